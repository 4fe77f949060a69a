import { canonicalJson, modelNames } from '@talion/domain';
import type { Difference } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';

/** Tables that follow from the log, with what tells their rows apart. */
const compared: readonly (readonly [Difference['table'], key: string, on: string])[] = [
  ...modelNames.map((model) => [model, 'key', 'key_hash'] as const),
  ['events', `id || '@' || source`, 'id, source, content'],
  ['footprints', 'id', 'id_hash'],
];

type Row = Readonly<Record<string, unknown>>;
type Pair = Readonly<{ key: string; live: Row | null; built: Row | null }>;

/** Rows in which the live tables and those of another schema differ. */
export async function* differencesBetween(runner: QueryRunner, schema: string): AsyncGenerator<Difference> {
  for (const [table, key, on] of compared) {
    const named = (side: string): string => key.replace(/\b(id|source|key)\b/g, `${side}.$1`);
    const pairs = (await runner.query(`
      SELECT coalesce(${named('live')}, ${named('built')}) AS key, to_json(live) AS live, to_json(built) AS built
      FROM ${table} AS live FULL JOIN ${schema}.${table} AS built USING (${on})
      WHERE live::text IS DISTINCT FROM built::text`)) as Pair[];
    for (const pair of pairs) {
      if (!pair.built) yield { table, key: pair.key, found: 'in live only' };
      else if (!pair.live) yield { table, key: pair.key, found: 'in the new build only' };
      else if (contentOf(pair.live) !== contentOf(pair.built)) yield { table, key: pair.key, found: 'different' };
    }
  }
}

/** What a row says: copies of one event may have their fields in another order, and the digest follows that order. */
const contentOf = ({ digest: _, ...row }: Row): string => canonicalJson(row);
