import { timeOf } from '@talion/domain';
import type { Level, ModelName } from '@talion/domain';
import { readCursor, writeCursor } from '@talion/tracking';
import type { Page, PageRequest, RowFilter, RowOf } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { canBeStored, indexed } from './sql-text';
import { lastsTo, startsBefore } from './sql-time';
import { untimed } from './write-rows';

/** The same order, cursor and filter as in tracking's paging.ts, in SQL. The beginning of the key stands in the index, the key decides. */
const order = 'newest_first, "left"(key, 200), key';

type Found = Readonly<{ key: string; newest_first: string; value: string }>;

export async function readPage<M extends ModelName>(
  runner: QueryRunner,
  model: M,
  filter: RowFilter,
  { limit, after }: PageRequest,
): Promise<Page<RowOf<M>>> {
  const { actor, kind, of } = filter;
  if (![actor, kind, of].every((text) => text === undefined || canBeStored(text))) return { rows: [] };
  const given: unknown[] = [];
  const value = (one: unknown): string => `$${given.push(one)}`;
  const conditions = conditionsOf(filter, value);
  const cursor = after === undefined ? undefined : readCursor(after);
  if (cursor) {
    const [place, key] = [value(cursor[0] === null ? untimed : -cursor[0]), value(cursor[1])];
    conditions.push(`(${order}) > (${place}::bigint, "left"(${key}, 200), ${key})`);
  }
  const found = (await runner.query(
    `SELECT key, newest_first, value::text FROM ${model}
     WHERE ${['true', ...conditions].join(' AND ')} ORDER BY ${order} LIMIT ${value(limit + 1)}`,
    given,
  )) as Found[];
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => JSON.parse(row.value) as RowOf<M>),
    ...(last && found.length > limit && { next: cursorAt(last) }),
  };
}

function conditionsOf({ level, from, to, actor, kind, of }: RowFilter, value: (one: unknown) => string): string[] {
  const moment = (time: string): string => `moment(${value(timeOf(time))})`;
  const conditions: string[] = [];
  if (level !== undefined) conditions.push(`level = ${value(level)}`);
  if (kind !== undefined) conditions.push(`kind = ${value(kind)}`);
  if (actor !== undefined) conditions.push(`actors @> ARRAY[${value(indexed(actor))}]`);
  if (of !== undefined) conditions.push(`belongs_to @> ARRAY[${value(indexed(of))}]`);
  if (from !== undefined) conditions.push(lastsTo(moment(from)));
  if (to !== undefined) {
    conditions.push(startsBefore(moment(to)));
    // The same of the place in the list, so that what is newer is not read through: a row without a beginning stands last.
    conditions.push(`newest_first >= ${value(-Math.ceil(timeOf(to)))}::bigint`);
  }
  return conditions;
}

const cursorAt = ({ key, newest_first }: Found): string => {
  const place = Number(newest_first);
  return writeCursor({ key, ...(place !== untimed && { from: 0 - place }) });
};

/** The row of this id; of several the first in the order of lists. */
export async function readRow<M extends ModelName>(
  runner: QueryRunner,
  model: M,
  id: string,
  level: Level | undefined,
): Promise<RowOf<M> | undefined> {
  if (!canBeStored(id)) return undefined;
  const [found] = (await runner.query(
    `SELECT value::text FROM ${model} WHERE id = $1 AND level IS NOT DISTINCT FROM $2 ORDER BY ${order} LIMIT 1`,
    [id, level],
  )) as Pick<Found, 'value'>[];
  return found && (JSON.parse(found.value) as RowOf<M>);
}

/** The rows of these ids. */
export async function readRows<M extends ModelName>(
  runner: QueryRunner,
  model: M,
  ids: readonly string[],
): Promise<RowOf<M>[]> {
  const found = (await runner.query(`SELECT value::text FROM ${model} WHERE id = ANY($1::text[])`, [
    ids.filter(canBeStored),
  ])) as Pick<Found, 'value'>[];
  return found.map((row) => JSON.parse(row.value) as RowOf<M>);
}
