import { endpointKinds, factInWords, messageStates } from '@talion/alerting';
import type {
  Acknowledgement,
  AlertFilter,
  Attempt,
  EndpointState,
  Fact,
  Message,
  Mute,
  QuietHours,
  Subscription,
} from '@talion/alerting';
import type { JsonSchema } from '@talion/domain';
import {
  alertKinds,
  flag,
  listOf,
  named,
  number,
  oneOf,
  optional,
  schemaOf,
  text,
  texts,
  time,
  whole,
} from '@talion/platform';

/** What the alerter answers of desks, described. */

const by = text('Name of the key that did it.');
const id = text('Tells it from the others.');

export const filterSchema = schemaOf<AlertFilter>('Which alerts.', {
  kinds: optional(listOf(oneOf('Kind of alert.', alertKinds), 'Kinds of alerts.')),
  dyads: optional(texts('Ids of dyads, at any level.')),
  actors: optional(texts('Ids of actors or of sides.')),
  countries: optional(texts('Countries.')),
  severityMin: optional(number('Smallest severity of its gravest action, log2 scale.')),
  stepMin: optional(number('Smallest step, doublings.')),
  cycles: optional(oneOf('The first cycle of an episode, or each one.', ['new', 'each'])),
});

const quietSchema = schemaOf<QuietHours>('When people are not to be disturbed.', {
  timeZone: text('IANA name.'),
  from: text('Inclusive, HH:mm.'),
  to: text('Exclusive, HH:mm.'),
});

export const subscriptionSchema = schemaOf<Subscription>('A subscription.', {
  id,
  name: text('For people.'),
  endpoint: text('Id of the endpoint.'),
  filter: filterSchema,
  groupSeconds: whole('How long a message waits for more of its chain, seconds.'),
  perMinuteMax: whole('Messages a minute beyond which what comes is gathered; 0: never.'),
  quietHours: optional(quietSchema),
  paused: flag('Raises nothing new; what was told is put right.'),
  by,
  created: time('When it was made.'),
});

/** An endpoint as it is shown: its breaker in a word. */
export type ShownEndpoint = Omit<EndpointState, 'breaker'> &
  Readonly<{ failures: number; openUntil?: string; catchingUp: boolean }>;

export const shownEndpoint = ({ breaker, ...endpoint }: EndpointState): ShownEndpoint => ({
  ...endpoint,
  failures: breaker.failures,
  catchingUp: breaker.catchingUp,
  ...(breaker.openUntil !== undefined && { openUntil: new Date(breaker.openUntil).toISOString() }),
});

export const endpointSchema = schemaOf<ShownEndpoint>('Where messages go.', {
  id,
  name: text('For people.'),
  kind: oneOf('How they are sent.', endpointKinds),
  target: text('A URL, mail addresses separated by commas, or a topic.'),
  on: flag('Nothing is raised for or sent to one that is off.'),
  offReason: optional(text('Why it is off.')),
  by,
  created: time('When it was made.'),
  waiting: whole('Messages that wait to be sent.'),
  dead: whole('Messages that were given up.'),
  failures: whole('Attempts that failed since the last that succeeded.'),
  openUntil: optional(time('It has failed too often: nothing is sent until then, and then one message tries.')),
  catchingUp: flag(
    'It answers again: what piled up meanwhile is sent slowly as long as others have messages under way.',
  ),
});

/** A fact in the ledger's list: what it was about, in a line. */
export type ShownFact = Pick<Fact, 'id' | 'kind' | 'alertId' | 'number' | 'at'> & Readonly<{ title: string }>;
export type ShownMessage = Omit<Message, 'facts' | 'after' | 'group'> & Readonly<{ facts: readonly ShownFact[] }>;

export const shownMessage = ({ facts, after: _, group: _group, ...message }: Message): ShownMessage => ({
  ...message,
  facts: facts.map((fact) => {
    const { id: factId, kind, alertId, number: n, at } = fact;
    return { id: factId, kind, alertId, number: n, at, title: factInWords(fact).title };
  }),
});

export const messageSchema = schemaOf<ShownMessage>('What was sent, or is to be sent, to an endpoint in one go.', {
  id: text('The id that the receiver sees, the same at every attempt.'),
  subscription: text('Id of the subscription; empty for a trial.'),
  endpoint: text('Id of the endpoint.'),
  state: oneOf(
    'waiting: to be sent; delivered: the endpoint took it; dead: given up; muted: never sent; cancelled: its ground fell away before it was sent.',
    messageStates,
  ),
  due: time('Not sent before.'),
  facts: listOf(
    schemaOf<ShownFact>('One thing that it tells.', {
      id: text('The same at every attempt.'),
      kind: oneOf('What became of the alert.', ['raised', 'amended', 'withdrawn', 'reinstated']),
      alertId: text('Id under which the alert was first raised.'),
      number: whole('Which telling of this alert it is, from 1.'),
      at: time('When the projector found it.'),
      title: text('In words.'),
    }),
    'What it tells; nothing in a trial.',
  ),
  attempts: whole('Attempts that were made.'),
  created: time('When it was made.'),
  settled: optional(time('When it was delivered, or given up.')),
  reason: optional(text('Why it was given up.')),
});

export const attemptSchema = schemaOf<Attempt>(
  'An attempt. One without an end is under way, or its alerter died over it.',
  {
    message: text('Id of the message.'),
    number: whole('Counts from 1.'),
    started: time('When it was made.'),
    by: text('The alerter that made it: host, process, start.'),
    ended: optional(time('When its outcome was written down.')),
    ok: optional(flag('Whether the endpoint took it.')),
    status: optional(whole('HTTP or SMTP status, where there was one.')),
    reason: optional(text('What went wrong.')),
  },
);

export const muteSchema = schemaOf<Mute>('Silence about something, for a time. Withdrawals come through.', {
  id,
  about: text('Id of a subscription, dyad, chain or alert.'),
  until: time('When it ends.'),
  note: text('Why.'),
  by,
  created: time('When it was made.'),
});

export const acknowledgementSchema = schemaOf<Acknowledgement>('Somebody has taken note of an alert.', {
  alert: text('Id under which the alert was first raised.'),
  note: text('What they say about it.'),
  by,
  at: time('When.'),
});

export const json = (schema: JsonSchema) => ({ 'application/json': { schema } });

export const rowsOf = (schema: JsonSchema, what: string): JsonSchema =>
  schemaOf<{ rows: readonly unknown[] }>(what, { rows: listOf(schema, what) });

export const alert = named('Alert');
