import type { Pool, PoolClient } from 'pg';
import type { Position, WrittenEvent } from '@talion/tracking';
import { logTrouble } from './log-trouble';
import type { LogTable } from './log-table';

/** What is appended, and the `traceparent` of the request that brought it. */
export type Appended = Readonly<{ written: WrittenEvent; trace: string | undefined }>;

/** Bytes of values in one transaction: large enough that its cost per event is gone, small enough that others wait for the lock half a second at most. */
const transactionBytesMax = 8_000_000;

/** How long another process may sit in its transaction, holding the lock, before the server ends it: it is frozen or unplugged. */
const idleHolderMs = 10_000;

/** Appends in as few transactions as their size allows, in order, and gives the position behind the last; `signal` cuts the connection. */
export async function appendAll(
  pool: Pool,
  table: LogTable,
  events: readonly Appended[],
  signal: AbortSignal,
): Promise<Position> {
  let position = '';
  for (let from = 0, to = 0; from < events.length && !signal.aborted; from = to) {
    let bytes = 0;
    do bytes += events[to++]?.written.bytes ?? 0;
    while (to < events.length && bytes + (events[to]?.written.bytes ?? 0) <= transactionBytesMax);
    position = await appendTogether(pool, table, events.slice(from, to), signal);
  }
  return position;
}

async function appendTogether(
  pool: Pool,
  table: LogTable,
  events: readonly Appended[],
  signal: AbortSignal,
): Promise<Position> {
  const client = await pool.connect().catch((error: unknown) => {
    throw logTrouble('be reached', error);
  });
  const cut = (): void => void client.end();
  signal.addEventListener('abort', cut, { once: true });
  let failure: Error | undefined;
  // A connection that breaks between two statements tells nobody else; without a listener it would end the process.
  const broken = (error: Error): void => void (failure ??= error);
  client.on('error', broken);
  try {
    signal.throwIfAborted();
    return await transaction(client, table, events);
  } catch (error) {
    failure ??= error instanceof Error ? error : new Error(String(error));
    throw logTrouble('append', error);
  } finally {
    signal.removeEventListener('abort', cut);
    // After a failure the connection may stand in a transaction; the server rolls back when it is closed.
    client.release(failure);
    if (!failure) client.off('error', broken);
  }
}

/**
 * The lock comes first and falls only with the commit, so positions become visible in their order and without gaps: no reader can pass one that
 * is still to come. The insert is a statement of its own and reads what is committed, whatever the server's default isolation, because a statement
 * that waits for the lock would look at the table as it was before.
 */
async function transaction(client: PoolClient, table: LogTable, events: readonly Appended[]): Promise<Position> {
  // A server set to `synchronous_commit = off` would acknowledge what a power cut takes away.
  await client.query(`
    BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
    SET LOCAL idle_in_transaction_session_timeout = ${idleHolderMs};
    SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off';
    SELECT ${table.sqlLock}`);
  const inserted = await client.query<{ end: string }>({
    name: `append to ${table.name}`,
    text: `
      WITH log AS (SELECT coalesce(max(position) + 1, 0) AS "end" FROM ${table.sqlName}),
      appended AS (
        INSERT INTO ${table.sqlName} (position, value, bytes, trace)
        SELECT log."end" + given.number - 1, given.value, given.bytes, given.trace
        FROM log, ROWS FROM (json_array_elements($1), unnest($2::integer[], $5::text[]))
          WITH ORDINALITY AS given (value, bytes, trace, number)
      )
      SELECT "end" + $3::bigint AS "end", pg_notify($4, '') FROM log`,
    // One text for all: each in an array of texts would be escaped here and parsed there once more. An element keeps its text as it stands.
    values: [
      `[${events.map(({ written }) => written.text).join(',')}]`,
      `{${events.map(({ written }) => written.bytes).join(',')}}`,
      events.length,
      table.channel,
      events.map(({ trace }) => trace ?? null),
    ],
  });
  const [row] = inserted.rows;
  if (!row) throw new Error('the insert told no position');
  const { command } = await client.query('COMMIT');
  // A transaction that has failed answers COMMIT with ROLLBACK, and with no error.
  if (command !== 'COMMIT') throw new Error(`the transaction ended with ${command}`);
  return `0:${row.end}`;
}
