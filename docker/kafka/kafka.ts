import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { freePort } from '../../libs/embedded-postgres/src';
import { fetchKafkaJars, findJava } from './kafka-jars';
import { prepareNode, type ClusterSettings, type KafkaNode, type NodeAddress } from './kafka-node';
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
  const addresses = await chooseAddresses(count, port);
  const cluster: ClusterSettings = { id: await clusterId(directory), nodes: addresses, directory, java, jars };
  const nodes = await Promise.all(addresses.map((address) => prepareNode(address, cluster)));
  const brokers = nodes.map(({ broker }) => broker);
  const ready = (wanted: number = count) => untilReady(brokers, nodes, wanted);
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()));
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
  await mkdir(directory, { recursive: true });
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return known.trim();
  // Kafka's tools would take a leading dash for an option.
  const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  await writeFile(file, `${id}\n`);
  return id;
}
