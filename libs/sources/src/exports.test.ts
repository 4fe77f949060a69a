import fc from 'fast-check';
import type { LogEvent } from '@talion/domain';
import { histories } from '../../../test/properties/histories';
import { fullReport } from '../../../test/support/example-events';
import { fileOf } from '../../../test/support/source-rows';
import { exportFormats, writeExport } from './exports';
import type { ExportFormat } from './exports';
import { detectSource, readSource } from './registry';
import { isRefused } from './source';

async function exported(format: ExportFormat, events: readonly LogEvent[]): Promise<string> {
  async function* all(): AsyncGenerator<LogEvent> {
    yield* events;
  }
  let text = '';
  for await (const piece of writeExport(format, all())) text += piece;
  return text;
}

async function imported(text: string): Promise<unknown[]> {
  const file = fileOf(text);
  const events: unknown[] = [];
  for await (const row of readSource(await detectSource([file]), [file]))
    events.push(...(isRefused(row) ? [row.problems] : row.events));
  return events;
}

test.each(exportFormats)('writeExport() as %s loses nothing: what it writes is read back as it was', async (format) => {
  await fc.assert(
    fc.asyncProperty(histories, async (events) => {
      if (events.length > 0) expect(await imported(await exported(format, events))).toEqual(events);
    }),
    { numRuns: 20 },
  );
});

const nasty: LogEvent = {
  ...fullReport,
  id: 'a,"b"\'',
  data: { ...fullReport.data, summary: '=HYPERLINK("x"), line\nbreak;\ttab ]} \u2028' },
} as LogEvent;

test.each(exportFormats)('writeExport() as %s keeps what is awkward in a table', async (format) => {
  expect(await imported(await exported(format, [nasty, fullReport]))).toEqual([nasty, fullReport]);
});

test('writeExport() lets no spreadsheet take a text for a formula', async () => {
  const [, row = ''] = (await exported('csv', [nasty])).split(/\n(?=[^ ])/);
  expect(row).toContain(`"'=HYPERLINK`);
});

test('writeExport() as GeoJSON is one document, with points where a report has coordinates', async () => {
  const document = JSON.parse(await exported('geojson', [fullReport, nasty])) as {
    features: { geometry: unknown; properties: Record<string, unknown> }[];
  };
  expect(document.features).toHaveLength(2);
  expect(document.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [38.7, 33.3] });
  expect(JSON.parse(await exported('geojson', []))).toEqual({ type: 'FeatureCollection', features: [] });
});

test('writeExport() as GED fills that layout as far as the event says', async () => {
  const [header = '', row = ''] = (await exported('ged-like', [fullReport])).split('\n');
  const cells = Object.fromEntries(header.split(',').map((name, at) => [name, row.split(',')[at]]));
  expect(cells).toMatchObject({
    id: 'r1',
    side_a: 'Red',
    low: '1',
    best: '3',
    high: '5',
    date_start: '2024-02-05',
    date_end: '2024-02-05',
  });
});
