/** Where a node listens on 127.0.0.1: clients on `port`, the other nodes on `controllerPort` too. */
export type NodeAddress = Readonly<{ id: number; port: number; controllerPort: number }>;

// A dead broker is noticed in 3 s instead of 9, so that tests of a lost leader are quick.
const sessionTimeoutMs = 3_000;
const heartbeatMs = 1_000;
const majority = (nodes: number) => Math.floor(nodes / 2) + 1;

/** The server.properties of one node, broker and controller at once, in a cluster of these nodes on 127.0.0.1. */
export function nodeProperties(node: NodeAddress, cluster: readonly NodeAddress[], logDirectory: string): string {
  const replicas = String(cluster.length);
  const inSync = String(majority(cluster.length));
  const properties: Record<string, string> = {
    'process.roles': 'broker,controller',
    'node.id': String(node.id),
    'controller.quorum.voters': cluster.map(({ id, controllerPort }) => `${id}@127.0.0.1:${controllerPort}`).join(','),
    'controller.listener.names': 'CONTROLLER',
    listeners: `PLAINTEXT://127.0.0.1:${node.port},CONTROLLER://127.0.0.1:${node.controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${node.port}`,
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'log.dirs': logDirectory,
    'broker.session.timeout.ms': String(sessionTimeoutMs),
    'broker.heartbeat.interval.ms': String(heartbeatMs),
    // Topics are made with their settings or not at all.
    'auto.create.topics.enable': 'false',
    'default.replication.factor': replicas,
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': replicas,
    'offsets.topic.num.partitions': '1',
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.num.partitions': '1',
    'transaction.state.log.min.isr': inSync,
    'share.coordinator.state.topic.replication.factor': replicas,
    'share.coordinator.state.topic.min.isr': inSync,
    // Consumers start at once instead of waiting 3 s for others to join.
    'group.initial.rebalance.delay.ms': '0',
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${escape(value)}\n`)
    .join('');
}

// Java reads a backslash in a properties file as the start of an escape.
const escape = (value: string) => value.replaceAll('\\', '\\\\');
