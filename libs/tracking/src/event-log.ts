import type { LogEvent } from '@talion/domain';
import type { Position } from './position';

/**
 * One record as the log holds it, before the gate: `value` is what was stored, parsed from JSON, or the raw text where it is no JSON. `offset`
 * counts the records of its partition from 0. `taken`: when the log took it, by its own clock, in milliseconds; left out where it does not know. `trace`: the
 * W3C `traceparent` of the request that it came with, where that was traced; it is no part of the event.
 */
export type LogRecord = Readonly<{
  partition: number;
  offset: bigint;
  value: unknown;
  taken?: number;
  trace?: string;
}>;

/** Consecutive records, at least one, and the position after the last of them: store it with what was made of them. */
export type Batch = Readonly<{ records: readonly LogRecord[]; position: Position }>;

export type ReadOptions = Readonly<{
  /** Stay at the end and wait for more; without it the iteration ends at the end that the log had when it was asked. */
  follow: boolean;
  /** Most records in one batch; `batchSizeDefault` if left out. A batch may hold fewer, where they are large. */
  batchSizeMax?: number;
  /** Ends the iteration, without an error, before the next batch. */
  signal?: AbortSignal;
}>;

/** Records in a batch unless the reader says otherwise: enough that the cost of a transaction per batch no longer counts. */
export const batchSizeDefault = 1000;

/**
 * The durable, append-only record of everything that was reported: what Kafka and a PostgreSQL table can both promise, and no more. It knows
 * nothing of sameness (that is by event id, in the fold), nothing of expected versions, and never rewrites.
 */
export interface EventLog {
  /**
   * Resolves once every event is durable, with a position that covers them all (and perhaps later ones); for no events at once. Events of one call, and of calls that
   * one caller makes one after the other, keep their order within a partition.
   *
   * @throws TrackingTrouble `event-too-large` names an event above `eventBytesMax`; then none of them is in the log. `log-unavailable` or
   * `log-misconfigured`: some of them may be in the log; to append all of them again is harmless.
   * `trace` is kept beside each of them.
   */
  append(events: readonly LogEvent[], trace?: string): Promise<Position>;
  /**
   * All records behind `after`, oldest first within a partition; none is missed, none is out of its partition's order. Reads ahead of its
   * consumer by a few batches at most. With `follow` it outlives outages of the log (`ping` tells of them) and ends only by `signal`, `close`
   * or an error that waiting does not mend.
   *
   * @throws TrackingTrouble `log-misconfigured` where records behind `after` are gone or `after` lies behind the log's end: then it is another
   * log than the one `after` was taken from. Without `follow` also `log-unavailable`.
   */
  read(after: Position, options: ReadOptions): AsyncIterable<Batch>;
  /** The position behind the last durable record. Rejects with `TrackingTrouble`. */
  end(): Promise<Position>;
  /** Rejects with `TrackingTrouble` while the log cannot be reached, or one of its readers is cut off. */
  ping(): Promise<void>;
  /** Lets the append under way finish, ends every iteration, and frees all connections, within seconds. Nothing else works afterwards. */
  close(): Promise<void>;
}
