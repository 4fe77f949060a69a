import { setTimeout as pause } from 'node:timers/promises';
import type { MessageToProduce, Producer } from '@platformatic/kafka';
import { furthest, startPosition, writePosition } from '@talion/tracking';
import type { Position } from '@talion/tracking';
import { logTrouble } from './log-trouble';

export type Written = Readonly<{ message: Message; bytes: number }>;
export type Message = Readonly<{
  key: string;
  value: string;
  partition: number;
  headers: Readonly<Record<string, string>>;
}>;

export type WriterOptions = Readonly<{ brokers: readonly string[]; topic: string; clientId: string }>;

/** Bytes of one partition in one request: a broker's own limit for a batch is 1,048,588, and key, headers and framing come on top of the event. */
const partitionBytesMax = 1_000_000;
/** Room for what Kafka adds to a record. */
const framingBytes = 200;

/** How long to wait for a connection, and for an answer, in milliseconds. */
const connectTimeoutMs = 3000;
const answerTimeoutMs = 5000;
/** Within one attempt: how often the client asks the same broker again. Then it is thrown away, and the next one asks who leads now. */
const clientRetries = 2;
const clientRetryMs = 200;
/** Pause between attempts, in milliseconds; an append's own deadline ends them. */
const againMs = 250;

type TextProducer = Producer<string, string, string, string>;

/**
 * One idempotent producer; a failed one is thrown away, because its sequence numbers may no longer be the broker's. What it may have written before is
 * written again: a copy has no effect. (The consumer beside it is kafkajs; why the producer is not: docs/decisions/0010.)
 */
export class RecordWriter {
  private producer: Promise<TextProducer> | undefined;

  constructor(private readonly options: WriterOptions) {}

  /** Sends in as few requests as their size allows, in order within a partition. Once `signal` aborts the producer is dropped. */
  async write(records: readonly Written[], signal: AbortSignal): Promise<Position> {
    let position = startPosition;
    for (const messages of requestsOf(records)) position = furthest(position, await this.send(messages, signal));
    return position;
  }

  async close(): Promise<void> {
    if (this.producer) await closed(await this.producer);
  }

  /** Tries until it is acknowledged, or it is plain that waiting does not help. */
  private async send(messages: readonly Message[], signal: AbortSignal): Promise<Position> {
    for (;;) {
      signal.throwIfAborted();
      try {
        return await this.sendOnce(messages, signal);
      } catch (error) {
        const trouble = logTrouble('append', error);
        if (trouble.code !== 'log-unavailable') throw trouble;
        await pause(againMs, undefined, { signal }).catch(() => {
          throw trouble;
        });
      }
    }
  }

  private async sendOnce(messages: readonly Message[], signal: AbortSignal): Promise<Position> {
    const opening = (this.producer ??= this.open());
    const producer = await opening;
    const drop = (): void => this.drop(opening);
    signal.throwIfAborted();
    signal.addEventListener('abort', drop, { once: true });
    try {
      const { topic } = this.options;
      const { offsets = [] } = await producer.send({
        messages: messages.map((message): MessageToProduce<string, string, string, string> => ({ topic, ...message })),
      });
      const counts = new Map<number, number>();
      for (const { partition } of messages) counts.set(partition, (counts.get(partition) ?? 0) + 1);
      const reached = new Map(
        offsets.map(({ partition, offset }) => [partition, offset + BigInt(counts.get(partition) ?? 0)]),
      );
      if ([...counts.keys()].some((partition) => !reached.has(partition)))
        throw new Error('a partition has acknowledged nothing');
      return writePosition(reached);
    } catch (error) {
      drop();
      throw error;
    } finally {
      signal.removeEventListener('abort', drop);
    }
  }

  private drop(producer: Promise<TextProducer>): void {
    if (this.producer === producer) this.producer = undefined;
    void producer.then(closed);
  }

  /** Half a second of loading, for those only that write: most processes read, or have no Kafka. */
  private async open(): Promise<TextProducer> {
    const { Producer, stringSerializers } = await import('@platformatic/kafka');
    const { brokers, clientId } = this.options;
    return new Producer({
      clientId,
      bootstrapBrokers: [...brokers],
      serializers: stringSerializers,
      idempotent: true,
      autocreateTopics: false,
      connectTimeout: connectTimeoutMs,
      timeout: answerTimeoutMs,
      requestTimeout: answerTimeoutMs + connectTimeoutMs,
      retries: clientRetries,
      retryDelay: clientRetryMs,
    });
  }
}

/** Waits for the goodbye, and asks no more of it. */
const closed = (producer: TextProducer): Promise<void> =>
  new Promise((resolve) => {
    producer.close(true, () => resolve());
  });

/** Splits so that no partition gets more in one request than a batch may hold. */
function* requestsOf(records: readonly Written[]): Generator<readonly Message[]> {
  let request: Message[] = [];
  const sizes = new Map<number, number>();
  for (const { message, bytes } of records) {
    const size = (sizes.get(message.partition) ?? 0) + bytes + framingBytes;
    if (size > partitionBytesMax && request.length > 0) {
      yield request;
      request = [];
      sizes.clear();
      sizes.set(message.partition, bytes + framingBytes);
    } else sizes.set(message.partition, size);
    request.push(message);
  }
  if (request.length > 0) yield request;
}
