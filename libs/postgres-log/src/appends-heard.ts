import { setTimeout as pause } from 'node:timers/promises';
import { Bell } from '@talion/tracking';
import type { Pool, PoolClient } from 'pg';
import type { LogTable } from './log-table';

/** How long a follower sleeps at the end if it hears nothing: the delay where notifications cannot come through (a transaction-pooling proxy). */
export const pollMs = 1000;

/** Pauses between attempts to listen again after the connection was lost. */
const backOffMs = [100, 200, 500, 1000, 2000, 5000];

/** Listens for appends of all processes, on one connection for all followers, from the first who waits; comes back after an outage. */
export class AppendsHeard {
  private readonly bell = new Bell();
  private listening: Promise<void> | undefined;
  private readonly closing = new AbortController();

  constructor(
    private readonly pool: Pool,
    private readonly table: LogTable,
  ) {}

  /** Take this before looking at the table, and hand it to `wait`. */
  get heard(): number {
    this.listening ??= this.listen();
    return this.bell.rings;
  }

  /** Resolves when something may have been appended since `heard`, or the signal aborts. */
  wait(heard: number, signal: AbortSignal): Promise<void> {
    return this.bell.wait(heard, { signal, timeoutMs: pollMs });
  }

  /** Resolves when the connection is given back. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.listening;
  }

  private async listen(): Promise<void> {
    const { signal } = this.closing;
    for (let attempt = 0; !signal.aborted; attempt++) {
      const began = Date.now();
      await this.listenOnce(signal).catch(() => undefined);
      if (Date.now() - began > pollMs) attempt = 0;
      await pause(backOffMs[attempt] ?? backOffMs.at(-1), undefined, { signal }).catch(() => undefined);
    }
  }

  /** Until the connection is lost or this closes. */
  private async listenOnce(signal: AbortSignal): Promise<void> {
    const client: PoolClient = await this.pool.connect();
    try {
      const lost = new Promise<void>((resolve) => {
        // A server that goes down says so twice, and an error that nobody listens for ends the process.
        client.on('error', () => resolve());
        client.once('end', resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      if (signal.aborted) return;
      client.on('notification', () => this.bell.ring());
      await Promise.race([client.query(`LISTEN ${this.table.sqlChannel}`), lost]);
      // What was appended before LISTEN took hold was told to nobody.
      this.bell.ring();
      await lost;
    } finally {
      client.release(true);
    }
  }
}
