import type { AlertKind, AlertRow, JsonSchema } from '@talion/domain';
import type { Quote, StoredNotice } from '@talion/tracking';
import { byName, flag, listOf, named, number, oneOf, optional, schemaOf, text, texts, time, whole } from '../schema';
import type { FieldsOf } from '../schema';
import { latencySchema, verdictSchema } from './dyad-rows';

type Alert<K extends AlertKind> = Extract<AlertRow, { kind: K }>;
type Base = Pick<AlertRow, 'id' | 'about' | 'raisedAt' | 'historical'>;

const base: FieldsOf<Base> = {
  id: text('Derived from what it is about, so that nothing raises it twice.'),
  about: text('Id of the action that it is about.'),
  raisedAt: time('Latest of the first acceptances of the actions it stands on.'),
  historical: flag('What it is about had ended longer ago than the alert horizon: readable, not delivered.'),
};
const chain = text('Id of the chain.');

const kinds: Readonly<Record<AlertKind, JsonSchema>> = {
  'cycle.completed': schemaOf<Alert<'cycle.completed'>>('A retaliation cycle is complete.', {
    ...base,
    kind: oneOf('Kind of alert.', ['cycle.completed']),
    dyad: text('Id of the dyad, at bloc level.'),
    sequence: text('Id of the sequence.'),
    n: whole('Number of the cycle in its sequence.'),
    isNew: flag('The first cycle of its episode: a new retaliation cycle.'),
    provocation: texts('Actions of the move that provoked.'),
    response: texts('Actions of the move that responded.'),
    verdict: verdictSchema,
    proportionality: number('Severity of the response less that of the provocation, doublings.'),
    latency: latencySchema,
  }),
  'chain.started': schemaOf<Alert<'chain.started'>>('An escalation chain has begun.', {
    ...base,
    kind: oneOf('Kind of alert.', ['chain.started']),
    chain,
    root: text('Id of its root action.'),
    second: text('Id of its second action.'),
    parties: texts('Parties then.'),
    countries: texts('Countries then.'),
  }),
  'chain.escalated': schemaOf<Alert<'chain.escalated'>>('A chain has a new peak, at least twice as severe.', {
    ...base,
    kind: oneOf('Kind of alert.', ['chain.escalated']),
    chain,
    action: text('Id of the action.'),
    peakBefore: number('Peak severity before it, log2 scale.'),
    peak: number('Its severity, log2 scale.'),
  }),
  'chain.spilled': schemaOf<Alert<'chain.spilled'>>('A party or country is new to a chain.', {
    ...base,
    kind: oneOf('Kind of alert.', ['chain.spilled']),
    chain,
    action: text('Id of the action.'),
    parties: texts('New parties.'),
    countries: texts('New countries.'),
  }),
  'chain.paused': schemaOf<Alert<'chain.paused'>>('A restraint follows the latest hostile action of a chain.', {
    ...base,
    kind: oneOf('Kind of alert.', ['chain.paused']),
    restraint: text('Id of the restraint.'),
    chains: texts('All chains that it pauses.'),
  }),
};

export const alertKinds = Object.keys(kinds) as AlertKind[];

export const alertSchema: JsonSchema = {
  description: 'A fact that a desk wants to be told of once.',
  oneOf: Object.values(kinds),
};

const quoteSchema = schemaOf<Quote>('The state of knowledge that it was made on, as it stood then.', {
  position: text('Where the log had been folded to, `partition:offset` for each partition.'),
  asOf: time('The last acceptance until then: `asOf` of the same question to the query API.'),
  chain: optional(text('Id of the chain that what it is about belongs to; left out where it belongs to none.')),
  actions: listOf(
    named('Action'),
    'The actions it stands on, with their reports; of more than 20 the gravest. Of a withdrawn alert, what is left.',
  ),
  links: listOf(named('Link'), 'Why each of them is taken to answer another.'),
  names: byName({ type: 'string' }, 'Names of the actors in it, by id.'),
});

export const noticeSchema = schemaOf<StoredNotice>('What a desk is told of an alert.', {
  sequence: whole('Grows with every notice; the id of the server-sent event.'),
  kind: oneOf('What became of the alert.', ['raised', 'amended', 'withdrawn', 'reinstated']),
  id: text('Id under which the alert was first raised; it keeps it when the alert is renamed.'),
  alert: named('Alert'),
  deliver: flag('Whether desks are told; otherwise it is only recorded.'),
  at: time('When the step was taken.'),
  quote: optional(quoteSchema),
});
