import { timeOf } from '@talion/domain';
import type { Level, ModelName } from '@talion/domain';
import { readCursor, writeCursor } from '@talion/tracking';
import type { Cursor, Page, PageRequest, RowFilter, RowOf } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { markConditions } from './sql-marks';
import type { Value } from './sql-marks';
import { canBeStored, indexed } from './sql-text';
import { lastsTo, startsBefore } from './sql-time';
import { untimed } from './write-rows';

/** The same order, cursor and filter as in tracking's paging.ts, in SQL. The beginning of the key stands in the index, the key decides. */
const order = 'newest_first, "left"(key, 200), key';

type Found = Readonly<{ key: string; newest_first: string; value: string }>;

/** When a row happened, both ends with it: what the index on it holds. */
const interval = `tstzrange(happened_from, happened_until, '[]')`;

export async function readPage<M extends ModelName>(
  runner: QueryRunner,
  model: M,
  filter: RowFilter,
  { limit, after }: PageRequest,
): Promise<Page<RowOf<M>>> {
  const { actor, kind, of, source, country } = filter;
  if (![actor, kind, of, source, country].every((text) => text === undefined || canBeStored(text))) return { rows: [] };
  const cursor = after === undefined ? undefined : readCursor(after);
  const given: unknown[] = [];
  const value = (one: unknown): string => `$${given.push(one)}`;
  const found = (await runner.query(listed(model, filter, cursor, limit + 1, value), given)) as Found[];
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => JSON.parse(row.value) as RowOf<M>),
    ...(last && found.length > limit && { next: cursorAt(last) }),
  };
}

/**
 * So many rows behind the cursor. Of a list from a moment on, what begins then or later is found by its place, and what began before and lasts to it, which
 * stands behind that, by its interval; one question for both, so that no step comes between them.
 */
function listed(model: ModelName, filter: RowFilter, cursor: Cursor | undefined, count: number, value: Value): string {
  const limit = `${value(count)}::bigint`;
  const part = (which: Part, most: string): string =>
    `SELECT key, newest_first, value::text FROM ${model}
     WHERE ${['true', ...conditionsOf(filter, cursor, which, value)].join(' AND ')} ORDER BY ${order} LIMIT ${most}`;
  if (filter.from === undefined) return part('all', limit);
  return `WITH begins AS MATERIALIZED (${part('begins', limit)}),
    lasts AS MATERIALIZED (${part('lasts', `(SELECT ${limit} - count(*) FROM begins)`)})
    SELECT * FROM (TABLE begins UNION ALL TABLE lasts) AS either ORDER BY ${order}`;
}

type Part = 'all' | 'begins' | 'lasts';

function conditionsOf(
  { level, from, to, actor, kind, of, ids, ...marks }: RowFilter,
  cursor: Cursor | undefined,
  part: Part,
  value: Value,
): string[] {
  const conditions: string[] = [];
  const ask = (condition: string): number => conditions.push(condition);
  // Of what is found by its interval the place is no way to it: all that ever was before would be read through.
  const place = part === 'lasts' ? 'newest_first + 0' : 'newest_first';
  if (level !== undefined) ask(`level = ${value(level)}`);
  if (kind !== undefined) ask(`kind = ${value(kind)}`);
  if (actor !== undefined) ask(`actors @> ARRAY[${value(indexed(actor))}]`);
  if (of !== undefined) ask(`belongs_to @> ARRAY[${value(indexed(of))}]`);
  if (ids !== undefined) ask(`id = ANY(${value(ids.filter(canBeStored))}::text[])`);
  conditions.push(...markConditions(marks, value));
  if (from !== undefined) {
    const begin = value(-timeOf(from));
    if (part === 'begins') ask(`newest_first <= ${begin}::bigint`);
    else {
      const moment = `moment(-${begin}::bigint)`;
      ask(`${place} > ${begin}::bigint AND ${interval} @> ${moment} AND ${lastsTo(moment)}`);
    }
  }
  if (to !== undefined) {
    ask(startsBefore(`moment(${value(timeOf(to))})`));
    // The same of the place in the list, so that what is newer is not read through: a row without a beginning stands last.
    ask(`${place} >= ${value(-timeOf(to))}::bigint`);
  }
  if (cursor) {
    const [at, key] = [value(cursor[0] === null ? untimed : -cursor[0]), value(cursor[1])];
    ask(`(${place}, "left"(key, 200), key) > (${at}::bigint, "left"(${key}, 200), ${key})`);
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
