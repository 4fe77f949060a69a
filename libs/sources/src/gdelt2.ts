import { createHash } from 'node:crypto';
import { eventOfRow, gdeltColumns, momentIn } from './gdelt-events';
import { field } from './report-parts';
import { readRows } from './row-reader';
import { readTableLines } from './table-lines';
import type { RowReader } from './row-reader';
import type { Source, SourceEvent, SourceFile, SourceOptions, SourceRow } from './source';

/**
 * GDELT 2.0, a set of files every fifteen minutes: `*.export.CSV` (61 fields, tabs, no header) with the events first seen then, and `*.mentions.CSV` (16
 * fields) with every article that mentions an event, first seen then or earlier. Given together, each mention of an event that is among the exports is a
 * further report of the same action, with its own address and time.
 */
export const gdelt2: Source = {
  format: 'gdelt2',
  title: 'GDELT 2.0 events (*.export.CSV), with their mentions (*.mentions.CSV) where they are given too',
  urn: 'urn:gdelt:2',
  recognizes: ({ lines }) => isExport(lines[0] ?? '') || isMentions(lines[0] ?? ''),
  async *read(files: readonly SourceFile[], { urn = gdelt2.urn }: SourceOptions): AsyncGenerator<SourceRow> {
    const mentions: SourceFile[] = [];
    const mentioned = new Map<string, SourceEvent>();
    const isJoined = files.length > 1;
    for (const file of files) {
      if (await beginsWithMentions(file)) mentions.push(file);
      else
        for await (const row of readRows(file, tabs, () => ({ names: exportColumns, isHeader: false }))) {
          const event = eventOfRow(row, urn);
          if (event && isJoined) mentioned.set(event.id, event);
          yield event ? row.done([event]) : row.refused();
        }
    }
    for (const file of mentions)
      for await (const row of readRows(file, tabs, () => ({ names: mentionColumns, isHeader: false })))
        yield readMention(row, mentioned);
  },
};

const tabs = { delimiter: '\t', quotes: false } as const;
const exportColumns = gdeltColumns({ hasDistricts: true });
const mentionColumns =
  'GlobalEventID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras'.split(
    ' ',
  );

const isExport = (line: string): boolean =>
  line.split('\t').length === exportColumns.length && /^\d+\t\d{8}\t/.test(line);
const isMentions = (line: string): boolean =>
  line.split('\t').length === mentionColumns.length && /^\d+\t\d{14}\t\d{14}\t/.test(line);

async function beginsWithMentions(file: SourceFile): Promise<boolean> {
  for await (const { cells } of readTableLines(file, tabs)) return isMentions(cells.join('\t'));
  return false;
}

/** Hexadecimal digits of an address that tell a mention from the others of its event. */
const digits = 12;

function readMention(row: RowReader, mentioned: ReadonlyMap<string, SourceEvent>): SourceRow {
  const id = row.required('GlobalEventID');
  const event = mentioned.get(id);
  if (!event && id) row.refuse('GlobalEventID', id, 'must be the event of an export that is given too');
  const identifier = row.required('MentionIdentifier');
  const published = momentIn(row, 'MentionTimeDate');
  row.raw('EventTimeDate');
  if (!event || !('occurred' in event.data)) return row.refused();
  const address = createHash('sha256').update(identifier).digest('hex').slice(0, digits);
  const { url: _, extra: _of, ...data } = event.data;
  return row.done([
    {
      ...event,
      id: `${id}/${address}/${row.raw('SentenceID')}`,
      type: 'talion.action.reported.v1',
      data: {
        ...data,
        ...field('published', published),
        ...(/^\w+:/.test(identifier) && identifier.length <= 2000 && { url: identifier }),
        ...field('extra', row.extra({ sentence: row.raw('SentenceID') })),
      },
    },
  ]);
}
