import { canonicalJson } from './canonical';
import type { EventOf, EventType, LogEvent } from './events/log-event';
import { compareText } from './order';
import { timeOf } from './time';

/**
 * The set of accepted events, whatever order they came in: duplicates fall together, conflicting contents are set aside, references are
 * resolved, withdrawn events are known as such. It refuses to know the order of arrival.
 */
export type Accepted<T extends EventType = EventType> = {
  /** The event's id; `id@source` for all but the first source that used the id. */
  readonly key: string;
  /** When it was accepted, in milliseconds. */
  readonly time: number;
  readonly event: EventOf<T>;
};

export type QuarantineRow = Readonly<{
  id: string;
  source: string;
  /** Its number among the records of its identity that were set aside, from 1. */
  n: number;
  time: string;
  reason: string;
}>;
export type PendingRow = Readonly<{ event: string; type: EventType; waitsFor: string; reason: string }>;

/** The order of acceptance, in which "earlier accepted" and "the last" are meant. */
export const compareAccepted = (a: Accepted, b: Accepted): number =>
  a.time - b.time || compareText(a.event.id, b.event.id) || compareText(a.event.source, b.event.source);

export class History {
  /** In order of acceptance. */
  readonly accepted: readonly Accepted[];
  readonly quarantine: QuarantineRow[] = [];
  readonly pending: PendingRow[] = [];
  private readonly byKey = new Map<string, Accepted>();
  private readonly withdrawn = new Set<string>();

  constructor(events: Iterable<LogEvent>, asOf: number | undefined) {
    this.accepted = this.identify(this.distinct(events, asOf));
    this.withdraw();
  }

  /** The latest acceptance, in milliseconds: the default clock. */
  get lastAcceptance(): number {
    return this.accepted.at(-1)?.time ?? 0;
  }

  private distinct(events: Iterable<LogEvent>, asOf: number | undefined): Accepted[] {
    const copies = new Map<string, Accepted[]>();
    for (const event of events) {
      const time = timeOf(event.time);
      if (asOf !== undefined && time > asOf) continue;
      const identity = `${event.id} ${event.source}`;
      const same = copies.get(identity);
      if (same) same.push({ key: '', time, event });
      else copies.set(identity, [{ key: '', time, event }]);
    }
    return [...copies.values()].map((same) => this.first(same));
  }

  /** Of records with one identity the first accepted stands; what differs from it is quarantined. */
  private first(same: Accepted[]): Accepted {
    const [only] = same;
    if (same.length === 1 && only) return only;
    const told = same
      .map((one) => ({ ...one, content: contentOf(one.event) }))
      .sort((a, b) => a.time - b.time || compareText(a.content, b.content));
    const first = told[0];
    if (!first) throw new Error('An identity without a record');
    const contents = new Set([first.content]);
    const aside = told.filter(({ content }) => !contents.has(content) && contents.add(content));
    for (const [index, { event }] of aside.entries()) {
      const reason = `The first accepted event with this id and source, of ${first.event.time}, has a different content`;
      this.quarantine.push({ id: event.id, source: event.source, n: index + 1, time: event.time, reason });
    }
    return { key: '', time: first.time, event: first.event };
  }

  private identify(distinct: Accepted[]): Accepted[] {
    return distinct.sort(compareAccepted).map((one) => {
      const full = `${one.event.id}@${one.event.source}`;
      const named = { ...one, key: this.byKey.has(one.event.id) ? full : one.event.id };
      this.byKey.set(named.key, named);
      this.byKey.set(full, named);
      return named;
    });
  }

  /** The event that `reference`, written in an event of `source`, points to; its own source's comes first. */
  find(reference: string, source: string): Accepted | undefined {
    return this.byKey.get(`${reference}@${source}`) ?? this.byKey.get(reference);
  }

  byName(key: string): Accepted | undefined {
    return this.byKey.get(key);
  }

  isWithdrawn({ key }: Accepted): boolean {
    return this.withdrawn.has(key);
  }

  /** Events of these types, in order of acceptance, withdrawn ones left out unless asked for. */
  of<T extends EventType>(types: readonly T[], { withdrawnToo = false } = {}): Accepted<T>[] {
    const wanted: readonly EventType[] = types;
    return this.accepted.filter(
      (one): one is Accepted<T> => wanted.includes(one.event.type) && (withdrawnToo || !this.isWithdrawn(one)),
    );
  }

  /** Notes that an event waits: it takes no effect until what it refers to is there. */
  wait(one: Accepted, waitsFor: string, reason: string): void {
    this.pending.push({ event: one.key, type: one.event.type, waitsFor, reason });
  }

  /** A newer retraction can withdraw an older one; so the newest are heard first. */
  private withdraw(): void {
    const retractions = this.of(['talion.action.retracted.v1'], { withdrawnToo: true });
    for (const retraction of retractions.reverse()) {
      const { data, source, type } = retraction.event;
      if (this.isWithdrawn(retraction)) continue;
      const target = this.find(data.event, source);
      if (!target) this.wait(retraction, data.event, 'The event that it withdraws is not known yet');
      else if (target.event.source !== source)
        this.wait(retraction, target.key, 'It withdraws an event of another source');
      else if (target.event.type === type && compareAccepted(target, retraction) >= 0)
        this.wait(retraction, target.key, 'It withdraws a later retraction');
      else this.withdrawn.add(target.key);
    }
  }
}

/** What two records of one identity must share to be duplicates: all but when they were accepted and how they travelled. */
export const contentOf = ({ type, data }: LogEvent): string => canonicalJson({ type, data });
