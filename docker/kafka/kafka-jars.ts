import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { KafkaTrouble } from './trouble';

const run = promisify(execFile);

// Kafka 4 brokers run on this version or a later one.
const javaVersionMin = 17;
const brokerPom = join(__dirname, 'pom.xml');
// Among the installed packages, as other tools' caches are: git leaves it alone, and `npm ci` clears it away.
const cache = join(__dirname, '../../node_modules/.cache');
const hashLength = 12;

/** The Java program to run the broker with. Throws `no-java`. */
export async function findJava(): Promise<string> {
  const home = process.env['JAVA_HOME'];
  const java = home ? join(home, 'bin', 'java') : 'java';
  const { stderr } = await run(java, ['-version']).catch((cause: unknown) => {
    throw new KafkaTrouble(
      'no-java',
      `Apache Kafka needs Java ${javaVersionMin} or later, and "${java}" cannot be run: ${advice}`,
      { cause },
    );
  });
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (version >= javaVersionMin) return java;
  throw new KafkaTrouble(
    'no-java',
    `Apache Kafka needs Java ${javaVersionMin} or later, and "${java}" is ${stderr.split('\n')[0]}: ${advice}`,
  );
}

const advice =
  'install a Java runtime (Debian: apt install openjdk-17-jre-headless), or set KAFKA_BROKERS to a broker that runs.';

/**
 * The directory that holds the broker's 46 jars (44 MB), fetched with Maven at the first call and after a change of pom.xml.
 * Throws `no-maven` or `fetch-failed`.
 */
export async function fetchKafkaJars(log: (line: string) => void, pom = brokerPom): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, hashLength);
  const jars = join(cache, `talion-kafka-${hash}`);
  if (await stat(jars).catch(() => undefined)) return jars;
  log('Fetching Apache Kafka with Maven (once)');
  await mkdir(dirname(jars), { recursive: true });
  // Complete or not there at all, also where two test runs fetch at the same time.
  const unfinished = await mkdtemp(`${jars}-`);
  try {
    await copyDependencies(pom, unfinished);
    await rename(unfinished, jars).catch(() => undefined);
    await stat(jars);
    return jars;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function copyDependencies(pom: string, directory: string): Promise<void> {
  try {
    await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${directory}`]);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      const help = 'install it (Debian: apt install maven), or set KAFKA_BROKERS to a broker that runs.';
      throw new KafkaTrouble(
        'no-maven',
        `Apache Kafka is fetched with Maven, and there is no "mvn" on the PATH: ${help}`,
        { cause },
      );
    }
    const said = (cause as { stdout?: string }).stdout?.trim() ?? '';
    throw new KafkaTrouble('fetch-failed', `Maven could not fetch Apache Kafka (${pom}).\n${said}`.trim(), { cause });
  }
}
