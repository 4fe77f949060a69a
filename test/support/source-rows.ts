import { parseEvent } from '@talion/domain';
import type { DataOf } from '@talion/domain';
import { isRefused } from '@talion/sources';
import type { ReadRow, RefusedRow, Source, SourceFile, SourceOptions } from '@talion/sources';

/** A file in memory. */
export const fileOf = (text: string, name = 'rows.csv'): SourceFile => ({
  name,
  async *open() {
    yield Buffer.from(text);
  },
});

/** What a source makes of files; every event must be one that the gate takes. */
export async function rowsIn(
  source: Source,
  files: readonly SourceFile[],
  options: SourceOptions = {},
): Promise<{ read: ReadRow[]; refused: RefusedRow[] }> {
  const read: ReadRow[] = [];
  const refused: RefusedRow[] = [];
  for await (const row of source.read(files, options)) {
    if (isRefused(row)) refused.push(row);
    else read.push(row);
  }
  for (const { events } of read)
    for (const event of events)
      expect(parseEvent({ ...event, time: '2024-01-01T00:00:00Z' })).toMatchObject({ ok: true });
  return { read, refused };
}

type Report = DataOf<'talion.action.reported.v1'>;

/** The report of each row that was read. */
export const reportsIn = (read: readonly ReadRow[]): Report[] => read.map(({ events }) => events[0]?.data as Report);

/** A table as text: each row a record of its cells. */
export function tableOf(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  { delimiter = ',', header = true } = {},
): string {
  const written = (cell: string): string =>
    delimiter !== '\t' && /[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = rows.map((row) => columns.map((column) => written(row[column] ?? '')).join(delimiter));
  return `${[...(header ? [columns.join(delimiter)] : []), ...lines].join('\n')}\n`;
}
