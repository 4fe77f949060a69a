import type { IHeaders, KafkaMessage } from 'kafkajs';
import type { Message } from './record-writer';

/**
 * CloudEvents 1.0, Kafka protocol binding. Written in structured mode, the whole event as the value: six headers to a record take longer to encode than
 * everything else (docs/decisions/0010). Read in both modes: others write to the topic too.
 */
const contentType = 'application/cloudevents+json; charset=UTF-8';

/** `trace` stands beside the event, as OpenTelemetry has it: it is no part of what was reported. */
export const writeRecord = (text: string, trace?: string): Pick<Message, 'headers' | 'value'> => ({
  headers: { 'content-type': contentType, ...(trace !== undefined && { traceparent: trace }) },
  value: text,
});

/** The event as it was written; whatever is no CloudEvent is given as it can be read, for the gate to refuse. */
export function readRecord({ headers = {}, value }: Pick<KafkaMessage, 'headers' | 'value'>): unknown {
  const content = parsed(value);
  const attributes = attributesOf(headers);
  if (attributes.length === 0) return content;
  const contentType = text(headers['content-type']);
  return {
    ...Object.fromEntries(attributes),
    ...(contentType !== undefined && { datacontenttype: contentType }),
    data: content,
  };
}

/** The `traceparent` of the request that the record came with. */
export const traceOf = ({ headers = {} }: Pick<KafkaMessage, 'headers'>): string | undefined =>
  text(headers['traceparent']);

const attributesOf = (headers: IHeaders): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) => {
    const said = name.startsWith('ce_') ? text(value) : undefined;
    return said === undefined ? [] : [[name.slice('ce_'.length), said]];
  });

const text = (value: IHeaders[string]): string | undefined => {
  const [first] = Array.isArray(value) ? value : [value];
  return first?.toString();
};

function parsed(value: Buffer | null): unknown {
  const content = value?.toString() ?? '';
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}
