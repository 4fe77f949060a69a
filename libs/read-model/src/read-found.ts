import type { ModelName } from '@talion/domain';
import type { RowOf, Wanted } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { columnsOf, inBatches } from './in-batches';
import { canBeStored, indexed } from './sql-text';
import { lastsTo, roundedDown, roundedUp, startsBefore } from './sql-time';

/** Every row that has what is wanted. */
export async function readFound<M extends ModelName>(
  runner: QueryRunner,
  model: M,
  { of, ...wanted }: Wanted,
): Promise<RowOf<M>[]> {
  const rows = new Map<string, RowOf<M>>();
  for (const part of of === undefined ? [undefined] : partsOf(of)) {
    const { sql, given } = question(model, wanted, part);
    for (const { key, value } of (await runner.query(sql, given)) as Readonly<{ key: string; value: string }>[])
      rows.set(key, JSON.parse(value) as RowOf<M>);
  }
  return [...rows.values()];
}

function question(model: ModelName, wanted: Wanted, of: unknown) {
  const { conditions, given } = conditionsOf(wanted);
  const where = ['true', ...conditions].join(' AND ');
  if (of === undefined) return { sql: `SELECT key, value::text FROM ${model} WHERE ${where}`, given };
  // Each is looked up by itself: for more than some dozen at once PostgreSQL would rather read the whole table.
  const sql = `
    SELECT DISTINCT ON (key_hash) key, value::text
    FROM unnest($${given.length + 1}::text[]) AS asked (whole) JOIN ${model} ON belongs_to @> ARRAY[whole]
    WHERE ${where}`;
  return { sql, given: [...given, of] };
}

function* partsOf(ids: readonly string[]): Generator {
  for (const batch of inBatches(storable(ids).map((id) => [id]))) yield columnsOf(batch, 1)[0];
}

function conditionsOf({ actors, during, endedBy, kinds }: Wanted) {
  const [conditions, given]: [string[], unknown[]] = [[], []];
  const value = (one: unknown): string => `$${given.push(one)}`;
  const moment = (one: number): string => `moment(${value(one)})`;
  for (const group of actors ?? []) conditions.push(`actors && ${value(storable(group))}::text[]`);
  if (during) conditions.push(lastsTo(moment(roundedUp(during.from))), startsBefore(moment(roundedUp(during.to))));
  if (endedBy !== undefined) conditions.push(`happened_until <= ${moment(roundedDown(endedBy))}`);
  if (kinds) conditions.push(`kind = ANY(${value(kinds.filter(canBeStored))}::text[])`);
  return { conditions, given };
}

const storable = (ids: readonly string[]): string[] => [...new Set(ids)].filter(canBeStored).map(indexed);
