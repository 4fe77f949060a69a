import type { ActionExplanation } from '@talion/domain';
import { listOf, number, oneOf, optional, schemaOf, text, texts, time } from '../schema';

type Comparison = NonNullable<ActionExplanation['identity']['reports'][number]['comparisons']>[number];
type Interval = Comparison['time']['ours'];
type End = Comparison['initiators'];

export const criteriaSchema = (description: string) =>
  oneOf(description, ['split', 'type', 'time', 'initiators', 'targets', 'place']);

const interval = (of: string) =>
  schemaOf<Interval>(`When, of ${of}: a day wider at each end where it is known to the day or worse.`, {
    from: time('Start, inclusive.'),
    to: time('End, exclusive.'),
  });

const end = (which: string) =>
  schemaOf<End>(`${which} of both reports.`, {
    how: oneOf(
      'How they meet: nobody is named at one end, one actor is in both, one belongs to the other through part_of and member_of; or not at all.',
      ['unknown', 'equal', 'ours-below', 'theirs-below', 'apart'],
    ),
    ours: texts('Actor ids in `report`; a nameless one as its whole.'),
    theirs: texts('Actor ids in `other`.'),
    pair: optional(listOf(text('Actor id.'), 'The first pair that meets: ours, theirs.')),
  });

export const comparisonSchema = schemaOf<Comparison>('Two reports side by side, each criterion with its figures.', {
  report: text('Id of the report that came later in canonical order: "ours".'),
  other: text('Id of the report that was there: "theirs".'),
  against: listOf(criteriaSchema('A criterion.'), 'What speaks against their being one action; the first decides.'),
  type: schemaOf<Comparison['type']>('The types, with their modes.', {
    how: oneOf('Both kinetic: an assault, or coercion by seizing.', ['equal', 'both-kinetic', 'different']),
    ours: text('PLOVER type and mode.'),
    theirs: text('PLOVER type and mode.'),
  }),
  time: schemaOf<Comparison['time']>('The intervals that are compared.', {
    ours: interval('`report`'),
    theirs: interval('`other`'),
    overlapHours: number('Hours in which they overlap; 0 or less: the hours between them, negative.'),
  }),
  initiators: end('Who did it'),
  targets: end('Whom it hit'),
  place: schemaOf<Comparison['place']>('The places.', {
    how: oneOf('How they can be one; `open`: one is missing, or too coarse to tell.', [
      'open',
      'near',
      'same-name',
      'same-region',
      'same-country',
      'apart',
    ]),
    km: optional(number('Great-circle distance, kilometres, where both have coordinates.')),
    ours: optional(text('As `report` gives it.')),
    theirs: optional(text('As `other` gives it.')),
  }),
});
