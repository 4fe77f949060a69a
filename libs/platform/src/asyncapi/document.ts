import { eventSchemas, eventTypes } from '@talion/domain';
import type { JsonSchema } from '@talion/domain';
import { eventBytesMax } from '@talion/tracking';

/** Of the interface: 1 as in the types of events. */
const interfaceVersion = '1.0.0';

const description = `The log of Talion as a topic of Apache Kafka, for those who write to it directly.

Each record is a CloudEvents 1.0 event, in structured mode (the whole event as the value, \`content-type: application/cloudevents+json\`) or in binary mode
(attributes as headers \`ce_id\`, \`ce_source\`, \`ce_type\`, \`ce_time\`, \`ce_specversion\`, \`data\` as the value). Who writes sets \`time\`, when the event was
accepted: it must not lie more than a day after the broker took the record. The same id and source with the same content is a duplicate and changes nothing;
with another content it is set aside. What the gate does not take is set aside too: \`GET /v1/quarantine\` shows both, with the reason. A record without a value
(a tombstone) is no event. The key decides nothing but where a record lies: Talion writes the two sides of a report, so that those of one pair lie together.`;

/** AsyncAPI 3.0 of the topic: what its records are, and what becomes of those that are none. */
export function describeTopic(topic: string): JsonSchema {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Talion log',
      version: interfaceVersion,
      description,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/cloudevents+json',
    servers: {
      kafka: {
        host: '{brokers}',
        protocol: 'kafka',
        description: 'The brokers of KAFKA_BROKERS.',
        variables: { brokers: { default: '127.0.0.1:9092', description: 'host:port of any of them.' } },
      },
    },
    channels: {
      log: {
        address: topic,
        description: 'Everything that was reported, for ever.',
        servers: [{ $ref: '#/servers/kafka' }],
        messages: Object.fromEntries(eventTypes.map((type) => [type, { $ref: `#/components/messages/${type}` }])),
        bindings: {
          kafka: {
            topic,
            topicConfiguration: {
              'cleanup.policy': ['delete'],
              'retention.ms': -1,
              'retention.bytes': -1,
              'max.message.bytes': 2_097_152,
            },
            bindingVersion: '0.5.0',
          },
        },
      },
    },
    operations: {
      report: {
        action: 'receive',
        channel: { $ref: '#/channels/log' },
        summary: 'Talion reads what is written to the topic, by whomever.',
        messages: eventTypes.map((type) => ({ $ref: `#/channels/log/messages/${type}` })),
      },
      append: {
        action: 'send',
        channel: { $ref: '#/channels/log' },
        summary: 'Talion writes what it takes by HTTP, in structured mode.',
        messages: eventTypes.map((type) => ({ $ref: `#/channels/log/messages/${type}` })),
      },
    },
    components: {
      messages: Object.fromEntries(
        eventTypes.map((type) => [
          type,
          {
            name: type,
            title: String(eventSchemas[type]['description']),
            contentType: 'application/cloudevents+json',
            headers: headersSchema,
            payload: { schemaFormat: 'application/schema+json;version=draft-2020-12', schema: eventSchemas[type] },
            bindings: { kafka: { key: keySchema, bindingVersion: '0.5.0' } },
          },
        ]),
      ),
    },
  };
}

const headersSchema: JsonSchema = {
  type: 'object',
  description: `Structured mode. A record takes at most ${eventBytesMax} bytes.`,
  properties: { 'content-type': { type: 'string', pattern: '^application/cloudevents\\+json' } },
};

const keySchema: JsonSchema = {
  type: 'string',
  description: 'The two sides of a report, or the id of the report that is spoken of; any key will do.',
};
