import { Kafka, logLevel } from 'kafkajs';
import { Client } from 'pg';
import { answerAlone } from '../process-alone';
import { delays, sendEvenly } from './load';
import type { Load } from './load';

/** A record to Kafka, back from it, and a row of it committed: no service that keeps both can be faster. */
export type Bare = Load & Readonly<{ brokers: readonly string[]; url: string; topic: string }>;

answerAlone(async (asked) => {
  const { brokers, url, topic, ...load } = asked as Bare;
  const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1 });
  const consumer = kafka.consumer({ groupId: topic });
  const database = new Client({ connectionString: url });
  await Promise.all([producer.connect(), consumer.connect(), database.connect()]);
  await database.query('CREATE TABLE IF NOT EXISTS bare (id text PRIMARY KEY, value json)');
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic, numPartitions: 4 }], waitForLeaders: true });
  await admin.disconnect();
  const sentAt = new Map<string, number>();
  const measured: number[] = [];
  let all: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (all = resolve));
  const count = load.perSecond * load.seconds;
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachBatch: async ({ batch: { messages } }) => {
      const ids = messages.map(({ key }) => String(key));
      await database.query(`INSERT INTO bare SELECT id, '{}' FROM unnest($1::text[]) AS given (id)`, [ids]);
      const now = performance.now();
      for (const id of ids) measured.push(now - (sentAt.get(id) ?? NaN));
      if (measured.length >= count) all();
    },
  });
  const value = JSON.stringify({ what: 'x'.repeat(600) });
  await sendEvenly(load, async (numbers) => {
    const keys = numbers.map((number) => `${topic}-${number}`);
    for (const key of keys) sentAt.set(key, performance.now());
    await producer.send({ topic, acks: -1, messages: keys.map((key) => ({ key, value })) });
  });
  await done;
  await Promise.all([producer.disconnect(), consumer.disconnect(), database.end()]);
  return delays(measured);
});
