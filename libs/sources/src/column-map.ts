import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { dayStyles } from './day-text';
import type { DayStyle } from './day-text';
import { SourceTrouble, troubleWith } from './trouble';

/**
 * What the columns of a table mean, saved as JSON beside it (docs/column-maps.md): for data sets that nobody has written a reader for. A rule takes a value
 * from a column, as it stands or translated, or gives one value for all rows.
 */
const styles = Object.keys(dayStyles) as [DayStyle, ...DayStyle[]];
const column = z.string().min(1);
const rule = z.union([
  z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({
    column,
    /** Cells and what they mean; a cell that is not among them is refused, unless `otherwise` says what it means. */
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    otherwise: z.union([z.string(), z.number(), z.boolean()]).optional(),
    /** Between several values in one cell. */
    split: z.string().min(1).optional(),
  }),
]);

const texts = [
  'type',
  'mode',
  'cameo',
  'action',
  'summary',
  'url',
  'place.name',
  'place.region',
  'place.precision',
] as const;
const numbers = [
  'goldstein',
  'hostility',
  'place.latitude',
  'place.longitude',
  'killed.low',
  'killed.best',
  'killed.high',
  'injured.low',
  'injured.best',
  'injured.high',
  'targetsStruck.low',
  'targetsStruck.best',
  'targetsStruck.high',
] as const;
const lists = ['context', 'initiators', 'targets', 'place.countries'] as const;
const flags = ['leaderKilled'] as const;

/** The fields of a report that a map can fill, by the kind of value that they hold. */
export const mappedFields = { texts, numbers, lists, flags } as const;
type MappedField = (typeof texts | typeof numbers | typeof lists | typeof flags)[number];
const mapped: readonly MappedField[] = [...texts, ...numbers, ...lists, ...flags];

const shape = z.strictObject({
  format: z.enum(['csv', 'tsv', 'json-lines']),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  /** Names of the columns, for files without a header. */
  header: z.array(column).min(1).optional(),
  source: z.string().regex(/^\S+$/),
  /** The columns that name a row: one as it stands, several by a digest. */
  id: z.array(column).min(1),
  identity: z.enum(['coded', 'match']).default('coded'),
  occurred: z.strictObject({
    from: column,
    /** The last day, included; left out: `from` is the only one. */
    to: column.optional(),
    style: z.enum(styles).default('YYYY-MM-DD'),
    precision: z.enum(['day', 'week', 'month', 'year']).default('day'),
  }),
  published: z.strictObject({ column, style: z.enum(styles).default('YYYY-MM-DD') }).optional(),
  fields: z.partialRecord(z.enum(mapped as [MappedField, ...MappedField[]]), rule),
});

export type ColumnMap = z.infer<typeof shape>;
export type ColumnRule = z.infer<typeof rule>;

/** @throws SourceTrouble naming the field of the map that is wrong. */
export async function readColumnMap(path: string): Promise<ColumnMap> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw troubleWith(path, cause);
  });
  return columnMapFrom(text, path);
}

export function columnMapFrom(text: string, name: string): ColumnMap {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new SourceTrouble('source-unreadable', `The column map ${JSON.stringify(name)} is no JSON.`, { cause });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `/${path.map(String).join('/')}: ${message}`).join('; ');
  throw new SourceTrouble('source-unreadable', `The column map ${JSON.stringify(name)} is wrong at ${wrong}.`);
}
