import { randomUUID } from 'node:crypto';
import type { Kafka, KafkaMessage } from 'kafkajs';
import { Rendezvous } from './rendezvous';

export type Fetched = Readonly<{ partition: number; messages: readonly KafkaMessage[] }>;

export type PartitionReader = Readonly<{
  /** The next messages of some partition; undefined once the reader is closed. Rejects when the consumer has crashed. */
  next(): Promise<Fetched | undefined>;
  close(): Promise<void>;
}>;

/** How long a fetch waits at the end of the log: a close waits for it, and data wake it at once. */
const fetchWaitMs = 250;
const sessionTimeoutMs = 30_000;

/**
 * Reads all partitions of the topic from the given offsets. Positions are kept with the read models, so that the group is only what kafkajs needs to be
 * given partitions at all: a new one for each reader, nothing committed, deleted at the end.
 */
export async function openPartitionReader(
  kafka: Kafka,
  topic: string,
  offsets: ReadonlyMap<number, bigint>,
): Promise<PartitionReader> {
  const groupId = `talion-reader-${randomUUID()}`;
  const consumer = kafka.consumer({
    groupId,
    sessionTimeout: sessionTimeoutMs,
    maxWaitTimeInMs: fetchWaitMs,
    retry: { restartOnFailure: () => Promise.resolve(false) },
  });
  const fetched = new Rendezvous<Fetched>();
  const expected = new Map(offsets);
  consumer.on(consumer.events.CRASH, ({ payload }) => fetched.close(payload.error));
  const close = async (): Promise<void> => {
    fetched.close();
    await consumer.disconnect().catch(() => undefined);
    await forget(kafka, groupId);
  };
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      async eachBatch({ batch: { partition, messages }, resolveOffset, heartbeat, isRunning, isStale }) {
        if (!isRunning() || isStale()) return;
        // Until the seek below has taken hold, earlier messages may come.
        const fresh = messages.filter(({ offset }) => BigInt(offset) >= (expected.get(partition) ?? 0n));
        if (fresh.length > 0) await fetched.push({ partition, messages: fresh });
        const last = messages.at(-1);
        if (!last) return;
        resolveOffset(last.offset);
        expected.set(partition, max(expected.get(partition) ?? 0n, BigInt(last.offset) + 1n));
        await heartbeat();
      },
    });
    for (const [partition, offset] of offsets) consumer.seek({ topic, partition, offset: String(offset) });
  } catch (error) {
    await close();
    throw error;
  }
  return { next: () => fetched.take(), close };
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** An empty group costs the broker little and would go by itself in a week; so a failure here is nobody's concern. */
async function forget(kafka: Kafka, groupId: string): Promise<void> {
  const admin = kafka.admin({ retry: { retries: 0 } });
  try {
    await admin.connect();
    await admin.deleteGroups([groupId]);
  } catch {
    return;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}
