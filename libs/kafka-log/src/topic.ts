import { ConfigResourceTypes } from 'kafkajs';
import type { Admin } from 'kafkajs';
import { TrackingTrouble } from '@talion/tracking';
import { logTrouble } from './log-trouble';

/** A topic that keeps everything for ever, knows by its own clock when it took it, and takes the largest event with room for key and headers. */
const settings: Readonly<Record<string, string>> = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'unclean.leader.election.enable': 'false',
  'max.message.bytes': '2097152',
  'message.timestamp.type': 'LogAppendTime',
};

const inSyncName = 'min.insync.replicas';

/** Any of these other than set would delete or overwrite history, or let a broker lead that has missed a part of it. */
const guarded = ['cleanup.policy', 'retention.ms', 'retention.bytes', 'unclean.leader.election.enable'];

export type TopicOptions = Readonly<{
  topic: string;
  partitions: number;
  /** On how many brokers a topic that is made now is kept; left out: on three where there are as many, else on one. */
  replication?: number;
  /** One that an operator has made may forget what is old. */
  mayForget?: true;
}>;

/** Copies of a topic from which on a record must be on two of them before it is acknowledged: one broker may then be lost with all it has. */
const copiesForTwo = 3;

/** Creates the topic if it is not there and gives its number of partitions; refuses one whose settings would lose history. */
export async function readyTopic(admin: Admin, options: TopicOptions): Promise<number> {
  const { topic } = options;
  try {
    // Asked first, so that a topic which an operator has made needs no right to make one.
    if (!(await admin.listTopics()).includes(topic)) await createTopic(admin, options);
    if (!options.mayForget) await refuseForgetful(admin, topic);
    return (await admin.fetchTopicOffsets(topic)).length;
  } catch (error) {
    throw logTrouble(`use the topic "${topic}"`, error);
  }
}

/** A topic that somebody else makes at the same moment is as good. */
async function createTopic(admin: Admin, { topic, partitions, replication: asked }: TopicOptions): Promise<void> {
  const { brokers } = await admin.describeCluster();
  const replication = asked ?? (brokers.length >= copiesForTwo ? copiesForTwo : 1);
  const inSync = replication >= copiesForTwo ? [{ name: inSyncName, value: String(replication - 1) }] : [];
  const configEntries = [...Object.entries(settings).map(([name, value]) => ({ name, value })), ...inSync];
  await admin.createTopics({
    topics: [{ topic, numPartitions: partitions, replicationFactor: replication, configEntries }],
    waitForLeaders: true,
  });
}

async function refuseForgetful(admin: Admin, topic: string): Promise<void> {
  const configNames = [...guarded, inSyncName];
  const resources = [{ type: ConfigResourceTypes.TOPIC, name: topic, configNames }];
  const described = await admin.describeConfigs({ resources, includeSynonyms: false });
  const entries = described.resources[0]?.configEntries ?? [];
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
  const copies = Math.max(0, ...(topics[0]?.partitions ?? []).map(({ replicas }) => replicas.length));
  const inSync = Number(entries.find(({ configName }) => configName === inSyncName)?.configValue);
  if (copies >= copiesForTwo && inSync < 2)
    throw new TrackingTrouble(
      'log-misconfigured',
      `The topic "${topic}" would lose what it has acknowledged: it is on ${copies} brokers, and its ${inSyncName} is ${inSync}. ` +
        'Set it to "2" (kafka-configs.sh --alter).',
    );
  for (const { configName, configValue } of entries) {
    if (!guarded.includes(configName) || configValue === settings[configName]) continue;
    throw new TrackingTrouble(
      'log-misconfigured',
      `The topic "${topic}" would lose history: its ${configName} is "${configValue}". Set it to "${settings[configName] ?? ''}" ` +
        '(kafka-configs.sh --alter), or name another topic.',
    );
  }
}
