import { contentOf, timeOf } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { identityOf, TrackingTrouble } from '@talion/tracking';
import type { KeptEvent, ReadStore } from '@talion/tracking';
import { RecentEvents } from './recent-events';

/** How long the door waits for the database to tell what it knows, in milliseconds: the log can take an event without it. */
const answerMaxMs = 2000;
/** How long a database that did not answer is left alone; meanwhile identities are compared only where the log is folded. */
const leftAloneMs = 5000;

type Asking = Readonly<{
  ids: readonly string[];
  resolve: (found: readonly KeptEvent[]) => void;
  reject: (error: unknown) => void;
}>;

/** What is known of the first event of an identity. */
export type Known = Readonly<{
  /** When it was accepted, in milliseconds. */
  time: number;
  /** Whether the one that comes now has the same content. */
  isSame: boolean;
  /** The event itself, where the read models have it. */
  event?: LogEvent;
}>;

/**
 * What is known of identities when an event comes to the door: what was accepted a moment ago, and what the read models hold. It knows no more than that:
 * an event that is on its way to the read models, or that another ingest took, is found the same or another where the log is folded.
 */
export class KnownEvents {
  private readonly recent = new RecentEvents();
  private leftAloneUntil = 0;
  private readonly asking: Asking[] = [];
  private answering: Promise<void> | undefined;

  constructor(private readonly store: ReadStore) {}

  remember(event: LogEvent): void {
    this.recent.remember(event, timeOf(event.time));
  }

  /** What is known under the identity of each of these, by `identityOf`. `wholeBefore`: what was accepted before this moment is wanted with its event. */
  async of(events: readonly LogEvent[], wholeBefore = -Infinity): Promise<Map<string, Known>> {
    const known = new Map<string, Known>();
    const asked: LogEvent[] = [];
    for (const event of events) {
      const recent = this.recent.find(event);
      if (recent) known.set(identityOf(event), recent);
      if (!recent || recent.time < wholeBefore) asked.push(event);
    }
    if (asked.length === 0) return known;
    const firsts = new Map<string, LogEvent>();
    for (const { event } of await this.stored(asked.map(({ id }) => id))) {
      const first = firsts.get(identityOf(event));
      if (!first || timeOf(event.time) < timeOf(first.time)) firsts.set(identityOf(event), event);
    }
    for (const event of firsts.size > 0 ? asked : []) {
      const first = firsts.get(identityOf(event));
      if (first)
        known.set(identityOf(event), {
          time: timeOf(first.time),
          isSame: contentOf(first) === contentOf(event),
          event: first,
        });
    }
    return known;
  }

  /** What the read models hold under these ids, and perhaps others; nothing where they do not answer. Who asks while a question is under way asks with the next. */
  private stored(ids: readonly string[]): Promise<readonly KeptEvent[]> {
    if (Date.now() < this.leftAloneUntil) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.asking.push({ ids, resolve, reject });
      this.answering ??= this.answer();
    });
  }

  private async answer(): Promise<void> {
    // Callers of one tick come together.
    await Promise.resolve();
    while (this.asking.length > 0) {
      const together = this.asking.splice(0);
      try {
        const found = await this.inTime(this.store.eventsOfIds(together.flatMap(({ ids }) => ids)));
        for (const { resolve } of together) resolve(found);
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    this.answering = undefined;
  }

  private async inTime(answer: Promise<readonly KeptEvent[]>): Promise<readonly KeptEvent[]> {
    let late: NodeJS.Timeout | undefined;
    const nothing = new Promise<undefined>((resolve) => {
      late = setTimeout(() => resolve(undefined), answerMaxMs);
    });
    answer.catch(() => undefined);
    try {
      const found = await Promise.race([answer, nothing]);
      if (found) return found;
    } catch (error) {
      if (!(error instanceof TrackingTrouble)) throw error;
    } finally {
      clearTimeout(late);
    }
    this.leftAloneUntil = Date.now() + leftAloneMs;
    return [];
  }
}
