import { canonicalJson, contentOf, modelNames, parseEvent, rulesVersion, timeOf } from '@talion/domain';
import type { ModelName, RowChanges as EngineChanges } from '@talion/domain';
import { ActionIndex } from './action-index';
import type { Batch, LogRecord } from './event-log';
import type { Position } from './position';
import type { KeptEvent, KeptRow, ReadStep, ReadStore, RefusedRecord, RowChanges } from './read-store';
import { entryOf } from './row-entry';
import { reviseTold } from './told-alerts';
import { copyName, WorkingSet } from './working-set';
import type { Step } from './working-set';

export type ProjectionTools = Readonly<{
  /** A digest of a text, so good that two texts never share it. */
  digest: (text: string) => string;
  /** The wall clock, in milliseconds: what is old is recorded, not delivered. */
  wall: () => number;
}>;

/** Longest part of a refused record that is kept for people to read, in characters; the whole is in the log. */
const refusedCharactersMax = 10_000;

/** How much of the history a projection keeps in memory. */
export type ProjectionLimits = Readonly<{
  /** Most events at hand from one step to the next: some 7 kB each with all that follows from them. */
  eventsMax: number;
  /** Histories of up to so many events are read whole when a projection starts: that takes a second, and nothing is looked up afterwards. */
  wholeMax: number;
}>;

export const limitsDefault: ProjectionLimits = { eventsMax: 20_000, wholeMax: 10_000 };

/**
 * The read models as a fold over the log: takes batches, gives what each changes. The engine says which rows may have changed; their digests say which
 * have. What a batch touches is read from the store before it is folded.
 */
export class Projection {
  private actions = new ActionIndex();
  private readonly work: WorkingSet;

  private constructor(
    private at: Position,
    private readonly store: ReadStore,
    private readonly tools: ProjectionTools,
    limits: ProjectionLimits,
  ) {
    this.work = new WorkingSet(store, limits.eventsMax);
  }

  /** Goes on where the store stands. Where other rules wrote what it holds, all is written anew first: no step may rest on rows that are no longer right. */
  static async resume(store: ReadStore, tools: ProjectionTools, limits = limitsDefault): Promise<Projection> {
    const projection = new Projection(await store.position(), store, tools, limits);
    const stale = (await store.rules()) !== rulesVersion;
    if (!stale && (await store.countEvents()) > limits.wholeMax) return projection;
    const step = await projection.work.readAll();
    const rows = await projection.compare(step);
    if (stale || [rows.written, rows.removed].some((some) => Object.keys(some).length > 0))
      await store.apply({ ...(await projection.stepOf(step, rows)), events: step.whole ?? [], rules: rulesVersion });
    return projection;
  }

  /** The log position that has been folded. */
  get position(): Position {
    return this.at;
  }

  /** What the batch changes. Apply it before the next is folded; if that fails, this projection is spoilt: resume another. */
  async fold({ records, position }: Batch): Promise<ReadStep> {
    const from = this.at;
    this.at = position;
    const refused: RefusedRecord[] = [];
    const read: KeptEvent[] = [];
    for (const record of records) {
      const parsed = parseEvent(record.value, record.taken);
      if (!parsed.ok) refused.push(refusalOf(record, parsed.problems));
      else read.push({ event: parsed.event, content: this.tools.digest(contentOf(parsed.event)) });
    }
    const events = await this.newOf(read);
    if (events.length === 0) return { ...still(from), to: position, refused };
    const step = await this.work.fold(events);
    return { ...(await this.stepOf(step, await this.compare(step))), from, events, refused };
  }

  /** The step that writes these rows, and tells desks what they must be told of them. */
  private async stepOf({ footprints, whole }: Step, rows: RowChanges): Promise<ReadStep> {
    const { changed, notices } = await reviseTold(
      this.store,
      { written: (rows.written.alerts ?? []).map(({ row }) => row), removed: rows.removed.alerts ?? [] },
      (action) => this.work.chainAtHand(action),
      this.tools.wall(),
    );
    return { ...still(this.at), rows, footprints, footprintsAnew: whole !== undefined, told: changed, notices };
  }

  /** Those that say anything new: of copies only the one accepted first counts. */
  private async newOf(read: readonly KeptEvent[]): Promise<KeptEvent[]> {
    const known = new Map<string, number>();
    for (const one of await this.store.eventsOfIds([...new Set(read.map(({ event }) => event.id))]))
      known.set(copyName(one), timeOf(one.event.time));
    return read.filter((one) => {
      const [name, time] = [copyName(one), timeOf(one.event.time)];
      const before = known.get(name);
      if (before !== undefined && before <= time) return false;
      known.set(name, time);
      return true;
    });
  }

  /** What differs from the rows that were written last; where the step has all rows, those that are not among them are no more. */
  private async compare({ rows: changes, whole, loaded }: Step): Promise<RowChanges> {
    if (whole) this.actions = new ActionIndex();
    for (const action of loaded) this.actions.learn(action);
    this.actions.takePairsAnew();
    for (const id of changes.removed('actions')) this.actions.forget(id);
    for (const action of changes.written('actions')) this.actions.learn(action);
    // A dyad is found by all who act between its sides, though it be on one end.
    for (const { level, sides } of this.actions.takePairsAnew()) {
      const row = this.work.dyadBetween(level, sides);
      if (row) changes.write('dyads', `${level}\n${row.id}`, row);
    }
    const written: Partial<Record<ModelName, readonly KeptRow[]>> = {};
    const removed: Partial<Record<ModelName, readonly string[]>> = {};
    const before = whole ? await this.store.digests() : undefined;
    for (const model of modelNames) {
      const compared = await this.compareModel(model, changes, before?.[model]);
      if (compared.written.length > 0) written[model] = compared.written;
      if (compared.removed.length > 0) removed[model] = compared.removed;
    }
    return { written: written as RowChanges['written'], removed };
  }

  /** `all`: the digests of all rows that there are, where the changes are all that there will be. */
  private async compareModel<M extends ModelName>(
    model: M,
    changes: EngineChanges,
    all: ReadonlyMap<string, string> | undefined,
  ) {
    const rows = changes.written(model).map((row) => ({ row, entry: entryOf(model, row, this.actions) }));
    const gone = changes.removed(model);
    const keys = [...new Set([...rows.map(({ entry }) => entry.key), ...gone])];
    const digests = all ?? (await this.store.digestsOf(model, keys));
    const stale = new Set(all ? all.keys() : gone.filter((key) => digests.has(key)));
    const written: KeptRow<M>[] = [];
    for (const { row, entry } of rows) {
      const one = { entry, row, digest: this.tools.digest(canonicalJson([entry, row])) };
      stale.delete(entry.key);
      if (digests.get(entry.key) !== one.digest) written.push(one);
    }
    return { written, removed: [...stale] };
  }
}

/** A step that stays where it is and changes nothing. */
const still = (at: Position): ReadStep => ({
  from: at,
  to: at,
  events: [],
  refused: [],
  rows: { written: {}, removed: {} },
  footprints: [],
  told: [],
  notices: [],
});

const refusalOf = (
  { partition, offset, value }: LogRecord,
  problems: readonly Readonly<{ field: string; message: string; value: string }>[],
): RefusedRecord => ({
  at: `${partition}:${offset}`,
  reason: problems
    .map(({ field, message, value: found }) => `${field || 'the record'} ${message}; found ${found}`)
    .join('. '),
  value: textOf(value).slice(0, refusedCharactersMax),
});

/** What no JSON can be written of (nested too deep) is told as such; the log still has it. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'nested too deeply to be written';
  }
}
