import { timeOf } from '@talion/domain';
import type { AlertNotice, ToldAlert } from '@talion/domain';
import type { HaltedEvent, RefusedRecord } from '@talion/tracking';
import { columnsOf, columnsWithJson, inBatches } from './in-batches';
import { hashOf, readable } from './sql-text';
import type { Statement } from './statement';

/** Numbers go on without gaps: who numbers holds the position, so nobody else does. */
const next = (table: string): string => `(SELECT coalesce(max(sequence), 0) FROM ${table}) + given.number`;

export function* refusedWritten(refused: readonly RefusedRecord[]): Generator<Statement> {
  const cells = refused.map(({ at, reason, value }) => [at, readable(reason), readable(value)]);
  const insert = `
    INSERT INTO refused_records (sequence, at, reason, value)
    SELECT ${next('refused_records')}, at, reason, value
    FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS given (at, reason, value, number)`;
  for (const batch of inBatches(cells)) yield { sql: insert, values: columnsOf(batch, 3) };
}

export function* haltedWritten(halted: readonly HaltedEvent[], released: readonly number[]): Generator<Statement> {
  const cells = halted.map(({ at, key, reason, content, event }) => [
    at,
    readable(key),
    readable(reason),
    content,
    JSON.stringify(event),
  ]);
  const insert = `
    INSERT INTO halted_events (sequence, at, key, reason, content, value)
    SELECT ${next('halted_events')}, at, key, reason, content, value
    FROM ROWS FROM (unnest($1::text[], $2::text[], $3::text[], $4::text[]), json_array_elements($5))
      WITH ORDINALITY AS given (at, key, reason, content, value, number)`;
  for (const batch of inBatches(cells)) yield { sql: insert, values: columnsWithJson(batch, 5) };
  if (released.length > 0)
    yield { sql: 'DELETE FROM halted_events WHERE sequence = ANY($1::bigint[])', values: [released] };
}

export function* noticesWritten(notices: readonly AlertNotice[]): Generator<Statement> {
  const cells = notices.map((one) => [one.id, one.kind, one.deliver, timeOf(one.at), JSON.stringify(one)]);
  const insert = `
    INSERT INTO notices (sequence, alert_id, kind, deliver, at, value)
    SELECT ${next('notices')}, alert_id, kind, deliver, moment(at), value
    FROM ROWS FROM (unnest($1::text[], $2::text[], $3::boolean[], $4::bigint[]), json_array_elements($5))
      WITH ORDINALITY AS given (alert_id, kind, deliver, at, value, number)`;
  for (const batch of inBatches(cells)) yield { sql: insert, values: columnsWithJson(batch, 5) };
}

export function* toldWritten(told: readonly ToldAlert[]): Generator<Statement> {
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
    INSERT INTO alerts_told (id_hash, id, kind, standing, told, alert_id_hash, value)
    SELECT id_hash, id, kind, standing, told, alert_id_hash, value
    FROM ROWS FROM (
      unnest($1::bytea[], $2::text[], $3::text[], $4::boolean[], $5::boolean[], $6::bytea[]),
      json_array_elements($7)
    ) AS given (id_hash, id, kind, standing, told, alert_id_hash, value)
    ON CONFLICT (id_hash) DO UPDATE
      SET kind = excluded.kind, standing = excluded.standing, told = excluded.told,
        alert_id_hash = excluded.alert_id_hash, value = excluded.value`;
  for (const batch of inBatches(cells)) yield { sql: upsert, values: columnsWithJson(batch, 7), prepared: true };
}
