import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startKafka } from '../../docker/kafka/kafka';
import { fetchKafkaJars, findJava } from '../../docker/kafka/kafka-jars';
import { freePort, startEmbeddedPostgres } from '../../libs/embedded-postgres/src';
import { temporaryDirectory } from './temporary-directory';

/** What a test run talks to, and how to take it down again. */
export type Service<T> = Readonly<{ given: T; told: string; stop(): Promise<void> }>;

export async function startPostgres(): Promise<Service<string>> {
  const directory = await temporaryDirectory('postgres');
  const postgres = await startEmbeddedPostgres({ directory: directory.path, database: 'tests' });
  return {
    given: postgres.url,
    told: 'PostgreSQL: embedded',
    async stop() {
      await postgres.stop();
      await directory.remove();
    },
  };
}

/** Why this machine cannot run a broker with Java; undefined where it can. Fetches it at the first call. */
export const javaKafkaAbsence = (): Promise<string | undefined> =>
  findJava()
    .then(() => fetchKafkaJars((line) => console.log(line)))
    .then(() => undefined, messageOf);

/**
 * A Kafka from KAFKA_BROKERS, from Java with Maven (`javaAbsence` says that there is none), or from a Docker engine; throws why there is none.
 * Java comes before Docker: its broker is up in seconds and disturbs no other.
 */
export async function findKafka(javaAbsence: string | undefined): Promise<Service<string>> {
  const given = process.env['KAFKA_BROKERS'];
  if (given) return { given, told: `Kafka: ${given}, from KAFKA_BROKERS`, stop: () => Promise.resolve() };
  if (javaAbsence === undefined) return kafkaInJava();
  return kafkaInDocker().catch((error: unknown) => {
    throw new Error(`${javaAbsence} Nor can Docker be used: ${messageOf(error)}`, { cause: error });
  });
}

async function kafkaInJava(): Promise<Service<string>> {
  const directory = await temporaryDirectory('kafka');
  const kafka = await startKafka({ directory: directory.path });
  return {
    given: kafka.brokers.join(','),
    told: 'Kafka: Apache Kafka by Java',
    async stop() {
      await kafka.stop();
      await directory.remove();
    },
  };
}

const composeFile = join(__dirname, '../../docker/compose.yaml');

/** The broker of the compose file by itself, under a name and a port of this run. */
async function kafkaInDocker(): Promise<Service<string>> {
  const port = await freePort();
  const project = ['compose', '--project-name', `talion-test-${process.pid}`, '--file', composeFile];
  // The services of the file, which are not started here, want a key.
  const env = { ...process.env, KAFKA_PORT: String(port), TALION_KEY: 'none' };
  const docker = (...words: string[]) => promisify(execFile)('docker', words, { env });
  await docker('info', '--format', '{{.ServerVersion}}');
  const stop = async (): Promise<void> => {
    await docker(...project, 'down', '--volumes');
  };
  try {
    await docker(...project, 'up', '--detach', '--wait', 'kafka');
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
  return { given: `127.0.0.1:${port}`, told: 'Kafka: Apache Kafka in Docker', stop };
}

/** What went wrong, on one line: it ends up in the title of what is left out. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
