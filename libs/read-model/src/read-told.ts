import type { ToldAlert } from '@talion/domain';
import type { QueryRunner } from 'typeorm';
import { columnsOf, inBatches } from './in-batches';
import { hashOf } from './sql-text';

/** Alerts told that were first raised under one of these names, or go by one now. */
export async function readToldUnder(runner: QueryRunner, names: readonly string[]): Promise<ToldAlert[]> {
  const told = new Map<string, ToldAlert>();
  for (const batch of inBatches(names.map((name) => [hashOf(name)]))) {
    const found = (await runner.query(
      `SELECT value::text FROM alerts_told
       WHERE id_hash = ANY($1::bytea[]) OR alert_id_hash = ANY($1::bytea[])`,
      columnsOf(batch, 1),
    )) as Readonly<{ value: string }>[];
    for (const { value } of found) {
      const one = JSON.parse(value) as ToldAlert;
      told.set(one.id, one);
    }
  }
  return [...told.values()];
}
