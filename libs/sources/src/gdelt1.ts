import { eventOfRow, gdeltColumns } from './gdelt-events';
import { readRows } from './row-reader';
import type { Source, SourceFile, SourceOptions, SourceRow } from './source';

/**
 * GDELT 1.0, a file a day from April 2013 (58 fields), and a file a month or a year for the time from 1979 (57 fields: without the address of the article).
 * Tabs, no header. Its event numbers are its own, whatever those of GDELT 2.0 are.
 */
export const gdelt1: Source = {
  format: 'gdelt1',
  title: 'GDELT 1.0 events, daily files and those for earlier years',
  urn: 'urn:gdelt:1',
  recognizes: ({ lines }) => {
    const count = (lines[0] ?? '').split('\t').length;
    return (count === columns.length || count === columns.length - 1) && /^\d+\t\d{8}\t/.test(lines[0] ?? '');
  },
  async *read(files: readonly SourceFile[], { urn = gdelt1.urn }: SourceOptions): AsyncGenerator<SourceRow> {
    for (const file of files)
      for await (const row of readRows(file, { delimiter: '\t', quotes: false }, columnsOf)) {
        const event = eventOfRow(row, urn);
        yield event ? row.done([event]) : row.refused();
      }
  },
};

const columns = gdeltColumns({ hasDistricts: false });

const columnsOf = (first: readonly string[]) => ({
  names: first.length === columns.length - 1 ? columns.slice(0, -1) : columns,
  isHeader: false,
});
