import type { Batch } from './event-log';
import { startPosition } from './position';

/** Most records folded in one step: all that they touch is in memory at once. */
const recordsMax = 10_000;

type Gathering = Readonly<{
  /** Starts reading; the signal ends it, also while it waits at the end of the log. */
  read: (signal: AbortSignal) => AsyncIterable<Batch>;
  /** How long to go on listening for more after this first batch, in milliseconds. */
  waitMs: (first: Batch) => number;
}>;

/** Batches joined while they wait: the reader runs ahead while its consumer works, and whatever has come by then is taken together. */
export async function* gather({ read, waitMs }: Gathering): AsyncGenerator<Batch> {
  const reading = new AbortController();
  const isFull = (batches: readonly Batch[]): boolean =>
    batches.reduce((sum, { records }) => sum + records.length, 0) >= recordsMax;
  // A reader that waits would return only with its next batch.
  const end = (): void => reading.abort();
  for await (const batches of gathered(read(reading.signal), { isFull, waitMs, end })) {
    const position = batches.at(-1)?.position ?? startPosition;
    yield { records: batches.flatMap(({ records }) => records), position };
  }
}

type Together<T> = Readonly<{
  /** Whether these are enough for the consumer. */
  isFull: (some: readonly T[]) => boolean;
  /** How long to go on listening for more after this first one, in milliseconds. */
  waitMs: (first: T) => number;
  /** Called before the reading ends early. */
  end?: () => void;
}>;

/** What comes in short succession, together, at least one at a time; one more is read ahead while the consumer works. */
export async function* gathered<T>(
  values: AsyncIterable<T>,
  { isFull, waitMs, end }: Together<T>,
): AsyncGenerator<T[]> {
  const iterator = values[Symbol.asyncIterator]();
  let next = iterator.next();
  // A failure is told when it is this one's turn, not as an unhandled one while the consumer works.
  const ahead = (): void => {
    next = iterator.next();
    next.catch(() => undefined);
  };
  next.catch(() => undefined);
  try {
    for (let first = await next; !first.done; first = await next) {
      const some: T[] = [first.value];
      const deadline = Date.now() + waitMs(first.value);
      ahead();
      while (!isFull(some)) {
        const more = await within(next, deadline - Date.now());
        if (!more || more.done) break;
        some.push(more.value);
        ahead();
      }
      yield some;
    }
  } finally {
    end?.();
    const ended = iterator.return?.();
    // A reader that cannot be told to end does so with its next value, and nobody waits for that.
    if (end) await ended;
    else ended?.catch(() => undefined);
  }
}

/** The value if it comes in that time, or is there already. */
async function within<T>(value: Promise<T>, ms: number): Promise<T | undefined> {
  let late: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      value,
      new Promise<undefined>((resolve) => {
        late = setTimeout(() => resolve(undefined), Math.max(0, ms));
      }),
    ]);
  } finally {
    clearTimeout(late);
  }
}
