import type { Position } from './position';
import { TrackingTrouble } from './trouble';

/** What one caller appends, and its promise. */
type Append<T> = Readonly<{
  items: readonly T[];
  resolve: (position: Position) => void;
  reject: (reason: unknown) => void;
}>;

/** Makes all items durable, in their order, and gives a position that covers them. Once `signal` aborts nobody waits for it: let go of everything. */
export type Write<T> = (items: readonly T[], signal: AbortSignal) => Promise<Position>;

type Patience = Readonly<{ deadlineMs?: number; graceMs?: number }>;

/** Records in one shared write: some ten megabytes of usual events, half a second's work. A single append above this is written alone. */
const itemsMax = 10_000;

/**
 * How long an append may take, its wait for others included, before its caller hears that it failed: longer than the loss of a Kafka leader or a
 * database's checkpoint, shorter than an HTTP client's patience.
 */
export const appendDeadlineMs = 30_000;

/** How long `close` lets appends finish: long for a log that answers, short for whoever waits for a process to end. */
const closeGraceMs = 3000;

/**
 * Group commit: appends that come while a write is under way wait, and the next write takes them together, in the order they came. One caller
 * waits no longer than without it; many callers share the cost of making it durable. Only one write is ever under way that somebody waits for.
 */
export class SharedWrites<T> {
  private readonly waiting: Append<T>[] = [];
  private running: Promise<void> | undefined;
  private current: AbortController | undefined;
  private closed = false;
  private readonly deadlineMs: number;
  private readonly graceMs: number;

  /** If `write` rejects, so does every append in it. */
  constructor(
    private readonly write: Write<T>,
    { deadlineMs = appendDeadlineMs, graceMs = closeGraceMs }: Patience = {},
  ) {
    this.deadlineMs = deadlineMs;
    this.graceMs = graceMs;
  }

  /** Rejects with `log-unavailable` when the deadline has passed, or after `close`. */
  add(items: readonly T[]): Promise<Position> {
    if (this.closed) return Promise.reject(closedTrouble());
    return new Promise((resolve, reject) => {
      const append: Append<T> = {
        items,
        resolve: (position) => {
          clearTimeout(late);
          resolve(position);
        },
        reject: (reason) => {
          clearTimeout(late);
          reject(reason instanceof Error ? reason : new Error(String(reason)));
        },
      };
      const late = setTimeout(() => this.giveUp(append), this.deadlineMs);
      this.waiting.push(append);
      this.running ??= this.run();
    });
  }

  /** Lets what was added finish, for a moment; what has not finished by then is given up. Never rejects. */
  async close(): Promise<void> {
    this.closed = true;
    const forced = setTimeout(() => {
      for (const { reject } of this.waiting.splice(0)) reject(closedTrouble());
      this.current?.abort(closedTrouble());
    }, this.graceMs);
    await this.running;
    clearTimeout(forced);
  }

  private async run(): Promise<void> {
    // Callers of one tick come together.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const together = this.takeTogether();
      try {
        const position = await this.writeInTime(together.flatMap(({ items }) => items));
        for (const { resolve } of together) resolve(position);
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    this.running = undefined;
  }

  private async writeInTime(items: readonly T[]): Promise<Position> {
    const { signal } = (this.current = new AbortController());
    const late = setTimeout(() => this.current?.abort(lateTrouble(this.deadlineMs)), this.deadlineMs);
    const givenUp = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    try {
      return await Promise.race([this.write(items, signal), givenUp]);
    } finally {
      clearTimeout(late);
      this.current = undefined;
    }
  }

  private giveUp(append: Append<T>): void {
    const at = this.waiting.indexOf(append);
    if (at >= 0) this.waiting.splice(at, 1);
    append.reject(lateTrouble(this.deadlineMs));
  }

  private takeTogether(): Append<T>[] {
    let items = 0;
    let count = 0;
    for (const append of this.waiting) {
      items += append.items.length;
      if (count > 0 && items > itemsMax) break;
      count++;
    }
    return this.waiting.splice(0, count);
  }
}

const lateTrouble = (deadlineMs: number): TrackingTrouble =>
  new TrackingTrouble(
    'log-unavailable',
    `The log did not acknowledge the append within ${deadlineMs / 1000} s; part of it may be stored. To append all of it again is harmless.`,
  );

const closedTrouble = (): TrackingTrouble => new TrackingTrouble('log-unavailable', 'The log is closed.');
