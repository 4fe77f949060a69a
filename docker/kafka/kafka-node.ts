import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { endWithUs, identify } from '../../libs/embedded-postgres/src';
import { nodeProperties, type NodeAddress } from './node-properties';
import { endOrphan } from './orphan';
import { KafkaTrouble } from './trouble';

/** What all nodes of a cluster share. */
export type ClusterSettings = Readonly<{
  id: string;
  nodes: readonly NodeAddress[];
  directory: string;
  java: string;
  jars: string;
}>;

/** One broker process. */
export interface KafkaNode {
  readonly id: number;
  /** What a client connects to: "127.0.0.1:PORT". */
  readonly broker: string;
  /** The number of the running process, for signals; absent while it is down. */
  readonly pid: number | undefined;
  /** Starts the process again, after it was killed; does not wait until it is ready. */
  start(): Promise<void>;
  /** Resolves when the process that runs now has ended, for whatever reason. */
  ended(): Promise<void>;
  /** Ends the process at once, as `kill -9` does, and waits until it has ended. */
  kill(): Promise<void>;
  /** Ends the process cleanly. */
  stop(): Promise<void>;
  /** The end of its log file. */
  lastWords(): Promise<string>;
}

// A clean stop hands leaderships over; a node that has lost its quorum would wait for ever.
const stopMs = 10_000;
// Measured: one node holds 560 MB with the first, three nodes 430 MB each with the second.
const heapAlone = '-Xmx512m';
const heapAmongOthers = '-Xmx400m';
const quotedLogLines = 6;
const stackLine = /^\s+at /;

/** Prepares the node's directory (only the first time does that make an empty log) and gives it, not yet started. */
export async function prepareNode(address: NodeAddress, cluster: ClusterSettings): Promise<KafkaNode> {
  const home = join(cluster.directory, `node-${address.id}`);
  const properties = join(home, 'node.properties');
  const processFile = join(home, 'process.json');
  const logFile = join(home, 'kafka.log');
  await mkdir(home, { recursive: true });
  await endOrphan(processFile);
  await writeFile(properties, nodeProperties(address, cluster.nodes, join(home, 'data')));
  const classPath = ['-cp', join(cluster.jars, '*')];
  const format = ['kafka.tools.StorageTool', 'format', '--ignore-formatted', '-t', cluster.id, '-c', properties];
  await promisify(execFile)(cluster.java, [...classPath, ...format]).catch((cause: unknown) => {
    throw new KafkaTrouble('start-failed', `Apache Kafka could not prepare "${home}".`, { cause });
  });

  const heap = cluster.nodes.length === 1 ? heapAlone : heapAmongOthers;
  const logging = '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn';
  const command = [heap, logging, ...classPath, 'kafka.Kafka', properties];
  let child: ChildProcess | undefined;
  const isUp = () => child?.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals) => {
    const running = child;
    if (!running || !isUp()) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    const patience = setTimeout(() => running.kill('SIGKILL'), stopMs);
    await ended;
    clearTimeout(patience);
  };
  return {
    id: address.id,
    broker: `127.0.0.1:${address.port}`,
    get pid() {
      return isUp() ? child?.pid : undefined;
    },
    start: async () => {
      if (isUp()) return;
      child = await launch(cluster.java, command, logFile);
      await writeFile(processFile, JSON.stringify(child.pid === undefined ? {} : await identify(child.pid)));
    },
    ended: async () => {
      if (child && isUp()) await once(child, 'exit');
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    lastWords: async () =>
      (await readFile(logFile, 'utf8').catch(() => ''))
        .trim()
        .split('\n')
        .filter((line) => !stackLine.test(line))
        .slice(-quotedLogLines)
        .join('\n'),
  };
}

async function launch(java: string, command: readonly string[], logFile: string): Promise<ChildProcess> {
  const log = await open(logFile, 'a');
  try {
    // A session of its own: Ctrl-C in the terminal is for us, and we stop the broker.
    const child = spawn(java, command, { detached: true, stdio: ['ignore', log.fd, log.fd] });
    await once(child, 'spawn');
    endWithUs(child, 'TERM');
    return child;
  } catch (cause) {
    throw new KafkaTrouble('start-failed', `"${java}" cannot be run.`, { cause });
  } finally {
    await log.close();
  }
}
