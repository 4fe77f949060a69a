import type { EventType, Footprint, Level, LogEvent, ModelName, Span, ToldAlert } from '@talion/domain';
import type { Position } from './position';
import type { Notice } from './notice';
import type { RowEntry, RowOf } from './row-entry';
import type { MarkFilter } from './row-marks';
import type { Words } from './words';

/** A row as it is kept: what it is found by, its JSON, and a digest of both, by which a projector knows whether it has changed. */
export type KeptRow<M extends ModelName = ModelName> = Readonly<{
  entry: RowEntry;
  row: RowOf<M>;
  text: string;
  digest: string;
}>;

/** What changed in the read models: rows to write, and keys of rows to take away. */
export type RowChanges = Readonly<{
  written: Readonly<Partial<{ [M in ModelName]: readonly KeptRow<M>[] }>>;
  removed: Readonly<Partial<Record<ModelName, readonly string[]>>>;
}>;

/** The digests of all rows of all models, by key: what a projector that starts compares with. */
export type Digests = Readonly<Record<ModelName, ReadonlyMap<string, string>>>;

/** Keys of rows, by model. */
export type RowKeys = Readonly<Partial<Record<ModelName, readonly string[]>>>;

/** A record that the gate refused, with where it stands in the log (`partition:offset`). */
export type RefusedRecord = Readonly<{ at: Position; reason: string; value: string }>;

/** An event with the digest of its content: two of one identity and one digest are the same event, accepted twice. */
export type KeptEvent = Readonly<{ event: LogEvent; content: string }>;

/** An event that could not be folded, or that waits behind one of its key: where it stands in the log, and why. */
export type HaltedEvent = KeptEvent &
  Readonly<{
    at: Position;
    /** What waits together (`partitionKey`): the sides of a report, the event that words are about. */
    key: string;
    reason: string;
  }>;

/** A halted event as it is stored: `sequence` grows with every one. */
export type StoredHalt = HaltedEvent & Readonly<{ sequence: number }>;

/** One batch's effect, applied whole or not at all. */
export type ReadStep = Readonly<{
  /** The position that the store must stand at (otherwise `store-fenced`: somebody else has moved it), and the one that it reaches. */
  from: Position;
  to: Position;
  /** Events that the batch brought; the store keeps each (source, id, content) once, with the earliest time of its copies. */
  events: readonly KeptEvent[];
  refused: readonly RefusedRecord[];
  /** Events that are set aside until they can be folded. */
  halted?: readonly HaltedEvent[];
  /** Halted events that wait no longer, by sequence. */
  released?: readonly number[];
  rows: RowChanges;
  /** What stays known of actors of whom it has changed; one of whom nothing is known any more has no uses and no spelling, and is forgotten. */
  footprints: readonly Footprint[];
  /** These footprints are all that there are: others are forgotten. */
  footprintsAnew?: boolean;
  /** The version of the rules that all rows follow from now on, where it is another than before. */
  rules?: string;
  /** The version of the rules that these rows follow: where those in the store follow another, and this step does not set it, it is refused (`store-fenced`). */
  follows?: string;
  /** Alerts told that are new or have changed, by id. */
  told: readonly ToldAlert[];
  notices: readonly Notice[];
}>;

/** What `found` looks for: all that is given must hold. */
export type Wanted = Readonly<{
  /** Belongs to one of these; nothing does where the list is empty. */
  of?: readonly string[];
  /** Has one of each of these groups of actors taking part. */
  actors?: readonly (readonly string[])[];
  /** Happened in part within this time; what has no time did not. */
  during?: Span;
  /** Has ended by this moment, in milliseconds since 1970. */
  endedBy?: number;
  /** Is of one of these kinds. */
  kinds?: readonly string[];
}>;

/** Filters that every list of rows understands; what a row has no such field for is not in a list that is filtered by it. */
export type RowFilter = Readonly<{
  /** For dyads and sequences. */
  level?: Level;
  /** Only what happened in part on or after `from` and before `to` (RFC 3339). */
  from?: string;
  to?: string;
  /** Only what this actor takes part in, or a side of this id. */
  actor?: string;
  /** Alert kind, action type, sequence kind, link kind, status of a chain. */
  kind?: string;
  /** Only what belongs to this dyad, chain or action. */
  of?: string;
  /** Only rows of these ids; none where the list is empty. */
  ids?: readonly string[];
}> &
  MarkFilter;

/** Which events are wanted. */
export type EventsWanted = Readonly<{ source?: string; type?: EventType }>;

/** An hour in which events were accepted: its beginning, the last acceptance in it, and how many (RFC 3339). */
export type AcceptedHour = Readonly<{ from: string; last: string; events: number }>;
/** Which decisions of analysts are wanted. */
export type DecisionsWanted = Readonly<{
  /** Whose (`deciderOf`). */
  analyst?: string;
  type?: EventType;
  /** Only what refers to an event by one of these names. */
  about?: readonly string[];
  /** Only what was accepted at or after `from`, before `to`, and by `asOf` (RFC 3339). */
  from?: string;
  to?: string;
  asOf?: string;
}>;

/** What was found by words; the higher the rank the better. */
export type Ranked<T> = Readonly<{ found: T; rank: number }>;

/** Reports are looked for among those accepted by `asOf` (RFC 3339). */
export type WordsPage = Readonly<{ limit: number; asOf?: string }>;

/** `after` is the `next` of the page before. */
export type PageRequest = Readonly<{ limit: number; after?: string }>;
/** `next` is the cursor for the page behind this one; none when this is the last. */
export type Page<T> = Readonly<{ rows: readonly T[]; next?: string }>;

/** A notice as it is stored: `sequence` grows with every notice and is the id of the server-sent event. */
export type StoredNotice = Notice & Readonly<{ sequence: number }>;

/** A refused record as it is stored: `sequence` grows with every one. */
export type StoredRefusal = RefusedRecord & Readonly<{ sequence: number }>;

/** Which state of the rows this is: two questions that find the same find the same rows. */
export type ReadState = Readonly<{
  position: Position;
  rules?: string;
  /** Changes with every step, also one that moves no position: what was halted is released, other rules write anew. */
  step: string;
}>;

/** Where the read models are kept. Rows, events, alerts told and the position reached are written in one transaction. Everything rejects with `TrackingTrouble`. */
export interface ReadStore {
  /** The log position that the read models have reached. */
  position(): Promise<Position>;
  /** What the rows follow from, in one look that reads none of them. */
  state(): Promise<ReadState>;
  /** @throws TrackingTrouble `store-fenced` where the store does not stand at `step.from`; then nothing has changed. */
  apply(step: ReadStep): Promise<void>;
  /**
   * Takes the lead over all projectors of this store, or keeps it, for so many milliseconds; false while another has it. It spares them from folding the
   * same, and no more: what keeps their steps apart is `from`.
   */
  lead(holder: string, forMs: number): Promise<boolean>;
  /** Gives the lead up, if this one has it. */
  resign(holder: string): Promise<void>;
  /** Resolves with the position as soon as it covers `asked`; rejects with `wait-timed-out`. */
  waitFor(asked: Position, timeoutMs: number, signal?: AbortSignal): Promise<Position>;

  /** Every kept event, in no particular order. */
  events(): AsyncIterable<KeptEvent>;
  countEvents(): Promise<number>;
  /** When kept events were accepted: the hours of UTC in which any were, in order, with the moment of the last in each. */
  acceptedByHour(): Promise<readonly AcceptedHour[]>;
  /** Kept events that count (a record that says something else than an earlier one of its identity does not), in order of acceptance: by time, id, source. */
  eventsInOrder(wanted: EventsWanted, page: PageRequest): Promise<Page<LogEvent>>;
  /** Decisions of analysts (`deciderOf`) that count, the last accepted first: by time, id, source. */
  decisions(wanted: DecisionsWanted, page: PageRequest): Promise<Page<LogEvent>>;
  /** Events by the names that rows give them: `id` (the first accepted with it) or `id@source`; those that are not there are left out. */
  eventsByName(names: readonly string[]): Promise<ReadonlyMap<string, LogEvent>>;
  /** Every kept event of these types, in no particular order; undefined where there are more than `most`. */
  eventsOfTypes(types: readonly EventType[], most: number): Promise<readonly LogEvent[] | undefined>;
  /** Every kept event of one of these ids, of whatever source and content, in no particular order. */
  eventsOfIds(ids: readonly string[]): Promise<readonly KeptEvent[]>;
  /** Every kept event that has one of these ties (`tiesOf`), in no particular order. */
  eventsTied(ties: readonly string[]): Promise<readonly KeptEvent[]>;
  /** Every kept event whose span (`spanOf`) shares time with one of these, in no particular order; spans that only touch do not. */
  eventsSpanning(spans: readonly Span[]): Promise<readonly KeptEvent[]>;
  /**
   * When the last event that counts was accepted, of those accepted by then where a time is given; undefined where there is none. A record that says
   * something else than an earlier one of its identity does not count.
   */
  lastAcceptance(by?: string): Promise<string | undefined>;
  digests(): Promise<Digests>;
  /** The digests of the rows of these keys; keys without a row are left out. */
  digestsOf(keys: RowKeys): Promise<Digests>;
  /** The version of the rules that the rows follow; undefined before the first step that told one. */
  rules(): Promise<string | undefined>;
  /** What stays known of these actors; those of whom nothing is are left out. */
  footprints(ids: readonly string[]): Promise<readonly Footprint[]>;
  told(): Promise<readonly ToldAlert[]>;
  /** Alerts told that were first raised under one of these names, or go by one now. */
  toldUnder(names: readonly string[]): Promise<readonly ToldAlert[]>;

  /** Rows that pass the filter, newest first (by start, those without a time last), then by key in order of code points. */
  page<M extends ModelName>(model: M, filter: RowFilter, page: PageRequest): Promise<Page<RowOf<M>>>;
  /** The row of this id, of several the first in a list; dyads and sequences have one at each level. */
  row<M extends ModelName>(model: M, id: string, level?: Level): Promise<RowOf<M> | undefined>;
  /** The rows of these ids, in no particular order; those that are not there are left out. For models without levels. */
  rows<M extends ModelName>(model: M, ids: readonly string[]): Promise<readonly RowOf<M>[]>;
  /** Every row that has what is wanted, in no particular order. */
  found<M extends ModelName>(model: M, wanted: Wanted): Promise<readonly RowOf<M>[]>;
  /** Actors that have these words in their names, the best first. */
  actorsByWords(words: Words, limit: number): Promise<readonly Ranked<RowOf<'actors'>>[]>;
  /**
   * Reports and corrections that count and have these words in their summaries, their mentions of actors or their places, the best first, then the last
   * accepted, then by id; a store may know more forms of a word than it is given.
   */
  reportsByWords(words: Words, page: WordsPage): Promise<readonly Ranked<LogEvent>[]>;
  /** Refused records behind the sequence `after`, in the order they were met; characters that a store cannot keep are replaced in their texts. */
  refused(after: number, limit: number): Promise<readonly StoredRefusal[]>;
  /** Halted events behind the sequence `after`, in the order they were met. */
  halts(after: number, limit: number): Promise<readonly StoredHalt[]>;
  /** Notices behind the sequence `after`, oldest first. */
  notices(after: number, limit: number): Promise<readonly StoredNotice[]>;
  /** Sequence of the latest notice; 0 before the first. */
  lastNotice(): Promise<number>;

  /** Calls back soon after every step that anybody applied (and perhaps more often); returns how to stop. */
  onChange(listener: () => void): () => void;
  ping(): Promise<void>;
  close(): Promise<void>;
}
