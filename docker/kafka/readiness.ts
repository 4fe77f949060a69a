import { setTimeout as pause } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import type { KafkaNode } from './kafka-node';
import { KafkaTrouble } from './trouble';

// Measured: one node serves after 2 to 3 s and three after 7 s, on two idle cores; busy ones take several times as long.
const readyMs = 90_000;
const pollMs = 100;
const answerMs = 3_000;

/** Asks the cluster itself, since an open port is not yet a ready broker. Throws `start-failed` if too few brokers join, or all wanted cannot. */
export async function untilReady(
  brokers: readonly string[],
  nodes: readonly KafkaNode[],
  wanted: number,
): Promise<void> {
  for (const deadline = Date.now() + readyMs; Date.now() < deadline;) {
    const isReady = (await countBrokers(brokers)) >= wanted;
    // Whoever answers may be another broker on our port, because of which ours has just ended.
    const up = nodes.filter(({ pid }) => pid !== undefined);
    if (up.length >= wanted && isReady) return;
    if (up.length < wanted) throw await refusal(nodes, `Only ${up.length} of ${wanted} brokers run.`);
    await pause(pollMs);
  }
  throw await refusal(nodes, `Apache Kafka is not ready after ${readyMs / 1000} s.`);
}

async function countBrokers(brokers: readonly string[]): Promise<number> {
  const client = new Kafka({
    clientId: 'talion-readiness',
    brokers: [...brokers],
    logLevel: logLevel.NOTHING,
    connectionTimeout: answerMs,
    requestTimeout: answerMs,
    retry: { retries: 0 },
  });
  const admin = client.admin();
  try {
    await admin.connect();
    return (await admin.describeCluster()).brokers.length;
  } catch {
    return 0;
  } finally {
    await admin.disconnect();
  }
}

async function refusal(nodes: readonly KafkaNode[], what: string): Promise<KafkaTrouble> {
  const words = await Promise.all(nodes.filter(({ pid }) => pid === undefined).map((node) => node.lastWords()));
  return new KafkaTrouble('start-failed', [what, ...words].join('\n').trim());
}
