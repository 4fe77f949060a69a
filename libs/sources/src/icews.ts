import { columnsNamed } from './headers';
import { coordinatesOf, dayOf, field, nameOf } from './report-parts';
import type { Mention, Place } from './report-parts';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';
import type { Source, SourceFile, SourceOptions, SourceRow } from './source';

/**
 * Integrated Crisis Early Warning System (Boschee et al. 2015, Harvard Dataverse), as released in yearly `.tab` files: tabs, a header, 20 columns, quotation
 * marks are literal. A row is one reading of one sentence: who did what (CAMEO) to whom. `Event ID` is not unique over the releases, so that a row is named
 * by event, story and sentence together. `Intensity` is the Goldstein scale as ICEWS has it. "NA" and an empty cell mean that nothing is known.
 */
export const icews: Source = {
  format: 'icews',
  title: 'ICEWS coded events in their 20-column .tab layout',
  urn: 'urn:icews',
  recognizes: ({ lines }) => needed.every((name) => (lines[0] ?? '').split('\t').includes(name)),
  async *read(files: readonly SourceFile[], { urn = icews.urn }: SourceOptions): AsyncGenerator<SourceRow> {
    for (const file of files)
      for await (const row of readRows(file, { delimiter: '\t', quotes: false }, columnsNamed(needed, file.name)))
        yield readEvent(row, urn);
  },
};

const needed = ['Event ID', 'Event Date', 'Source Name', 'CAMEO Code', 'Target Name', 'Story ID', 'Sentence Number'];

function readEvent(row: RowReader, source: string): SourceRow {
  const event = row.required('Event ID');
  const [story, sentence] = [row.raw('Story ID'), row.raw('Sentence Number')];
  const day = row.required('Event Date').slice(0, 10);
  const occurred = dayOf(day);
  if (!occurred && day) row.refuse('Event Date', day, 'must be a day such as 2018-06-30');
  const cameo = row.required('CAMEO Code');
  if (cameo && !/^\d{2,4}$/.test(cameo)) row.refuse('CAMEO Code', cameo, 'must be a CAMEO code such as 190');
  const goldstein = row.number('Intensity', { min: -10, max: 10 });
  const [initiator, target] = [mentionOf(row, 'Source'), mentionOf(row, 'Target')];
  const [place, summary] = [placeOf(row), row.text('Event Text')];
  if (!occurred) return row.refused();
  return row.done([
    {
      specversion: '1.0',
      id: [event, story, sentence].join('/'),
      source,
      type: 'talion.action.reported.v1',
      data: {
        identity: 'coded',
        cameo,
        ...field('goldstein', goldstein),
        occurred,
        ...(initiator && { initiators: [initiator] }),
        ...(target && { targets: [target] }),
        ...field('place', place),
        ...field('summary', summary),
        ...field('extra', row.extra({ story, sentence })),
      },
    },
  ]);
}

/**
 * "Foreign Affairs (Bangladesh)" is a part of Bangladesh, where that is the actor's country too: ICEWS puts organisations and religions into parentheses as
 * well, and writes some countries in two ways ("Russia", "Russian Federation").
 */
function mentionOf(row: RowReader, end: 'Source' | 'Target'): Mention | undefined {
  const [name, country] = [nameOf(row, `${end} Name`), row.peek(`${end} Country`)];
  if (name === undefined) return undefined;
  const whole = /\(([^()]+)\)$/.exec(name)?.[1];
  const isPart = whole !== undefined && country !== undefined && (whole === country || otherNames[country] === whole);
  return { name, ...(isPart && { of: whole }) };
}

const otherNames: Readonly<Record<string, string>> = {
  'Russian Federation': 'Russia',
  'Occupied Palestinian Territory': 'Palestinian Territory, Occupied',
};

function placeOf(row: RowReader): Place | undefined {
  const [city, district, province, country] = ['City', 'District', 'Province', 'Country'].map((one) =>
    nameOf(row, one),
  );
  const coordinates = coordinatesOf(row, 'Latitude', 'Longitude');
  const region = province ?? district;
  if (country === undefined && city === undefined && coordinates.latitude === undefined) return undefined;
  return {
    ...field('name', city ?? region),
    ...field('region', region),
    ...(country !== undefined && { countries: [country] }),
    ...coordinates,
    precision: city !== undefined ? 'town' : region !== undefined ? 'region' : 'country',
  };
}
