import { SharedWrites, startPosition } from '@talion/tracking';
import type { Position, Write } from '@talion/tracking';

/** A write that the test lets finish or fail, and what it was given. */
function heldWrites() {
  const given: (readonly string[])[] = [];
  const finish: (() => void)[] = [];
  const signals: AbortSignal[] = [];
  const write: Write<string> = (items, signal) => {
    given.push(items);
    signals.push(signal);
    return new Promise<Position>((resolve) => finish.push(() => resolve(`0:${given.flat().length}`)));
  };
  return { given, finish, signals, write };
}

const unavailable = { name: 'TrackingTrouble', code: 'log-unavailable' };

test('SharedWrites writes callers of one moment together, and those who come meanwhile with the next write', async () => {
  const { given, finish, write } = heldWrites();
  const writes = new SharedWrites(write);
  const first = [writes.add(['a', 'b']), writes.add(['c'])];
  await Promise.resolve();
  await Promise.resolve();
  const second = [writes.add(['d']), writes.add(['e'])];
  finish[0]?.();
  expect(await Promise.all(first)).toEqual(['0:3', '0:3']);
  finish[1]?.();
  expect(await Promise.all(second)).toEqual(['0:5', '0:5']);
  expect(given).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
});

test('SharedWrites splits what is large, in order, but never one append', async () => {
  const sizes: number[] = [];
  const writes = new SharedWrites<number>(async (items) => {
    sizes.push(items.length);
    return startPosition;
  });
  await Promise.all([6000, 6000, 25_000, 1].map((count) => writes.add(Array.from({ length: count }, () => 0))));
  expect(sizes).toEqual([6000, 6000, 25_000, 1]);
});

test('a write that fails fails its appends and no others', async () => {
  let writesDone = 0;
  const writes = new SharedWrites<string>(async () => {
    if (writesDone++ === 0) throw new Error('away');
    return '0:1';
  });
  await expect(writes.add(['a'])).rejects.toThrow('away');
  expect(await writes.add(['b'])).toBe('0:1');
});

test('an append is given up at its deadline, being written or waiting, and later ones are written', async () => {
  const { given, finish, signals, write } = heldWrites();
  const writes = new SharedWrites(write, { deadlineMs: 30 });
  const late = [writes.add(['written'])];
  await Promise.resolve();
  await Promise.resolve();
  late.push(writes.add(['waiting']));
  await Promise.all(late.map((append) => expect(append).rejects.toMatchObject(unavailable)));
  expect(signals[0]?.aborted).toBe(true);
  const next = writes.add(['next']);
  // What waited may have become a write of its own just before it was given up.
  while (!given.flat().includes('next')) {
    finish.at(-1)?.();
    await Promise.resolve();
  }
  finish.at(-1)?.();
  expect(await next).toMatch(/^0:/);
});

test('close() lets an append finish that is under way, and refuses new ones', async () => {
  const { finish, write } = heldWrites();
  const writes = new SharedWrites(write);
  const append = writes.add(['a']);
  await Promise.resolve();
  await Promise.resolve();
  const closed = writes.close();
  await expect(writes.add(['b'])).rejects.toMatchObject(unavailable);
  finish[0]?.();
  await closed;
  expect(await append).toBe('0:1');
});

test('close() gives up after a moment what the log does not answer', async () => {
  const { given, signals, write } = heldWrites();
  const writes = new SharedWrites(write, { graceMs: 20 });
  const written = expect(writes.add(['written'])).rejects.toMatchObject(unavailable);
  await Promise.resolve();
  await Promise.resolve();
  const waiting = expect(writes.add(['waiting'])).rejects.toMatchObject(unavailable);
  await writes.close();
  await Promise.all([written, waiting]);
  expect(given).toEqual([['written']]);
  expect(signals[0]?.aborted).toBe(true);
});
