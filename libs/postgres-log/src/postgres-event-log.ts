import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { batchSizeDefault, readPosition, SharedWrites, startPosition, TrackingTrouble } from '@talion/tracking';
import { writeEvent, writePosition } from '@talion/tracking';
import type { Batch, EventLog, Position, ReadOptions } from '@talion/tracking';
import type { LogEvent } from '@talion/domain';
import { appendAll } from './append';
import type { Appended } from './append';
import { AppendsHeard, pollMs } from './appends-heard';
import { answerDeadlineMs, openConnections } from './connections';
import type { Connections } from './connections';
import { logTrouble } from './log-trouble';
import { LogTable } from './log-table';
import { readBatch, readEnd, readEndBehind } from './read';

export type PostgresLogOptions = Readonly<{
  /** `postgres://user:password@host:port/database`: the log opens a few connections of its own. */
  url: string;
  /** The log's table, in the first schema of the connection's search path; `event_log` if left out. Created if it is not there. */
  table?: string;
}>;

/** How long `close` waits for readers' questions that are under way. */
const closeGraceMs = 1000;

/** Opens the log in one PostgreSQL table, creating it if need be. Rejects with `TrackingTrouble` where the database cannot be reached or used. */
export async function openPostgresEventLog(options: PostgresLogOptions): Promise<PostgresEventLog> {
  const table = new LogTable(options.table ?? 'event_log');
  const connections = openConnections(options.url);
  try {
    await table.create(connections.pool);
  } catch (error) {
    await connections.close();
    throw logTrouble(`use the table "${table.name}"`, error);
  }
  return new PostgresEventLog(connections, table);
}

/** The log in a table of PostgreSQL: a single partition, 0. */
export class PostgresEventLog implements EventLog {
  private readonly closing = new AbortController();
  private readonly pool: Pool;
  private readonly writes: SharedWrites<Appended>;
  private readonly appends: AppendsHeard;
  /** Questions to the database that are under way: a pool that ends leaves those without an answer that still wait for a connection. */
  private readonly asking = new Set<Promise<unknown>>();
  /** Followers whose last question failed, with what came back. */
  private readonly cutOff = new Map<object, TrackingTrouble>();

  constructor(
    private readonly connections: Connections,
    private readonly table: LogTable,
  ) {
    const { pool } = connections;
    this.pool = pool;
    this.writes = new SharedWrites((events, signal) => appendAll(pool, table, events, signal));
    this.appends = new AppendsHeard(pool, table);
  }

  async append(events: readonly LogEvent[], trace?: string): Promise<Position> {
    this.refuseClosed();
    if (events.length === 0) return startPosition;
    return this.writes.add(events.map((event) => ({ written: writeEvent(event), trace })));
  }

  async *read(
    after: Position,
    { follow, batchSizeMax = batchSizeDefault, signal }: ReadOptions,
  ): AsyncGenerator<Batch> {
    this.refuseClosed();
    const stop = signal ? AbortSignal.any([signal, this.closing.signal]) : this.closing.signal;
    const { pool, table } = this;
    let from = readPosition(after).get(0) ?? 0n;
    const found = await this.ask(stop, follow, () => readEndBehind(pool, table, after));
    const end = follow ? undefined : found;
    const isDone = (): boolean => stop.aborted || from === end;
    while (!isDone()) {
      const heard = follow ? this.appends.heard : 0;
      const batch = await this.ask(stop, follow, () => readBatch(pool, table, from, end, batchSizeMax));
      if (isDone()) return;
      if (batch) {
        yield batch;
        from += BigInt(batch.records.length);
      } else if (follow) {
        // A table that was emptied or restored would otherwise be waited for in vain.
        await this.ask(stop, follow, () => readEndBehind(pool, table, `0:${from}`));
        await this.appends.wait(heard, stop);
      } else return;
    }
  }

  async end(): Promise<Position> {
    this.refuseClosed();
    return writePosition(new Map([[0, await readEnd(this.pool, this.table)]]));
  }

  async ping(): Promise<void> {
    this.refuseClosed();
    for (const trouble of this.cutOff.values()) throw trouble;
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
    await this.writes.close();
    const answered = Promise.allSettled([this.appends.close(), ...this.asking]);
    await Promise.race([answered, pause(closeGraceMs, undefined, { ref: false })]);
    await this.connections.close();
  }

  /** A follower's question is repeated while the database is away, until it answers or the reader stops; anybody else's fails. */
  private async ask<T>(stop: AbortSignal, follow: boolean, question: () => Promise<T>): Promise<T | undefined> {
    const asker = {};
    try {
      while (!stop.aborted) {
        const answer = question().finally(() => this.asking.delete(answer));
        this.asking.add(answer);
        try {
          return await answer;
        } catch (error) {
          if (!follow || !(error instanceof TrackingTrouble) || error.code !== 'log-unavailable') throw error;
          this.cutOff.set(asker, error);
          await pause(pollMs, undefined, { signal: stop }).catch(() => undefined);
        }
      }
    } finally {
      this.cutOff.delete(asker);
    }
    return undefined;
  }

  private refuseClosed(): void {
    if (this.closing.signal.aborted) throw new TrackingTrouble('log-unavailable', 'The log is closed.');
  }
}
