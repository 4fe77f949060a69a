import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Info } from 'csv-parse';
import type { SourceFile } from './source';
import { SourceTrouble, troubleWith } from './trouble';

/** One row of a delimited file, before anybody knows its columns; `line` is the one that it begins on. */
export type TableLine = Readonly<{ line: number; cells: readonly string[]; text: string }>;

/** `quotes`: whether quotation marks hold cells together (RFC 4180); where they do not, every line is a row. */
export type Dialect = Readonly<{ delimiter: ',' | ';' | '\t' | '|'; quotes: boolean }>;

/** Longest row that is read, in characters. A file whose quotation mark is never closed takes no more memory than this. */
const rowCharactersMax = 2_000_000;

/** The rows of a file, one at a time, of however many cells; blank lines are left out. UTF-8, a byte order mark is let pass. */
export async function* readTableLines(file: SourceFile, { delimiter, quotes }: Dialect): AsyncGenerator<TableLine> {
  const rows = parse({
    bom: true,
    delimiter,
    quote: quotes ? '"' : null,
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: rowCharactersMax,
  });
  pipeline(Readable.from(file.open()), rows, () => undefined);
  try {
    for await (const { info, record, raw } of rows as AsyncIterable<Parsed>) {
      const text = raw.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '');
      yield { line: info.lines - (text.match(/\n/g)?.length ?? 0), cells: record, text };
    }
  } catch (cause) {
    if (cause instanceof CsvError)
      throw new SourceTrouble(
        'source-unreadable',
        `Cannot read ${JSON.stringify(file.name)} as a table: ${cause.message}.`,
        { cause },
      );
    throw cause instanceof SourceTrouble ? cause : troubleWith(file.name, cause);
  } finally {
    rows.destroy();
  }
}

type Parsed = Readonly<{ info: Info; record: string[]; raw: string }>;
