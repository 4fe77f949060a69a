import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { freePort, takeOwnership } from '../../libs/embedded-postgres/src';
import { fetchKafkaJars, findJava } from './kafka-jars';
import { prepareNode, type ClusterSettings, type KafkaNode } from './kafka-node';
import type { NodeAddress } from './node-properties';
import { untilReady } from './readiness';
import { KafkaTrouble } from './trouble';

export type KafkaOptions = Readonly<{
  /** Holds the cluster's data between runs; made if it is not there. */
  directory: string;
  /** Three nodes replicate every record and survive the loss of one. */
  nodes?: 1 | 3;
  /** Where the first node takes clients; any free port if left out, as for all other ports. */
  port?: number;
  log?: (line: string) => void;
}>;

export type Kafka = Readonly<{
  brokers: readonly string[];
  nodes: readonly KafkaNode[];
  /** Resolves once that many brokers (all of them if left out) have joined the cluster; throws `start-failed`. */
  ready(brokers?: number): Promise<void>;
  /** Stops all nodes cleanly; the data stay. */
  stop(): Promise<void>;
}>;

/**
 * Starts the real Apache Kafka (KRaft, on 127.0.0.1) with Java, and resolves once it serves. It ends with this process, however that ends.
 * Throws `KafkaTrouble`.
 */
export async function startKafka(options: KafkaOptions): Promise<Kafka> {
  const { nodes: count = 1, port, log = () => undefined } = options;
  const directory = resolve(options.directory);
  const java = await findJava();
  const jars = await fetchKafkaJars(log);
  await mkdir(directory, { recursive: true });
  // Two brokers on the same data would spoil them before they notice.
  const release = await takeOwnership(join(directory, 'owner'), inUse(directory));
  try {
    return await startNodes({ directory, java, jars, addresses: await chooseAddresses(count, port), release });
  } catch (cause) {
    release();
    throw cause;
  }
}

const inUse =
  (directory: string) =>
  (who: string): Error =>
    new KafkaTrouble(
      'in-use',
      `The broker's data in "${directory}" are in use by ${who}: stop it first, or set TALION_HOME to another directory.`,
    );

type Start = Readonly<{
  directory: string;
  java: string;
  jars: string;
  addresses: readonly NodeAddress[];
  release: () => void;
}>;

async function startNodes({ directory, java, jars, addresses, release }: Start): Promise<Kafka> {
  const cluster: ClusterSettings = { id: await clusterId(directory), nodes: addresses, directory, java, jars };
  const nodes = await Promise.all(addresses.map((address) => prepareNode(address, cluster)));
  for (const { port } of addresses) await refuseTaken(port);
  const brokers = nodes.map(({ broker }) => broker);
  const ready = (wanted: number = nodes.length) => untilReady(brokers, nodes, wanted);
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()));
    release();
  };
  try {
    await Promise.all(nodes.map((node) => node.start()));
    await ready();
  } catch (cause) {
    await stop();
    throw cause;
  }
  return { brokers, nodes, ready, stop };
}

/** A broker that finds its port taken says so after seconds, in its log; and whoever has the port may be taken for it. */
async function refuseTaken(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening').catch((cause: unknown) => {
    throw new KafkaTrouble(
      'start-failed',
      `Port ${port} of 127.0.0.1 cannot be had: perhaps another broker runs there. Stop it, or choose another port with KAFKA_PORT.`,
      { cause },
    );
  });
  server.close();
  await once(server, 'close');
}

async function chooseAddresses(count: number, port: number | undefined): Promise<NodeAddress[]> {
  const ports = new Set(port === undefined ? [] : [port]);
  while (ports.size < 2 * count) ports.add(await freePort());
  const list = [...ports];
  return Array.from({ length: count }, (_, index) => {
    const [clients, controllers] = [list[index], list[count + index]];
    if (clients === undefined || controllers === undefined) throw new KafkaTrouble('start-failed', 'Ports ran out.');
    return { id: index + 1, port: clients, controllerPort: controllers };
  });
}

// Data of one cluster refuse to serve another, so its id is kept with them.
async function clusterId(directory: string): Promise<string> {
  const file = join(directory, 'cluster-id');
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return known.trim();
  // Kafka's tools would take a leading dash for an option.
  const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  await writeFile(file, `${id}\n`);
  return id;
}
