import { canonicalJson } from './canonical';
import type { EventOf, EventType, LogEvent } from './events/log-event';
import { eventTypes } from './events/log-event';
import { referencesIn } from './events/references';
import { push } from './grouping';
import { compareText, firstNot } from './order';
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

/** What rules ask of the events: of all of them, or only of those that some rows rest on. */
export type Facts = Readonly<{
  /** Events of these types, in order of acceptance, withdrawn ones left out unless asked for. */
  of<T extends EventType>(types: readonly T[], options?: { withdrawnToo?: boolean }): Accepted<T>[];
  /** The event that `reference`, written in an event of `source`, points to; its own source's comes first. */
  find(reference: string, source: string): Accepted | undefined;
  isWithdrawn(one: Accepted): boolean;
  /** Notes that an event waits: it takes no effect until what it refers to is there. */
  wait(one: Accepted, waitsFor: string, reason: string): void;
}>;

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
  private readonly withdrawn = new Set<string>();
  /** What each retraction that is decided aims at, by key. */
  private readonly aims = new Map<string, string>();
  private readonly waiting = new Map<string, PendingRow[]>();
  /** Events that wait for something else than before, by key. */
  readonly waitingAnew = new Set<string>();
  /** Identities of which something else is set aside. */
  readonly asideAnew = new Set<string>();
  private latest = 0;

  constructor(events: Iterable<LogEvent> = [], asOf?: number) {
    for (const one of this.distinct(events, asOf).sort(compareAccepted)) this.enter(one);
    this.decide(this.of(['talion.action.retracted.v1'], { withdrawnToo: true }));
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
    for (const one of this.decide([...touched].filter(isRetraction))) touched.add(one);
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
    return this.withdrawn.has(key);
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

  /**
   * A retraction holds unless one that holds withdraws it, whatever order they came in: so it is heard when all that aim at it are decided, or one of
   * them holds. Where some withdraw each other in a ring, none comes first, and the newest is heard.
   * @returns what is withdrawn or no longer so.
   */
  private decide(some: readonly Retraction[]): Accepted[] {
    const retractions = this.withEntangled(some).sort((a, b) => compareAccepted(b, a));
    const before = new Set<string>();
    for (const one of retractions) {
      for (const aim of [this.aims.get(one.key), this.aimOf(one)?.key])
        if (aim !== undefined && this.withdrawn.delete(aim)) before.add(aim);
    }
    const undecided = new Map(retractions.map((one) => [one.key, one]));
    const aimedAt = new Map<string, number>();
    for (const one of retractions) {
      const target = this.aimOf(one)?.key;
      if (target === undefined) this.aims.delete(one.key);
      else {
        this.aims.set(one.key, target);
        aimedAt.set(target, (aimedAt.get(target) ?? 0) + 1);
      }
    }
    const ready = retractions.filter(({ key }) => !aimedAt.has(key)).reverse();
    for (;;) {
      const next = ready.pop() ?? undecided.values().next().value;
      if (!next) break;
      const target = undecided.delete(next.key) ? this.aimOf(next)?.key : undefined;
      if (target === undefined) continue;
      const left = (aimedAt.get(target) ?? 0) - 1;
      aimedAt.set(target, left);
      if (!this.isWithdrawn(next)) this.withdrawn.add(target);
      const answered = left === 0 || this.withdrawn.has(target) ? undecided.get(target) : undefined;
      if (answered) ready.push(answered);
    }
    for (const one of retractions) {
      this.stopWaiting(one.key);
      if (!this.isWithdrawn(one) && !this.aimOf(one)) this.waitForAim(one);
    }
    const aims = new Set([...before, ...retractions.flatMap(({ key }) => this.aims.get(key) ?? [])]);
    return [...aims].flatMap((key) => (before.has(key) === this.withdrawn.has(key) ? [] : (this.byKey.get(key) ?? [])));
  }

  /** All retractions whose fate hangs together with that of these: by what they aim at, or aimed at, and by what aims at them. */
  private withEntangled(some: readonly Retraction[]): Retraction[] {
    const all = new Set(some);
    for (const one of all) {
      const aims = [this.aimOf(one), this.byKey.get(this.aims.get(one.key) ?? '')];
      for (const target of aims) if (target && isRetraction(target)) all.add(target);
      for (const target of [one, ...aims]) {
        if (target) for (const other of this.referringTo(target)) if (isRetraction(other)) all.add(other);
      }
    }
    return [...all];
  }

  /** What a retraction withdraws if it holds: another event of its own source. */
  aimOf(retraction: Retraction): Accepted | undefined {
    const { data, source } = retraction.event;
    const target = this.find(data.event, source);
    return target?.event.source === source && target.key !== retraction.key ? target : undefined;
  }

  private waitForAim(retraction: Retraction): void {
    const { data, source } = retraction.event;
    const target = this.find(data.event, source);
    if (!target) this.wait(retraction, data.event, 'The event that it withdraws is not known yet');
    else if (target.key === retraction.key) this.wait(retraction, target.key, 'It withdraws itself');
    else this.wait(retraction, target.key, 'It withdraws an event of another source');
  }
}

type Retraction = Accepted<'talion.action.retracted.v1'>;
const isRetraction = (one: Accepted): one is Retraction => one.event.type === 'talion.action.retracted.v1';

/** A source has no spaces, so that no two identities run together. */
const identityOf = ({ id, source }: Pick<LogEvent, 'id' | 'source'>): string => `${source} ${id}`;

const fullName = ({ id, source }: Pick<LogEvent, 'id' | 'source'>): string => `${id}@${source}`;

/** What two records of one identity must share to be duplicates: all but when they were accepted and how they travelled. */
export const contentOf = ({ type, data }: LogEvent): string => canonicalJson({ type, data });
