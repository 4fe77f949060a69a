import { act, corrected, day, merged, report, retracted, span, split } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import type { Place } from '../events/values';
import { project } from '../project';

const on = (id: string, when: string | ReturnType<typeof day>, place?: Place, at?: string): LogEvent =>
  report(id, 'Red>Blue', when, place && { place }, at === undefined ? {} : { at });
const jan = (date: number): string => `2024-01-${String(date).padStart(2, '0')}`;
const spot = (latitude: number): Place => ({ latitude, longitude: 44, precision: 'exact' });

/** Reports of each action, in canonical order, by the action's id. */
const actionsOf = (...events: LogEvent[]): string[] =>
  project(events).actions.map(({ id, reports }) => `${id}: ${reports.map((one) => one.id).join(' ')}`);

test('matchReports() asks compatibility with every report of an action', () => {
  expect(actionsOf(on('a', jan(5)), on('b', jan(6)), on('c', jan(7)))).toEqual(['a: a b c']);
  expect(actionsOf(on('a', jan(5)), on('b', jan(6)), on('c', jan(8)))).toEqual(['a: a b', 'c: c']);
});

test('matchReports() goes in canonical order, so that an earlier report is taken first', () => {
  expect(actionsOf(on('c', jan(4)), on('b', jan(6)), on('a', jan(8)))).toEqual(['a: a', 'b: c b']);
  const published = (id: string, date: number): LogEvent => report(id, 'Red>Blue', jan(5), { published: jan(date) });
  expect(actionsOf(published('a', 9), published('b', 8))).toEqual(['a: b a']);
});

test('matchReports() joins the action nearest in time, then in place, then of the smaller id', () => {
  const apart = split('s', ['a', 'b']);
  expect(actionsOf(apart, on('a', jan(5)), on('b', jan(6)), on('c', jan(6)))).toEqual(['a: a', 'b: b c']);
  expect(actionsOf(apart, on('a', jan(5), spot(33)), on('b', jan(5), spot(33.2)), on('c', jan(6), spot(33.3)))).toEqual(
    ['a: a', 'b: b c'],
  );
  expect(actionsOf(apart, on('a', jan(5)), on('b', jan(5), spot(33.2)), on('c', jan(6), spot(33.3)))).toEqual([
    'a: a',
    'b: b c',
  ]);
  expect(actionsOf(apart, on('a', jan(5)), on('b', jan(5)), on('c', jan(6)))).toEqual(['a: a c', 'b: b']);
});

test('matchReports() measures the nearness of an action by its first report', () => {
  const events = [on('a', jan(4)), on('b', jan(6)), on('c', jan(5)), on('d', jan(6)), split('s', ['a', 'c'])];
  // a, c, b, d: b is nearer to c (5) than to a (4); d too, although b itself is of the 6th.
  expect(actionsOf(...events)).toEqual(['a: a', 'b: c b d']);
});

test('matchReports() takes a group by its first report, and asks all of its reports', () => {
  const group = [on('c', jan(6)), on('d', jan(7)), merged('m', ['c', 'd'])];
  expect(actionsOf(on('a', jan(5)), ...group)).toEqual(['a: a c d']);
  expect(actionsOf(on('a', jan(4)), ...group)).toEqual(['a: a', 'c: c d']);
});

test('matchReports() leaves coded rows alone, and news that an analyst merged with one', () => {
  const rows = [act('a', 'Red>Blue', jan(5)), act('b', 'Red>Blue', jan(5))];
  expect(actionsOf(...rows)).toEqual(['a: a', 'b: b']);
  expect(actionsOf(...rows, on('c', jan(5)), on('d', jan(5)))).toEqual(['a: a', 'b: b', 'c: c d']);
  expect(actionsOf(...rows, on('c', jan(5)), on('d', jan(5)), merged('m', ['a', 'c']))).toEqual([
    'a: a c',
    'b: b',
    'd: d',
  ]);
});

test('matchReports() names an action by its earliest accepted report, retracted or not', () => {
  const [first, second] = ['2024-06-02T00:00:00Z', '2024-06-03T00:00:00Z'];
  const events = [on('z', jan(6), undefined, first), on('a', jan(5), undefined, second)];
  expect(actionsOf(...events)).toEqual(['z: a z']);
  expect(actionsOf(...events, retracted('x', 'z'))).toEqual(['z: a z']);
  expect(project(events).actions).toMatchObject([{ firstAccepted: '2024-06-02T00:00:00.000Z' }]);
  expect(actionsOf(...events, retracted('x', 'z'), retracted('y', 'a'))).toEqual([]);
  expect(actionsOf(on('z', jan(5)), on('a', jan(5)))).toEqual(['a: a z']);
});

test('matchReports() leaves a corrected report its place in the canonical order', () => {
  const events = [on('x', jan(5)), on('y', jan(6)), on('z', jan(7)), split('s', ['x', 'z'])];
  const later = corrected('c', 'x', { occurred: day(jan(8)) });
  // Taken as of the 8th, x would come last and y would have joined z.
  expect(actionsOf(...events, later)).toEqual(['x: x y', 'z: z']);
});

test('matchReports() finds what is long ago begun, however long', () => {
  const decade = span('2014-01-01', '2024-02-01', 'year');
  expect(actionsOf(on('a', decade), on('b', jan(5)))).toEqual(['a: a b']);
  expect(actionsOf(on('a', span('2014-01-01', '2014-02-01')), on('b', decade), on('c', jan(5)))).toEqual([
    'a: a b',
    'c: c',
  ]);
});
