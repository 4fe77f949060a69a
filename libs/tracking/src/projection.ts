import {
  canonicalJson,
  contentOf,
  modelNames,
  parametersFrom,
  parseEvent,
  projectLevels,
  reviseAlerts,
  timeOf,
} from '@talion/domain';
import type { LogEvent, ModelName, ReadModels, ToldAlert } from '@talion/domain';
import { ActionIndex } from './action-index';
import type { Batch, LogRecord } from './event-log';
import type { Position } from './position';
import type { Digests, KeptEvent, KeptRow, ReadStep, ReadStore, RefusedRecord, RowChanges } from './read-store';
import { entryOf } from './row-entry';
import type { RowOf } from './row-entry';

export type ProjectionTools = Readonly<{
  /** A digest of a text, so short that one of every row fits in memory, and so good that two texts never share it. */
  digest: (text: string) => string;
  /** The wall clock, in milliseconds: what is old is recorded, not delivered. */
  wall: () => number;
}>;

/** Longest part of a refused record that is kept for people to read, in characters; the whole is in the log. */
const refusedCharactersMax = 10_000;

/**
 * The read models as a fold over the log: takes batches, gives what each changes. It computes the whole set anew at each step (see
 * docs/decisions/0005): correct by construction, and to be replaced by an incremental fold behind this same face.
 */
export class Projection {
  private constructor(
    private at: Position,
    private readonly events: Map<string, LogEvent>,
    private digests: Digests,
    private readonly told: Map<string, ToldAlert>,
    private readonly tools: ProjectionTools,
  ) {}

  /** Goes on where the store stands. */
  static async resume(store: ReadStore, tools: ProjectionTools): Promise<Projection> {
    const at = await store.position();
    const events = new Map<string, LogEvent>();
    for await (const { event, content } of store.events()) events.set(identityOf(event, content), event);
    const told = new Map((await store.told()).map((one) => [one.id, one]));
    return new Projection(at, events, await store.digests(), told, tools);
  }

  /** The log position that has been folded. */
  get position(): Position {
    return this.at;
  }

  /** What the batch changes. Apply it before the next is folded; if that fails, this projection is spoilt: resume another. */
  fold({ records, position }: Batch): ReadStep {
    const from = this.at;
    this.at = position;
    const read = records.map((record) => ({ record, parsed: parseEvent(record.value) }));
    const events: KeptEvent[] = [];
    const refused: RefusedRecord[] = [];
    for (const { record, parsed } of read) {
      if (!parsed.ok) refused.push(refusalOf(record, parsed.problems));
      else {
        const content = this.tools.digest(contentOf(parsed.event));
        if (this.admit(parsed.event, content)) events.push({ event: parsed.event, content });
      }
    }
    const still = { from, to: position, events, refused };
    if (events.length === 0) return { ...still, rows: { written: {}, removed: {} }, told: [], notices: [] };
    const models = projectLevels(this.events.values(), {});
    const rows = this.compare(models);
    const { alertHorizonDays } = parametersFrom();
    const step = { alerts: models.alerts, chains: models.chains, now: this.tools.wall(), alertHorizonDays };
    const { changed, notices } = reviseAlerts([...this.told.values()], step);
    for (const one of changed) this.told.set(one.id, one);
    return { ...still, rows, told: changed, notices };
  }

  /** Whether the event says anything new: of copies only the one accepted first counts. */
  private admit(event: LogEvent, content: string): boolean {
    const identity = identityOf(event, content);
    const before = this.events.get(identity);
    if (before && timeOf(before.time) <= timeOf(event.time)) return false;
    this.events.set(identity, event);
    return true;
  }

  private compare(models: ReadModels): RowChanges {
    const actions = new ActionIndex(models.actions);
    const digests = { ...this.digests };
    const written: Partial<Record<ModelName, readonly KeptRow[]>> = {};
    const removed: Partial<Record<ModelName, readonly string[]>> = {};
    for (const model of modelNames) {
      const changes = changesOf(model, models[model], digests[model], actions, this.tools);
      digests[model] = changes.digests;
      if (changes.written.length > 0) written[model] = changes.written;
      if (changes.removed.length > 0) removed[model] = changes.removed;
    }
    this.digests = digests;
    return { written: written as RowChanges['written'], removed };
  }
}

function changesOf<M extends ModelName>(
  model: M,
  rows: readonly RowOf<M>[],
  before: ReadonlyMap<string, string>,
  actions: ActionIndex,
  { digest }: ProjectionTools,
) {
  const digests = new Map<string, string>();
  const written: KeptRow<M>[] = [];
  for (const row of rows) {
    const entry = entryOf(model, row, actions);
    const one = { entry, row, digest: digest(canonicalJson([entry, row])) };
    digests.set(entry.key, one.digest);
    if (before.get(entry.key) !== one.digest) written.push(one);
  }
  return { model, digests, written, removed: [...before.keys()].filter((key) => !digests.has(key)) };
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
