import { act, fitted } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { actingDyads } from '../hawkes/acting-dyads';
import { allShares, linkedShareOf } from './linked-share';
import type { LinkedShare } from './linked-share';

const red = (id: string, on: string): LogEvent => act(id, 'Red>Blue', on);
const blue = (id: string, on: string): LogEvent => act(id, 'Blue>Red', on);

function shareOf(...events: LogEvent[]): LinkedShare | undefined {
  const dyads = actingDyads(events);
  const [timeline] = dyads.timelines;
  return timeline && linkedShareOf(timeline, dyads);
}
/** A link exactly where one side acts within two days behind the other. */
const strict = fitted('f', { a1: 0, a2: 1, t2: 1, background: 0.13 });

test('linkedShareOf() is the share of acts that get a parent, beside its mean over 20 turns', () => {
  // 1st and 21st: 21 days, so that turn k lets b act on day k - 1 after a. Severity 9: 0.917 * e^-d is above 0.13 to d = 1.95.
  // Day 0 (tied: a or b goes first) and day 1 give one link of two acts: 2 of 20 turns.
  expect(shareOf(red('a', '2024-01-21'), blue('b', '2024-01-01'), strict)).toEqual({
    dyad: 'blue--red',
    acts: 2,
    linked: 0,
    byChance: 0.05,
  });
  expect(shareOf(blue('b', '2024-01-01'), red('a', '2024-01-02'), blue('z', '2024-01-21'), strict)?.linked).toBeCloseTo(
    1 / 3,
    6,
  );
});

test('linkedShareOf() leaves an act that goes both ways where it is', () => {
  const both = act('a', 'Red+Blue>Blue+Red', '2024-01-01');
  expect(shareOf(both, act('b', 'Blue+Red>Red+Blue', '2024-01-02'), strict)).toEqual({
    dyad: 'blue--red',
    acts: 2,
    linked: 0.5,
    byChance: 0.5,
  });
});

test('allShares() weighs dyads by their acts', () => {
  const share = (acts: number, linked: number, byChance: number): LinkedShare => ({
    dyad: 'd',
    acts,
    linked,
    byChance,
  });
  expect(allShares([share(10, 0.5, 0.1), share(30, 0.1, 0.1)])).toEqual({ acts: 40, linked: 0.2, byChance: 0.1 });
  expect(allShares([])).toEqual({ acts: 0, linked: 0, byChance: 0 });
});
