import type { ChainRow, ChainTree, LinkExplained, LinkRow } from '@talion/domain';
import { flag, listOf, named, number, oneOf, optional, schemaOf, text, texts, time, whole } from '../schema';
import type { FieldsOf } from '../schema';

type Candidate = NonNullable<LinkRow['explanation']>;
type Casualties = ChainRow['casualties'][number];
type Range = Casualties['killed'];

const linkKind = oneOf('Whether somebody says so, or the model infers it.', ['asserted', 'inferred']);

const candidate = schemaOf<Candidate>('An action that the response may answer, with the arithmetic.', {
  trigger: text('Id of the action.'),
  weight: number('match * severity * decay.'),
  share: number('Its part of the summed weights, 0 to 1.'),
  terms: schemaOf<Candidate['terms']>('The factors of the weight.', {
    match: number('How well the two ends fit: 1 at actor level, 0.7 at party, 0.4 at bloc, for each end.'),
    severity: number('2^((severity - 10) / 8), of the severity rounded to a whole number.'),
    decay: number('The kernel at this distance.'),
    days: number('Days between the two, from start to start.'),
  }),
});

const linkFields: FieldsOf<LinkRow> = {
  response: text('Id of the action that answers.'),
  trigger: text('Id of the action that it answers.'),
  kind: linkKind,
  assertedBy: optional(
    schemaOf<NonNullable<LinkRow['assertedBy']>>('Whose word it is.', {
      event: text('The event that asserts it.'),
      source: text('Who says so.'),
      analyst: optional(text('The analyst whose decision it is.')),
    }),
  ),
  alsoAsserted: optional(texts('Other triggers that are asserted, without effect.')),
  order: optional(oneOf('The two intervals overlap: which came first is not known.', ['unknown'])),
  probability: optional(number('Probability that the response answers anything at all, 0 to 1.')),
  background: optional(number('Acts per day that the responding side would do anyway.')),
  explanation: optional(candidate),
  runnersUp: listOf(candidate, 'The next best candidates.'),
  joinsChain: flag('Whether it joins a chain; an inferred link across a lull does not.'),
};

export const linkSchema = schemaOf<LinkRow>('One action answers another.', linkFields);

type Ends = NonNullable<LinkExplained['ends']>;
const end = (which: string) =>
  schemaOf<Ends['hit']>(which, {
    level: oneOf('The lowest level at which two of them stand on one side.', ['actor', 'party', 'bloc', 'none']),
    pair: optional(listOf(text('Actor id.'), 'The first two that do: of the response, of the trigger.')),
    side: optional(text('Where both stand, at that level.')),
  });

export const linkExplainedSchema = schemaOf<LinkExplained>(
  'A link with what its match is made of; under the relations of the dates of the two actions.',
  {
    ...linkFields,
    ends: optional(
      schemaOf<Ends>('The two ends that are multiplied; left out where they were not looked up (beyond 20 links).', {
        hit: end('Whom the response hits, and who did the trigger.'),
        acted: end('Who responds, and whom the trigger hit.'),
      }),
    ),
  },
);

export const treeSchema = schemaOf<ChainTree>('An action of a chain with those that answer it.', {
  action: text('Id of the action.'),
  trigger: optional(text('Id of the action that it answers.')),
  kind: optional(linkKind),
  depth: whole('Links from the root.'),
  children: listOf(named('ChainTree'), 'Actions that answer it.'),
});

const range = (what: string) =>
  schemaOf<Range>(what, { low: whole('At least.'), best: whole('Best estimate.'), high: whole('At most.') });

export const chainSchema = schemaOf<ChainRow>('An escalation chain: actions linked as responses to each other.', {
  id: text('Id of its root action.'),
  root: text('Id of its root action.'),
  actions: texts('Root first, then by time.'),
  depth: whole('Links on the longest path.'),
  breadth: whole('Most actions at one depth.'),
  start: time('Start of the root.'),
  lastActivity: time('Latest end of a hostile action.'),
  status: oneOf('At the clock `now`.', ['active', 'paused', 'ended']),
  participants: texts('Parties that take part.'),
  countries: texts('Countries of its hostile actions.'),
  casualties: listOf(
    schemaOf<Casualties>('Losses of a side, or shared among several that one action hit together.', {
      sides: texts('The sides, at bloc level.'),
      killed: range('People killed.'),
      injured: range('People injured.'),
    }),
    'Losses by side.',
  ),
  peakSeverity: number('Greatest severity of an action, log2 scale.'),
  trend: optional(number('Theil-Sen slope of group severity over depth, doublings per link.')),
  signals: texts('Signals attached to it.'),
  restraints: texts('Restraints attached to it.'),
  tree: named('ChainTree'),
});
