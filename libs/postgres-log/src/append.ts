import type { Pool } from 'pg';
import type { Position } from '@talion/tracking';
import { logTrouble } from './log-trouble';
import type { LogTable } from './log-table';

export type WrittenEvent = Readonly<{ text: string; bytes: number }>;

/** Bytes of values in one transaction: large enough that its cost per event is gone, small enough that others wait for the lock half a second at most. */
const transactionBytesMax = 8_000_000;

/** How long an append may take before its caller hears that it failed: longer than a checkpoint's stall, shorter than an HTTP client's patience. */
export const appendDeadlineMs = 30_000;

/** How long another process may sit in its transaction, holding the lock, before the server ends it: it is frozen or unplugged. */
const idleHolderMs = 10_000;

/** Appends in as few transactions as their size allows, in order, and gives the position behind the last. Only one runs at a time in a process. */
export async function appendAll(pool: Pool, table: LogTable, events: readonly WrittenEvent[]): Promise<Position> {
  let position = '';
  for (let from = 0, to = 0; from < events.length; from = to) {
    let bytes = 0;
    do bytes += events[to++]?.bytes ?? 0;
    while (to < events.length && bytes + (events[to]?.bytes ?? 0) <= transactionBytesMax);
    position = await appendTogether(pool, table, events.slice(from, to));
  }
  return position;
}

/**
 * One transaction. The lock comes first and falls only with the commit, so positions become visible in their order and without gaps: no reader can
 * pass one that is still to come. The insert is a statement of its own, because a statement that waits for the lock would look at the table as it
 * was before.
 */
async function appendTogether(pool: Pool, table: LogTable, events: readonly WrittenEvent[]): Promise<Position> {
  const client = await pool.connect().catch((error: unknown) => {
    throw logTrouble('be reached', error);
  });
  const late = setTimeout(() => void client.end(), appendDeadlineMs);
  let failure: Error | undefined;
  try {
    // A server set to `synchronous_commit = off` would acknowledge what a power cut takes away.
    await client.query(`
      BEGIN;
      SET LOCAL idle_in_transaction_session_timeout = ${idleHolderMs};
      SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
      SELECT ${table.sqlLock}`);
    const inserted = await client.query<{ end: string }>({
      name: `append to ${table.name}`,
      text: `
        WITH log AS (SELECT coalesce(max(position) + 1, 0) AS "end" FROM ${table.sqlName}),
        appended AS (
          INSERT INTO ${table.sqlName} (position, value, bytes)
          SELECT log."end" + given.number - 1, given.value::json, given.bytes
          FROM log, unnest($1::text[], $2::integer[]) WITH ORDINALITY AS given (value, bytes, number)
        )
        SELECT "end" + $3::bigint AS "end", pg_notify($4, '') FROM log`,
      values: [events.map(({ text }) => text), events.map(({ bytes }) => bytes), events.length, table.channel],
    });
    await client.query('COMMIT');
    return `0:${inserted.rows[0]?.end}`;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw logTrouble('append', error);
  } finally {
    clearTimeout(late);
    // After a failure the connection may stand in a transaction; the server rolls back when it is closed.
    client.release(failure);
  }
}
