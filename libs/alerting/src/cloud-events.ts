import type { Fact } from './desk';
import { factInWords, trialTitle } from './in-words';
import { linksOf } from './links';
import type { Delivery } from './ports';

/** Where messages come from, and where what they tell of can be read. */
export type Sender = Readonly<{ publicUrl: string }>;

export type AlertEvent = Readonly<{
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  datacontenttype: 'application/json';
  data: Readonly<Record<string, unknown>>;
}>;

/** One fact as a CloudEvents 1.0 event in JSON; its id is the same however often it is sent. */
export function alertEvent(fact: Fact, { message, subscription }: Delivery, { publicUrl }: Sender): AlertEvent {
  const { title, lines } = factInWords(fact);
  const { id, kind, alertId, number, alert, quote, at } = fact;
  return {
    specversion: '1.0',
    id,
    source: `urn:talion:subscription:${message.subscription}`,
    type: `talion.alert.${kind}.v1`,
    subject: alertId,
    time: at,
    datacontenttype: 'application/json',
    data: {
      kind,
      alertId,
      number,
      alert,
      ...(quote && { quote }),
      title,
      text: lines.join('\n'),
      links: linksOf(fact, publicUrl),
      subscription: { id: message.subscription, name: subscription },
    },
  };
}

/** A message without facts tries whether an endpoint can be reached. */
const trial = ({ message }: Delivery): AlertEvent => ({
  specversion: '1.0',
  id: message.id,
  source: 'urn:talion:alerter',
  type: 'talion.alert.trial.v1',
  subject: message.endpoint,
  time: message.created,
  datacontenttype: 'application/json',
  data: { title: trialTitle },
});

/** A message as it goes over the wire: one event, or several in a batch. */
export function cloudEventsOf(delivery: Delivery, sender: Sender): Readonly<{ mediaType: string; body: string }> {
  const events = delivery.message.facts.map((fact) => alertEvent(fact, delivery, sender));
  const [only = trial(delivery), ...more] = events;
  return more.length === 0
    ? { mediaType: 'application/cloudevents+json', body: JSON.stringify(only) }
    : { mediaType: 'application/cloudevents-batch+json', body: JSON.stringify(events) };
}
