import type { Settled } from '@talion/client';
import type { ReadRow, SourceEvent } from '@talion/sources';
import { noRows, RowCounts } from './row-counts';
import type { Refusal } from './row-counts';

const row = (line: number, events: number, repaired = false): ReadRow => ({
  file: 'rows.csv',
  line,
  events: Array.from({ length: events }, (_, at) => ({ id: `${line}.${at}` }) as SourceEvent),
  repairs: repaired ? [{ field: 'low', value: '3', message: 'was lowered to 1' }] : [],
});
const settled = (from: number, through: number, more: Partial<Settled> = {}): Settled => ({
  from,
  through,
  accepted: 0,
  duplicates: [],
  taken: [],
  corrected: [],
  refused: [],
  timesSet: 0,
  position: '',
  ...more,
});
const problem = { field: '/id', value: '"a"', message: 'must be new' };

test('RowCounts counts each row once, whatever its events have become, and the parts make the whole', () => {
  const refusals: Refusal[] = [];
  const rows = new RowCounts((refusal) => refusals.push(refusal));
  expect(rows.take(row(1, 1))).toHaveLength(1);
  rows.take(row(2, 2));
  rows.take({ file: 'rows.csv', line: 3, problems: [problem], text: 'x' });
  rows.take(row(4, 0));
  rows.take(row(5, 1, true));
  rows.take(row(6, 2));
  rows.take(row(7, 1));
  // Lines: 1 | 2 3 | 4 | 5 6 | 7
  rows.settle(settled(1, 4, { duplicates: [1, 2] }));
  expect(rows.counts).toMatchObject({ rows: 5, duplicates: 1, accepted: 1, refused: 1, used: 1, repaired: 1 });
  rows.settle(settled(5, 5));
  expect(rows.counts.rows).toBe(5);
  rows.settle(settled(6, 7, { refused: [{ line: 6, problems: [problem] }], corrected: [7] }));
  expect(rows.counts).toEqual({ rows: 7, accepted: 1, repaired: 1, duplicates: 1, corrected: 1, refused: 2, used: 1 });
  expect(refusals.map(({ line }) => line)).toEqual([3, 6]);
});

test('RowCounts goes on counting where an earlier run ended', () => {
  const rows = new RowCounts(() => undefined, { ...noRows, rows: 10, accepted: 10 });
  rows.take(row(11, 1));
  rows.settle(settled(1, 1));
  expect(rows.counts).toMatchObject({ rows: 11, accepted: 11 });
});
