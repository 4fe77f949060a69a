import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startEmbeddedPostgres } from '@talion/embedded-postgres';
import { startKafka } from '../../docker/kafka/kafka';
import { fetchKafkaJars, findJava } from '../../docker/kafka/kafka-jars';
import { installOwnPackages } from '../support/own-packages';
import { freePort, startApp } from '../support/processes';
import type { Running } from '../support/processes';
import { temporaryDirectory } from '../support/temporary-directory';
import type { Contended, Contending } from './ingest/contender';
import { recordBytes } from './ingest/records';
import { median, say, tell } from './figures';
import { askAlone } from './process-alone';

/**
 * Events a second that are durable: through HTTP and the gate, beside what writes the same records without them. Each contender writes so many records, one
 * after the other, in rounds, so that what else the machine does falls on all alike. The floor on Kafka is its own producer-perf-test (acks all), on
 * PostgreSQL a bare INSERT of a thousand.
 */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '60000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean' },
  },
});
const [events, rounds] = [Number(values.events), Number(values.rounds)];
/** What does one thing at a time is given less to do. */
const few = Math.max(1000, Math.round(events / 10));

const run = promisify(execFile);
const here = join(__dirname, 'ingest');
const key = `tln_${'b'.repeat(43)}`;
let number = 0;

type Place = Pick<Contending, 'url' | 'brokers' | 'topic'>;
/** Gives events a second. */
type Contender = (place: Place) => Promise<number>;

const contends =
  (how: Contending['how'], count: number, atOnce: number): Contender =>
  async (place) => {
    const { ms } = (await askAlone('ingest/contender.ts', {
      how,
      run: `r${number++}`,
      count,
      atOnce,
      key,
      ...place,
    } satisfies Contending)) as Contended;
    return (count / ms) * 1000;
  };

/** Kafka's own tool, which makes records of the same size. */
const javaTool: Contender = async ({ brokers, topic }) => {
  const jars = await fetchKafkaJars(say, join(here, 'pom.xml'));
  const { stdout } = await run(await findJava(), [
    ...['-Xmx512m', '-cp', join(jars, '*'), 'org.apache.kafka.tools.ProducerPerformance'],
    ...[
      '--topic',
      topic,
      '--num-records',
      String(events * 2),
      '--record-size',
      String(recordBytes),
      '--throughput',
      '-1',
    ],
    ...['--producer-props', `bootstrap.servers=${brokers.join(',')}`, 'acks=all', 'batch.size=100000', 'linger.ms=5'],
  ]);
  return Number(/, ([\d.]+) records\/sec/.exec(stdout.trimEnd().split('\n').at(-1) ?? '')?.[1]);
};

const emmett =
  (count: number, together: number): Contender =>
  async ({ url }) => {
    const directory = join(here, 'emmett');
    await installOwnPackages(directory);
    const { stdout } = await run(
      process.execPath,
      ['append.cjs', url, String(count), String(together), `r${number++}`],
      { cwd: directory },
    );
    return (count / Number(stdout)) * 1000;
  };

type Measured = Readonly<Record<string, Readonly<{ 'events/s': number; least: number; most: number }>>>;

async function measured(contenders: Readonly<Record<string, readonly [Contender, Place]>>): Promise<Measured> {
  const found = new Map<string, number[]>();
  for (let round = 1; round <= rounds; round++)
    for (const [name, [contender, place]] of Object.entries(contenders)) {
      say(`round ${round}: ${name}`);
      found.set(name, [...(found.get(name) ?? []), await contender(place)]);
    }
  return Object.fromEntries(
    [...found].map(([name, rates]) => [
      name,
      {
        'events/s': Math.round(median(rates)),
        least: Math.round(Math.min(...rates)),
        most: Math.round(Math.max(...rates)),
      },
    ]),
  );
}

async function main(): Promise<void> {
  const directory = await temporaryDirectory('bench-ingest');
  const postgres = await startEmbeddedPostgres({ directory: directory.path, database: 'bench' });
  const services: Running[] = [];
  const ingest = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const service = await startApp('ingest', await freePort(), {
      DATABASE_URL: postgres.url,
      TALION_KEY: key,
      NODE_OPTIONS: '--max-old-space-size=224',
      ...env,
    });
    services.push(service);
    return service.url;
  };
  try {
    const absence = await findJava().then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const onPostgres = await benchPostgres(await ingest({}), postgres.url);
    if (absence !== undefined) say(`LEFT OUT: everything on Kafka. ${absence}`);
    tell({
      records: events,
      rounds,
      'bytes of a record': recordBytes,
      'on PostgreSQL': onPostgres,
      ...(absence === undefined && { 'on Kafka': await benchKafka(ingest) }),
    });
  } finally {
    await Promise.all(services.map((service) => service.stop()));
    await postgres.stop();
    await directory.remove();
  }
}

async function benchPostgres(http: string, url: string) {
  const [service, database] = [
    { url: http, brokers: [], topic: '' },
    { url, brokers: [], topic: '' },
  ];
  const rates = await measured({
    'INSERT by 1,000 (floor)': [contends('insert by 1,000', events, 1), database],
    'HTTP stream': [contends('ndjson', events, 1), service],
    'HTTP arrays of 1,000': [contends('json arrays', events, 1), service],
    'HTTP single posts, 64 workers': [contends('single posts', few, 64), service],
    'HTTP single posts, 1 worker': [contends('single posts', Math.round(few / 4), 1), service],
    'Emmett append by 1,000': [emmett(events, 1000), database],
    'Emmett append by 100': [emmett(events, 100), database],
    'Emmett append by 1': [emmett(few, 1), database],
  });
  const rate = (name: string): number => rates[name]?.['events/s'] ?? NaN;
  return {
    ...rates,
    ratios: {
      'HTTP stream to floor': rate('HTTP stream') / rate('INSERT by 1,000 (floor)'),
      'HTTP stream to Emmett by 1,000 (aim: above 1)': rate('HTTP stream') / rate('Emmett append by 1,000'),
      'HTTP stream to Emmett by 100 (aim: above 1)': rate('HTTP stream') / rate('Emmett append by 100'),
      'single posts of 64 to those of 1': rate('HTTP single posts, 64 workers') / rate('HTTP single posts, 1 worker'),
    },
  };
}

async function benchKafka(ingest: (env: Readonly<Record<string, string>>) => Promise<string>) {
  const directory = await temporaryDirectory('bench-kafka');
  const kafka = await startKafka({ directory: directory.path });
  try {
    const topic = 'talion.bench';
    const env = { KAFKA_BROKERS: kafka.brokers.join(','), KAFKA_TOPIC: topic, KAFKA_PARTITIONS: '4' };
    const [one, two] = [await ingest(env), await ingest(env)];
    const at = (url: string): Place => ({ url, brokers: kafka.brokers, topic });
    const both: Contender = async (place) => {
      const half = contends('ndjson', Math.round(events / 2), 1);
      const rates = await Promise.all([half(place), half(at(two))]);
      return rates[0] + rates[1];
    };
    const rates = await measured({
      "Kafka's producer-perf-test (floor)": [javaTool, at(one)],
      'kafkajs by 1,000': [contends('kafkajs by 1,000', events, 1), at(one)],
      'HTTP stream': [contends('ndjson', events, 1), at(one)],
      'HTTP streams, 2 services': [both, at(one)],
      'HTTP arrays of 1,000': [contends('json arrays', events, 1), at(one)],
      'HTTP single posts, 64 workers': [contends('single posts', few, 64), at(one)],
      'kafkajs send for each, 64 callers': [contends('kafkajs one by one', few, 64), at(one)],
      'kafkajs send for each, 1 caller': [contends('kafkajs one by one', Math.round(few / 4), 1), at(one)],
    });
    const rate = (name: string): number => rates[name]?.['events/s'] ?? NaN;
    const floor = "Kafka's producer-perf-test (floor)";
    return {
      ...rates,
      ratios: {
        'HTTP stream to floor (aim: 0.5)': rate('HTTP stream') / rate(floor),
        'HTTP streams of 2 services to floor (aim: 0.5)': rate('HTTP streams, 2 services') / rate(floor),
        'HTTP stream to kafkajs by 1,000 (aim: 1)': rate('HTTP stream') / rate('kafkajs by 1,000'),
        'HTTP streams of 2 services to kafkajs by 1,000 (aim: 1)':
          rate('HTTP streams, 2 services') / rate('kafkajs by 1,000'),
        'single posts of 64 to one send each by 64 (aim: 5)':
          rate('HTTP single posts, 64 workers') / rate('kafkajs send for each, 64 callers'),
        'single posts of 64 to one send each by 1 (aim: 5)':
          rate('HTTP single posts, 64 workers') / rate('kafkajs send for each, 1 caller'),
      },
    };
  } finally {
    await kafka.stop();
    await directory.remove();
  }
}

void main();
