import type { AlertNotice, Level, LogEvent, ModelName, ReadModels, ToldAlert } from '@talion/domain';
import type { Position } from './position';

/** One row of a read model, as JSON; the type of each model's rows is in `ReadModels`. */
export type RowOf<M extends ModelName> = ReadModels[M][number];

/** What changed in the read models: rows to write, and keys of rows to take away (see `rowKey`). */
export type RowChanges = Readonly<{
  written: Readonly<Partial<{ [M in ModelName]: readonly RowOf<M>[] }>>;
  removed: Readonly<Partial<Record<ModelName, readonly string[]>>>;
}>;

/** A record that the gate refused, or that conflicts with an earlier one, with where it stands in the log. */
export type RefusedRecord = Readonly<{ at: Position; reason: string; value: string }>;

/** One batch's effect, applied whole or not at all. */
export type ReadStep = Readonly<{
  /** The position that the store must stand at (otherwise `store-fenced`: somebody else has moved it), and the one that it reaches. */
  from: Position;
  to: Position;
  /** Events that the batch brought, new ones and duplicates; the store keeps each (source, id, content) once. */
  events: readonly LogEvent[];
  refused: readonly RefusedRecord[];
  rows: RowChanges;
  told: readonly ToldAlert[];
  notices: readonly AlertNotice[];
}>;

/** Filters that every list of rows understands; what a model has no such field for is not filtered by it. */
export type RowFilter = Readonly<{
  /** For dyads and sequences. */
  level?: Level;
  /** Only what happened in part on or after `from` and before `to` (RFC 3339). */
  from?: string;
  to?: string;
  /** Only what this actor, or a side that it stands on, takes part in: any actor or side id. */
  actor?: string;
  /** Alert kind, action type, sequence kind, link kind. */
  kind?: string;
  /** The dyad (dyads, sequences, alerts), or the chain's or action's id (links, chains, alerts, actions). */
  of?: string;
}>;

export type PageRequest = Readonly<{ limit: number; after?: string }>;
/** `next` is the cursor for the page behind this one; none when this is the last. */
export type Page<T> = Readonly<{ rows: readonly T[]; next?: string }>;

/** A notice as it is stored: `sequence` grows by one per notice and is the id of the server-sent event. */
export type StoredNotice = AlertNotice & Readonly<{ sequence: number }>;

/** Where the read models are kept. Rows, events, alerts told and the position reached are written in one transaction. */
export interface ReadStore {
  /** The log position that the read models have reached. */
  position(): Promise<Position>;
  apply(step: ReadStep): Promise<void>;
  /** Resolves with the position as soon as it covers `asked`; rejects with `wait-timed-out`. */
  waitFor(asked: Position, timeoutMs: number, signal?: AbortSignal): Promise<Position>;

  /** Every accepted event once, in order of acceptance (time, id, source). */
  events(): AsyncIterable<LogEvent>;
  countEvents(): Promise<number>;
  eventsByKey(keys: readonly string[]): Promise<readonly LogEvent[]>;
  /** `rowKey` and digest of every row of every model, for a projector that starts. */
  digests(): Promise<ReadonlyMap<string, string>>;
  told(): Promise<readonly ToldAlert[]>;

  page<M extends ModelName>(model: M, filter: RowFilter, page: PageRequest): Promise<Page<RowOf<M>>>;
  row<M extends ModelName>(model: M, id: string, level?: Level): Promise<RowOf<M> | undefined>;
  notices(after: number, limit: number): Promise<readonly StoredNotice[]>;
  /** Calls back whenever notices were added, or the position moved; returns how to stop. */
  onChange(listener: () => void): () => void;
  refused(page: PageRequest): Promise<Page<RefusedRecord>>;

  ping(): Promise<void>;
  close(): Promise<void>;
}
