import { setTimeout as pause } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import type { Admin } from 'kafkajs';
import { partitionKey } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import {
  batchSizeDefault,
  covers,
  partitionOf,
  readPosition,
  refuseBeyond,
  SharedWrites,
  startPosition,
  TrackingTrouble,
  writeEvent,
  writePosition,
} from '@talion/tracking';
import type { Batch, EventLog, Position, ReadOptions } from '@talion/tracking';
import { readRecord, writeRecord } from './cloud-event-record';
import { logTrouble } from './log-trouble';
import { openPartitionReader } from './partition-reader';
import type { Fetched, PartitionReader } from './partition-reader';
import { RecordWriter } from './record-writer';
import type { Written } from './record-writer';
import { readyTopic } from './topic';

export type KafkaLogOptions = Readonly<{
  brokers: readonly string[];
  topic: string;
  /** For a topic that is created now: how many partitions, and on how many brokers each. */
  partitions?: number;
  replication?: number;
  clientId?: string;
}>;

/** Enough for several projectors later; a topic of another number is taken as it is. */
const partitionsDefault = 4;

/** How long to wait for a connection, and for an answer; a lost leader is found again by retries within the append's deadline. */
const connectionTimeoutMs = 3000;
const requestTimeoutMs = 5000;

/** Pause before a follower reads again after the broker went away. */
const resumeMs = 1000;

/** Opens the log in a Kafka topic, creating the topic if need be. Rejects with `TrackingTrouble`: `log-unavailable`, or `log-misconfigured` for a topic that would lose history. */
export async function openKafkaEventLog(options: KafkaLogOptions): Promise<KafkaEventLog> {
  const { brokers, topic, partitions = partitionsDefault, replication = 1, clientId = 'talion' } = options;
  const kafka = new Kafka({
    clientId,
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    connectionTimeout: connectionTimeoutMs,
    requestTimeout: requestTimeoutMs,
    retry: { initialRetryTime: 100, maxRetryTime: 2000, retries: 20 },
  });
  const admin = kafka.admin({ retry: { retries: 5, initialRetryTime: 100, maxRetryTime: 1000 } });
  try {
    await admin.connect();
    return new KafkaEventLog(kafka, admin, topic, await readyTopic(admin, { topic, partitions, replication }));
  } catch (error) {
    await admin.disconnect().catch(() => undefined);
    throw logTrouble(`reach ${brokers.join(', ')}`, error);
  }
}

/** The log in a topic of Apache Kafka. */
export class KafkaEventLog implements EventLog {
  private readonly closing = new AbortController();
  private readonly writer: RecordWriter;
  private readonly writes: SharedWrites<Written>;

  constructor(
    private readonly kafka: Kafka,
    private readonly admin: Admin,
    private readonly topic: string,
    private readonly partitions: number,
  ) {
    this.writer = new RecordWriter(kafka, topic);
    this.writes = new SharedWrites((records) => this.writer.write(records));
  }

  async append(events: readonly LogEvent[]): Promise<Position> {
    this.refuseClosed();
    if (events.length === 0) return startPosition;
    return this.writes.add(
      events.map((event) => {
        const { bytes } = writeEvent(event);
        const key = partitionKey(event);
        return {
          message: { key, partition: partitionOf(key, this.partitions), ...writeRecord(event) },
          bytes: bytes + Buffer.byteLength(key),
        };
      }),
    );
  }

  async *read(
    after: Position,
    { follow, batchSizeMax = batchSizeDefault, signal }: ReadOptions,
  ): AsyncGenerator<Batch> {
    this.refuseClosed();
    const stop = signal ? AbortSignal.any([signal, this.closing.signal]) : this.closing.signal;
    if (stop.aborted) return;
    const end = await this.end();
    refuseBeyond(after, end, `The topic "${this.topic}"`);
    const offsets = readPosition(after);
    const done = (): boolean => stop.aborted || (!follow && covers(writePosition(offsets), end));
    while (!done()) {
      let reader: PartitionReader | undefined;
      try {
        reader = await openPartitionReader(this.kafka, this.topic, offsets);
        for (
          let fetched = await next(reader, stop);
          fetched && !done();
          fetched = done() ? undefined : await next(reader, stop)
        ) {
          for (const batch of slices(fetched, batchSizeMax, offsets, follow ? undefined : readPosition(end))) {
            if (stop.aborted) return;
            yield batch;
          }
        }
      } catch (error) {
        if (!follow) throw logTrouble('be read', error);
        await pause(resumeMs, undefined, { signal: stop }).catch(() => undefined);
      } finally {
        await reader?.close();
      }
    }
  }

  async end(): Promise<Position> {
    this.refuseClosed();
    try {
      const offsets = await this.admin.fetchTopicOffsets(this.topic);
      return writePosition(new Map(offsets.map(({ partition, high }) => [partition, BigInt(high)])));
    } catch (error) {
      throw logTrouble('be read', error);
    }
  }

  async ping(): Promise<void> {
    await this.end();
  }

  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await this.writes.idle();
    await this.writer.close().catch(() => undefined);
    await this.admin.disconnect().catch(() => undefined);
  }

  private refuseClosed(): void {
    if (this.closing.signal.aborted) throw new TrackingTrouble('log-unavailable', 'The log is closed.');
  }
}

/** The next messages, or undefined when the reader is told to stop. */
async function next(reader: PartitionReader, stop: AbortSignal): Promise<Fetched | undefined> {
  const stopped = new AbortController();
  try {
    return await Promise.race([reader.next(), untilAborted(stop, stopped.signal)]);
  } finally {
    stopped.abort();
  }
}

const untilAborted = (stop: AbortSignal, over: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve(undefined);
    stop.addEventListener('abort', () => resolve(undefined), { once: true, signal: over });
  });

/** Fetched messages as batches of at most `sizeMax`, up to `end`; moves `offsets` on with each. */
function* slices(
  { partition, messages }: Fetched,
  sizeMax: number,
  offsets: Map<number, bigint>,
  end: ReadonlyMap<number, bigint> | undefined,
): Generator<Batch> {
  const upTo = end && (end.get(partition) ?? 0n);
  const wanted = messages.filter(
    ({ offset }) => BigInt(offset) >= (offsets.get(partition) ?? 0n) && (upTo === undefined || BigInt(offset) < upTo),
  );
  for (let at = 0; at < wanted.length; at += sizeMax) {
    const records = wanted
      .slice(at, at + sizeMax)
      .map((message) => ({ partition, offset: BigInt(message.offset), value: readRecord(message) }));
    offsets.set(partition, (records.at(-1)?.offset ?? 0n) + 1n);
    yield { records, position: writePosition(offsets) };
  }
}
