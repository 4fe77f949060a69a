import { timeOf } from '@talion/domain';
import type { AlertNotice, ToldAlert } from '@talion/domain';
import type { RefusedRecord } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { columnsOf, columnsWithJson, inBatches } from './in-batches';
import { hashOf, readable } from './sql-text';

/** Numbers go on without gaps: who numbers holds the position, so nobody else does. */
const next = (table: string): string => `(SELECT coalesce(max(sequence), 0) FROM talion_read.${table}) + given.number`;

export async function writeRefused(runner: QueryRunner, refused: readonly RefusedRecord[]): Promise<void> {
  const cells = refused.map(({ at, reason, value }) => [at, readable(reason), readable(value)]);
  const insert = `
    INSERT INTO talion_read.refused_records (sequence, at, reason, value)
    SELECT ${next('refused_records')}, at, reason, value
    FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS given (at, reason, value, number)`;
  for (const batch of inBatches(cells)) await runner.query(insert, columnsOf(batch, 3));
}

export async function writeNotices(runner: QueryRunner, notices: readonly AlertNotice[]): Promise<void> {
  const cells = notices.map((one) => [one.id, one.kind, one.deliver, timeOf(one.at), JSON.stringify(one)]);
  const insert = `
    INSERT INTO talion_read.notices (sequence, alert_id, kind, deliver, at, value)
    SELECT ${next('notices')}, alert_id, kind, deliver, talion_read.moment(at), value
    FROM ROWS FROM (unnest($1::text[], $2::text[], $3::boolean[], $4::bigint[]), json_array_elements($5))
      WITH ORDINALITY AS given (alert_id, kind, deliver, at, value, number)`;
  for (const batch of inBatches(cells)) await runner.query(insert, columnsWithJson(batch, 5));
}

export async function writeTold(runner: QueryRunner, told: readonly ToldAlert[]): Promise<void> {
  const byId = new Map(told.map((one) => [one.id, one]));
  const cells = [...byId.values()].map((one) => [
    hashOf(one.id),
    one.id,
    one.alert.kind,
    one.standing,
    one.told,
    hashOf(one.alert.id),
    JSON.stringify(one),
  ]);
  const upsert = `
    INSERT INTO talion_read.alerts_told (id_hash, id, kind, standing, told, alert_id_hash, value)
    SELECT id_hash, id, kind, standing, told, alert_id_hash, value
    FROM ROWS FROM (
      unnest($1::bytea[], $2::text[], $3::text[], $4::boolean[], $5::boolean[], $6::bytea[]),
      json_array_elements($7)
    ) AS given (id_hash, id, kind, standing, told, alert_id_hash, value)
    ON CONFLICT (id_hash) DO UPDATE
      SET kind = excluded.kind, standing = excluded.standing, told = excluded.told,
        alert_id_hash = excluded.alert_id_hash, value = excluded.value`;
  for (const batch of inBatches(cells)) await runner.query(upsert, columnsWithJson(batch, 7));
}
