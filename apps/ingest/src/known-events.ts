import { setTimeout as pause } from 'node:timers/promises';
import { timeOf } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { identityOf, TrackingTrouble } from '@talion/tracking';
import type { KeptEvent, ReadStore } from '@talion/tracking';
import { RecentEvents } from './recent-events';

/** How long the door waits for the database to tell what it knows, in milliseconds: the log can take an event without it. */
const answerMaxMs = 2000;
/** How long a database that did not answer is left alone; meanwhile identities are compared only where the log is folded. */
const leftAloneMs = 5000;

/**
 * What is known of identities when an event comes to the door: what was accepted a moment ago, and what the read models hold. It knows no more than that:
 * an event that is on its way to the read models, or that another ingest took, is found the same or another where the log is folded.
 */
export class KnownEvents {
  private readonly recent = new RecentEvents();
  private leftAloneUntil = 0;

  constructor(private readonly store: ReadStore) {}

  remember(event: LogEvent, text: string): void {
    this.recent.remember(identityOf(event), text);
  }

  /** The first accepted event of each identity among these, by `identityOf`. */
  async firsts(events: readonly LogEvent[]): Promise<Map<string, LogEvent>> {
    const known = new Map<string, LogEvent>();
    const unknown: string[] = [];
    for (const event of events) {
      const one = this.recent.find(identityOf(event));
      if (one) known.set(identityOf(event), one);
      else unknown.push(event.id);
    }
    for (const { event } of unknown.length > 0 ? await this.stored(unknown) : []) {
      const first = known.get(identityOf(event));
      if (!first || timeOf(event.time) < timeOf(first.time)) known.set(identityOf(event), event);
    }
    return known;
  }

  /** Nothing where the database does not answer. */
  private async stored(ids: readonly string[]): Promise<readonly KeptEvent[]> {
    if (Date.now() < this.leftAloneUntil) return [];
    const late = new AbortController();
    const answer = this.store.eventsOfIds(ids);
    answer.catch(() => undefined);
    try {
      const found = await Promise.race([answer, pause(answerMaxMs, undefined, { signal: late.signal })]);
      if (found) return found;
    } catch (error) {
      if (!(error instanceof TrackingTrouble)) throw error;
    } finally {
      late.abort();
    }
    this.leftAloneUntil = Date.now() + leftAloneMs;
    return [];
  }
}
