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
  /** By key, and by `id@source` where that is nobody else's key. */
  private readonly byKey = new Map<string, Accepted>();
  private readonly byIdentity = new Map<string, Accepted>();
  private readonly withdrawn = new Set<string>();
  private readonly waits = new Set<string>();

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
      const identity = identityOf(event);
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
      const { id, source } = one.event;
      const full = `${id}@${source}`;
      let key = this.byKey.has(id) ? full : id;
      // An id may itself look like id@source: then another event has that key already.
      while (this.byKey.has(key)) key = `${key}@${source}`;
      const named = { ...one, key };
      this.byIdentity.set(identityOf(one.event), named);
      for (const name of [key, full]) if (!this.byKey.has(name)) this.byKey.set(name, named);
      return named;
    });
  }

  /** The event that `reference`, written in an event of `source`, points to; its own source's comes first. */
  find(reference: string, source: string): Accepted | undefined {
    return this.byIdentity.get(identityOf({ id: reference, source })) ?? this.byKey.get(reference);
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

  /** Notes that an event waits: it takes no effect until what it refers to is there. Named twice, or by two of its reports, it is waited for once. */
  wait(one: Accepted, waitsFor: string, reason: string): void {
    const row = { event: one.key, type: one.event.type, waitsFor, reason };
    const said = canonicalJson(row);
    if (this.waits.has(said)) return;
    this.waits.add(said);
    this.pending.push(row);
  }

  /**
   * A retraction holds unless one that holds withdraws it, whatever order they came in: so it is heard when all that aim at it are decided, or one of
   * them holds. Where some withdraw each other in a ring, none comes first, and the newest is heard.
   */
  private withdraw(): void {
    const retractions = this.of(['talion.action.retracted.v1'], { withdrawnToo: true }).reverse();
    const undecided = new Map(retractions.map((one) => [one.key, one]));
    const aimedAt = new Map<string, number>();
    for (const one of retractions) {
      const target = this.aimOf(one)?.key;
      if (target !== undefined) aimedAt.set(target, (aimedAt.get(target) ?? 0) + 1);
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
    for (const one of retractions) if (!this.isWithdrawn(one) && !this.aimOf(one)) this.waitForAim(one);
  }

  /** What a retraction withdraws if it holds: another event of its own source. */
  aimOf(retraction: Accepted<'talion.action.retracted.v1'>): Accepted | undefined {
    const { data, source } = retraction.event;
    const target = this.find(data.event, source);
    return target?.event.source === source && target.key !== retraction.key ? target : undefined;
  }

  private waitForAim(retraction: Accepted<'talion.action.retracted.v1'>): void {
    const { data, source } = retraction.event;
    const target = this.find(data.event, source);
    if (!target) this.wait(retraction, data.event, 'The event that it withdraws is not known yet');
    else if (target.key === retraction.key) this.wait(retraction, target.key, 'It withdraws itself');
    else this.wait(retraction, target.key, 'It withdraws an event of another source');
  }
}

/** A source has no spaces, so that no two identities run together. */
const identityOf = ({ id, source }: Pick<LogEvent, 'id' | 'source'>): string => `${source} ${id}`;

/** What two records of one identity must share to be duplicates: all but when they were accepted and how they travelled. */
export const contentOf = ({ type, data }: LogEvent): string => canonicalJson({ type, data });
