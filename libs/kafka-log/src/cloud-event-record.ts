import type { IHeaders, KafkaMessage, Message } from 'kafkajs';
import type { LogEvent } from '@talion/domain';

/**
 * CloudEvents 1.0, Kafka protocol binding. Binary mode: attributes are headers, the value is `data` as JSON. An event with attributes that are not
 * text goes in structured mode, since headers would turn them into text.
 */
const structuredType = 'application/cloudevents+json; charset=UTF-8';

export function writeRecord(event: LogEvent): Pick<Message, 'headers' | 'value'> {
  const { data, datacontenttype, ...attributes } = event;
  const given = Object.entries<unknown>(attributes).filter(([, value]) => value !== undefined);
  if (!given.every((entry): entry is [string, string] => typeof entry[1] === 'string')) {
    return { headers: { 'content-type': structuredType }, value: JSON.stringify(event) };
  }
  const headers = Object.fromEntries(given.map(([name, value]) => [`ce_${name}`, value]));
  return {
    headers: { ...headers, ...(datacontenttype !== undefined && { 'content-type': datacontenttype }) },
    value: JSON.stringify(data),
  };
}

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
