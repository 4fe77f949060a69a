import { setTimeout as pause } from 'node:timers/promises';
import type { Kafka, KafkaMessage } from 'kafkajs';
import { writePosition } from '@talion/tracking';
import type { Batch, LogRecord } from '@talion/tracking';
import { reaches, refuseOutside } from './bounds';
import type { Bounds, Offsets } from './bounds';
import { readRecord, traceOf } from './cloud-event-record';
import { PartitionReader } from './partition-reader';
import type { Fetched } from './partition-reader';

/** What is read, and how far it has come: `reached` moves on with every batch, so that another reader can go on from there. */
export type Reading = Readonly<{
  kafka: Kafka;
  topic: string;
  reached: Map<number, bigint>;
  /** Where to stop; without it, stay at the end. */
  end: Offsets | undefined;
  batchSizeMax: number;
  stop: AbortSignal;
  bounds: () => Promise<Bounds>;
  /** Called when a reader is under way. */
  opened: () => void;
}>;

/** After this long without a message a follower asks whether there is really nothing more; asked twice in vain, it opens another reader. */
const watchMs = 10_000;
const looksMax = 2;

/** Reads until the end, or until told to stop; rejects when the reader is lost, and with `log-misconfigured` where history is. */
export async function* readTopic(reading: Reading): AsyncGenerator<Batch> {
  const { kafka, topic, reached, end, stop, bounds } = reading;
  refuseOutside(await bounds(), reached, topic);
  if (end && reaches(reached, end)) return;
  const reader = new PartitionReader(kafka, topic, reached, reading.opened);
  const close = (): void => void reader.close();
  stop.addEventListener('abort', close, { once: true });
  const isDone = (): boolean => stop.aborted || (end !== undefined && reaches(reached, end));
  try {
    while (!isDone()) {
      const fetched = await nextOf(reader, reading);
      if (!fetched || isDone()) return;
      // A jump is over marks of a transaction, or over records that are gone.
      if (firstOf(fetched) > (reached.get(fetched.partition) ?? 0n)) refuseOutside(await bounds(), reached, topic);
      for (const batch of slices(fetched, reading)) {
        yield batch;
        if (stop.aborted) return;
      }
    }
  } finally {
    stop.removeEventListener('abort', close);
    await reader.close();
  }
}

/** The next messages, undefined when told to stop. Throws when none come although there are more. */
async function nextOf(
  reader: PartitionReader,
  { topic, reached, stop, bounds }: Reading,
): Promise<Fetched | undefined> {
  const next = reader.next();
  for (let looks = 0; ; looks++) {
    const over = new AbortController();
    const watch = pause(watchMs, 'nothing' as const, { signal: over.signal }).catch(() => undefined);
    try {
      const came = await Promise.race([next, watch]);
      if (came !== 'nothing') return came;
    } finally {
      over.abort();
    }
    const now = await bounds();
    refuseOutside(now, reached, topic);
    if (reaches(reached, now.end)) looks = 0;
    else if (looks === looksMax) throw new Error(`nothing comes from "${topic}" although it holds more`);
    if (stop.aborted) return undefined;
  }
}

const firstOf = ({ messages, next }: Fetched): bigint => (messages[0] ? BigInt(messages[0].offset) : next);

/** Messages as batches of at most `batchSizeMax`, not beyond the end; moves `reached` on with each, and at last behind what is not handed out. */
function* slices({ partition, messages, next }: Fetched, { reached, end, batchSizeMax }: Reading): Generator<Batch> {
  const upTo = end && (end.get(partition) ?? 0n);
  const isNext = (offset: bigint): boolean =>
    offset >= (reached.get(partition) ?? 0n) && (upTo === undefined || offset < upTo);
  const wanted = messages.filter(({ offset }) => isNext(BigInt(offset)));
  for (let at = 0; at < wanted.length; at += batchSizeMax) {
    const records = wanted.slice(at, at + batchSizeMax).map((message) => recordOf(partition, message));
    const isLast = at + batchSizeMax >= wanted.length;
    reached.set(partition, isLast ? behind(next, upTo) : (records.at(-1)?.offset ?? 0n) + 1n);
    yield { records, position: writePosition(reached) };
  }
  if (behind(next, upTo) > (reached.get(partition) ?? 0n)) reached.set(partition, behind(next, upTo));
}

function recordOf(partition: number, message: KafkaMessage): LogRecord {
  const trace = traceOf(message);
  return {
    partition,
    offset: BigInt(message.offset),
    value: readRecord(message),
    // A record without a timestamp has -1.
    ...(Number(message.timestamp) > 0 && { taken: Number(message.timestamp) }),
    ...(trace !== undefined && { trace }),
  };
}

const behind = (next: bigint, upTo: bigint | undefined): bigint => (upTo !== undefined && upTo < next ? upTo : next);
