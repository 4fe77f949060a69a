import { Agent, request } from 'node:http';
import { Kafka, logLevel } from 'kafkajs';
import { Pool } from 'pg';
import { answerAlone } from '../process-alone';
import { reportTexts } from './records';

/** One contender in a process of its own: writes so many records as it does, and tells in how many milliseconds they were durable. */
export type Contending = Readonly<{
  how: 'ndjson' | 'json arrays' | 'single posts' | 'kafkajs by 1,000' | 'kafkajs one by one' | 'insert by 1,000';
  run: string;
  count: number;
  /** Connections, or callers, at a time. */
  atOnce: number;
  url: string;
  key: string;
  brokers: readonly string[];
  topic: string;
}>;
export type Contended = Readonly<{ ms: number }>;

/** Partitions of the topic, and records in one send. */
const partitions = 4;
const together = 1000;

answerAlone(async (asked) => {
  const contending = asked as Contending;
  const texts = reportTexts(contending.run, contending.count);
  const work = await prepared(contending, texts);
  const begun = performance.now();
  await work();
  const ms = performance.now() - begun;
  for (const close of open) await close();
  return { ms } satisfies Contended;
});

/** What keeps the process from ending. */
const open: (() => Promise<unknown>)[] = [];

/** Everything that is not measured is done first: records are made, connections are open. */
async function prepared(contending: Contending, texts: readonly string[]): Promise<() => Promise<unknown>> {
  const { how, atOnce, brokers, topic, url } = contending;
  if (how === 'ndjson') {
    const parts = dealt(texts, atOnce).map((part) => Buffer.from(`${part.join('\n')}\n`));
    return () => Promise.all(parts.map((part) => post(contending, 'application/x-ndjson', part)));
  }
  if (how === 'json arrays') {
    const bodies = batches(texts).map((batch) => Buffer.from(`[${batch.join(',')}]`));
    return () => inTurns(bodies, atOnce, (body) => post(contending, 'application/json', body));
  }
  if (how === 'single posts') {
    const bodies = texts.map((text) => Buffer.from(text));
    return () => inTurns(bodies, atOnce, (body) => post(contending, 'application/json', body));
  }
  if (how === 'insert by 1,000') {
    const pool = new Pool({ connectionString: url, max: 1 });
    open.push(() => pool.end());
    await pool.query('CREATE TABLE IF NOT EXISTS bench_floor (position bigserial PRIMARY KEY, value json NOT NULL)');
    const bodies = batches(texts).map((batch) => `[${batch.join(',')}]`);
    return async () => {
      for (const body of bodies)
        await pool.query('INSERT INTO bench_floor (value) SELECT json_array_elements($1)', [body]);
    };
  }
  const producer = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).producer({
    idempotent: true,
    maxInFlightRequests: 1,
  });
  await producer.connect();
  open.push(() => producer.disconnect());
  const headers = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };
  const messages = texts.map((value, at) => ({ key: `red ${at % 97}`, partition: at % partitions, headers, value }));
  await producer.send({ topic, acks: -1, messages: messages.splice(0, 1) });
  if (how === 'kafkajs one by one')
    return () => inTurns(messages, atOnce, (message) => producer.send({ topic, acks: -1, messages: [message] }));
  const sends = batches(messages);
  return async () => {
    for (const send of sends) await producer.send({ topic, acks: -1, messages: send });
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

function post({ url, key }: Contending, type: string, body: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': type, 'content-length': String(body.length) };
    const asking = request(`${url}/v1/events`, { method: 'POST', agent, headers }, (response) => {
      let end = '';
      response.on('data', (piece: Buffer) => (end = (end + piece.toString()).slice(-2000)));
      response.on('end', () => {
        const isGood =
          type === 'application/json'
            ? response.statusCode === 202
            : end.includes('"done":true') && end.includes('"refused":0');
        if (isGood) resolve();
        else reject(new Error(`${response.statusCode ?? ''} ${end}`));
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / together) }, (_, at) => all.slice(at * together, (at + 1) * together));

const dealt = <T>(all: readonly T[], parts: number): T[][] =>
  Array.from({ length: parts }, (_, part) => all.filter((_one, at) => at % parts === part));

/** So many callers, each of which goes on when its last call is answered. */
async function inTurns<T>(all: readonly T[], atOnce: number, call: (one: T) => Promise<unknown>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = all[next++]; one !== undefined; one = all[next++]) await call(one);
    }),
  );
}
