import type { ModelName } from '@talion/domain';
import type { KeptRow } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { columnsOf, columnsWithJson, inBatches } from './in-batches';
import { arrayText, hashOf, indexed } from './sql-text';

/** Where rows without a time stand in lists, behind all others: above every millisecond, below 2^53. */
export const untimed = Number.MAX_SAFE_INTEGER;

/** What comes in for each row, beside `value`, with its type; and what is made of it. */
const given = [
  ['key_hash', 'bytea'],
  ['key', 'text'],
  ['id', 'text'],
  ['level', 'text'],
  ['kind', 'text'],
  ['from_ms', 'bigint'],
  ['until_ms', 'bigint'],
  ['actor_list', 'text'],
  ['of_list', 'text'],
  ['digest', 'text'],
] as const;

const made = {
  key_hash: 'key_hash',
  key: 'key',
  id: 'id',
  level: 'level',
  kind: 'kind',
  happened_from: 'talion_read.moment(from_ms)',
  happened_until: 'talion_read.moment(until_ms)',
  actors: 'actor_list::text[]',
  belongs_to: 'of_list::text[]',
  newest_first: `coalesce(-from_ms, ${untimed})`,
  digest: 'digest',
  value: 'value',
};

const arrays = given.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');
const names = given.map(([name]) => name).join(', ');
const columns = Object.keys(made);

const upsert = (model: ModelName): string => `
  INSERT INTO talion_read.${model} (${columns.join(', ')})
  SELECT ${Object.values(made).join(', ')}
  FROM ROWS FROM (unnest(${arrays}), json_array_elements($${given.length + 1})) AS given (${names}, value)
  ON CONFLICT (key_hash) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

export async function writeRows<M extends ModelName>(
  runner: QueryRunner,
  model: M,
  rows: readonly KeptRow<M>[],
): Promise<void> {
  // One statement must not write a row twice: of several the last counts.
  const byKey = new Map(rows.map((row) => [row.entry.key, row]));
  const cells = function* () {
    for (const row of byKey.values()) yield cellsOf(row);
  };
  for (const batch of inBatches(cells())) await runner.query(upsert(model), columnsWithJson(batch, given.length + 1));
}

const cellsOf = ({ entry: { key, id, level, kind, from, to, actors, of }, row, digest }: KeptRow) => [
  hashOf(key),
  key,
  id,
  level,
  kind,
  from,
  to,
  arrayText(actors.map(indexed)),
  arrayText(of.map(indexed)),
  digest,
  JSON.stringify(row),
];

export async function removeRows(runner: QueryRunner, model: ModelName, keys: readonly string[]): Promise<void> {
  for (const batch of inBatches(keys.map((key) => [hashOf(key)]))) {
    await runner.query(`DELETE FROM talion_read.${model} WHERE key_hash = ANY($1::bytea[])`, columnsOf(batch, 1));
  }
}
