import { modelNames, timeOf } from '@talion/domain';
import type { ModelName } from '@talion/domain';
import { copyName } from './copy-name';
import type { Digests, KeptEvent, ReadStep, ReadStore, RowKeys } from './read-store';

/** The part of a read store that a projection looks at and writes. */
export type FoldStore = Pick<
  ReadStore,
  | 'apply'
  | 'countEvents'
  | 'digests'
  | 'digestsOf'
  | 'events'
  | 'eventsOfIds'
  | 'eventsOfTypes'
  | 'eventsSpanning'
  | 'eventsTied'
  | 'footprints'
  | 'found'
  | 'halts'
  | 'lastAcceptance'
  | 'page'
  | 'position'
  | 'rows'
  | 'rules'
  | 'toldUnder'
>;

type Under = Readonly<{
  written: Promise<void>;
  events: readonly KeptEvent[];
  /** By model and key: the digest to come, undefined where the row goes. */
  digests: ReadonlyMap<ModelName, ReadonlyMap<string, string | undefined>>;
}>;

/**
 * A store whose writer does not wait: a step is being written while the next is folded. What every step asks (which events are known, which rows have
 * changed) is answered as it will be once that is done; all other questions wait until it is. One step at most is under way.
 */
export class WriteBehind implements FoldStore {
  private under: Under | undefined;

  constructor(
    private readonly store: FoldStore,
    private readonly told: Readonly<{
      written: (step: ReadStep, ms: number) => void;
      /** A step could not be written: the next who asks or writes is told why, and nothing that was folded since may be. */
      failed: () => void;
    }>,
  ) {}

  /** Resolves once the step before is written, and this one is on its way. Rejects where one before could not be. */
  async apply(step: ReadStep): Promise<void> {
    await this.settled();
    const began = performance.now();
    const written = this.store.apply(step).then(() => this.told.written(step, performance.now() - began));
    written.catch(this.told.failed);
    this.under = { written, events: step.events, digests: digestsTo(step) };
  }

  /** Resolves once everything is written; rejects, once, where it could not be. */
  async settled(): Promise<void> {
    const { under } = this;
    try {
      await under?.written;
    } finally {
      if (this.under === under) this.under = undefined;
    }
  }

  async eventsOfIds(ids: readonly string[]): Promise<readonly KeptEvent[]> {
    const { under } = this;
    const kept = await this.store.eventsOfIds(ids);
    if (!under) return kept;
    const asked = new Set(ids);
    const events = new Map(kept.map((one) => [copyName(one), one]));
    for (const one of under.events) {
      const before = asked.has(one.event.id) ? events.get(copyName(one)) : one;
      if (!before || timeOf(one.event.time) < timeOf(before.event.time)) events.set(copyName(one), one);
    }
    return [...events.values()];
  }

  async digestsOf(keys: RowKeys): Promise<Digests> {
    const { under } = this;
    const kept = await this.store.digestsOf(keys);
    const digests = modelNames.map((model) => [
      model,
      withChanges(kept[model], under?.digests.get(model), keys[model]),
    ]);
    return Object.fromEntries(digests) as Digests;
  }

  readonly countEvents = (): Promise<number> => this.after((store) => store.countEvents());
  readonly digests: FoldStore['digests'] = () => this.after((store) => store.digests());
  readonly eventsOfTypes: FoldStore['eventsOfTypes'] = (...asked) =>
    this.after((store) => store.eventsOfTypes(...asked));
  readonly eventsSpanning: FoldStore['eventsSpanning'] = (spans) => this.after((store) => store.eventsSpanning(spans));
  readonly eventsTied: FoldStore['eventsTied'] = (ties) => this.after((store) => store.eventsTied(ties));
  readonly footprints: FoldStore['footprints'] = (ids) => this.after((store) => store.footprints(ids));
  readonly found: FoldStore['found'] = (model, wanted) => this.after((store) => store.found(model, wanted));
  readonly halts: FoldStore['halts'] = (...asked) => this.after((store) => store.halts(...asked));
  readonly lastAcceptance: FoldStore['lastAcceptance'] = (by) => this.after((store) => store.lastAcceptance(by));
  readonly page: FoldStore['page'] = (...asked) => this.after((store) => store.page(...asked));
  readonly position: FoldStore['position'] = () => this.after((store) => store.position());
  readonly rows: FoldStore['rows'] = (model, ids) => this.after((store) => store.rows(model, ids));
  readonly rules: FoldStore['rules'] = () => this.after((store) => store.rules());
  readonly toldUnder: FoldStore['toldUnder'] = (names) => this.after((store) => store.toldUnder(names));

  async *events(): AsyncGenerator<KeptEvent> {
    await this.settled();
    yield* this.store.events();
  }

  private async after<T>(ask: (store: FoldStore) => Promise<T>): Promise<T> {
    await this.settled();
    return ask(this.store);
  }
}

/** What is kept of these keys, as it will be after the changes. */
function withChanges(
  kept: ReadonlyMap<string, string>,
  changed: ReadonlyMap<string, string | undefined> | undefined,
  keys: readonly string[] = [],
): ReadonlyMap<string, string> {
  if (!changed) return kept;
  const digests = new Map(kept);
  for (const key of keys) {
    if (!changed.has(key)) continue;
    const digest = changed.get(key);
    if (digest === undefined) digests.delete(key);
    else digests.set(key, digest);
  }
  return digests;
}

function digestsTo({ rows: { written, removed } }: ReadStep): Under['digests'] {
  const digests = new Map<ModelName, Map<string, string | undefined>>();
  const of = (model: string): Map<string, string | undefined> => {
    const known = digests.get(model as ModelName) ?? new Map<string, string | undefined>();
    digests.set(model as ModelName, known);
    return known;
  };
  for (const [model, keys] of Object.entries(removed)) for (const key of keys) of(model).set(key, undefined);
  for (const [model, rows] of Object.entries(written))
    for (const { entry, digest } of rows) of(model).set(entry.key, digest);
  return digests;
}
