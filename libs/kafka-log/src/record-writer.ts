import type { Kafka, Message, Producer, RecordMetadata } from 'kafkajs';
import { furthest, startPosition, writePosition } from '@talion/tracking';
import type { Position } from '@talion/tracking';
import { logTrouble } from './log-trouble';

export type Written = Readonly<{ message: Message & { partition: number }; bytes: number }>;

/** Bytes of one partition in one request: a broker's own limit for a batch is 1,048,588, and key, headers and framing come on top of the event. */
const partitionBytesMax = 1_000_000;
/** Room for what Kafka adds to a record. */
const framingBytes = 200;

/** One idempotent producer; a failed one is thrown away, because its sequence numbers may no longer be the broker's. */
export class RecordWriter {
  private producer: Promise<Producer> | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly topic: string,
  ) {}

  /** Sends in as few requests as their size allows, in order within a partition. Once `signal` aborts the producer is dropped. */
  async write(records: readonly Written[], signal: AbortSignal): Promise<Position> {
    let position = startPosition;
    for (const messages of requestsOf(records)) position = furthest(position, await this.send(messages, signal));
    return position;
  }

  async close(): Promise<void> {
    const producer = await this.producer?.catch(() => undefined);
    await producer?.disconnect();
  }

  /**
   * Sends again what no partition has said where it put it. When a leader moves to a broker that has already answered for other partitions, this
   * client takes that answer for the whole, and the moved partition's messages would be lost without an error.
   */
  private async send(messages: Written['message'][], signal: AbortSignal): Promise<Position> {
    let position = startPosition;
    for (let left = messages; left.length > 0;) {
      const offsets = offsetsBehind(left, await this.sendOnce(left, signal));
      if (offsets.size === 0) throw logTrouble('append', new Error('no partition has acknowledged anything'));
      position = furthest(position, writePosition(offsets));
      left = left.filter(({ partition }) => !offsets.has(partition));
    }
    return position;
  }

  private async sendOnce(messages: Written['message'][], signal: AbortSignal): Promise<RecordMetadata[]> {
    const producer = (this.producer ??= this.connect());
    const drop = (): void => this.drop(producer);
    signal.addEventListener('abort', drop, { once: true });
    try {
      const connected = await producer;
      signal.throwIfAborted();
      return await connected.send({ topic: this.topic, acks: -1, messages });
    } catch (error) {
      drop();
      throw logTrouble('append', error);
    } finally {
      signal.removeEventListener('abort', drop);
      // Given up long ago, but the client went on trying and has opened connections again.
      if (signal.aborted) drop();
    }
  }

  private drop(producer: Promise<Producer>): void {
    if (this.producer === producer) this.producer = undefined;
    producer.then((connected) => connected.disconnect()).catch(() => undefined);
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false });
    try {
      await producer.connect();
    } catch (error) {
      await producer.disconnect().catch(() => undefined);
      throw error;
    }
    return producer;
  }
}

/** The offsets behind the messages, of those partitions that have acknowledged them. */
function offsetsBehind(messages: Written['message'][], acknowledged: readonly RecordMetadata[]): Map<number, bigint> {
  const offsets = new Map<number, bigint>();
  for (const { partition, errorCode, baseOffset = '-1' } of acknowledged) {
    const count = messages.filter((message) => message.partition === partition).length;
    if (errorCode === 0 && BigInt(baseOffset) >= 0n) offsets.set(partition, BigInt(baseOffset) + BigInt(count));
  }
  return offsets;
}

/** Splits so that no partition gets more in one request than a batch may hold. */
function* requestsOf(records: readonly Written[]): Generator<Written['message'][]> {
  let request: Written['message'][] = [];
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
