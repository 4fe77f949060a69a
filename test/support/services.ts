import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startKafka } from '../../docker/kafka/kafka';
import { startEmbeddedPostgres } from '../../libs/embedded-postgres/src';

/** What a test run talks to, and how to take it down again. */
export type Service<T> = Readonly<{ given: T; told: string; stop(): Promise<void> }>;

export async function startPostgres(): Promise<Service<string>> {
  const directory = await mkdtemp(join(tmpdir(), 'talion-test-postgres-'));
  const postgres = await startEmbeddedPostgres({ directory, database: 'tests' });
  return {
    given: postgres.url,
    told: 'PostgreSQL: embedded',
    async stop() {
      await postgres.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A Kafka from KAFKA_BROKERS, a Docker engine, or Java with Maven; throws why there is none. */
export async function findKafka(): Promise<Service<string>> {
  const given = process.env['KAFKA_BROKERS'];
  if (given) return { given, told: `Kafka: ${given}, from KAFKA_BROKERS`, stop: () => Promise.resolve() };
  return (await hasDocker()) ? kafkaInDocker() : kafkaInJava();
}

const run = promisify(execFile);

const hasDocker = (): Promise<boolean> =>
  run('docker', ['info'], { timeout: 10_000 }).then(
    () => true,
    () => false,
  );

const composeFile = join(__dirname, '../../docker/compose.yaml');

/** The broker of the compose file by itself; it advertises itself to this machine on 9092. */
async function kafkaInDocker(): Promise<Service<string>> {
  const compose = ['compose', '--project-name', 'talion-test', '--file', composeFile];
  await run('docker', [...compose, 'up', '--detach', '--wait', 'kafka']);
  return {
    given: '127.0.0.1:9092',
    told: 'Kafka: Apache Kafka in Docker',
    async stop() {
      await run('docker', [...compose, 'down', '--volumes']);
    },
  };
}

async function kafkaInJava(): Promise<Service<string>> {
  const directory = await mkdtemp(join(tmpdir(), 'talion-test-kafka-'));
  const kafka = await startKafka({ directory });
  return {
    given: kafka.brokers.join(','),
    told: 'Kafka: Apache Kafka by Java',
    async stop() {
      await kafka.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
