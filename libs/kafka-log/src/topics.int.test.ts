import { openKafkaEventLog } from '@talion/kafka-log';
import { startPosition } from '@talion/tracking';
import type { EventLog, LogRecord, Position } from '@talion/tracking';
import { Kafka, logLevel } from 'kafkajs';
import type { Admin } from 'kafkajs';
import { reportsOf } from '../../../test/contracts/report-of';
import { describeWithKafka } from '../../../test/support/kafka';
import { until } from '../../../test/support/processes';

describeWithKafka('KafkaEventLog on topics that others have a hand in', (brokers) => {
  const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  let admin: Admin;
  const opened: EventLog[] = [];
  const topics: string[] = [];
  beforeAll(async () => {
    admin = kafka.admin();
    await admin.connect();
  });
  afterAll(async () => {
    for (const log of opened) await log.close();
    const left = await admin.listTopics();
    await admin.deleteTopics({ topics: topics.filter((topic) => left.includes(topic)) });
    await admin.disconnect();
  });
  const nextTopic = (): string => {
    const topic = `topics-${process.pid}-${Date.now()}-${topics.length}`;
    topics.push(topic);
    return topic;
  };
  const open = async (topic: string, partitions = 1): Promise<EventLog> => {
    const log = await openKafkaEventLog({ brokers, topic, partitions });
    opened.push(log);
    return log;
  };
  const keeping = ['retention.ms', 'retention.bytes'].map((name) => ({ name, value: '-1' }));

  test('a topic of another number of partitions than asked for is taken as it is', async () => {
    const topic = nextTopic();
    await admin.createTopics({ topics: [{ topic, numPartitions: 2, configEntries: keeping }], waitForLeaders: true });
    const log = await open(topic, 5);
    await log.append(reportsOf('a', 40));
    const records = await readAll(log);
    expect(records).toHaveLength(40);
    expect([...new Set(records.map(({ partition }) => partition))].sort()).toEqual([0, 1]);
  });

  test('a topic that gets more partitions is read whole, from any position', async () => {
    const topic = nextTopic();
    const log = await open(topic, 1);
    const position = await log.append(reportsOf('a', 30));
    await admin.createPartitions({ topicPartitions: [{ topic, count: 4 }] });
    const again = await open(topic);
    await again.append(reportsOf('b', 30));
    expect(await readAll(again)).toHaveLength(60);
    expect(await readAll(again, position)).toHaveLength(30);
    expect(await readAll(log, position)).toHaveLength(30);
  });

  test('read() refuses to jump over records that somebody deleted', async () => {
    const topic = nextTopic();
    const log = await open(topic);
    await log.append(reportsOf('a', 10));
    // The client looks for the leader among those topics only that it has asked about.
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '4' }] });
    await expect(readAll(log)).rejects.toMatchObject({
      code: 'log-misconfigured',
      message: expect.stringMatching(/has lost history: the reader stands at 0 of partition 0.* before 4 are gone/),
    });
    expect(await readAll(log, '0:4')).toHaveLength(6);
  });

  test('read() with follow ends with an error where the topic was made anew', async () => {
    const topic = nextTopic();
    await (await open(topic)).append(reportsOf('a', 10));
    await admin.deleteTopics({ topics: [topic] });
    const log = await open(topic);
    await log.append(reportsOf('b', 1));
    const follower = log.read('0:10', { follow: true })[Symbol.asyncIterator]();
    await expect(follower.next()).rejects.toMatchObject({ code: 'log-misconfigured' });
  });

  test.each([
    ['committed', 2],
    ['aborted', 1],
  ])('read() reaches the end behind a transaction that somebody else has %s', async (how, count) => {
    const topic = nextTopic();
    const log = await open(topic);
    await log.append(reportsOf('a', 1));
    const producer = kafka.producer({ transactionalId: topic, idempotent: true, maxInFlightRequests: 1 });
    await producer.connect();
    const transaction = await producer.transaction();
    await transaction.send({ topic, messages: [{ key: 'k', value: '{"foreign":true}' }] });
    await (how === 'committed' ? transaction.commit() : transaction.abort());
    await producer.disconnect();
    await until('the mark of the transaction is written', async () => (await log.end()) === '0:3');
    const records = await readAll(log);
    expect(records).toHaveLength(count);
    await log.append(reportsOf('b', 1));
    expect(await readAll(log, `0:${(records.at(-1)?.offset ?? 0n) + 1n}`)).toHaveLength(1);
  });

  test('what is no CloudEvent is given as it can be read', async () => {
    const topic = nextTopic();
    const log = await open(topic);
    const producer = kafka.producer();
    await producer.connect();
    await producer.send({
      topic,
      messages: [{ value: 'no JSON' }, { value: '{"specversion":"1.0"}' }, { value: null }, { value: '', headers: {} }],
    });
    await producer.disconnect();
    const values = (await readAll(log)).map(({ value }) => value);
    expect(values).toEqual(['no JSON', { specversion: '1.0' }, '', '']);
  });

  test('openKafkaEventLog() says in the words of the broker why it cannot make the topic', async () => {
    const topic = nextTopic();
    await expect(openKafkaEventLog({ brokers, topic, replication: 9 })).rejects.toMatchObject({
      code: 'log-unavailable',
      message: expect.stringMatching(new RegExp(`use the topic "${topic}".*[Rr]eplication`)),
    });
  });
});

async function readAll(log: EventLog, after: Position = startPosition): Promise<LogRecord[]> {
  const all: LogRecord[] = [];
  for await (const { records } of log.read(after, { follow: false })) all.push(...records);
  return all;
}
