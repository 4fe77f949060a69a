import { canonicalJson, contentOf, Engine, modelNames, parseEvent, timeOf } from '@talion/domain';
import type { LogEvent, ModelName, RowChanges as EngineChanges, ToldAlert } from '@talion/domain';
import { ActionIndex } from './action-index';
import type { Batch, LogRecord } from './event-log';
import type { Position } from './position';
import type { Digests, KeptEvent, KeptRow, ReadStep, ReadStore, RefusedRecord, RowChanges } from './read-store';
import { entryOf } from './row-entry';
import { ToldAlerts } from './told-alerts';

export type ProjectionTools = Readonly<{
  /** A digest of a text, so short that one of every row fits in memory, and so good that two texts never share it. */
  digest: (text: string) => string;
  /** The wall clock, in milliseconds: what is old is recorded, not delivered. */
  wall: () => number;
}>;

/** Longest part of a refused record that is kept for people to read, in characters; the whole is in the log. */
const refusedCharactersMax = 10_000;

/**
 * The read models as a fold over the log: takes batches, gives what each changes. The engine says which rows may have changed; their digests say which
 * have.
 */
export class Projection {
  private engine = Engine.of([]).engine;
  private actions = new ActionIndex();
  /** When the earliest copy of each event was accepted, by identity and content. */
  private readonly known = new Map<string, number>();
  private readonly digests: Readonly<Record<ModelName, Map<string, string>>>;
  /** Rows that differ from what the store holds, before anything new comes: another version of the rules wrote it. */
  private owed: RowChanges | undefined;

  private constructor(
    private at: Position,
    digests: Digests,
    private readonly told: ToldAlerts,
    private readonly tools: ProjectionTools,
  ) {
    this.digests = Object.fromEntries(modelNames.map((model) => [model, new Map(digests[model])])) as Record<
      ModelName,
      Map<string, string>
    >;
  }

  /** Goes on where the store stands. */
  static async resume(store: ReadStore, tools: ProjectionTools): Promise<Projection> {
    const at = await store.position();
    const told: readonly ToldAlert[] = await store.told();
    const projection = new Projection(at, await store.digests(), new ToldAlerts(told), tools);
    const events: LogEvent[] = [];
    for await (const { event, content } of store.events()) {
      projection.known.set(identityOf(event, content), timeOf(event.time));
      events.push(event);
    }
    projection.owed = projection.compare(projection.foldAll(events), true);
    return projection;
  }

  /** The log position that has been folded. */
  get position(): Position {
    return this.at;
  }

  /** What the batch changes. Apply it before the next is folded; if that fails, this projection is spoilt: resume another. */
  fold({ records, position }: Batch): ReadStep {
    const from = this.at;
    this.at = position;
    const events: KeptEvent[] = [];
    const refused: RefusedRecord[] = [];
    for (const record of records) {
      const parsed = parseEvent(record.value);
      if (!parsed.ok) refused.push(refusalOf(record, parsed.problems));
      else {
        const content = this.tools.digest(contentOf(parsed.event));
        if (this.admit(parsed.event, content)) events.push({ event: parsed.event, content });
      }
    }
    const still = { from, to: position, events, refused };
    if (events.length === 0) return { ...still, rows: { written: {}, removed: {} }, told: [], notices: [] };
    const rows = joined(this.owed, this.project(events.map(({ event }) => event)));
    this.owed = undefined;
    const alerts = { written: (rows.written.alerts ?? []).map(({ row }) => row), removed: rows.removed.alerts ?? [] };
    const { changed, notices } = this.told.revise(alerts, (action) => this.engine.chainOf(action), this.tools.wall());
    return { ...still, rows, told: changed, notices };
  }

  private project(events: readonly LogEvent[]): RowChanges {
    const changes = this.engine.fold(events);
    if (changes) return this.compare(changes, false);
    return this.compare(this.foldAll([...this.engine.events(), ...events]), true);
  }

  /** Folds a set of events from nothing. */
  private foldAll(events: readonly LogEvent[]): EngineChanges {
    const { engine, rows } = Engine.of(events);
    this.engine = engine;
    this.actions = new ActionIndex();
    this.told.know(rows.written('alerts'));
    return rows;
  }

  /** Whether the event says anything new: of copies only the one accepted first counts. */
  private admit(event: LogEvent, content: string): boolean {
    const identity = identityOf(event, content);
    const before = this.known.get(identity);
    const time = timeOf(event.time);
    if (before !== undefined && before <= time) return false;
    this.known.set(identity, time);
    return true;
  }

  /** What differs from the rows that were written last; `whole`: a row that is not among these is no more. */
  private compare(changes: EngineChanges, whole: boolean): RowChanges {
    for (const id of changes.removed('actions')) this.actions.forget(id);
    for (const action of changes.written('actions')) this.actions.learn(action);
    // A dyad is found by all who act between its sides, though it be on one end.
    for (const { level, sides } of this.actions.takePairsAnew()) {
      const row = this.engine.dyadBetween(level, sides);
      if (row) changes.write('dyads', `${level}\n${row.id}`, row);
    }
    const written: Partial<Record<ModelName, readonly KeptRow[]>> = {};
    const removed: Partial<Record<ModelName, readonly string[]>> = {};
    for (const model of modelNames) {
      const compared = this.compareModel(model, changes, whole);
      if (compared.written.length > 0) written[model] = compared.written;
      if (compared.removed.length > 0) removed[model] = compared.removed;
    }
    return { written: written as RowChanges['written'], removed };
  }

  private compareModel<M extends ModelName>(model: M, changes: EngineChanges, whole: boolean) {
    const digests = this.digests[model];
    const stale = new Set(whole ? digests.keys() : changes.removed(model).filter((key) => digests.has(key)));
    const written: KeptRow<M>[] = [];
    for (const row of changes.written(model)) {
      const entry = entryOf(model, row, this.actions);
      const one = { entry, row, digest: this.tools.digest(canonicalJson([entry, row])) };
      stale.delete(entry.key);
      if (digests.get(entry.key) === one.digest) continue;
      digests.set(entry.key, one.digest);
      written.push(one);
    }
    for (const key of stale) digests.delete(key);
    return { written, removed: [...stale] };
  }
}

/** What two comparisons one after the other change together. */
function joined(first: RowChanges | undefined, then: RowChanges): RowChanges {
  if (!first) return then;
  const written: Partial<Record<ModelName, readonly KeptRow[]>> = {};
  const removed: Partial<Record<ModelName, readonly string[]>> = {};
  for (const model of modelNames) {
    const later: readonly KeptRow[] = then.written[model] ?? [];
    const gone = new Set(then.removed[model]);
    const settled = new Set([...later.map(({ entry }) => entry.key), ...gone]);
    const earlier: readonly KeptRow[] = first.written[model] ?? [];
    const rows = [...earlier.filter(({ entry }) => !settled.has(entry.key)), ...later];
    const keys = new Set(rows.map(({ entry }) => entry.key));
    const over = [...new Set([...(first.removed[model] ?? []), ...gone])].filter((key) => !keys.has(key));
    if (rows.length > 0) written[model] = rows;
    if (over.length > 0) removed[model] = over;
  }
  return { written: written as RowChanges['written'], removed };
}

const identityOf = ({ id, source }: LogEvent, content: string): string => JSON.stringify([id, source, content]);

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
