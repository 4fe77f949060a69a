import { Bell } from './bell';
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

/** What comes in short succession, together, at least one at a time; while the consumer works, as much as it takes next is read ahead. */
export async function* gathered<T>(
  values: AsyncIterable<T>,
  { isFull, waitMs, end }: Together<T>,
): AsyncGenerator<T[]> {
  const iterator = values[Symbol.asyncIterator]();
  const waiting: T[] = [];
  // Rings whenever something came, was taken, or is over.
  const bell = new Bell();
  let isLeft = false;
  let over: Readonly<{ error?: unknown }> | undefined;

  const readAhead = async (): Promise<void> => {
    while (!isLeft) {
      if (isFull(waiting)) {
        await bell.wait(bell.rings);
        continue;
      }
      const next = await iterator.next();
      if (next.done) break;
      waiting.push(next.value);
      bell.ring();
    }
  };
  // A failure is told when what came before it is taken, not as an unhandled one while the consumer works.
  const reading = readAhead()
    .then(
      () => (over = {}),
      (error: unknown) => (over = { error }),
    )
    .then(() => bell.ring());

  try {
    for (;;) {
      while (waiting.length === 0 && !over) await bell.wait(bell.rings);
      const [first] = waiting;
      if (first === undefined) break;
      const deadline = Date.now() + waitMs(first);
      while (!isFull(waiting) && !over && Date.now() < deadline)
        await bell.wait(bell.rings, { timeoutMs: deadline - Date.now() });
      const some = waiting.splice(0);
      bell.ring();
      yield some;
    }
    if (over && 'error' in over) throw over.error;
  } finally {
    isLeft = true;
    bell.ring();
    end?.();
    const ended = iterator.return?.();
    // A reader that cannot be told to end does so with its next value, and nobody waits for that.
    if (end) await Promise.all([reading, ended]);
    else ended?.catch(() => undefined);
  }
}
