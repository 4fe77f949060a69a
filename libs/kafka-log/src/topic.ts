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

/** Any of these other than set would delete or overwrite history, or let a broker lead that has missed a part of it. */
const guarded = ['cleanup.policy', 'retention.ms', 'retention.bytes', 'unclean.leader.election.enable'];

export type TopicOptions = Readonly<{ topic: string; partitions: number; replication: number }>;

/** Creates the topic if it is not there and gives its number of partitions; refuses one whose settings would lose history. */
export async function readyTopic(admin: Admin, options: TopicOptions): Promise<number> {
  const { topic } = options;
  try {
    // Asked first, so that a topic which an operator has made needs no right to make one.
    if (!(await admin.listTopics()).includes(topic)) await createTopic(admin, options);
    await refuseForgetful(admin, topic);
    return (await admin.fetchTopicOffsets(topic)).length;
  } catch (error) {
    throw logTrouble(`use the topic "${topic}"`, error);
  }
}

/** A topic that somebody else makes at the same moment is as good. */
async function createTopic(admin: Admin, { topic, partitions, replication }: TopicOptions): Promise<void> {
  const inSync = replication > 2 ? [{ name: 'min.insync.replicas', value: String(replication - 1) }] : [];
  const configEntries = [...Object.entries(settings).map(([name, value]) => ({ name, value })), ...inSync];
  await admin.createTopics({
    topics: [{ topic, numPartitions: partitions, replicationFactor: replication, configEntries }],
    waitForLeaders: true,
  });
}

async function refuseForgetful(admin: Admin, topic: string): Promise<void> {
  const resources = [{ type: ConfigResourceTypes.TOPIC, name: topic, configNames: guarded }];
  const described = await admin.describeConfigs({ resources, includeSynonyms: false });
  for (const { configName, configValue } of described.resources[0]?.configEntries ?? []) {
    if (!guarded.includes(configName) || configValue === settings[configName]) continue;
    throw new TrackingTrouble(
      'log-misconfigured',
      `The topic "${topic}" would lose history: its ${configName} is "${configValue}". Set it to "${settings[configName] ?? ''}" ` +
        '(kafka-configs.sh --alter), or name another topic.',
    );
  }
}
