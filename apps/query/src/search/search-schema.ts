import { listOf, number, oneOf, optional, schemaOf, text, texts, time, whole } from '@talion/platform';
import { searchKinds } from '@talion/tracking';
import type { ActionFound, ActorFound, PlaceFound, SearchAnswer, SearchKind, Snippet } from '@talion/tracking';

/** How the OpenAPI document tells of what is found. */

const rank = number('How well it fits, beside others of its kind: higher is better.');

const actor = schemaOf<ActorFound>('An actor, found by a name.', {
  kind: { const: 'actor' },
  id: text('Its id.'),
  name: text('The name to show.'),
  aliases: texts('Other names and spellings.'),
  rank,
});

const place = schemaOf<PlaceFound>('A place, region or country that reports name.', {
  kind: { const: 'place' },
  name: text('Its name, as the report spells it that fits best.'),
  country: optional(text('The country, of several the first that the report names.')),
  actions: whole('How many of the actions that the search finds are reported from there.'),
  example: text('Id of one of them.'),
  rank,
});

const action = schemaOf<ActionFound>('An action, found by what one of its reports says.', {
  kind: { const: 'action' },
  id: text('Its id.'),
  report: text('The report, by the name that the action gives it.'),
  source: text('Source of the report.'),
  snippet: schemaOf<Snippet>('What of the report was found, as plain text.', {
    text: text('A piece of its summary; where the words are not in it, whom and which place it names.'),
    marks: {
      type: 'array',
      description: 'Where the words stand: places in UTF-16 units, from (inclusive) and to (exclusive).',
      items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
    },
  }),
  occurred: schemaOf<ActionFound['occurred']>('When it happened.', {
    from: time('Start, inclusive.'),
    to: time('End, exclusive.'),
    precision: oneOf('How precisely it is dated.', ['minute', 'hour', 'day', 'week', 'month', 'year']),
  }),
  rank,
});

type Told = SearchAnswer &
  Readonly<{ parameters: Readonly<{ q: string; kinds: readonly SearchKind[]; limit: number; asOf?: string }> }>;

export const searchSchema = schemaOf<Told>('What was found.', {
  position: text('The position of the log that the answer covers.'),
  parameters: schemaOf<Told['parameters']>('What was asked for, defaults included.', {
    q: text('The words.'),
    kinds: listOf(oneOf('A kind.', searchKinds), 'What to find.'),
    limit: whole('Most rows of each kind.'),
    asOf: optional(text('As known then.')),
  }),
  rows: listOf({ oneOf: [actor, place, action] }, 'Actors, then places, then actions, each the best first.'),
});
