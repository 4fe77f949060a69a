import { parametersShape } from '@talion/domain';
import type { JsonSchema } from '@talion/domain';

/** What may stand behind the question mark, each with its meaning: the same list refuses, reads and describes. */

/** Rows on one page, unless asked otherwise, and at most: a page stays small enough to read and to send. */
export const limitDefault = 100;
export const limitMax = 1000;

/** How long `after` waits, in seconds: shorter than proxies and clients do. */
export const waitSeconds = 10;

type Described = Readonly<{ description: string; schema: JsonSchema }>;

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
    'Only what belongs to this: the id of a dyad (of dyads, sequences, alerts, actions), of a chain or action (of links, chains, alerts, actions), or of a report (of actions).',
  ),
};

export const paging: Readonly<Record<string, Described>> = {
  limit: described('Most rows on a page.', { type: 'integer', minimum: 1, maximum: limitMax, default: limitDefault }),
  cursor: described('`next` of the page before.'),
};

export const kindFilter = (kinds: readonly string[]): Described =>
  described('Only rows of this kind.', { enum: kinds });
