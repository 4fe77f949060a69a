import type { ModelName } from '@talion/domain';
import type { KeptRow } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { columnsOf, inBatches } from './in-batches';
import { arrayText, hashOf, indexed } from './sql-text';

/** Where rows without a time stand in lists, behind all others: above every millisecond, below 2^53. */
export const untimed = Number.MAX_SAFE_INTEGER;

const written = [
  'key',
  'id',
  'level',
  'kind',
  'happened_from',
  'happened_until',
  'actors',
  'belongs_to',
  'newest_first',
  'digest',
  'value',
];

/** Names and types of what comes in; times as milliseconds, arrays as text. */
const given = {
  key_hash: 'bytea',
  key: 'text',
  id: 'text',
  level: 'text',
  kind: 'text',
  happened_from: 'bigint',
  happened_until: 'bigint',
  actors: 'text',
  belongs_to: 'text',
  newest_first: 'bigint',
  digest: 'text',
  value: 'text',
};

const upsert = (model: ModelName): string => `
  INSERT INTO talion_read.${model} (key_hash, ${written.join(', ')})
  SELECT key_hash, key, id, level, kind, talion_read.moment(happened_from), talion_read.moment(happened_until),
    actors::text[], belongs_to::text[], newest_first, digest, value::json
  FROM unnest(${Object.values(given)
    .map((type, index) => `$${index + 1}::${type}[]`)
    .join(', ')})
    AS given (${Object.keys(given).join(', ')})
  ON CONFLICT (key_hash) DO UPDATE SET ${written.map((column) => `${column} = excluded.${column}`).join(', ')}`;

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
  for (const batch of inBatches(cells()))
    await runner.query(upsert(model), columnsOf(batch, Object.keys(given).length));
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
  from === undefined ? untimed : -from,
  digest,
  JSON.stringify(row),
];

export async function removeRows(runner: QueryRunner, model: ModelName, keys: readonly string[]): Promise<void> {
  for (const batch of inBatches(keys.map((key) => [hashOf(key)]))) {
    await runner.query(`DELETE FROM talion_read.${model} WHERE key_hash = ANY($1::bytea[])`, columnsOf(batch, 1));
  }
}
