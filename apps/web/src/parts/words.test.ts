import type { ActionRow } from '@talion/domain';
import { doublings, latency, listed, occurred, range, sourceName } from './words';

describe('occurred()', () => {
  test.each<[from: string, to: string, precision: ActionRow['occurred']['precision'], words: string]>([
    ['2024-02-02T00:00:00Z', '2024-02-03T00:00:00Z', 'day', '2 February 2024'],
    ['2024-01-21T00:00:00Z', '2024-02-01T00:00:00Z', 'week', 'between 21 and 31 January 2024'],
    ['2024-01-21T00:00:00Z', '2024-02-08T00:00:00Z', 'month', 'between 21 January and 7 February 2024'],
    ['2023-12-31T00:00:00Z', '2024-01-02T00:00:00Z', 'week', 'between 31 December 2023 and 1 January 2024'],
    ['2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z', 'year', 'some time in 2020'],
    ['2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z', 'month', 'some time in February 2024'],
    ['2024-02-07T15:00:00Z', '2024-02-07T21:00:00Z', 'hour', '7 February 2024, 15:00–21:00 UTC'],
    ['2024-02-07T15:00:00Z', '2024-02-07T15:00:00Z', 'minute', '7 February 2024, 15:00 UTC'],
    [
      '2024-02-07T22:00:00Z',
      '2024-02-08T02:00:00Z',
      'hour',
      'between 7 February 2024, 22:00 UTC and 8 February 2024, 02:00 UTC',
    ],
  ])('words %s to %s, known to the %s, no more precisely than that', (from, to, precision, words) => {
    expect(occurred({ from, to, precision })).toBe(words);
  });
});

test('range() keeps ranges ranges, and says nothing of nothing', () => {
  expect(range({ best: 3 }, 'killed')).toBe('3 killed');
  expect(range({ low: 24, best: 41 }, 'injured')).toBe('41 injured (at least 24)');
  expect(range({ low: 20, best: 41, high: 60 }, 'injured')).toBe('41 injured (20 to 60)');
  expect(range({ low: 16 }, 'killed')).toBe('at least 16 killed');
  expect(range({ high: 16 }, 'killed')).toBe('at most 16 killed');
  expect(range({ low: 0, best: 0, high: 0 }, 'killed')).toBeUndefined();
  expect(range(undefined, 'killed')).toBeUndefined();
});

test('latency() gives bounds, and no order where none is known', () => {
  expect(latency({ lowDays: 1, highDays: 13 })).toBe('after 1 to 13 days');
  expect(latency({ lowDays: 1, highDays: 1 })).toBe('after 1 day');
  expect(latency({ lowDays: 0, highDays: 6.25, order: 'unknown' })).toBe('at most 6.3 days apart, order unknown');
  expect(doublings(-0.81)).toBe('−0.8');
});

test('sourceName() is what a reader knows a source by', () => {
  expect(sourceName('urn:talion:example:financial-times')).toBe('financial times');
  expect(sourceName('https://acleddata.com/data')).toBe('acleddata.com');
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
  expect(listed([], 'nobody')).toBe('nobody');
});
