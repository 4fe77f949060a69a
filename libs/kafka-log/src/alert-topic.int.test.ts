import type { Outcome } from '@talion/alerting';
import { Kafka, logLevel } from 'kafkajs';
import { deliveryTo, factsOfExchange } from '../../../test/support/deliveries';
import { describeWithKafka } from '../../../test/support/kafka';
import { until } from '../../../test/support/processes';
import { AlertTopic } from '.';

type Record = Readonly<{ key: string; partition: number; value: unknown; contentType: string }>;

const sender = { publicUrl: 'https://talion.example' };
const sendTo = (topic: AlertTopic, facts = factsOfExchange): Promise<Outcome> =>
  topic.send(deliveryTo('kafka', 'talion.alerts.v1', { facts }));

describeWithKafka('AlertTopic', (brokers) => {
  const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  const topic = `alerts-${process.pid}-${Date.now()}`;
  const alerts = new AlertTopic({ brokers, topic, sender });
  const consumer = kafka.consumer({ groupId: `readers-${topic}` });
  const records: Record[] = [];
  afterAll(async () => {
    await consumer.disconnect();
    await alerts.close();
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
  });

  test('makes its topic, and writes facts as CloudEvents, those of one alert in order in one partition', async () => {
    const [chain, cycle] = factsOfExchange;
    if (!chain || !cycle) throw new Error('Two facts were expected');
    expect(await sendTo(alerts)).toEqual({ ok: true });
    for (const number of [2, 3, 4])
      expect(await sendTo(alerts, [{ ...cycle, number, id: `msg_${number}` }])).toEqual({ ok: true });

    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ partition, message: { key, value, headers } }) => {
        const contentType = headers?.['content-type']?.toString() ?? '';
        records.push({
          key: key?.toString() ?? '',
          partition,
          value: JSON.parse(value?.toString() ?? ''),
          contentType,
        });
        return Promise.resolve();
      },
    });
    await until('all five have come', () => Promise.resolve(records.length === 5));
    expect(records.find(({ key }) => key === chain.alertId)).toMatchObject({
      contentType: 'application/cloudevents+json; charset=utf-8',
      value: { specversion: '1.0', id: chain.id, type: 'talion.alert.raised.v1', subject: 'chain.started:a' },
    });
    const ofCycle = records.filter(({ key }) => key === cycle.alertId);
    expect(new Set(ofCycle.map(({ partition }) => partition)).size).toBe(1);
    expect(ofCycle.map(({ value }) => (value as { data: { number: number } }).data.number)).toEqual([1, 2, 3, 4]);
  });

  test('tells that no broker is there', async () => {
    const nowhere = new AlertTopic({ brokers: ['127.0.0.1:9'], topic, sender });
    try {
      expect(await sendTo(nowhere)).toMatchObject({ ok: false, reason: expect.stringContaining('127.0.0.1:9') });
    } finally {
      await nowhere.close();
    }
  });
});
