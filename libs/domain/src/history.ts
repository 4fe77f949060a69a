import { compareAccepted } from './accepted';
import type { Accepted, Facts } from './accepted';
import { canonicalJson } from './canonical';
import type { EventType, LogEvent } from './events/log-event';
import { eventTypes } from './events/log-event';
import { referencesIn } from './events/references';
import { push } from './grouping';
import { compareText, firstNot } from './order';
import { isRetraction, Retractions } from './retractions';
import type { Retraction } from './retractions';
import { timeOf } from './time';

export type QuarantineRow = Readonly<{
  id: string;
  source: string;
  /** Its number among the records of its identity that were set aside, from 1. */
  n: number;
  time: string;
  reason: string;
}>;
export type PendingRow = Readonly<{ event: string; type: EventType; waitsFor: string; reason: string }>;

/**
 * The set of accepted events, whatever order they came in: duplicates fall together, conflicting contents are set aside, references are
 * resolved, withdrawn events are known as such. It refuses to know the order of arrival.
 */
export class History implements Facts {
  /** By type, in order of acceptance. */
  private readonly byType = new Map<EventType, Accepted[]>();
  /** By key, and by `id@source` where that is nobody else's key. */
  private readonly byKey = new Map<string, Accepted>();
  private readonly byIdentity = new Map<string, Accepted>();
  /** Records that say something else than the first of their identity. */
  private readonly rivals = new Map<string, Accepted[]>();
  private readonly asides = new Map<string, QuarantineRow[]>();
  /** Who refers to an event, by the name that they use. */
  private readonly referring = new Map<string, Accepted[]>();
  private readonly retractions = new Retractions(this);
  private readonly waiting = new Map<string, PendingRow[]>();
  /** Events that wait for something else than before, by key. */
  readonly waitingAnew = new Set<string>();
  /** Identities of which something else is set aside. */
  readonly asideAnew = new Set<string>();
  private latest: number;

  /** `latest`: when the last event was accepted of those that are not given. */
  constructor(events: Iterable<LogEvent> = [], asOf?: number, latest = 0) {
    this.latest = latest;
    for (const one of this.distinct(events, asOf).sort(compareAccepted)) this.enter(one);
    this.retractions.decide(this.of(['talion.action.retracted.v1'], { withdrawnToo: true }));
  }

  /** In order of acceptance. */
  get accepted(): readonly Accepted[] {
    return this.of(eventTypes, { withdrawnToo: true });
  }

  /** The latest acceptance, in milliseconds: the default clock. */
  get lastAcceptance(): number {
    return this.latest;
  }

  get pending(): PendingRow[] {
    return [...this.waiting.values()].flat();
  }

  get quarantine(): QuarantineRow[] {
    return [...this.asides.values()].flat();
  }

  /** Every record that counts, those set aside too. */
  *records(): Generator<LogEvent> {
    for (const one of this.byIdentity.values()) yield one.event;
    for (const rivals of this.rivals.values()) for (const one of rivals) yield one.event;
  }

  /**
   * Takes in more events.
   * @returns what is new, refers to what is new, or is withdrawn or no longer so; undefined where an earlier accepted event comes late under a name
   * that is taken: then names and conflicts are others than before, and the history must be read anew.
   */
  admit(events: Iterable<LogEvent>): ReadonlySet<Accepted> | undefined {
    const fresh: Accepted[] = [];
    const inBatch = new Map<string, Accepted>();
    for (const event of events) {
      const one = { key: '', time: timeOf(event.time), event };
      const identity = identityOf(event);
      const known = this.byIdentity.get(identity) ?? inBatch.get(identity);
      if (known) {
        if (!this.setAside(known, one)) return undefined;
        continue;
      }
      inBatch.set(identity, one);
      fresh.push(one);
    }
    const touched = new Set<Accepted>();
    for (const one of fresh.sort(compareAccepted)) {
      const full = fullName(one.event);
      for (const name of [one.event.id, full]) {
        const owner = this.byKey.get(name);
        if (owner && compareAccepted(owner, one) > 0) return undefined;
      }
      const named = this.enter(one);
      touched.add(named);
      for (const name of new Set([one.event.id, full, named.key]))
        for (const referrer of this.referring.get(name) ?? []) touched.add(referrer);
    }
    for (const one of this.retractions.decide([...touched].filter(isRetraction))) touched.add(one);
    return touched;
  }

  /** Whether a record of a known identity leaves the first one what it is. */
  private setAside(known: Accepted, one: Accepted): boolean {
    const [first, content] = [contentOf(known.event), contentOf(one.event)];
    if (one.time < known.time) return false;
    if (first === content) return true;
    if (one.time === known.time && compareText(content, first) < 0) return false;
    const identity = identityOf(one.event);
    push(this.rivals, identity, one);
    this.quarantineRivals(identity, known);
    return true;
  }

  private quarantineRivals(identity: string, first: Accepted): void {
    const told = (this.rivals.get(identity) ?? []).map((one) => ({ ...one, content: contentOf(one.event) }));
    const contents = new Set([contentOf(first.event)]);
    const aside = told
      .sort((a, b) => a.time - b.time || compareText(a.content, b.content))
      .filter(({ content }) => !contents.has(content) && contents.add(content));
    const reason = `The first accepted event with this id and source, of ${first.event.time}, has a different content`;
    this.asideAnew.add(identity);
    this.asides.set(
      identity,
      aside.map(({ event: { id, source, time } }, index) => ({ id, source, n: index + 1, time, reason })),
    );
  }

  private distinct(events: Iterable<LogEvent>, asOf: number | undefined): Accepted[] {
    const copies = new Map<string, Accepted[]>();
    for (const event of events) {
      const time = timeOf(event.time);
      if (asOf !== undefined && time > asOf) continue;
      push(copies, identityOf(event), { key: '', time, event });
    }
    return [...copies].map(([identity, same]) => this.first(identity, same));
  }

  /** Of records with one identity the first accepted stands; what differs from it is quarantined. */
  private first(identity: string, same: Accepted[]): Accepted {
    const [only] = same;
    if (same.length === 1 && only) return only;
    const told = same
      .map((one) => ({ one, content: contentOf(one.event) }))
      .sort((a, b) => a.one.time - b.one.time || compareText(a.content, b.content));
    const [first] = told;
    if (!first) throw new Error('An identity without a record');
    const rivals = told.filter(({ content }) => content !== first.content).map(({ one }) => one);
    if (rivals.length > 0) {
      this.rivals.set(identity, rivals);
      this.quarantineRivals(identity, first.one);
    }
    return first.one;
  }

  /** Gives an event the names that it is found by; those accepted earlier have theirs. */
  private enter(one: Accepted): Accepted {
    const { id, source, type } = one.event;
    const full = fullName(one.event);
    let key = this.byKey.has(id) ? full : id;
    // An id may itself look like id@source: then another event has that key already.
    while (this.byKey.has(key)) key = `${key}@${source}`;
    const named = { ...one, key };
    this.byIdentity.set(identityOf(one.event), named);
    for (const name of [key, full]) if (!this.byKey.has(name)) this.byKey.set(name, named);
    const ofType = this.byType.get(type) ?? [];
    ofType.splice(
      firstNot(ofType, (other) => compareAccepted(other, named) < 0),
      0,
      named,
    );
    this.byType.set(type, ofType);
    for (const reference of referencesIn(one.event)) push(this.referring, reference, named);
    this.latest = Math.max(this.latest, one.time);
    return named;
  }

  find(reference: string, source: string): Accepted | undefined {
    return this.byIdentity.get(identityOf({ id: reference, source })) ?? this.byKey.get(reference);
  }

  get(key: string): Accepted | undefined {
    return this.byKey.get(key);
  }

  /** Events that point to this one, in no particular order. */
  referringTo(one: Accepted): Accepted[] {
    const names = new Set([one.event.id, fullName(one.event), one.key]);
    const all = [...names].flatMap((name) => this.referring.get(name) ?? []);
    const pointing = all.filter(({ event }) =>
      referencesIn(event).some((reference) => this.find(reference, event.source) === one),
    );
    return [...new Set(pointing)];
  }

  isWithdrawn({ key }: Accepted): boolean {
    return this.retractions.isWithdrawn(key);
  }

  /** What a retraction withdraws if it holds: another event of its own source. */
  aimOf(retraction: Retraction): Accepted | undefined {
    return this.retractions.aimOf(retraction);
  }

  of<T extends EventType>(types: readonly T[], { withdrawnToo = false } = {}): Accepted<T>[] {
    const found = types.flatMap((type) => (this.byType.get(type) ?? []) as Accepted<T>[]);
    if (types.length > 1) found.sort(compareAccepted);
    return withdrawnToo ? found : found.filter((one) => !this.isWithdrawn(one));
  }

  /** The same facts, as far as these events tell them. */
  only(events: Iterable<Accepted>): Facts {
    const some = [...new Set(events)].sort(compareAccepted);
    return {
      of: <T extends EventType>(types: readonly T[], { withdrawnToo = false } = {}) =>
        some.filter(
          (one): one is Accepted<T> =>
            (types as readonly EventType[]).includes(one.event.type) && (withdrawnToo || !this.isWithdrawn(one)),
        ),
      find: (reference, source) => this.find(reference, source),
      isWithdrawn: (one) => this.isWithdrawn(one),
      wait: (one, waitsFor, reason) => {
        this.wait(one, waitsFor, reason);
      },
    };
  }

  /** Named twice, or by two of its reports, it is waited for once. */
  wait(one: Accepted, waitsFor: string, reason: string): void {
    const rows = this.waiting.get(one.key) ?? [];
    if (rows.some((row) => row.waitsFor === waitsFor && row.reason === reason)) return;
    rows.push({ event: one.key, type: one.event.type, waitsFor, reason });
    this.waiting.set(one.key, rows);
    this.waitingAnew.add(one.key);
  }

  asidesOf(identity: string): readonly QuarantineRow[] {
    return this.asides.get(identity) ?? [];
  }

  waitsOf(key: string): readonly PendingRow[] {
    return this.waiting.get(key) ?? [];
  }

  /** What an event waited for is asked anew. */
  stopWaiting(key: string): void {
    if (this.waiting.delete(key)) this.waitingAnew.add(key);
  }
}

/** A source has no spaces, so that no two identities run together. */
const identityOf = ({ id, source }: Pick<LogEvent, 'id' | 'source'>): string => `${source} ${id}`;

const fullName = ({ id, source }: Pick<LogEvent, 'id' | 'source'>): string => `${id}@${source}`;

/** What two records of one identity must share to be duplicates: all but when they were accepted and how they travelled. */
export const contentOf = ({ type, data }: LogEvent): string => canonicalJson({ type, data });
