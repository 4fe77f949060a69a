import { modelNames } from '@talion/domain';
import type { ModelName } from '@talion/domain';
import type { Digests, RowKeys } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { columnsOf, inBatches } from './in-batches';
import { hashOf } from './sql-text';

type Found = Readonly<{ model: ModelName; key: string; digest: string }>;

/** The digests of all rows. */
export async function readDigests(runner: QueryRunner): Promise<Digests> {
  const all = modelNames.map((model) => `SELECT '${model}' AS model, key, digest FROM ${model}`);
  return byModel((await runner.query(all.join(' UNION ALL '))) as Found[]);
}

/** Those of the rows of these keys. All is asked at once, and answered in one way to the database and back: every step asks it. */
export async function readDigestsOf(runner: QueryRunner, keys: RowKeys): Promise<Digests> {
  const asked = modelNames.flatMap((model) => {
    const sql = `SELECT '${model}' AS model, key, digest FROM ${model} WHERE key_hash = ANY($1::bytea[])`;
    const parts = [...inBatches((keys[model] ?? []).map((key) => [hashOf(key)]))];
    return parts.map(async (part) => (await runner.query(sql, columnsOf(part, 1))) as Found[]);
  });
  return byModel((await Promise.all(asked)).flat());
}

function byModel(found: readonly Found[]): Digests {
  const digests = new Map(modelNames.map((model) => [model, new Map<string, string>()]));
  for (const { model, key, digest } of found) digests.get(model)?.set(key, digest);
  return Object.fromEntries<ReadonlyMap<string, string>>(digests) as Digests;
}
