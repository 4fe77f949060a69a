import { contentOf, modelNames, parseEvent, partitionKey, rulesVersion, timeOf } from '@talion/domain';
import type { LogEvent, ModelName, Parsed, RowChanges as EngineChanges } from '@talion/domain';
import { ActionIndex } from './action-index';
import { copyName } from './copy-name';
import type { Batch, LogRecord } from './event-log';
import type { Position } from './position';
import type { HaltedEvent, KeptEvent, KeptRow, ReadStep, RefusedRecord, RowChanges, StoredHalt } from './read-store';
import { quoteNotices } from './quote-notices';
import { entryOf } from './row-entry';
import { reviseTold } from './told-alerts';
import { haltsOf } from './halts';
import { TrackingTrouble } from './trouble';
import { WorkingSet } from './working-set';
import type { Step } from './working-set';
import type { FoldStore } from './write-behind';

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
  /** Keys of events that could not be folded: what comes under them waits. */
  private readonly haltedKeys = new Set<string>();

  private constructor(
    private at: Position,
    private readonly store: FoldStore,
    private readonly tools: ProjectionTools,
    limits: ProjectionLimits,
  ) {
    this.work = new WorkingSet(store, limits.eventsMax);
  }

  /** Goes on where the store stands. Where other rules wrote what it holds, all is written anew first: no step may rest on rows that are no longer right. */
  static async resume(store: FoldStore, tools: ProjectionTools, limits = limitsDefault): Promise<Projection> {
    const projection = new Projection(await store.position(), store, tools, limits);
    for await (const { key } of haltsOf(store)) projection.haltedKeys.add(key);
    const rules = await store.rules();
    if (Number(rules) > Number(rulesVersion))
      throw new TrackingTrouble(
        'store-misconfigured',
        `The read models follow version ${rules} of the rules, and this program knows ${rulesVersion}: run the newer program.`,
      );
    const stale = rules !== rulesVersion;
    if (!stale && (await store.countEvents()) > limits.wholeMax) return projection;
    const step = await projection.work.readAll();
    const rows = await projection.compare(step);
    if (stale || [rows.written, rows.removed].some((some) => Object.keys(some).length > 0))
      await store.apply({
        ...(await projection.stepOf(step, rows, [])),
        events: step.whole ?? [],
        rules: rulesVersion,
      });
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
    const halted: HaltedEvent[] = [];
    const read: KeptEvent[] = [];
    for (const record of records) {
      const parsed = readRecord(record);
      if (!parsed.ok) refused.push(refusalOf(record, parsed.problems));
      else if (this.haltedKeys.has(partitionKey(parsed.event)))
        halted.push(
          this.haltOf(parsed.event, record, 'It waits behind an event of its dyad that could not be folded.'),
        );
      else read.push(this.keptOf(parsed.event));
    }
    const events = await this.newOf(read);
    const aside = { refused, ...(halted.length > 0 && { halted }) };
    if (events.length === 0) return { ...still(from), to: position, ...aside };
    return { ...(await this.foldNew(events)), from, ...aside };
  }

  /** Sets the event of a record aside that could not be folded for this error, and from now on what comes under its key. */
  halt(record: LogRecord, position: Position, error: unknown): ReadStep {
    const from = this.at;
    this.at = position;
    const parsed = readRecord(record);
    if (!parsed.ok) throw error;
    const halt = this.haltOf(parsed.event, record, `Folding it failed: ${String(error)}`);
    this.haltedKeys.add(halt.key);
    return { ...still(from), to: position, halted: [halt] };
  }

  /** What events change that were set aside, all of one key. */
  async release(halts: readonly StoredHalt[]): Promise<ReadStep> {
    for (const { key } of halts) this.haltedKeys.delete(key);
    const events = await this.newOf(halts.map(({ event, content }) => ({ event, content })));
    const released = halts.map(({ sequence }) => sequence);
    return { ...(events.length === 0 ? still(this.at) : await this.foldNew(events)), released };
  }

  private async foldNew(events: readonly KeptEvent[]): Promise<ReadStep> {
    const step = await this.work.fold(events);
    return { ...(await this.stepOf(step, await this.compare(step), events)), events };
  }

  private keptOf(event: LogEvent): KeptEvent {
    return { event, content: this.tools.digest(contentOf(event)) };
  }

  private haltOf(event: LogEvent, record: LogRecord, reason: string): HaltedEvent {
    return { ...this.keptOf(event), at: placeOf(record), key: partitionKey(event), reason };
  }

  /** The step that writes these rows, and tells desks what they must be told of them. */
  private async stepOf({ footprints, whole }: Step, rows: RowChanges, events: readonly KeptEvent[]): Promise<ReadStep> {
    const { changed, notices } = await reviseTold(
      this.store,
      { written: (rows.written.alerts ?? []).map(({ row }) => row), removed: rows.removed.alerts ?? [] },
      (action) => this.work.chainAtHand(action),
      this.tools.wall(),
    );
    const live = new Set(changed.filter(({ told }) => told).map(({ id }) => id));
    const step = { changes: rows, position: this.at, events: events.map(({ event }) => event) };
    return {
      ...still(this.at),
      rows,
      footprints,
      footprintsAnew: whole !== undefined,
      told: changed,
      notices: await quoteNotices(this.store, notices, live, step),
    };
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
  private async compare({ rows: changes, whole, loaded, begun }: Step): Promise<RowChanges> {
    // What was let go of is learned again when it is loaded.
    if (begun) this.actions = new ActionIndex();
    for (const action of loaded) this.actions.learn(action);
    this.actions.takePairsAnew();
    for (const id of changes.removed('actions')) this.actions.forget(id);
    for (const action of changes.written('actions')) this.actions.learn(action);
    // A dyad is found by all who act between its sides, though it be on one end.
    for (const { level, sides } of this.actions.takePairsAnew()) {
      const row = this.work.dyadBetween(level, sides);
      if (row) changes.write('dyads', `${level}\n${row.id}`, row);
    }
    const made = modelNames.map((model) => [model, this.entriesOf(model, changes)] as const);
    const keys = made.map(([model, rows]) => [model, [...rows.keys(), ...changes.removed(model)]] as const);
    const before = await (whole ? this.store.digests() : this.store.digestsOf(Object.fromEntries(keys)));
    const written: Partial<Record<ModelName, readonly KeptRow[]>> = {};
    const removed: Partial<Record<ModelName, readonly string[]>> = {};
    for (const [model, rows] of made) {
      const digests = before[model];
      const changed: KeptRow[] = [];
      for (const { entry, row } of rows.values()) {
        const text = JSON.stringify(row);
        const digest = this.tools.digest(`${JSON.stringify(entry)}\n${text}`);
        if (digests.get(entry.key) !== digest) changed.push({ entry, row, text, digest });
      }
      // What was kept and is not made: of the keys asked for, or of all.
      const gone = [...digests.keys()].filter((key) => !rows.has(key));
      if (changed.length > 0) written[model] = changed;
      if (gone.length > 0) removed[model] = gone;
    }
    return { written: written as RowChanges['written'], removed };
  }

  /** Rows that may have changed with what they are found by, by key. */
  private entriesOf(model: ModelName, changes: EngineChanges): Map<string, Pick<KeptRow, 'entry' | 'row'>> {
    const rows = changes.written(model).map((row) => ({ row, entry: entryOf(model, row, this.actions) }));
    return new Map(rows.map((one) => [one.entry.key, one]));
  }
}

/** A step that stays where it is and changes nothing. */
const still = (at: Position): ReadStep => ({
  follows: rulesVersion,
  from: at,
  to: at,
  events: [],
  refused: [],
  rows: { written: {}, removed: {} },
  footprints: [],
  told: [],
  notices: [],
});

/** A gate that throws is wrong itself; the record is refused with what it threw, and blocks nothing. */
function readRecord({ value, taken }: LogRecord): Parsed {
  try {
    return parseEvent(value, taken);
  } catch (error) {
    return { ok: false, problems: [{ field: '', message: `could not be read (${String(error)})`, value: 'it' }] };
  }
}

const placeOf = ({ partition, offset }: LogRecord): string => `${partition}:${offset}`;

const refusalOf = (
  record: LogRecord,
  problems: readonly Readonly<{ field: string; message: string; value: string }>[],
): RefusedRecord => ({
  at: placeOf(record),
  reason: problems
    .map(({ field, message, value: found }) => `${field || 'the record'} ${message}; found ${found}`)
    .join('. '),
  value: textOf(record.value).slice(0, refusedCharactersMax),
});

/** What no JSON can be written of (nested too deep) is told as such; the log still has it. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'nested too deeply to be written';
  }
}
