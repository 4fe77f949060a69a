import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import type { Offsets } from './bounds';
import { Rendezvous } from './rendezvous';

/** Messages of one partition in their order, perhaps none, and the offset to go on from: behind them, and behind marks that no reader sees. */
export type Fetched = Readonly<{ partition: number; messages: readonly KafkaMessage[]; next: bigint }>;

/** How long a fetch waits at the end of the log: a close waits for it, and data wake it at once. */
const fetchWaitMs = 250;
const sessionTimeoutMs = 30_000;
const heartbeatMs = 3000;
/** Partitions that are added to the topic are noticed after so long. */
const metadataMaxAgeMs = 60_000;
/** How long a goodbye to the broker may take. */
const closeMs = 2000;

/**
 * Reads all partitions of the topic from the given offsets on. Positions are kept with the read models; the group is only what this client needs to
 * be given partitions at all: a new one for each reader, nothing committed, and the broker forgets it within minutes once it is empty.
 */
export class PartitionReader {
  private readonly consumer: Consumer;
  private readonly fetched = new Rendezvous<Fetched>();
  private readonly expected: Map<number, bigint>;
  private closing: Promise<void> | undefined;

  constructor(
    kafka: Kafka,
    private readonly topic: string,
    from: Offsets,
    /** Told whenever the broker has given it its partitions. */
    private readonly joined: () => void,
  ) {
    this.expected = new Map(from);
    this.consumer = kafka.consumer({
      groupId: `talion-reader-${randomUUID()}`,
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: heartbeatMs,
      maxWaitTimeInMs: fetchWaitMs,
      metadataMaxAge: metadataMaxAgeMs,
      // Who follows opens another one, at the position that it has reached.
      retry: { restartOnFailure: () => Promise.resolve(false) },
    });
    this.start().catch((error: unknown) =>
      this.fetched.close(error instanceof Error ? error : new Error(String(error))),
    );
  }

  /** The next messages of some partition; undefined once the reader is closed. Rejects when it has failed. One may wait at a time. */
  next(): Promise<Fetched | undefined> {
    return this.fetched.take();
  }

  /** Resolves within seconds, whatever the broker does. */
  close(): Promise<void> {
    this.fetched.close();
    this.closing ??= Promise.race([
      this.consumer.disconnect().catch(() => undefined),
      pause(closeMs, undefined, { ref: false }),
    ]);
    return this.closing;
  }

  private async start(): Promise<void> {
    const { consumer, topic } = this;
    const { CRASH, END_BATCH_PROCESS, GROUP_JOIN } = consumer.events;
    consumer.on(CRASH, ({ payload }) => this.fetched.close(payload.error));
    // At the first join and at every one after a lost session: a group without commits would begin anew.
    consumer.on(GROUP_JOIN, () => {
      for (const [partition, offset] of this.expected) consumer.seek({ topic, partition, offset: String(offset) });
      this.joined();
    });
    // A transaction leaves marks, and an aborted one messages, that are never handed out; without this an end behind them is never reached.
    consumer.on(END_BATCH_PROCESS, ({ payload: { partition, lastOffset, batchSize } }) => {
      if (batchSize === 0) void this.handOver({ partition, messages: [], next: BigInt(lastOffset) + 1n });
    });
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => this.take(payload),
    });
  }

  private async take(given: EachBatchPayload): Promise<void> {
    if (!given.isRunning() || given.isStale()) return;
    const { batch } = given;
    const { partition } = batch;
    const messages = batch.messages.filter(({ offset }) => BigInt(offset) >= (this.expected.get(partition) ?? 0n));
    // The group would count us out while our taker works for long on what it has.
    const beats = setInterval(() => void given.heartbeat().catch(() => undefined), heartbeatMs);
    await this.handOver({ partition, messages, next: BigInt(batch.lastOffset()) + 1n });
    clearInterval(beats);
    given.resolveOffset(batch.messages.at(-1)?.offset ?? batch.lastOffset());
    await given.heartbeat();
  }

  private async handOver(fetched: Fetched): Promise<void> {
    const { partition, next } = fetched;
    await this.fetched.push(fetched);
    if (next > (this.expected.get(partition) ?? 0n)) this.expected.set(partition, next);
  }
}
