import type { LogEvent, Problem } from '@talion/domain';
import type { ColumnMap } from './column-map';

/**
 * What every reader of a data set has in common: files in, rows out, one at a time. A row becomes events or is refused with what is wrong; nothing is
 * passed over in silence, so that rows in are rows out. Identity lies in the data set's own ids, so that a newer edition speaks of the same reports.
 */
export type Source = Readonly<{
  /** Its name on the command line. */
  format: string;
  /** What it is, in a line. */
  title: string;
  /** The `source` of its events. */
  urn: string;
  /** Whether files that begin like this are of this format. */
  recognizes(head: FileHead): boolean;
  /** @throws SourceTrouble where a file cannot be read, or is of another format. */
  read(files: readonly SourceFile[], options: SourceOptions): AsyncIterable<SourceRow>;
}>;

/** A file, unpacked; it can be opened more than once. */
export type SourceFile = Readonly<{ name: string; open(): AsyncIterable<Uint8Array> }>;

/** The name of a file, and its first lines. */
export type FileHead = Readonly<{ name: string; lines: readonly string[] }>;

export type SourceOptions = Readonly<{
  /** Another `source` for the events: two data sets of one layout are two sources. */
  urn?: string;
  /** What the columns mean, for formats that do not say. */
  columns?: ColumnMap;
}>;

type Untimed<E> = E extends LogEvent ? Omit<E, 'time'> & Readonly<{ time?: string }> : never;

/** A log event as a data set tells it: `time`, when Talion accepted it, is left to ingest. */
export type SourceEvent = Untimed<LogEvent>;

/** What became of one row. */
export type SourceRow = ReadRow | RefusedRow;

type Place = Readonly<{ file: string; /** That it begins on, from 1. */ line: number }>;

/** `events`: what it says, the report first that names the row. `repairs`: what was put right, by column and value. */
export type ReadRow = Place & Readonly<{ events: readonly SourceEvent[]; repairs: readonly Problem[] }>;

/** `text`: the row as the file has it. */
export type RefusedRow = Place & Readonly<{ problems: readonly Problem[]; text: string }>;

export const isRefused = (row: SourceRow): row is RefusedRow => 'problems' in row;
