import { join } from 'node:path';

/** The page's own words, as they are served. */
type Words = Readonly<{
  occurred(time: { from: string; to: string; precision: string }): string;
  span(from: string, to: string): string;
  range(range: { low?: number; best?: number; high?: number } | undefined, what: string): string | undefined;
  latency(latency: { lowDays: number; highDays: number; order?: 'unknown' }): string;
  doublings(value: number): string;
  sourceName(source: string): string;
  listed(names: readonly string[], nobody?: string): string;
}>;
type Stream = Readonly<{ messagesOf(body: ReadableStream<Uint8Array>): AsyncIterable<unknown> }>;

const served = async <T>(name: string): Promise<T> => (await import(join(__dirname, 'public', name))) as T;

describe('occurred()', () => {
  test.each([
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
  ])('words %s to %s, known to the %s, no more precisely than that', async (from, to, precision, words) => {
    const { occurred } = await served<Words>('words.js');
    expect(occurred({ from, to, precision })).toBe(words);
  });
});

test('range() keeps ranges ranges, and says nothing of nothing', async () => {
  const { range } = await served<Words>('words.js');
  expect(range({ best: 3 }, 'killed')).toBe('3 killed');
  expect(range({ low: 24, best: 41 }, 'injured')).toBe('41 injured (at least 24)');
  expect(range({ low: 20, best: 41, high: 60 }, 'injured')).toBe('41 injured (20 to 60)');
  expect(range({ low: 16 }, 'killed')).toBe('at least 16 killed');
  expect(range({ high: 16 }, 'killed')).toBe('at most 16 killed');
  expect(range({ low: 0, best: 0, high: 0 }, 'killed')).toBeUndefined();
  expect(range(undefined, 'killed')).toBeUndefined();
});

test('latency() gives bounds, and no order where none is known', async () => {
  const { latency, doublings } = await served<Words>('words.js');
  expect(latency({ lowDays: 1, highDays: 13 })).toBe('after 1 to 13 days');
  expect(latency({ lowDays: 1, highDays: 1 })).toBe('after 1 day');
  expect(latency({ lowDays: 0, highDays: 6.25, order: 'unknown' })).toBe('at most 6.3 days apart, order unknown');
  expect(doublings(-0.81)).toBe('−0.8');
});

test('sourceName() is what a reader knows a source by', async () => {
  const { sourceName, listed } = await served<Words>('words.js');
  expect(sourceName('urn:talion:example:financial-times')).toBe('financial times');
  expect(sourceName('https://acleddata.com/data')).toBe('acleddata.com');
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
  expect(listed([], 'nobody')).toBe('nobody');
});

test('messagesOf() reads server-sent events, however the bytes are cut', async () => {
  const { messagesOf } = await served<Stream>('stream.js');
  const bytes = Buffer.from(
    ': hello\r\nid: 7\nretry: 2000\n\nid: 8\nevent: raised\ndata: {"a":\ndata: "ü"}\n\n: still here\n\ndata: x\n\nda',
  );
  for (const size of [1, 5, 1000]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    const messages: unknown[] = [];
    for await (const message of messagesOf(ReadableStream.from(pieces))) messages.push(message);
    expect(messages).toMatchObject([
      { id: '7', data: '' },
      { id: '8', event: 'raised', data: '{"a":\n"ü"}' },
      { id: '8', data: '' },
      { id: '8', event: 'message', data: 'x' },
    ]);
  }
});
