import { Engine, isTieOfAction, referencesIn, tiesOf, tieTo, timeOf } from '@talion/domain';
import type { ActionRow, EventType, Folded, Footprint, Found, LogEvent, Need, Span } from '@talion/domain';
import { allRows } from './all-rows';
import { copyName } from './copy-name';
import { idsIn } from './name-events';
import type { KeptEvent } from './read-store';
import type { FoldStore } from './write-behind';

/** Few among all events, and asked at every step: names, who belongs to whom, models, tallies. */
const alwaysAtHand: readonly EventType[] = [
  'talion.actor.registered.v1',
  'talion.actor.related.v1',
  'talion.actor.unrelated.v1',
  'talion.model.fitted.v1',
  'talion.tally.reported.v1',
];

/** What a step made of new events. */
export type Step = Readonly<{ rows: Extract<Folded, { kind: 'rows' }>['rows']; footprints: readonly Footprint[] }> &
  Readonly<{
    /** Where the rows are all that there are: the events that they follow from. */
    whole?: readonly KeptEvent[];
    /** Rows of the actions that were loaded for the step, as they were before it. */
    loaded: readonly ActionRow[];
    /** Whether nothing was at hand before these. */
    begun: boolean;
  }>;

/**
 * The part of the history that steps look at: an engine, and what it asks for on the way, read from the store. It grows from step to step and is let go when
 * it has more events than it may; the next step then begins with what it touches itself. Where that alone is more (a whole data set in one batch), twice as
 * much may stay: it would only be read again.
 */
export class WorkingSet {
  private engine: Engine | undefined;
  /** Events at hand, by identity and content. */
  private readonly held = new Set<string>();
  /** Most events that are kept at hand from one step to the next. */
  private heldMax: number;

  constructor(
    private readonly store: FoldStore,
    private readonly eventsMax: number,
  ) {
    this.heldMax = eventsMax;
  }

  /** What follows from all events of the store and these. */
  async readAll(more: readonly KeptEvent[] = []): Promise<Step> {
    this.letGo();
    const kept: KeptEvent[] = [];
    for await (const one of this.store.events()) kept.push(one);
    for (const one of more) kept.push(one);
    const { engine, rows, footprints } = Engine.of(kept.map(({ event }) => event));
    this.engine = engine;
    for (const one of kept) this.held.add(copyName(one));
    return { rows, footprints, whole: kept, loaded: [], begun: true };
  }

  async fold(kept: readonly KeptEvent[]): Promise<Step> {
    const events = kept.map(({ event }) => event);
    if (this.held.size > this.heldMax) this.letGo();
    const anew = this.engine === undefined;
    let begun = anew;
    const near: Span[] = [];
    for (;;) {
      const engine = (this.engine ??= await this.begin());
      const folded = await this.run(engine, events, near);
      const loaded = engine.takeLoaded();
      if (folded.kind === 'rows') {
        for (const one of kept) this.held.add(copyName(one));
        if (anew) this.heldMax = this.held.size > this.eventsMax ? 2 * this.held.size : this.eventsMax;
        return { ...folded, loaded, begun };
      }
      this.letGo();
      begun = true;
      if (folded.kind === 'anew') return this.readAll(kept);
      near.push(...folded.spans);
    }
  }

  /** The chain that an action is in, in a box; nothing where that is not at hand. */
  chainAtHand(action: string): Readonly<{ chain: string | undefined }> | undefined {
    return this.engine?.isAtHand(action) ? { chain: this.engine.chainOf(action) } : undefined;
  }

  get dyadBetween(): Engine['dyadBetween'] {
    return (level, sides) => this.engine?.dyadBetween(level, sides);
  }

  /** Forgets everything but what the store holds. */
  letGo(): void {
    this.engine = undefined;
    this.held.clear();
  }

  private async begin(): Promise<Engine> {
    const { store } = this;
    const all = Number.MAX_SAFE_INTEGER;
    const events = (await store.eventsOfTypes(alwaysAtHand, all)) ?? [];
    const relations = (await allRows(store, 'relations', {}, all)) ?? [];
    const coverage = (await allRows(store, 'coverage', {}, all)) ?? [];
    const last = await store.lastAcceptance();
    const names = [...new Set(events.map(({ id }) => id))];
    return Engine.knowing({
      events: await this.together(names, await store.eventsOfIds(names)),
      relations,
      coverage,
      lastAcceptance: last === undefined ? 0 : timeOf(last),
    });
  }

  private async run(engine: Engine, events: readonly LogEvent[], near: readonly Span[]): Promise<Folded> {
    const work = engine.folding(events, near);
    let step = work.next();
    while (!step.done) step = work.next(await this.find(step.value));
    return step.value;
  }

  private async find(need: Need): Promise<Found> {
    const { store } = this;
    const { names = [], ties = [], spans = [], dyads = [], acts = [], footprints = [], alerts = [] } = need;
    const events: KeptEvent[] = [];
    const found = async (asked: readonly unknown[], read: () => Promise<readonly KeptEvent[]>): Promise<void> => {
      if (asked.length > 0) events.push(...(await read()));
    };
    const ids = [...new Set(names.flatMap(idsIn))];
    await found(ids, () => store.eventsOfIds(ids));
    await found(ties, () => store.eventsTied(ties));
    await found(spans, () => store.eventsSpanning(spans));
    const rows = dyads.length === 0 ? [] : [...(await store.found('actions', { of: dyads }))];
    for (const wanted of acts) rows.push(...(await store.found('actions', wanted)));
    return {
      events: await this.together(ids, events, rows),
      chains: await this.findChains(need),
      alerts: alerts.length === 0 ? [] : await store.rows('alerts', alerts),
      footprints: footprints.length === 0 ? [] : await store.footprints(footprints),
    };
  }

  private async findChains({ chains = [], openChainsBefore }: Need): Promise<Found['chains']> {
    const { store } = this;
    const rows = new Map<string, Found['chains'][number]>();
    for (const { actors, during } of asFew(chains))
      for (const row of await store.found('chains', { actors: [actors], during })) rows.set(row.id, row);
    if (openChainsBefore !== undefined)
      for (const row of await store.found('chains', { kinds: ['active', 'paused'], endedBy: openChainsBefore }))
        rows.set(row.id, row);
    return [...rows.values()];
  }

  /** These events and actions with all that hangs together with them, without what is at hand already; `read`: ids of which every event is given. */
  private async together(
    read: readonly string[],
    some: readonly KeptEvent[],
    actions: readonly ActionRow[] = [],
  ): Promise<LogEvent[]> {
    const fresh: LogEvent[] = [];
    const named = new Set(read);
    const tied = new Set<string>();
    const rowsRead = new Set<string>();
    let events = some;
    let rows = actions;
    for (;;) {
      const names = new Set<string>();
      const ties = new Set<string>();
      const reports = new Set<string>();
      for (const { id, reports: all } of rows) {
        rowsRead.add(id);
        for (const report of all) {
          rowsRead.add(report.id);
          names.add(report.id);
        }
      }
      for (const one of events) {
        const { event } = one;
        const name = copyName(one);
        if (this.held.has(name)) continue;
        this.held.add(name);
        fresh.push(event);
        const full = `${event.id}@${event.source}`;
        for (const one of [event.id, full, ...referencesIn(event)]) names.add(one);
        for (const tie of [tieTo(event.id), tieTo(full), ...tiesOf(event).filter(isTieOfAction)]) ties.add(tie);
        if (event.type === 'talion.action.reported.v1' && !rowsRead.has(event.id) && !rowsRead.has(full))
          reports.add(event.id).add(full);
      }
      const asked = {
        names: [...names].flatMap(idsIn).filter((id) => !named.has(id) && named.add(id)),
        ties: [...ties].filter((tie) => !tied.has(tie) && tied.add(tie)),
        reports: [...reports],
      };
      if (Object.values(asked).every(({ length }) => length === 0)) return fresh;
      const [byName, byTie] = [await this.store.eventsOfIds(asked.names), await this.store.eventsTied(asked.ties)];
      rows = asked.reports.length === 0 ? [] : await this.store.found('actions', { of: asked.reports });
      events = [...byName, ...byTie];
    }
  }
}

/** Questions about times that lie this close together are asked as one: it finds more than was asked for, in fewer ways to the store and back. */
const nearMs = 60 * 86_400_000;

type Lasting = NonNullable<Need['chains']>[number];

/** The same questions in fewer, of longer times and more actors. */
function asFew(asked: readonly Lasting[]): Lasting[] {
  const joined: { actors: Set<string>; during: { from: number; to: number } }[] = [];
  for (const { actors, during } of [...asked].sort((a, b) => a.during.from - b.during.from)) {
    const last = joined.at(-1);
    if (last && during.from - last.during.from < nearMs) {
      for (const actor of actors) last.actors.add(actor);
      last.during.to = Math.max(last.during.to, during.to);
    } else joined.push({ actors: new Set(actors), during: { ...during } });
  }
  return joined.map(({ actors, during }) => ({ actors: [...actors], during }));
}
