import { modelNames } from '@talion/domain';
import type { ModelName } from '@talion/domain';
import type { Digests } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { columnsOf, inBatches } from './in-batches';
import { hashOf } from './sql-text';

type Found = Readonly<{ model: ModelName; key: string; digest: string }>;

/** The digests of all rows. */
export async function readDigests(runner: QueryRunner): Promise<Digests> {
  const all = modelNames.map((model) => `SELECT '${model}' AS model, key, digest FROM ${model}`);
  const found = (await runner.query(all.join(' UNION ALL '))) as Found[];
  const digests = new Map(modelNames.map((model) => [model, new Map<string, string>()]));
  for (const { model, key, digest } of found) digests.get(model)?.set(key, digest);
  return Object.fromEntries<ReadonlyMap<string, string>>(digests) as Digests;
}

/** Those of the rows of these keys. */
export async function readDigestsOf(
  runner: QueryRunner,
  model: ModelName,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const batch of inBatches(keys.map((key) => [hashOf(key)]))) {
    const found = (await runner.query(
      `SELECT key, digest FROM ${model} WHERE key_hash = ANY($1::bytea[])`,
      columnsOf(batch, 1),
    )) as Omit<Found, 'model'>[];
    for (const { key, digest } of found) digests.set(key, digest);
  }
  return digests;
}
