import type { Footprint } from '@talion/domain';
import type { ReadStep } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { columnsOf, columnsWithJson, inBatches } from './in-batches';
import { hashOf } from './sql-text';
import type { Statement } from './statement';

const upsert = `
  INSERT INTO footprints (id_hash, id, value)
  SELECT id_hash, id, value
  FROM ROWS FROM (unnest($1::bytea[], $2::text[]), json_array_elements($3)) AS given (id_hash, id, value)
  ON CONFLICT (id_hash) DO UPDATE SET value = excluded.value`;

/** Keeps what is known of these actors, and forgets those of whom nothing is; where these are all that there are, all others too. */
export function* footprintsWritten({
  footprints,
  footprintsAnew,
}: Pick<ReadStep, 'footprints' | 'footprintsAnew'>): Generator<Statement> {
  if (footprintsAnew) yield { sql: 'DELETE FROM footprints' };
  const byId = new Map(footprints.map((one) => [one.id, one]));
  const isKnown = ({ uses, spelled }: Footprint): boolean => uses > 0 || spelled !== undefined;
  const known = [...byId.values()].filter(isKnown).map((one) => [hashOf(one.id), one.id, JSON.stringify(one)]);
  const gone = [...byId.values()].filter((one) => !isKnown(one)).map(({ id }) => [hashOf(id)]);
  for (const batch of inBatches(known)) yield { sql: upsert, values: columnsWithJson(batch, 3), prepared: true };
  for (const batch of inBatches(gone))
    yield { sql: 'DELETE FROM footprints WHERE id_hash = ANY($1::bytea[])', values: columnsOf(batch, 1) };
}

/** What is known of these actors. */
export async function readFootprints(runner: QueryRunner, ids: readonly string[]): Promise<Footprint[]> {
  const footprints: Footprint[] = [];
  for (const batch of inBatches([...new Set(ids)].map((id) => [hashOf(id)]))) {
    const found = (await runner.query(
      'SELECT value::text FROM footprints WHERE id_hash = ANY($1::bytea[])',
      columnsOf(batch, 1),
    )) as Readonly<{ value: string }>[];
    for (const { value } of found) footprints.push(JSON.parse(value) as Footprint);
  }
  return footprints;
}
