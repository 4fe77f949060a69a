import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import {
  batchSizeDefault,
  readPosition,
  refuseBeyond,
  SharedWrites,
  startPosition,
  TrackingTrouble,
  writeEvent,
  writePosition,
} from '@talion/tracking';
import type { Batch, EventLog, Position, ReadOptions } from '@talion/tracking';
import type { LogEvent } from '@talion/domain';
import { appendAll } from './append';
import type { WrittenEvent } from './append';
import { AppendsHeard, pollMs } from './appends-heard';
import { logTrouble } from './log-trouble';
import { LogTable } from './log-table';
import { readBatch, readEnd } from './read';

export type PostgresLogOptions = Readonly<{
  /** The log's table, in the first schema of the connection's search path; `event_log` if left out. Created if it is not there. */
  table?: string;
}> &
  (
    | Readonly<{
        /** `postgres://user:password@host:port/database`: the log opens connections of its own, at most `connectionsMax`. */
        url: string;
      }>
    | Readonly<{
        /** Connections that somebody else owns and closes; one of them is kept while somebody follows. */
        pool: Pool;
      }>
  );

/** One connection appends, one listens, the others read. */
const connectionsMax = 6;

/** How long a connection may take to open, and an answer to a small question, before the database counts as out of reach. */
const answerDeadlineMs = 5000;

/** Opens the log in one PostgreSQL table, creating it if need be. Rejects with `TrackingTrouble` where the database cannot be reached or used. */
export async function openPostgresEventLog(options: PostgresLogOptions): Promise<PostgresEventLog> {
  const table = new LogTable(options.table ?? 'event_log');
  const owned = 'url' in options;
  const pool = owned
    ? new Pool({
        connectionString: options.url,
        max: connectionsMax,
        connectionTimeoutMillis: answerDeadlineMs,
        application_name: 'talion log',
      })
    : options.pool;
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  if (owned) pool.on('error', () => undefined);
  try {
    await table.create(pool);
  } catch (error) {
    if (owned) await pool.end();
    throw logTrouble(`use the table "${table.name}"`, error);
  }
  return new PostgresEventLog(pool, table, owned);
}

/** The log in a table of PostgreSQL: a single partition, 0. */
export class PostgresEventLog implements EventLog {
  private readonly closing = new AbortController();
  private readonly writes: SharedWrites<WrittenEvent>;
  private readonly appends: AppendsHeard;
  /** Questions to the database that are under way: a pool that ends leaves those without an answer that still wait for a connection. */
  private readonly asking = new Set<Promise<unknown>>();

  constructor(
    private readonly pool: Pool,
    private readonly table: LogTable,
    private readonly owned: boolean,
  ) {
    this.writes = new SharedWrites((events) => appendAll(pool, table, events));
    this.appends = new AppendsHeard(pool, table);
  }

  async append(events: readonly LogEvent[]): Promise<Position> {
    this.refuseClosed();
    if (events.length === 0) return startPosition;
    return this.writes.add(events.map(writeEvent));
  }

  async *read(
    after: Position,
    { follow, batchSizeMax = batchSizeDefault, signal }: ReadOptions,
  ): AsyncGenerator<Batch> {
    this.refuseClosed();
    const stop = signal ? AbortSignal.any([signal, this.closing.signal]) : this.closing.signal;
    let from = readPosition(after).get(0) ?? 0n;
    let end: bigint | undefined;
    if (follow) await this.outlive(stop, () => this.endBehind(after));
    else end = await this.endBehind(after);
    while (!stop.aborted && from !== end) {
      const heard = follow ? this.appends.heard : 0;
      const read = (): Promise<Batch | undefined> =>
        this.ask(readBatch(this.pool, this.table, from, end, batchSizeMax));
      const batch = follow ? await this.outlive(stop, read) : await read();
      if (stop.aborted) return;
      if (batch) {
        yield batch;
        from += BigInt(batch.records.length);
      } else if (follow) await this.appends.wait(heard, stop);
      else return;
    }
  }

  async end(): Promise<Position> {
    this.refuseClosed();
    return writePosition(new Map([[0, await readEnd(this.pool, this.table)]]));
  }

  async ping(): Promise<void> {
    this.refuseClosed();
    const late = new AbortController();
    const answer = this.pool.query('SELECT 1').then(() => true);
    const deadline = pause(answerDeadlineMs, false, { signal: late.signal }).catch(() => false);
    try {
      if (!(await Promise.race([answer, deadline]))) throw new Error(`no answer within ${answerDeadlineMs} ms`);
    } catch (error) {
      throw logTrouble('be reached', error);
    } finally {
      late.abort();
      answer.catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await this.writes.idle();
    await this.appends.close();
    await Promise.allSettled(this.asking);
    if (this.owned) await this.pool.end();
  }

  private async endBehind(after: Position): Promise<bigint> {
    const end = await this.ask(readEnd(this.pool, this.table));
    refuseBeyond(after, writePosition(new Map([[0, end]])), `The log table "${this.table.name}"`);
    return end;
  }

  private ask<T>(answer: Promise<T>): Promise<T> {
    const settled = answer.finally(() => this.asking.delete(settled));
    this.asking.add(settled);
    return settled;
  }

  /** Repeats what fails while the database is away, until it answers or the reader stops. */
  private async outlive<T>(stop: AbortSignal, ask: () => Promise<T>): Promise<T | undefined> {
    while (!stop.aborted) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof TrackingTrouble) || error.code !== 'log-unavailable') throw error;
        await pause(pollMs, undefined, { signal: stop }).catch(() => undefined);
      }
    }
    return undefined;
  }

  private refuseClosed(): void {
    if (this.closing.signal.aborted) throw new TrackingTrouble('log-unavailable', 'The log is closed.');
  }
}
