import { act, asserted, day, hours } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';
import type { SequenceRow } from './sequences';

type When = Parameters<typeof act>[2];
type More = Parameters<typeof act>[3];
const red = (id: string, when: When, more: More = {}): LogEvent => act(id, 'Red>Blue', when, more);
const blue = (id: string, when: When, more: More = {}): LogEvent => act(id, 'Blue>Red', when, more);

function only(...events: LogEvent[]): SequenceRow {
  const [row, ...others] = project(events).sequences;
  if (!row || others.length > 0) throw new Error('Not one sequence');
  return row;
}

test('sequencesOf() makes one move of consecutive acts in one direction', () => {
  const row = only(
    red('a', '2024-01-05'),
    red('b', day('2024-01-07', 3), { goldstein: -10 }),
    blue('c', '2024-01-12', { killed: { best: 7 } }),
  );
  expect(row).toMatchObject({
    id: 'blue--red:a',
    dyad: 'blue--red',
    level: 'bloc',
    sides: ['blue', 'red'],
    kind: 'exchange',
    from: '2024-01-05T00:00:00.000Z',
    to: '2024-01-13T00:00:00.000Z',
  });
  // log2(2^9 + 2^10) = 10.584963; 9 + log2(1 + 7) = 12.
  expect(row.moves).toEqual([
    {
      n: 1,
      initiator: 'red',
      target: 'blue',
      actions: ['a', 'b'],
      from: '2024-01-05T00:00:00.000Z',
      to: '2024-01-10T00:00:00.000Z',
      severity: 10.584963,
    },
    {
      n: 2,
      initiator: 'blue',
      target: 'red',
      actions: ['c'],
      from: '2024-01-12T00:00:00.000Z',
      to: '2024-01-13T00:00:00.000Z',
      severity: 12,
      // From the 10th to the 12th at least, from the 7th to the 13th at most.
      latency: { lowDays: 2, highDays: 6 },
      proportionality: 1.415037,
      verdict: 'escalatory',
    },
  ]);
});

test.each([
  [1, 'one-sided', 0, 1],
  [2, 'exchange', 1, undefined],
  [3, 'tit-for-tat', 1, 3],
  [4, 'tit-for-tat', 2, undefined],
  [5, 'tit-for-tat', 2, 5],
])('sequencesOf() of %d moves is %s with %d cycles', (count, kind, cycles, open) => {
  const row = only(
    ...Array.from({ length: count }, (_, index) =>
      (index % 2 === 0 ? red : blue)(`m${index}`, `2024-01-0${index + 1}`),
    ),
  );
  expect(row.kind).toBe(kind);
  expect(row.cycles.map(({ n, provocation, response }) => [n, provocation, response])).toEqual(
    [
      [1, 1, 2],
      [2, 3, 4],
    ].slice(0, cycles),
  );
  expect(row.openProvocation).toBe(open);
});

test.each([
  ['-9.6', 0.6, 'escalatory'],
  ['-9.5', 0.5, 'matched'],
  ['-8.5', -0.5, 'matched'],
  ['-8.4', -0.6, 'restrained'],
])('sequencesOf() judges a response of score %s to one of -9 as %d, %s', (score, proportionality, verdict) => {
  const row = only(red('a', '2024-01-05'), blue('b', '2024-01-07', { goldstein: Number(score) }));
  expect(row.cycles).toMatchObject([{ proportionality, verdict }]);
  expect(row.moves[1]).toMatchObject({ proportionality, verdict });
});

describe('a cycle', () => {
  test('is completed when some act of the response begins at or after the end of some act of the provocation', () => {
    expect(only(red('a', '2024-01-05'), blue('b', '2024-01-06')).cycles).toMatchObject([
      { completed: true, latency: { lowDays: 0, highDays: 2 } },
    ]);
    const long = only(red('a', day('2024-01-05', 9, 'week')), red('b', '2024-01-06'), blue('c', '2024-01-07'));
    expect(long.cycles).toMatchObject([{ completed: true, latency: { lowDays: 0, highDays: 2, order: 'unknown' } }]);
  });

  test('is not completed while all overlap, and its order is unknown', () => {
    const row = only(red('a', '2024-01-05', { killed: { best: 1 } }), blue('b', '2024-01-05'));
    expect(row.cycles).toMatchObject([{ completed: false, latency: { lowDays: 0, highDays: 1, order: 'unknown' } }]);
    const late = only(
      red('a', '2024-01-05', { killed: { best: 1 } }),
      blue('b', '2024-01-05'),
      blue('c', '2024-01-07'),
    );
    expect(late.cycles).toMatchObject([{ completed: true, latency: { lowDays: 0, order: 'unknown' } }]);
  });

  test('is completed when the response asserts an act of the provocation as its trigger', () => {
    const both = [red('a', '2024-01-05', { killed: { best: 1 } }), blue('b', '2024-01-05')];
    expect(only(...both, asserted('w', 'b', 'a')).cycles).toMatchObject([{ completed: true }]);
    const before = [red('z', '2024-01-01'), blue('y', '2024-01-03')];
    const overlapping = [red('c', day('2024-01-05', 3)), blue('d', '2024-01-06')];
    const row = only(...before, ...overlapping, asserted('w', 'd', 'z'));
    expect(row.cycles.map(({ completed }) => completed)).toEqual([true, false]);
  });

  test('is not completed by an act that goes both ways, which never answers itself', () => {
    const moment = { from: '2024-01-05T10:00:00Z', to: '2024-01-05T10:00:00Z', precision: 'minute' } as const;
    const clash = act('a', 'Red+Blue>Blue+Red', moment);
    expect(only(clash).cycles).toMatchObject([{ completed: false }]);
    // Blue goes first, as the smaller id; b is a response of Red.
    expect(only(clash, red('b', '2024-01-07')).cycles).toMatchObject([{ completed: true }]);
  });

  test('has a latency in days and parts of days', () => {
    const row = only(red('a', hours('2024-01-05T06', 6)), blue('b', hours('2024-01-06T00', 12)));
    // From 12:00 to 00:00 at least; from 06:00 to 12:00 of the next day at most.
    expect(row.cycles).toMatchObject([{ latency: { lowDays: 0.5, highDays: 1.25 } }]);
  });
});

test('sequencesOf() gives the trend as the Theil-Sen slope of severity over moves', () => {
  const moves = [9, 9.5, 9, 10].map((score, index) =>
    (index % 2 === 0 ? red : blue)(`m${index}`, `2024-01-0${index + 1}`, { goldstein: -score }),
  );
  // Slopes of 9, 9.5, 9, 10: 0.5, 0, 1/3, -0.5, 0.25, 1; the middle two are 0.25 and 1/3.
  expect(only(...moves).trend).toBe(0.291667);
  expect(only(...moves.slice(0, 2)).trend).toBeUndefined();
});

test('sequencesOf() judges and takes the trend by what it is asked for', () => {
  const moves = [9, 9.5, 9, 10].map((score, index) =>
    (index % 2 === 0 ? red : blue)(`m${index}`, `2024-01-0${index + 1}`, { goldstein: -score }),
  );
  // Slopes of 9.5, 9, 10: -0.5, 0.25, 1.
  expect(project(moves, { trendMoves: 3 }).sequences).toMatchObject([{ trend: 0.25 }]);
  const verdicts = (matchedWithin: number) =>
    project(moves, { matchedWithin }).sequences[0]?.cycles.map(({ verdict }) => verdict);
  expect(verdicts(0.4)).toEqual(['escalatory', 'escalatory']);
  expect(verdicts(1)).toEqual(['matched', 'matched']);
});

test('sequencesOf() takes the trend of the last 30 moves only', () => {
  const moves = Array.from({ length: 60 }, (_, index) => {
    const on = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
    return (index % 2 === 0 ? red : blue)(`m${String(index).padStart(2, '0')}`, on, {
      goldstein: index < 30 ? -10 : -9 - (index - 30) / 100,
    });
  });
  const row = only(...moves);
  expect(row.moves).toHaveLength(60);
  expect(row.trend).toBe(0.01);
});

test('sequencesOf() shows what overlaps an episode without making a move', () => {
  const aside = (id: string, on: string) => blue(id, on, { type: 'THREATEN' });
  const events = [red('a', '2024-01-05'), blue('b', '2024-01-10'), red('c', '2024-04-01')];
  const signals = [
    aside('before', '2024-01-04'),
    aside('within', '2024-01-07'),
    aside('last', '2024-01-10'),
    aside('after', '2024-01-11'),
  ];
  const { sequences, dyads } = project([...events, ...signals]);
  expect(sequences.find(({ id }) => id === 'blue--red:a')?.shown).toEqual([
    { action: 'within', as: 'signal' },
    { action: 'last', as: 'signal' },
  ]);
  expect(dyads[0]?.shown.map(({ action }) => action)).toEqual(['before', 'within', 'last', 'after']);
  expect(dyads).toMatchObject([{ id: 'blue--red', actions: 7, moving: 3, sequences: ['blue--red:a', 'blue--red:c'] }]);
});
