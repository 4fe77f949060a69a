import type { LogEvent } from '@talion/domain';
import { csvText, harmless } from './csv-text';
import { exportColumn, layouts } from './export-layouts';
import type { Layout } from './export-layouts';

export const exportFormats = ['jsonl', 'csv', 'geojson', 'acled-like', 'ged-like'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Events as the text of a file, piece by piece. Every format holds the events whole, so that what is exported can be imported without loss. */
export function writeExport(format: ExportFormat, events: AsyncIterable<LogEvent>): AsyncGenerator<string> {
  if (format === 'jsonl') return written(events, (event) => `${JSON.stringify(event)}\n`);
  return format === 'geojson' ? features(events) : table(layouts[format], events);
}

async function* written(events: AsyncIterable<LogEvent>, write: (event: LogEvent) => string): AsyncGenerator<string> {
  for await (const event of events) yield write(event);
}

async function* table({ columns, cellsOf }: Layout, events: AsyncIterable<LogEvent>): AsyncGenerator<string> {
  yield csvText([[...columns, exportColumn]]);
  for await (const event of events) {
    const cells = cellsOf(event);
    yield csvText([[...columns.map((column) => harmless(cells[column])), JSON.stringify(event)]]);
  }
}

/** RFC 7946: a feature for each event, on a line of its own; without coordinates its geometry is null. */
async function* features(events: AsyncIterable<LogEvent>): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  let before = '';
  for await (const event of events) {
    const cells = layouts.csv.cellsOf(event);
    const geometry =
      cells['latitude'] === undefined ? null : { type: 'Point', coordinates: [cells['longitude'], cells['latitude']] };
    const properties = { ...cells, [exportColumn]: event };
    yield before + JSON.stringify({ type: 'Feature', id: `${event.source} ${event.id}`, geometry, properties });
    before = ',\n';
  }
  yield `${before && '\n'}]}\n`;
}
