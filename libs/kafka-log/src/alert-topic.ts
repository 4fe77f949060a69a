import { Kafka, logLevel } from 'kafkajs';
import { alertEvent } from '@talion/alerting';
import type { Channel, Delivery, Outcome, Sender } from '@talion/alerting';
import { partitionOf, SharedWrites } from '@talion/tracking';
import { Questions } from './questions';
import { RecordWriter } from './record-writer';
import type { Written } from './record-writer';
import { readyTopic } from './topic';

export type AlertTopicOptions = Readonly<{
  brokers: readonly string[];
  topic: string;
  replication?: number;
  sender: Sender;
}>;

/** For a topic that is made now. What belongs to one alert is in one partition, in order. */
const partitions = 4;
const openDeadlineMs = 10_000;
const timeouts = { connectionTimeout: 3000, requestTimeout: 5000 };

const clientId = 'talion-alerts';

/** Facts as CloudEvents in a topic of Apache Kafka, in structured mode, keyed by alert; the topic is made at the first one if it is not there. */
export class AlertTopic implements Channel {
  private readonly questions: Questions;
  private readonly writer: RecordWriter;
  private readonly writes: SharedWrites<Written>;
  private partitions: Promise<number> | undefined;

  constructor(private readonly options: AlertTopicOptions) {
    const { brokers, topic } = options;
    const kafka = new Kafka({ clientId, brokers: [...brokers], logLevel: logLevel.NOTHING, ...timeouts });
    this.questions = new Questions(kafka);
    this.writer = new RecordWriter({ brokers, topic, clientId });
    this.writes = new SharedWrites((records, signal) => this.writer.write(records, signal));
  }

  async send(delivery: Delivery): Promise<Outcome> {
    try {
      const count = await (this.partitions ??= this.ready());
      await this.writes.add(delivery.message.facts.map((fact) => recordOf(fact, delivery, this.options.sender, count)));
      return { ok: true };
    } catch (error) {
      this.partitions = undefined;
      return { ok: false, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.questions.close(), this.writer.close()]);
  }

  private ready(): Promise<number> {
    const { brokers, topic, replication } = this.options;
    return this.questions.ask(`reach ${brokers.join(', ')}`, openDeadlineMs, (admin) =>
      readyTopic(admin, { topic, partitions, mayForget: true, ...(replication !== undefined && { replication }) }),
    );
  }
}

function recordOf(
  fact: Delivery['message']['facts'][number],
  delivery: Delivery,
  sender: Sender,
  count: number,
): Written {
  const value = JSON.stringify(alertEvent(fact, delivery, sender));
  const headers = { 'content-type': 'application/cloudevents+json; charset=utf-8' };
  const key = fact.alertId;
  const message = { key, value, partition: partitionOf(key, count), headers };
  return { message, bytes: Buffer.byteLength(value) + Buffer.byteLength(key) };
}
