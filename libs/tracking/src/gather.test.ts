import { until } from '../../../test/support/processes';
import { gather } from './gather';
import type { Batch } from './event-log';

const batch = (from: number, count = 2): Batch => ({
  records: Array.from({ length: count }, (_, index) => ({
    partition: 0,
    offset: BigInt(from + index),
    value: from + index,
  })),
  position: `0:${from + count}`,
});

async function* given(...batches: readonly Batch[]): AsyncGenerator<Batch> {
  yield* batches;
}

test('gather() joins batches that wait, in order, with the position of the last', async () => {
  const gathered: Batch[] = [];
  for await (const one of gather({ read: () => given(batch(0), batch(2), batch(4)), waitMs: () => 1000 }))
    gathered.push(one);
  expect(gathered).toHaveLength(1);
  expect(gathered[0]?.records.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(gathered[0]?.position).toBe('0:6');
});

test('gather() gives a first batch without waiting for a second', async () => {
  async function* one(): AsyncGenerator<Batch> {
    yield batch(0);
    await new Promise(() => undefined);
  }
  const { value } = await gather({ read: one, waitMs: () => 0 }).next();
  expect((value as Batch).position).toBe('0:2');
});

test('gather() hands on a failure after what came before it', async () => {
  async function* failing(): AsyncGenerator<Batch> {
    yield batch(0);
    throw new Error('cut');
  }
  const gathered = gather({ read: failing, waitMs: () => 0 });
  const seen: unknown[] = [];
  await expect(
    (async () => {
      for await (const one of gathered) seen.push(one.position);
    })(),
  ).rejects.toThrow('cut');
  expect(seen.length).toBeLessThanOrEqual(1);
});

test('gather() takes at most 10,000 records and a batch together', async () => {
  const sizes: number[] = [];
  const many = Array.from({ length: 60 }, (_, index) => batch(index * 1000, 1000));
  for await (const { records } of gather({ read: () => given(...many), waitMs: () => 1000 }))
    sizes.push(records.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(11_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(60_000);
});

test('gather() ends at once when its consumer does, though the reader waits for more', async () => {
  async function* waiting(signal: AbortSignal): AsyncGenerator<Batch> {
    yield batch(0);
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
  }
  const taken: string[] = [];
  for await (const { position } of gather({ read: waiting, waitMs: () => 0 })) {
    taken.push(position);
    break;
  }
  expect(taken).toEqual(['0:2']);
});

test('gather() reads ahead, while its consumer works, as much as it takes next, and no more', async () => {
  let read = 0;
  async function* many(): AsyncGenerator<Batch> {
    for (; read < 40; read++) yield batch(read * 1000, 1000);
  }
  const gathered = gather({ read: many, waitMs: () => 0 });
  await gathered.next();
  await until('ten batches more are read', async () => read >= 10);
  const { value } = await gathered.next();
  expect((value as Batch).records).toHaveLength(10_000);
  expect(read).toBeLessThanOrEqual(21);
  await gathered.return(undefined);
});
