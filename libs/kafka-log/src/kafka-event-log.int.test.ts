import { openKafkaEventLog } from '@talion/kafka-log';
import { Kafka, logLevel } from 'kafkajs';
import { eventLogContract } from '../../../test/contracts/event-log.contract';
import { describeWithKafka } from '../../../test/support/kafka';

describeWithKafka('KafkaEventLog', (brokers) => {
  let topics = 0;
  const nextTopic = (): string => `contract-${process.pid}-${Date.now()}-${topics++}`;
  const withAdmin = async (work: (admin: ReturnType<Kafka['admin']>) => Promise<unknown>): Promise<void> => {
    const admin = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    await work(admin).finally(() => admin.disconnect());
  };

  eventLogContract('KafkaEventLog', async () => {
    const topic = nextTopic();
    const log = await openKafkaEventLog({ brokers, topic, partitions: 3 });
    const logs = [log];
    const reopen = async () => {
      const again = await openKafkaEventLog({ brokers, topic });
      logs.push(again);
      return again;
    };
    const destroy = async (): Promise<void> => {
      for (const one of logs) await one.close();
      await withAdmin((admin) => admin.deleteTopics({ topics: [topic] }));
    };
    return { log, reopen, destroy };
  });

  test.each([
    ['cleanup.policy', 'compact'],
    ['retention.ms', '604800000'],
    ['retention.bytes', '1000000'],
  ])('openKafkaEventLog() refuses a topic that loses history by its %s, and says what to do', async (name, value) => {
    const topic = nextTopic();
    const keeping = [
      { name: 'retention.ms', value: '-1' },
      { name: 'retention.bytes', value: '-1' },
    ];
    const configEntries = [...keeping.filter((one) => one.name !== name), { name, value }];
    await withAdmin((admin) => admin.createTopics({ topics: [{ topic, configEntries }], waitForLeaders: true }));
    await expect(openKafkaEventLog({ brokers, topic })).rejects.toMatchObject({
      code: 'log-misconfigured',
      message: expect.stringMatching(new RegExp(`${name} is "${value}".* Set it`)) as unknown,
    });
  });

  test('openKafkaEventLog() says which broker it cannot reach', async () => {
    await expect(openKafkaEventLog({ brokers: ['127.0.0.1:1'], topic: 'none' })).rejects.toMatchObject({
      code: 'log-unavailable',
      message: expect.stringContaining('127.0.0.1:1') as unknown,
    });
  });
});
