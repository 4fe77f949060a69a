import { acled, dialectOf, has } from './acled';
import { columnsNamed } from './headers';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';
import type { Source, SourceFile, SourceOptions, SourceRow } from './source';

/** ACLED's list of events that it has taken back, by `event_id_cnty`, with the time at which it did (`deleted_timestamp`, seconds since 1970). */
export const acledDeleted: Source = {
  format: 'acled-deleted',
  title: "ACLED's list of deleted events, as retractions",
  urn: acled.urn,
  recognizes: (head) => has(head, ['event_id_cnty', 'deleted_timestamp']),
  async *read(files: readonly SourceFile[], { urn = acled.urn }: SourceOptions): AsyncGenerator<SourceRow> {
    for (const file of files)
      for await (const row of readRows(file, await dialectOf(file), columnsNamed(['event_id_cnty'], file.name)))
        yield readDeletion(row, urn);
  },
};

function readDeletion(row: RowReader, source: string): SourceRow {
  const event = row.required('event_id_cnty');
  const seconds = row.number('deleted_timestamp', { min: 0, max: 253_402_300_799, integer: true });
  const when = seconds === undefined ? '' : ` on ${new Date(seconds * 1000).toISOString().slice(0, 10)}`;
  return row.done([
    {
      specversion: '1.0',
      id: `${event}~deleted`,
      source,
      type: 'talion.action.retracted.v1',
      data: { event, reason: `ACLED deleted the event${when}.` },
    },
  ]);
}
