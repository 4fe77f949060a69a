import { setTimeout as pause } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { partitionKey } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { batchSizeDefault, partitionOf, readPosition, SharedWrites, startPosition } from '@talion/tracking';
import { TrackingTrouble, writeEvent, writePosition } from '@talion/tracking';
import type { Batch, EventLog, Position, ReadOptions } from '@talion/tracking';
import { topicBounds } from './bounds';
import type { Bounds } from './bounds';
import { writeRecord } from './cloud-event-record';
import { logTrouble } from './log-trouble';
import { Questions } from './questions';
import { readTopic } from './read-topic';
import { RecordWriter } from './record-writer';
import type { Written } from './record-writer';
import { readyTopic } from './topic';

export type KafkaLogOptions = Readonly<{
  brokers: readonly string[];
  topic: string;
  /** For a topic that is created now: how many partitions, and on how many brokers each; left out: on three where there are as many, else on one. */
  partitions?: number;
  replication?: number;
  clientId?: string;
  /** How long an append may take until it is told as failed, in milliseconds; left out: 30 s, longer than the loss of a leader. */
  appendDeadlineMs?: number;
}>;

/** Enough for several projectors later; a topic of another number is taken as it is. */
const partitionsDefault = 4;

/** How long to wait for a connection, and for an answer; a lost leader is found again by retries within the append's deadline. */
const connectionTimeoutMs = 3000;
const requestTimeoutMs = 5000;
/** Questions and readers fail after two seconds of refused connections: who asks is told, and asks again. */
const quick = { initialRetryTime: 100, maxRetryTime: 1000, retries: 4 };

/** How long the cluster may take to answer a question, and to have a topic ready. */
const answerDeadlineMs = 5000;
const openDeadlineMs = 10_000;

/** Pause before another reader is opened after one was lost, and how many are, in all, for who does not follow. */
const resumeMs = 500;
const readersMax = 20;

/** How long a goodbye to the broker may take. */
const closeMs = 2000;

/** Opens the log in a Kafka topic, creating the topic if need be. Rejects with `TrackingTrouble`: `log-unavailable`, or `log-misconfigured` for a topic that would lose history. */
export async function openKafkaEventLog(options: KafkaLogOptions): Promise<KafkaEventLog> {
  const {
    brokers,
    topic,
    partitions = partitionsDefault,
    replication,
    clientId = 'talion',
    appendDeadlineMs: deadlineMs,
  } = options;
  const timeouts = { connectionTimeout: connectionTimeoutMs, requestTimeout: requestTimeoutMs };
  const kafka = new Kafka({ clientId, brokers: [...brokers], logLevel: logLevel.NOTHING, ...timeouts, retry: quick });
  const questions = new Questions(kafka);
  try {
    const count = await questions.ask(`reach ${brokers.join(', ')}`, openDeadlineMs, (admin) =>
      readyTopic(admin, { topic, partitions, ...(replication !== undefined && { replication }) }),
    );
    const writer = new RecordWriter({ brokers, topic, clientId });
    return new KafkaEventLog(kafka, questions, writer, topic, count, deadlineMs !== undefined ? { deadlineMs } : {});
  } catch (error) {
    void questions.close().catch(() => undefined);
    throw error;
  }
}

/** The log in a topic of Apache Kafka. */
export class KafkaEventLog implements EventLog {
  private readonly closing = new AbortController();
  private readonly writes: SharedWrites<Written>;
  /** Followers that have lost their reader, with what happened. */
  private readonly cutOff = new Map<object, TrackingTrouble>();

  constructor(
    private readonly kafka: Kafka,
    private readonly questions: Questions,
    private readonly writer: RecordWriter,
    private readonly topic: string,
    private readonly partitions: number,
    patience: Readonly<{ deadlineMs?: number }>,
  ) {
    this.writes = new SharedWrites((records, signal) => writer.write(records, signal), patience);
  }

  async append(events: readonly LogEvent[], trace?: string): Promise<Position> {
    this.refuseClosed();
    if (events.length === 0) return startPosition;
    return this.writes.add(
      events.map((event) => {
        const { text, bytes } = writeEvent(event);
        const key = partitionKey(event);
        return {
          message: { key, partition: partitionOf(key, this.partitions), ...writeRecord(text, trace) },
          bytes: bytes + Buffer.byteLength(key),
        };
      }),
    );
  }

  async *read(after: Position, options: ReadOptions): AsyncGenerator<Batch> {
    this.refuseClosed();
    const { follow, batchSizeMax = batchSizeDefault, signal } = options;
    const { kafka, topic } = this;
    const stop = signal ? AbortSignal.any([signal, this.closing.signal]) : this.closing.signal;
    const reached = readPosition(after);
    const end = follow || isOver(stop) ? undefined : (await this.bounds()).end;
    const self = {};
    let inVain = 0;
    const opened = (): void => void this.cutOff.delete(self);
    const bounds = (): Promise<Bounds> => this.bounds();
    try {
      while (!isOver(stop)) {
        try {
          yield* readTopic({ kafka, topic, reached, end, batchSizeMax, stop, bounds, opened });
          return;
        } catch (error) {
          if (isOver(stop)) return;
          const trouble = logTrouble('be read', error);
          // Where the cluster answers and only the reader failed, it is a coordinator that is just coming up or moving.
          const isReaderOnly = !(error instanceof TrackingTrouble) && ++inVain < readersMax;
          if (trouble.code !== 'log-unavailable' || (!follow && !isReaderOnly)) throw trouble;
          this.cutOff.set(self, trouble);
          await pause(resumeMs, undefined, { signal: stop }).catch(() => undefined);
        }
      }
    } finally {
      this.cutOff.delete(self);
    }
  }

  async end(): Promise<Position> {
    this.refuseClosed();
    return writePosition((await this.bounds()).end);
  }

  async ping(): Promise<void> {
    this.refuseClosed();
    for (const trouble of this.cutOff.values()) throw trouble;
    await this.bounds();
  }

  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await this.writes.close();
    const goodbyes = Promise.allSettled([this.writer.close(), this.questions.close()]);
    await Promise.race([goodbyes, pause(closeMs, undefined, { ref: false })]);
  }

  private bounds(): Promise<Bounds> {
    return this.questions.ask('be read', answerDeadlineMs, (admin) => topicBounds(admin, this.topic));
  }

  private refuseClosed(): void {
    if (this.closing.signal.aborted) throw new TrackingTrouble('log-unavailable', 'The log is closed.');
  }
}

/** A call, because the compiler takes what it has once read of a signal for settled. */
const isOver = (signal: AbortSignal): boolean => signal.aborted;
