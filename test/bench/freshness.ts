import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '@talion/embedded-postgres';
import { startKafka } from '../../docker/kafka/kafka';
import { report } from '../support/events';
import { temporaryDirectory } from '../support/temporary-directory';
import { startServices } from '../support/talion';
import type { Talion } from '../support/talion';
import { say, tell } from './figures';
import type { Bare } from './freshness/bare';
import { delays, sendEvenly } from './freshness/load';
import type { Delays, Load } from './freshness/load';
import { askAlone } from './process-alone';

/**
 * How long it takes from the POST of a report until the query service shows it, and until an alert that it raises arrives on the stream, at so many events a
 * second, through four services on Kafka and PostgreSQL; beside a bare record to Kafka and back with one committed row.
 */
const { values } = parseArgs({
  options: {
    rates: { type: 'string', default: '10,100,1000' },
    seconds: { type: 'string', default: '15' },
    json: { type: 'boolean' },
  },
});
const rates = values.rates.split(',').map(Number);
const seconds = Number(values.seconds);
/** Requests a second of which is looked when they are to be read: looking costs too. */
const lookedAt = 10;
const hourMs = 3_600_000;
/** What five services take until their code is compiled for good; before, they are late by a tenth of a second. */
const warmUp: Load = { perSecond: 200, seconds: 20 };

let number = 0;

/** Every second report answers the one before it, in a dyad of their own: it starts a chain, and a desk is told. */
function next() {
  const n = number++;
  const [pair, isAnswer] = [n >> 1, n % 2 === 1];
  const from = new Date(Date.now() - (isAnswer ? 1 : 3) * hourMs).toISOString();
  const to = new Date(Date.parse(from) + 60_000).toISOString();
  return report(
    `fresh-${n}`,
    isAnswer ? `Blue ${pair}>Red ${pair}` : `Red ${pair}>Blue ${pair}`,
    { from, to, precision: 'minute' },
    { identity: 'coded' },
    { at: new Date().toISOString() },
  );
}

/** Calls back with the id of the action that each alert is about, as it arrives. */
async function listen(talion: Talion, heard: (about: string) => void): Promise<() => void> {
  const stop = new AbortController();
  const response = await fetch(`${talion.alerterUrl}/v1/alerts/stream`, {
    headers: { authorization: `Bearer ${talion.key}` },
    signal: stop.signal,
  });
  const read = async (): Promise<void> => {
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk as Uint8Array).toString();
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      for (const event of events) {
        const data = /^data: ?(.*)$/m.exec(event)?.[1];
        if (data !== undefined) heard((JSON.parse(data) as { alert: { about: string } }).alert.about);
      }
    }
  };
  read().catch(() => undefined);
  return () => stop.abort();
}

async function through(talion: Talion, load: Load): Promise<Readonly<{ read: Delays; alerted: Delays }>> {
  const postedAt = new Map<string, number>();
  const [read, alerted]: [number[], number[]] = [[], []];
  let answers = 0;
  const stop = await listen(talion, (about) => {
    const at = postedAt.get(about);
    if (at === undefined) return;
    alerted.push(performance.now() - at);
    // One act may complete a cycle and start a chain: the first alert counts.
    postedAt.delete(about);
  });
  const headers = { authorization: `Bearer ${talion.key}`, 'content-type': 'application/json' };
  const every = Math.max(1, Math.round(Math.min(100, load.perSecond) / lookedAt));
  let request = 0;
  await sendEvenly(load, async (numbers) => {
    const looks = request++ % every === 0;
    const events = numbers.map(next);
    answers += events.filter(({ id }) => Number(id.slice(6)) % 2 === 1).length;
    const began = performance.now();
    for (const { id } of events) postedAt.set(id, began);
    const response = await fetch(`${talion.ingestUrl}/v1/events`, {
      method: 'POST',
      headers,
      body: JSON.stringify(events),
    });
    const { position } = (await response.json()) as { position: string };
    if (response.status !== 202) throw new Error(`Not accepted: ${response.status}`);
    if (!looks) return;
    const shown = await fetch(`${talion.queryUrl}/v1/actions/${events[0]?.id ?? ''}?after=${position}`, { headers });
    if (shown.status !== 200) throw new Error(`Not to be read: ${shown.status}`);
    await shown.arrayBuffer();
    read.push(performance.now() - began);
  });
  const deadline = Date.now() + 60_000;
  while (alerted.length < answers && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  stop();
  if (alerted.length < answers) say(`${answers - alerted.length} alerts of ${answers} did not arrive within a minute`);
  return { read: delays(read), alerted: delays(alerted) };
}

async function main(): Promise<void> {
  const directory = await temporaryDirectory('bench-freshness');
  const [postgres, kafka] = [
    await startEmbeddedPostgres({ directory: `${directory.path}/postgres` }),
    await startKafka({ directory: `${directory.path}/kafka` }),
  ];
  const topic = 'fresh';
  const talion = await startServices(postgres.url, { KAFKA_BROKERS: kafka.brokers.join(','), KAFKA_TOPIC: topic });
  try {
    say('warming up');
    await through(talion, warmUp);
    for (const perSecond of rates) {
      const load = { perSecond, seconds };
      say(`${perSecond} events a second, bare`);
      const bare = { ...load, brokers: kafka.brokers, url: postgres.url, topic: `bare-${perSecond}` } satisfies Bare;
      const floor = (await askAlone('freshness/bare.ts', bare)) as Delays;
      say(`${perSecond} events a second, through the services`);
      const { read, alerted } = await through(talion, load);
      tell({
        [`${perSecond} events/s`]: {
          'record to Kafka and back, a row committed (floor)': floor,
          'POST to the query API': read,
          'POST to the alert on the stream': alerted,
          ratios: {
            'p99 read to floor (aim: at most 3)': read['p99 (ms)'] / floor['p99 (ms)'],
            'p99 alert to floor (aim: at most 3)': alerted['p99 (ms)'] / floor['p99 (ms)'],
            'p50 read to floor': read['p50 (ms)'] / floor['p50 (ms)'],
            'p50 alert to floor': alerted['p50 (ms)'] / floor['p50 (ms)'],
          },
        },
      });
    }
  } finally {
    await talion.stop();
    await kafka.stop();
    await postgres.stop();
    await directory.remove();
  }
}

void main();
