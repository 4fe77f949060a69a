import type { Position } from './position';

/** What one caller appends: encoded records, and what they weigh. */
type Waiting<T> = Readonly<{
  items: readonly T[];
  resolve: (position: Position) => void;
  reject: (reason: unknown) => void;
}>;

/** Records in one shared write: some ten megabytes of usual events, half a second's work. A single append above this is written alone. */
const itemsMax = 10_000;

/**
 * Group commit: appends that come while a write is under way wait, and the next write takes them together, in the order they came. One caller
 * waits no longer than without it; many callers share the cost of making it durable. Only one write is ever under way.
 */
export class SharedWrites<T> {
  private readonly waiting: Waiting<T>[] = [];
  private running: Promise<void> | undefined;

  /** `write` makes all items durable, in their order, and gives a position that covers them; if it rejects, so does every append in it. */
  constructor(private readonly write: (items: readonly T[]) => Promise<Position>) {}

  add(items: readonly T[]): Promise<Position> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ items, resolve, reject });
      this.running ??= this.run();
    });
  }

  /** Resolves when nothing is under way or waiting. */
  async idle(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    // Callers of one tick come together.
    await Promise.resolve();
    while (this.waiting.length > 0) {
      const together = this.takeTogether();
      try {
        const position = await this.write(together.flatMap(({ items }) => items));
        for (const { resolve } of together) resolve(position);
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    this.running = undefined;
  }

  private takeTogether(): Waiting<T>[] {
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
