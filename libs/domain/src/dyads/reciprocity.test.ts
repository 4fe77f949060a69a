import { act, hours } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import type { AskedParameters } from '../parameters';
import { project } from '../project';
import type { Reciprocity } from './reciprocity';

const reciprocity = (...events: LogEvent[]): Reciprocity | undefined => reciprocityAs({}, ...events);
const reciprocityAs = (asked: AskedParameters, ...events: LogEvent[]): Reciprocity | undefined =>
  project(events, asked).dyads[0]?.reciprocity;
const blue = (id: string, on: string) => act(id, 'Blue>Red', on);
const red = (id: string, on: string) => act(id, 'Red>Blue', on);

test('reciprocityOf() is the share of acts that the other side answers strictly later and within 7 days', () => {
  expect(reciprocity(blue('a', '2024-01-01'), red('b', '2024-01-08'))?.share).toBe(0.5);
  expect(reciprocity(blue('a', '2024-01-01'), red('b', '2024-01-09'))?.share).toBe(0);
  expect(reciprocity(blue('a', '2024-01-01'), red('b', '2024-01-01'))?.share).toBe(0);
  // b answers a and c answers b; nobody answers c and d.
  expect(
    reciprocity(blue('a', '2024-01-01'), red('b', '2024-01-03'), blue('c', '2024-01-04'), blue('d', '2024-01-05'))
      ?.share,
  ).toBe(0.5);
  expect(
    reciprocity(act('a', 'Blue>Red', hours('2024-01-01T10')), act('b', 'Red>Blue', hours('2024-01-01T11')))?.share,
  ).toBe(0.5);
});

test("reciprocityOf() has for its null the mean of the share with the second side's times moved by k/21 of the span", () => {
  // The 1st and the 21st: a span of 20 days and a day. Moved by k days, red acts on day k - 1 after blue: of the 20
  // turns those with 1 to 7 days between answer one act of two, so 7/20 * 1/2.
  expect(reciprocity(blue('a', '2024-01-01'), red('b', '2024-01-21'))).toEqual({ share: 0, null: 0.175 });
  // The other way round red acts on day k and blue on day 20, so that 13 to 19 of the turns answer.
  expect(reciprocity(red('a', '2024-01-01'), blue('b', '2024-01-21'))).toEqual({ share: 0, null: 0.175 });
  // It is the side of the larger id that is moved: 7 turns answer a, 7 answer c, and in one c answers it; 15/20 * 1/3.
  expect(reciprocity(blue('a', '2024-01-01'), blue('c', '2024-01-02'), red('b', '2024-01-21'))).toEqual({
    share: 0,
    null: 0.25,
  });
});

test('reciprocityOf() answers within the days, and turns as often, as it is asked to', () => {
  const [a, b] = [blue('a', '2024-01-01'), red('b', '2024-01-09')];
  expect(reciprocityAs({ answerDays: 8 }, a, b)?.share).toBe(0.5);
  expect(reciprocityAs({ answerDays: 7.9 }, a, b)?.share).toBe(0);
  // A span of 21 days, moved by 7 and 14: red acts 6 and 13 days after blue, and the first of the two answers one act of two.
  expect(reciprocityAs({ nullTurns: 2 }, a, red('b', '2024-01-21'))?.null).toBe(0.25);
});

test('reciprocityOf() of a dyad that moves nothing is nothing', () => {
  expect(reciprocity(act('a', 'Blue>Red', '2024-01-01', { type: 'THREATEN' }))).toBeUndefined();
  expect(reciprocity(blue('a', '2024-01-01'))).toEqual({ share: 0, null: 0 });
});
