import { act, hours, rejected } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { defaultLinkModel } from '../parameters';
import { dayOf } from '../time';
import { actingDyads } from './acting-dyads';
import { actStreams } from './act-streams';
import type { ActStream } from './act-streams';

/** Severity 10, so that the severity's factor is 1. */
const ten = { killed: { best: 1 } };
const red = (id: string, on: Parameters<typeof act>[2]): LogEvent => act(id, 'Red>Blue', on, ten);
const blue = (id: string, on: Parameters<typeof act>[2]): LogEvent => act(id, 'Blue>Red', on, ten);
const until = dayOf(Date.parse('2024-02-01'));

function streams(events: readonly LogEvent[]): Record<string, ActStream> {
  const model = { ...defaultLinkModel, horizonDays: 20, backgroundDays: 25 };
  return Object.fromEntries(actStreams(actingDyads(events), model, until).map((one) => [one.initiator, one]));
}

test('actStreams() gives each act what the other side and its own did before it, by whole days', () => {
  const events = [red('a', '2024-01-01'), red('b', '2024-01-02'), blue('c', '2024-01-04'), blue('d', '2024-01-07')];
  expect(streams(events)['blue']?.acts).toEqual([
    {
      others: [
        { lag: 2, weight: 1 },
        { lag: 3, weight: 1 },
      ],
      own: [],
    },
    {
      others: [
        { lag: 5, weight: 1 },
        { lag: 6, weight: 1 },
      ],
      own: [{ lag: 3, weight: 1 }],
    },
  ]);
});

test('actStreams() takes what is tied in the order of the dyad, with 0 days between, and not as following an act of its own', () => {
  // Red goes on first; both of Blue's acts stand behind both of Red's.
  const events = [
    red('a', '2024-01-01'),
    ...['b', 'c'].map((id) => red(id, '2024-01-05')),
    ...['d', 'e'].map((id) => blue(id, '2024-01-05')),
  ];
  const { red: reds, blue: blues } = streams(events);
  const behind = {
    others: [
      { lag: 0, weight: 2 },
      { lag: 4, weight: 1 },
    ],
    own: [],
  };
  expect(blues?.acts).toEqual([behind, behind]);
  expect(reds?.acts).toEqual([1, 1].map(() => ({ others: [], own: [{ lag: 4, weight: 1 }] })));
});

test("actStreams() takes a dyad's first day as given", () => {
  const { blue: blues } = streams([red('a', '2024-01-10'), blue('b', '2024-01-10'), blue('c', '2024-01-12')]);
  // From the 11th to the 31st.
  expect(blues?.days).toBe(21);
  expect(blues?.acts).toEqual([{ others: [{ lag: 2, weight: 1 }], own: [{ lag: 2, weight: 1 }] }]);
  expect(blues?.provocations).toEqual([{ weight: 1, firstLag: 1, lastLag: 20 }]);
});

test('actStreams() sees what follows an act up to the horizon, and up to the end', () => {
  const { blue: blues } = streams([red('a', '2024-01-01'), red('b', '2024-01-31'), blue('c', '2024-01-30')]);
  expect(blues?.provocations).toEqual([
    { weight: 1, firstLag: 1, lastLag: 20 },
    { weight: 1, firstLag: 0, lastLag: 0 },
  ]);
  // 29 days are beyond the horizon.
  expect(blues?.acts).toEqual([{ others: [], own: [] }]);
  expect(streams([red('a', '2024-01-01'), red('b', '2024-01-26'), red('c', '2024-01-27')])['red']).toMatchObject({
    acts: [{ own: [{ lag: 25 }] }, { own: [{ lag: 1 }] }],
    earlier: [{ lastLag: 25 }, { lastLag: 5 }, { lastLag: 4 }],
  });
});

test('actStreams() knows nothing of what begins later', () => {
  const early = [red('a', '2024-01-01'), blue('b', '2024-01-05')];
  expect(streams([...early, red('c', '2024-02-01')])).toEqual(streams(early));
});

test('actStreams() weighs as links do: by severity, match and what was rejected', () => {
  const graver = act('a', 'Red>Blue', '2024-01-02', { killed: { best: 255 } });
  const first = red('z', '2024-01-01');
  const { blue: blues } = streams([first, graver, blue('b', '2024-01-04')]);
  // 9 + log2(256) = 17: 2^(7/8).
  expect(blues?.acts[0]?.others).toEqual([
    { lag: 2, weight: 2 ** (7 / 8) },
    { lag: 3, weight: 1 },
  ]);
  expect(blues?.provocations.map(({ weight }) => weight)).toEqual([1, 2 ** (7 / 8)]);
  const without = streams([first, graver, blue('b', '2024-01-04'), rejected('x', 'b', 'a')]);
  expect(without['blue']?.acts[0]?.others).toEqual([{ lag: 3, weight: 1 }]);
});

test('actStreams() counts by the calendar day where hours are known', () => {
  const events = [red('z', '2024-01-01'), red('a', hours('2024-01-05T22')), blue('b', hours('2024-01-06T02'))];
  expect(streams(events)['blue']?.acts[0]?.others).toEqual([
    { lag: 1, weight: 1 },
    { lag: 5, weight: 1 },
  ]);
});
