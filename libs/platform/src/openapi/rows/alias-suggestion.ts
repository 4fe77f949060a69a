import type { AliasSuggestion } from '@talion/domain';
import { listOf, named, number, oneOf, schemaOf, text, texts } from '../schema';

export const aliasSuggestionSchema = schemaOf<AliasSuggestion>('Two actors that may be one.', {
  keep: text('Id of the actor to keep.'),
  alias: text('Id of the actor that would become its alias; nobody has registered it.'),
  names: listOf(text('A name.'), 'The two names that are alike, that of `keep` first.'),
  differences: listOf(
    schemaOf<AliasSuggestion['differences'][number]>('In what the two names differ.', {
      rule: oneOf('What kind of difference it is.', [
        'small-words',
        'title',
        'nickname',
        'by-nickname',
        'middle-name',
        'generic-words',
        'unit-words',
        'plural',
        'word-order',
        'spacing',
        'transliteration',
        'spelling',
        'initials',
        'surname',
      ]),
      ours: text('Words of the name of `keep`; empty where it has none.'),
      theirs: text('Words of the other name; empty where it has none.'),
    }),
    'In what the names differ; in nothing else.',
  ),
  nameScore: number('Product of the weights of the differences, 0 to 1.'),
  score: number(
    '`nameScore` times the weights of what speaks against it, 0 to 1: about how many of ten such suggestions are right, in tenths. Set by hand, not fitted.',
  ),
  against: listOf(
    schemaOf<AliasSuggestion['against'][number]>('What speaks against it.', {
      what: oneOf('They act on each other; one report names both at one end; they are of different kinds.', [
        'act-on-each-other',
        'named-together',
        'kinds-differ',
      ]),
      actions: texts('Actions that show it; at most 5.'),
      weight: number('What it leaves of the score.'),
    }),
    'What speaks against it.',
  ),
  sharedCounterparts: texts('Actors on whom both act, or who act on both; at most 10.'),
  confirm: named('talion.actor.registered.v1'),
});
