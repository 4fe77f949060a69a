import { modelNames, spanOf, tiesOf, timeOf, writeTime } from '@talion/domain';
import type { EventType, Footprint, Level, LogEvent, ModelName, Span, ToldAlert } from '@talion/domain';
import { hoursOf } from './accepted-hours';
import { Bell } from './bell';
import { pageOfDecisions, pageOfEvents } from './events-in-order';
import { isWanted } from './is-wanted';
import { nameEvents } from './name-events';
import { compareEntries, pageOf } from './paging';
import { covers, startPosition } from './position';
import type { Position } from './position';
import type {
  AcceptedHour,
  DecisionsWanted,
  Digests,
  EventsWanted,
  KeptEvent,
  KeptRow,
  Page,
  PageRequest,
  ReadState,
  Ranked,
  ReadStep,
  ReadStore,
  RowFilter,
  RowKeys,
  StoredHalt,
  StoredNotice,
  StoredRefusal,
  Wanted,
  WordsPage,
} from './read-store';
import type { RowOf } from './row-entry';
import { rankedActors, rankedReports } from './ranked';
import { TrackingTrouble } from './trouble';
import type { Words } from './words';

/** What outlives a `close`. */
class Tables {
  readonly rows = Object.fromEntries(modelNames.map((model) => [model, new Map()])) as {
    [M in ModelName]: Map<string, KeptRow<M>>;
  };
  readonly events = new Map<string, KeptEvent>();
  readonly footprints = new Map<string, Footprint>();
  readonly told = new Map<string, ToldAlert>();
  readonly refusals: StoredRefusal[] = [];
  readonly halts = new Map<number, StoredHalt>();
  haltsMet = 0;
  lead: Readonly<{ holder: string; until: number }> | undefined;
  readonly notices: StoredNotice[] = [];
  readonly changed = new Bell();
  readonly listeners = new Set<() => void>();
  at = startPosition;
  steps = 0;
  rules: string | undefined;
}

/** Read models for tests: as the real store behaves, but gone with the process. */
export class MemoryReadStore implements ReadStore {
  private closed = false;

  constructor(private readonly tables = new Tables()) {}

  /** Another store on the same tables: what a second process would see, or the same one after a restart. */
  reopen(): MemoryReadStore {
    return new MemoryReadStore(this.tables);
  }

  async position(): Promise<Position> {
    await this.ping();
    return this.tables.at;
  }

  async state(): Promise<ReadState> {
    await this.ping();
    const { at: position, rules, steps } = this.tables;
    return { position, ...(rules !== undefined && { rules }), step: String(steps) };
  }

  async apply(step: ReadStep): Promise<void> {
    await this.ping();
    const { tables } = this;
    this.refuseFenced(step);
    const { events, refused, halted = [], released = [], rows, footprints, told, notices } = step;
    for (const one of events) this.keep(one);
    for (const one of refused) tables.refusals.push({ ...one, sequence: tables.refusals.length + 1 });
    for (const one of halted) tables.halts.set(++tables.haltsMet, { ...one, sequence: tables.haltsMet });
    for (const sequence of released) tables.halts.delete(sequence);
    for (const model of modelNames) this.change(model, rows.written[model] ?? [], rows.removed[model] ?? []);
    if (step.footprintsAnew) tables.footprints.clear();
    for (const one of footprints) this.remember(one);
    for (const one of told) tables.told.set(one.id, one);
    for (const notice of notices) tables.notices.push({ ...notice, sequence: tables.notices.length + 1 });
    tables.at = step.to;
    tables.steps++;
    tables.rules = step.rules ?? tables.rules;
    tables.changed.ring();
    for (const listener of [...tables.listeners]) listener();
  }

  async waitFor(asked: Position, timeoutMs: number, signal?: AbortSignal): Promise<Position> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const heard = this.tables.changed.rings;
      const at = await this.position();
      if (covers(at, asked)) return at;
      const left = deadline - Date.now();
      if (left <= 0 || signal?.aborted)
        throw new TrackingTrouble('wait-timed-out', `The read models stand at "${at}", before "${asked}".`);
      await this.tables.changed.wait(heard, { timeoutMs: left, ...(signal && { signal }) });
    }
  }

  async *events(): AsyncGenerator<KeptEvent> {
    await this.ping();
    yield* [...this.tables.events.values()];
  }

  async countEvents(): Promise<number> {
    await this.ping();
    return this.tables.events.size;
  }

  async acceptedByHour(): Promise<readonly AcceptedHour[]> {
    await this.ping();
    return hoursOf([...this.tables.events.values()].map(({ event }) => event.time));
  }

  async eventsInOrder(wanted: EventsWanted, page: PageRequest): Promise<Page<LogEvent>> {
    await this.ping();
    return pageOfEvents(
      [...this.tables.events.values()].map(({ event }) => event),
      wanted,
      page,
    );
  }

  async decisions(wanted: DecisionsWanted, page: PageRequest): Promise<Page<LogEvent>> {
    await this.ping();
    return pageOfDecisions(
      [...this.tables.events.values()].map(({ event }) => event),
      wanted,
      page,
    );
  }

  async eventsByName(names: readonly string[]): Promise<ReadonlyMap<string, LogEvent>> {
    await this.ping();
    return nameEvents(
      [...this.tables.events.values()].map(({ event }) => event),
      names,
    );
  }

  async eventsOfTypes(types: readonly EventType[], most: number): Promise<readonly LogEvent[] | undefined> {
    await this.ping();
    const found = [...this.tables.events.values()].map(({ event }) => event).filter(({ type }) => types.includes(type));
    return found.length > most ? undefined : found;
  }

  async eventsOfIds(ids: readonly string[]): Promise<readonly KeptEvent[]> {
    const asked = new Set(ids);
    return this.eventsThat(({ id }) => asked.has(id));
  }

  async eventsTied(ties: readonly string[]): Promise<readonly KeptEvent[]> {
    const wanted = new Set(ties);
    return this.eventsThat((event) => tiesOf(event).some((tie) => wanted.has(tie)));
  }

  async eventsSpanning(spans: readonly Span[]): Promise<readonly KeptEvent[]> {
    const shared = (a: Span, b: Span): boolean => Math.max(a.from, b.from) < Math.min(a.to, b.to);
    return this.eventsThat((event) => {
      const span = spanOf(event);
      return span !== undefined && spans.some((one) => shared(one, span));
    });
  }

  async lastAcceptance(by?: string): Promise<string | undefined> {
    await this.ping();
    const first = new Map<string, number>();
    for (const { event } of this.tables.events.values()) {
      const identity = JSON.stringify([event.id, event.source]);
      first.set(identity, Math.min(first.get(identity) ?? Infinity, timeOf(event.time)));
    }
    const times = [...first.values()].filter((time) => by === undefined || time <= timeOf(by));
    return times.length === 0 ? undefined : writeTime(Math.max(...times));
  }

  async digests(): Promise<Digests> {
    return this.digestsOf(Object.fromEntries(modelNames.map((model) => [model, [...this.tables.rows[model].keys()]])));
  }

  async digestsOf(keys: RowKeys): Promise<Digests> {
    await this.ping();
    const digestsOf = (model: ModelName): [ModelName, ReadonlyMap<string, string>] => {
      const kept = (keys[model] ?? []).flatMap((key) => this.tables.rows[model].get(key) ?? []);
      return [model, new Map(kept.map(({ entry, digest }) => [entry.key, digest]))];
    };
    return Object.fromEntries(modelNames.map(digestsOf)) as Digests;
  }

  async rules(): Promise<string | undefined> {
    await this.ping();
    return this.tables.rules;
  }

  async footprints(ids: readonly string[]): Promise<readonly Footprint[]> {
    await this.ping();
    return [...new Set(ids)].flatMap((id) => this.tables.footprints.get(id) ?? []);
  }

  async told(): Promise<readonly ToldAlert[]> {
    await this.ping();
    return [...this.tables.told.values()];
  }

  async toldUnder(names: readonly string[]): Promise<readonly ToldAlert[]> {
    await this.ping();
    const asked = new Set(names);
    return [...this.tables.told.values()].filter(({ id, alert }) => asked.has(id) || asked.has(alert.id));
  }

  async page<M extends ModelName>(model: M, filter: RowFilter, page: PageRequest): Promise<Page<RowOf<M>>> {
    await this.ping();
    return pageOf([...this.tables.rows[model].values()], filter, page);
  }

  async row<M extends ModelName>(model: M, id: string, level?: Level): Promise<RowOf<M> | undefined> {
    await this.ping();
    const found = [...this.tables.rows[model].values()].filter(({ entry }) => entry.id === id && entry.level === level);
    return found.sort((a, b) => compareEntries(a.entry, b.entry))[0]?.row;
  }

  async rows<M extends ModelName>(model: M, ids: readonly string[]): Promise<readonly RowOf<M>[]> {
    await this.ping();
    const asked = new Set(ids);
    return [...this.tables.rows[model].values()].filter(({ entry }) => asked.has(entry.id)).map(({ row }) => row);
  }

  async found<M extends ModelName>(model: M, wanted: Wanted): Promise<readonly RowOf<M>[]> {
    await this.ping();
    return [...this.tables.rows[model].values()].filter(({ entry }) => isWanted(entry, wanted)).map(({ row }) => row);
  }

  async actorsByWords(words: Words, limit: number): Promise<readonly Ranked<RowOf<'actors'>>[]> {
    await this.ping();
    const rows = [...this.tables.rows.actors.values()].map(({ row }) => row);
    return rankedActors(rows, words).slice(0, limit);
  }

  async reportsByWords(words: Words, { limit, asOf }: WordsPage): Promise<readonly Ranked<LogEvent>[]> {
    await this.ping();
    const counting = pageOfEvents(
      [...this.tables.events.values()].map(({ event }) => event),
      {},
      { limit: Infinity },
    );
    const known = counting.rows.filter(({ time }) => asOf === undefined || timeOf(time) <= timeOf(asOf));
    return rankedReports(known, words).slice(0, limit);
  }

  async refused(after: number, limit: number): Promise<readonly StoredRefusal[]> {
    await this.ping();
    return this.tables.refusals.slice(after, after + limit);
  }

  async halts(after: number, limit: number): Promise<readonly StoredHalt[]> {
    await this.ping();
    return [...this.tables.halts.values()].filter(({ sequence }) => sequence > after).slice(0, limit);
  }

  async notices(after: number, limit: number): Promise<readonly StoredNotice[]> {
    await this.ping();
    return this.tables.notices.slice(after, after + limit);
  }

  async lastNotice(): Promise<number> {
    await this.ping();
    return this.tables.notices.length;
  }

  async lead(holder: string, forMs: number): Promise<boolean> {
    await this.ping();
    const { tables } = this;
    const now = Date.now();
    if (tables.lead && tables.lead.holder !== holder && tables.lead.until > now) return false;
    tables.lead = { holder, until: now + forMs };
    return true;
  }

  async resign(holder: string): Promise<void> {
    await this.ping();
    if (this.tables.lead?.holder === holder) this.tables.lead = undefined;
  }

  onChange(listener: () => void): () => void {
    // Whoever listens twice with one function stops once for each.
    const called = (): void => {
      if (!this.closed) listener();
    };
    this.tables.listeners.add(called);
    return () => void this.tables.listeners.delete(called);
  }

  async ping(): Promise<void> {
    if (this.closed) throw new TrackingTrouble('store-unavailable', 'The read models are closed.');
  }

  async close(): Promise<void> {
    this.closed = true;
    this.tables.changed.ring();
  }

  private refuseFenced({ from, rules, follows }: ReadStep): void {
    const { at, rules: followed = follows } = this.tables;
    if (from !== at || (rules === undefined && follows !== undefined && follows !== followed))
      throw new TrackingTrouble('store-fenced', `The read models stand at "${at}", not at "${from}".`);
  }

  private async eventsThat(holds: (event: LogEvent) => boolean): Promise<readonly KeptEvent[]> {
    await this.ping();
    return [...this.tables.events.values()].filter(({ event }) => holds(event));
  }

  private keep(one: KeptEvent): void {
    const name = JSON.stringify([one.event.id, one.event.source, one.content]);
    const before = this.tables.events.get(name);
    if (!before || timeOf(one.event.time) < timeOf(before.event.time)) this.tables.events.set(name, one);
  }

  private remember(one: Footprint): void {
    if (one.uses === 0 && !one.spelled) this.tables.footprints.delete(one.id);
    else this.tables.footprints.set(one.id, one);
  }

  private change<M extends ModelName>(model: M, written: readonly KeptRow<M>[], removed: readonly string[]): void {
    for (const key of removed) this.tables.rows[model].delete(key);
    for (const one of written) this.tables.rows[model].set(one.entry.key, one);
  }
}
