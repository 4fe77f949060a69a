import type { Batch, LogRecord } from './event-log';

/** Most records folded in one step: all that they touch is in memory at once. */
const recordsMax = 10_000;

type Gathering = Readonly<{
  /** Starts reading; the signal ends it, also while it waits at the end of the log. */
  read: (signal: AbortSignal) => AsyncIterable<Batch>;
  /** How long to go on listening for more after a first batch, in milliseconds. */
  waitMs: () => number;
}>;

/** Batches joined while they wait: the reader runs ahead while its consumer works, and whatever has come by then is taken together. */
export async function* gather({ read, waitMs }: Gathering): AsyncGenerator<Batch> {
  const reading = new AbortController();
  const iterator = read(reading.signal)[Symbol.asyncIterator]();
  let next = iterator.next();
  // A failure is told when it is this batch's turn, not as an unhandled one while the consumer works.
  const ahead = (): void => {
    next = iterator.next();
    next.catch(() => undefined);
  };
  next.catch(() => undefined);
  try {
    for (let first = await next; !first.done; first = await next) {
      const records: LogRecord[] = [...first.value.records];
      let { position } = first.value;
      const deadline = Date.now() + waitMs();
      ahead();
      while (records.length < recordsMax) {
        const more = await within(next, deadline - Date.now());
        if (!more || more.done) break;
        for (const record of more.value.records) records.push(record);
        ({ position } = more.value);
        ahead();
      }
      yield { records, position };
    }
  } finally {
    // A reader that waits would return only with its next batch.
    reading.abort();
    await iterator.return?.();
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
