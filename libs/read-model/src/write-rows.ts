import type { ModelName } from '@talion/domain';
import type { KeptRow } from '@talion/tracking';
import { columnsOf, inBatches } from './in-batches';
import { inRecords, recordsGiven } from './in-records';
import type { GivenRecord } from './in-records';
import { arrayText, hashOf, hexHashOf, indexed } from './sql-text';
import type { Statement } from './statement';

/** Where rows without a time stand in lists, behind all others: above every millisecond, below 2^53. */
export const untimed = Number.MAX_SAFE_INTEGER;

/** What comes in for each row, beside `value`, with its type; and what is made of it. */
const given = {
  key_hash: 'text',
  key: 'text',
  id: 'text',
  level: 'text',
  kind: 'text',
  from_ms: 'bigint',
  until_ms: 'bigint',
  actor_list: 'text',
  of_list: 'text',
  digest: 'text',
  country_list: 'text',
  source_list: 'text',
  severity: 'double precision',
  longitude: 'double precision',
  latitude: 'double precision',
  role: 'text',
} as const;

const made = {
  key_hash: `decode(key_hash, 'hex')`,
  key: 'key',
  id: 'id',
  level: 'level',
  kind: 'kind',
  happened_from: 'moment(from_ms)',
  happened_until: 'moment(until_ms)',
  actors: 'actor_list::text[]',
  belongs_to: 'of_list::text[]',
  newest_first: `coalesce(-from_ms, ${untimed})`,
  digest: 'digest',
  value: 'value',
  countries: 'country_list::text[]',
  sources: 'source_list::text[]',
  severity: 'severity',
  longitude: 'longitude',
  latitude: 'latitude',
  role: 'role',
};

const columns = Object.keys(made);

const upsert = (model: ModelName): string => `
  INSERT INTO ${model} (${columns.join(', ')})
  SELECT ${Object.values(made).join(', ')} FROM ${recordsGiven(given)}
  ON CONFLICT (key_hash) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

export function* rowsWritten<M extends ModelName>(model: M, rows: readonly KeptRow<M>[]): Generator<Statement> {
  // One statement must not write a row twice: of several the last counts.
  const byKey = new Map(rows.map((row) => [row.entry.key, row]));
  const sql = upsert(model);
  for (const values of inRecords(byKey.values(), recordOf)) yield { sql, values, prepared: true };
}

const recordOf = ({ entry, text, digest }: KeptRow): GivenRecord => {
  const { key, id, level, kind, from, to, actors, of, countries, sources, severity, longitude, latitude, role } = entry;
  return [
    {
      ...{ key_hash: hexHashOf(key), key, id, level, kind, from_ms: from, until_ms: to },
      ...{ actor_list: listText(actors), of_list: listText(of), digest },
      ...{ country_list: countries && listText(countries), source_list: sources && listText(sources) },
      ...{ severity, longitude, latitude, role },
    },
    text,
  ];
};

const listText = (texts: readonly string[]): string => arrayText(texts.map(indexed));

export function* rowsRemoved(model: ModelName, keys: readonly string[]): Generator<Statement> {
  const sql = `DELETE FROM ${model} WHERE key_hash = ANY($1::bytea[])`;
  for (const batch of inBatches(keys.map((key) => [hashOf(key)]))) yield { sql, values: columnsOf(batch, 1) };
}
