import specs from '@asyncapi/specs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { eventTypes } from '@talion/domain';
import { describeTopic } from './document';

test('describeTopic() is a document of AsyncAPI 3.0, by its official schema', () => {
  const published = (specs as unknown as { schemas: Record<string, { definitions: object }> }).schemas['3.0.0'];
  if (!published) throw new Error('The schema of AsyncAPI 3.0.0 is not there');
  // It brings the schema of schemas along, which the validator has already.
  const { 'http://json-schema.org/draft-07/schema': _, ...definitions } = published.definitions as Record<
    string,
    object
  >;
  const schema = { ...published, definitions };
  const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(schema);
  validate(describeTopic('talion-log'));
  expect(validate.errors ?? []).toEqual([]);
});

test('describeTopic() names every type of event, and the topic', () => {
  const document = describeTopic('my-topic') as { channels: { log: { address: string; messages: object } } };
  expect(document.channels.log.address).toBe('my-topic');
  expect(Object.keys(document.channels.log.messages)).toEqual([...eventTypes]);
});
