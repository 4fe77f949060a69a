import { setTimeout as pause } from 'node:timers/promises';
import { ExponentialBackoff } from 'cockatiel';
import type { Delivered, Feed, FeedTools } from './feed';
import { FeedTrouble } from './feed-trouble';
import type { FeedState } from './feed-state';

/** First and longest pause after a failure, in milliseconds. */
const pauses = { initialDelay: 1000, maxDelay: 900_000 };
/** Looks that may fail before a feed counts as behind. */
const missedMax = 3;

/** How a feed stands. */
export type FeedReport = Readonly<{
  name: string;
  kind: string;
  /** Whether it has looked with success lately enough. */
  ok: boolean;
  lastTry?: string;
  lastSuccess?: string;
  nextTry?: string;
  /** Why the last look failed. */
  trouble?: string;
  place: Readonly<Record<string, unknown>>;
  /** Rows since the worker started. */
  delivered: Delivered;
}>;

export type WatchOptions = Readonly<{
  name: string;
  kind: string;
  everyMs: number;
  feed: Feed;
  state: FeedState;
  tools: Omit<FeedTools, 'keep' | 'signal'>;
  log: (message: string) => void;
  /** Pauses for tests that have no time. */
  pauses?: Readonly<{ initialDelay: number; maxDelay: number }>;
}>;

/** Looks at a feed on its schedule for as long as it is told to: what fails is tried again, later and later, and keeps no other feed waiting. */
export class WatchedFeed {
  private readonly stopping = new AbortController();
  private readonly startedAt = Date.now();
  private lastTry: number | undefined;
  private lastSuccess: number | undefined;
  private nextTry: number | undefined;
  private trouble: string | undefined;
  private place: Readonly<Record<string, unknown>> = {};
  private sum: Delivered = { rows: 0, accepted: 0, duplicates: 0, corrected: 0, refused: 0 };
  private readonly running: Promise<void>;

  constructor(private readonly options: WatchOptions) {
    this.running = this.run();
  }

  report(): FeedReport {
    const { name, kind, everyMs } = this.options;
    const since = Date.now() - (this.lastSuccess ?? this.startedAt);
    const at = (moment: number | undefined) => (moment === undefined ? undefined : new Date(moment).toISOString());
    return {
      name,
      kind,
      ok:
        this.trouble === undefined
          ? this.lastSuccess !== undefined || since < everyMs * missedMax
          : since < everyMs * missedMax && this.lastSuccess !== undefined,
      ...defined({
        lastTry: at(this.lastTry),
        lastSuccess: at(this.lastSuccess),
        nextTry: at(this.nextTry),
        trouble: this.trouble,
      }),
      place: this.place,
      delivered: this.sum,
    };
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { everyMs, log, name } = this.options;
    const { signal } = this.stopping;
    const backoff = new ExponentialBackoff(this.options.pauses ?? pauses);
    let failed = backoff.next();
    for (const isOver = (): boolean => signal.aborted; !isOver();) {
      let wait = everyMs;
      try {
        if (await this.look()) wait = 0;
        failed = backoff.next();
      } catch (error) {
        if (isOver()) return;
        this.trouble = error instanceof Error ? error.message : String(error);
        wait = Math.max(failed.duration, error instanceof FeedTrouble ? error.retryAfterMs : 0);
        failed = failed.next(undefined);
        log(`${name}: ${this.trouble} Trying again in ${Math.round(wait / 1000)} s.`);
      }
      this.nextTry = Date.now() + wait;
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }

  private async look(): Promise<boolean> {
    const { feed, state, tools } = this.options;
    this.lastTry = Date.now();
    this.place = await state.read();
    const more = await feed(this.place, {
      ...tools,
      signal: this.stopping.signal,
      deliver: async (...delivery) => {
        const delivered = await tools.deliver(...delivery);
        this.sum = plus(this.sum, delivered);
        return delivered;
      },
      keep: async (place) => {
        await state.keep(place);
        this.place = place;
      },
    });
    this.lastSuccess = Date.now();
    this.trouble = undefined;
    return more;
  }
}

const plus = (a: Delivered, b: Delivered): Delivered => ({
  rows: a.rows + b.rows,
  accepted: a.accepted + b.accepted,
  duplicates: a.duplicates + b.duplicates,
  corrected: a.corrected + b.corrected,
  refused: a.refused + b.refused,
});

const defined = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
