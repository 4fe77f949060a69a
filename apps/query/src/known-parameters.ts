import { parametersShape } from '@talion/domain';
import type { JsonSchema } from '@talion/domain';
import { formats } from './formats';
import type { Format } from './formats';
import { roles } from './marks';
import type { FurtherFilter } from './marks';

/** What may stand behind the question mark, each with its meaning: the same list refuses, reads and describes. */

/** Rows on one page, unless asked otherwise, and at most: a page stays small enough to read and to send. */
export const limitDefault = 100;
export const limitMax = 1000;

/** How long `after` waits, in seconds: shorter than proxies and clients do. */
export const waitSeconds = 10;

export type Described = Readonly<{ description: string; schema: JsonSchema }>;

const described = (description: string, schema: JsonSchema = {}): Described => ({
  description,
  schema: { type: 'string', ...schema },
});

/** Parameters of the projection, as the domain knows them. */
export const projectionParameters: Readonly<Record<string, Described>> = Object.fromEntries(
  Object.entries(parametersShape.schema['properties'] as Readonly<Record<string, JsonSchema>>).map(([name, schema]) => {
    const { description, ...rest } = schema;
    return [name, { description: String(description), schema: rest }];
  }),
);

/** What every question understands beside them. */
export const waiting: Readonly<Record<string, Described>> = {
  after: described(
    `Wait until the read models cover this position of the log (as ingest answers it), up to ${waitSeconds} s.`,
  ),
};

/** What lists understand. A filter that a row has no field for does not touch it. */
export const filters: Readonly<Record<string, Described>> = {
  from: described('Only what happened, at least in part, at or after this time.', { format: 'date-time' }),
  to: described('Only what happened, at least in part, before this time.', { format: 'date-time' }),
  actor: described('Only what this actor takes part in, or a side of this id.'),
  of: described(
    'Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain (of chains and alerts; of actions: its signals and restraints too; of links: all within it), of an action (of actions, links, chains, alerts), or of a report (of actions).',
  ),
};

/** Ids that one question may name: one for each action of a page that is drawn, in a URL that every server takes. */
export const idsMax = 200;

/** Filters of the models that have a field for them. */
export const furtherFilters: Readonly<Record<FurtherFilter, Described>> = {
  country: described('Only what happened in this country; compared without case and diacritics.'),
  bbox: described(
    'Only what has coordinates within west,south,east,north (degrees, WGS 84, edges included); a west above the east crosses the antimeridian.',
    { pattern: '^-?[0-9.]+(,-?[0-9.]+){3}$', examples: ['38.8,29.1,48.6,37.4'] },
  ),
  severityMin: described(
    'Only what is at least so severe (log2 scale, +1 is twice as severe): an action, the peak of a chain, the gravest move of a sequence.',
    { type: 'number' },
  ),
  severityMax: described('Only what is at most so severe, on the same scale.', { type: 'number' }),
  source: described('Only actions of which this source published a report; compared to the character.'),
  role: described('Only actions of this role: hostile acts make moves, signals and restraints do not.', {
    enum: roles,
  }),
  id: described(`Only the rows of these ids; may be given up to ${idsMax} times.`, {
    type: 'array',
    items: { type: 'string' },
    maxItems: idsMax,
  }),
};

export const paging: Readonly<Record<string, Described>> = {
  limit: described(
    'Most rows on a page. Left out, JSON has a page of the default length, and every other form has all rows.',
    { type: 'integer', minimum: 1, maximum: limitMax, default: limitDefault },
  ),
  cursor: described('`next` of the page before.'),
};

export const kindFilter = (kinds: readonly string[]): Described =>
  described('Only rows of this kind.', { enum: kinds });

export const formatParameter = (given: readonly Format[]): Described =>
  described(
    `The form of the answer, before what Accept says: ${given.map((one) => `\`${one}\` (${formats[one].mediaType}: ${formats[one].told})`).join(', ')}.`,
    { enum: given },
  );
