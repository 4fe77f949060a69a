import type { DyadRow, SequenceRow } from '@talion/domain';
import { flag, listOf, number, oneOf, optional, schemaOf, text, texts, time, whole } from '../schema';

type Move = SequenceRow['moves'][number];
type Cycle = SequenceRow['cycles'][number];
type Latency = Cycle['latency'];
type Shown = SequenceRow['shown'][number];
type Reciprocity = NonNullable<DyadRow['reciprocity']>;

export const levelSchema = oneOf('How far actors are rolled up to sides.', ['actor', 'party', 'bloc']);
export const verdictSchema = oneOf('Above +0.5 escalatory, below -0.5 restrained, else matched.', [
  'escalatory',
  'matched',
  'restrained',
]);
const unknownOrder = (description: string) => optional(oneOf(description, ['unknown']));
const sides = listOf(text('Id of a side.'), 'The two sides, the smaller id first.');

export const latencySchema = schemaOf<Latency>('Days between a move and the one before it.', {
  lowDays: number('At least, days.'),
  highDays: number('At most, days.'),
  order: unknownOrder('The two overlap: which came first is not known.'),
});

const shown = listOf(
  schemaOf<Shown>('An action that makes no move.', {
    action: text('Id of the action.'),
    as: oneOf('Why it makes none.', ['signal', 'restraint', 'too-vague', 'answers-elsewhere']),
  }),
  'What is shown without making a move.',
);

export const dyadSchema = schemaOf<DyadRow>('Two sides that act on each other.', {
  id: text('The two side ids, the smaller first, joined by --.'),
  level: levelSchema,
  sides,
  actions: whole('Number of actions that contribute.'),
  moving: whole('Number of these that make moves.'),
  from: time('Start of the first.'),
  to: time('End of the last.'),
  sequences: texts('Ids of its sequences.'),
  shown,
  reciprocity: optional(
    schemaOf<Reciprocity>('How often the other side answers within a week, never without its null.', {
      share: number('Share of moving actions answered strictly later and within 7 days, 0 to 1.'),
      null: number("The same share by chance: mean over 20 circular shifts of the second side's times."),
    }),
  ),
  coverage: texts('Tallies to compare with.'),
});

const move = schemaOf<Move>("Consecutive actions of one side: a side's turn.", {
  n: whole('Its number, from 1.'),
  initiator: text('The side that acts.'),
  target: text('The side acted on.'),
  actions: texts('Ids of its actions, in order.'),
  from: time('Start.'),
  to: time('End.'),
  severity: number('Group severity on a log2 scale.'),
  latency: optional(latencySchema),
  proportionality: optional(number('Severity less that of the move before, doublings.')),
  verdict: optional(verdictSchema),
});

const cycle = schemaOf<Cycle>('A retaliation cycle: a provocation and its response.', {
  n: whole('Its number, from 1.'),
  provocation: whole('Number of the move that provokes.'),
  response: whole('Number of the move that responds.'),
  completed: flag('Whether the response is known to come after the provocation, or asserts it as its trigger.'),
  latency: latencySchema,
  proportionality: number('Severity of the response less that of the provocation, doublings.'),
  verdict: verdictSchema,
});

export const sequenceSchema = schemaOf<SequenceRow>('An episode of a dyad, between two quiet gaps.', {
  id: text('Its dyad, a colon, and its first action.'),
  level: levelSchema,
  dyad: text('Id of the dyad.'),
  sides,
  kind: oneOf('Two moves make an exchange, three or more a tit-for-tat sequence.', [
    'one-sided',
    'exchange',
    'tit-for-tat',
  ]),
  from: time('Start of the first action.'),
  to: time('End of the last action.'),
  order: unknownOrder('Which side began is not known.'),
  moves: listOf(move, 'Its moves, in order.'),
  cycles: listOf(cycle, 'Its retaliation cycles, in order.'),
  openProvocation: optional(whole('Number of the last move, where nobody has answered it.')),
  trend: optional(number('Theil-Sen slope of severity over the last 30 moves, doublings per move.')),
  shown,
});
