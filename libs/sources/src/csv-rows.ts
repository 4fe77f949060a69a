import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { SourceTrouble, troubleWith } from './trouble';

/** A row of a table by the names of its columns, and the line that it ends on. */
export type CsvRow<Column extends string> = Readonly<{ line: number; cells: Readonly<Record<Column, string>> }>;

/**
 * The rows of a CSV file with a header (RFC 4180; UTF-8, a byte order mark is let pass), in memory one piece at a time. Columns that are not asked for
 * are passed over.
 *
 * @throws SourceTrouble where the file is missing, cannot be read, is no such table, or lacks a column.
 */
export async function* readCsvRows<Column extends string>(
  path: string,
  columns: readonly Column[],
): AsyncGenerator<CsvRow<Column>> {
  const file = createReadStream(path);
  const rows = parse({
    bom: true,
    info: true,
    skip_empty_lines: true,
    trim: true,
    columns: (names: string[]) => {
      const missing = columns.filter((name) => !names.includes(name));
      if (missing.length === 0) return names;
      throw new SourceTrouble('source-unreadable', `${JSON.stringify(path)} lacks the columns ${missing.join(', ')}.`);
    },
  });
  file.on('error', (error) => rows.destroy(error));
  try {
    for await (const { info, record } of file.pipe(rows) as AsyncIterable<Parsed<Column>>)
      yield { line: info.lines, cells: record };
  } catch (cause) {
    if (cause instanceof CsvError)
      throw new SourceTrouble('source-unreadable', `Cannot read ${JSON.stringify(path)}: ${cause.message}.`, { cause });
    throw cause instanceof SourceTrouble ? cause : troubleWith(path, cause);
  } finally {
    file.destroy();
  }
}

type Parsed<Column extends string> = Readonly<{
  info: Readonly<{ lines: number }>;
  record: Readonly<Record<Column, string>>;
}>;
