import type { Kafka, Message, Producer } from 'kafkajs';
import { furthest, startPosition, writePosition } from '@talion/tracking';
import type { Position } from '@talion/tracking';
import { logTrouble } from './log-trouble';

export type Written = Readonly<{ message: Message & { partition: number }; bytes: number }>;

/** Bytes of one partition in one request: `max.message.bytes` of the topic bounds a batch, and key, headers and framing come on top of the event. */
const partitionBytesMax = 1_000_000;
/** Room for what Kafka adds to a record. */
const framingBytes = 200;

/** How long an append may take before its caller hears that it failed: longer than the loss of a leader, shorter than an HTTP client's patience. */
export const appendDeadlineMs = 30_000;

/** One idempotent producer; a failed one is thrown away, because its sequence numbers may no longer be the broker's. */
export class RecordWriter {
  private producer: Promise<Producer> | undefined;

  constructor(
    private readonly kafka: Kafka,
    private readonly topic: string,
  ) {}

  /** Sends in as few requests as their size allows, in order within a partition. */
  async write(records: readonly Written[]): Promise<Position> {
    let position = startPosition;
    for (const messages of requestsOf(records)) position = furthest(position, await this.send(messages));
    return position;
  }

  async close(): Promise<void> {
    const producer = await this.producer?.catch(() => undefined);
    await producer?.disconnect();
  }

  private async send(messages: Written['message'][]): Promise<Position> {
    let late: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error(`no acknowledgement within ${appendDeadlineMs} ms`)), appendDeadlineMs);
    });
    try {
      const sent = this.connected().then((producer) => producer.send({ topic: this.topic, acks: -1, messages }));
      sent.catch(() => undefined);
      const counts = new Map<number, bigint>();
      for (const { partition } of messages) counts.set(partition, (counts.get(partition) ?? 0n) + 1n);
      const acknowledged = await Promise.race([sent, deadline]);
      return writePosition(
        new Map(
          acknowledged.map(({ partition, baseOffset }) => [
            partition,
            BigInt(baseOffset ?? 0) + (counts.get(partition) ?? 0n),
          ]),
        ),
      );
    } catch (error) {
      const failed = this.producer;
      this.producer = undefined;
      void failed?.then((producer) => producer.disconnect()).catch(() => undefined);
      throw logTrouble('append', error);
    } finally {
      clearTimeout(late);
    }
  }

  private connected(): Promise<Producer> {
    this.producer ??= this.connect();
    return this.producer;
  }

  private async connect(): Promise<Producer> {
    const producer = this.kafka.producer({ idempotent: true, maxInFlightRequests: 1, allowAutoTopicCreation: false });
    await producer.connect();
    return producer;
  }
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
