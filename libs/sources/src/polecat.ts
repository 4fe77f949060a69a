import { isActionType } from '@talion/domain';
import { countryOf } from './cameo-countries';
import { columnsNamed } from './headers';
import { coordinatesOf, dayOf, field, nameMax } from './report-parts';
import type { Mention, Place } from './report-parts';
import { readRows } from './row-reader';
import type { RowReader } from './row-reader';
import type { Source, SourceFile, SourceOptions, SourceRow } from './source';

/**
 * POLECAT (Halterman et al. 2023, Harvard Dataverse), the successor of ICEWS: weekly and yearly files, tabs, a header, 40 columns. A row is an event in
 * PLOVER's own words (type, mode, contexts), with an intensity on Goldstein's scale, actors resolved to Wikipedia, and a place. `None` and an empty cell
 * mean that nothing is known; several values are separated by semicolons. Some rows are torn (too many or too few cells): each line is read by itself, so
 * that a torn one takes none with it, and cells are freed of their quotation marks here.
 */
export const polecat: Source = {
  format: 'polecat',
  title: 'POLECAT events, weekly or yearly files of 40 columns',
  urn: 'urn:polecat',
  recognizes: ({ lines }) => needed.every((name) => (lines[0] ?? '').split('\t').map(unquoted).includes(name)),
  async *read(files: readonly SourceFile[], { urn = polecat.urn }: SourceOptions): AsyncGenerator<SourceRow> {
    for (const file of files) {
      const columnsOf = columnsNamed(needed, file.name);
      for await (const row of readRows(file, dialect, (first) => columnsOf(first.map(unquoted))))
        yield readEvent(row, urn);
    }
  },
};

const dialect = { delimiter: '\t', quotes: false } as const;
const needed = ['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Contexts', 'Actor Name', 'Recipient Name'];

const unquoted = (cell: string): string => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);

const cellOf = (row: RowReader, column: string): string | undefined => {
  const cell = unquoted(row.raw(column)).trim();
  return cell === '' || cell === 'None' || cell === 'NA' ? undefined : cell;
};
const valuesOf = (row: RowReader, column: string): string[] =>
  (cellOf(row, column) ?? '')
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '' && value !== 'None');

/** PLOVER has 37 contexts; a row has a few. */
const contextsMax = 37;
const isWord = (text: string): boolean => /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(text) && text.length <= 40;

function readEvent(row: RowReader, source: string): SourceRow {
  const id = cellOf(row, 'Event ID');
  if (id === undefined) row.refuse('Event ID', row.raw('Event ID'), 'must be given');
  const day = cellOf(row, 'Event Date')?.slice(0, 10) ?? '';
  const occurred = dayOf(day);
  if (!occurred) row.refuse('Event Date', day, 'must be a day such as 2023-06-30');
  const type = cellOf(row, 'Event Type')?.toUpperCase() ?? '';
  if (!isActionType(type)) row.refuse('Event Type', type, 'must be a PLOVER type such as ASSAULT');
  const mode = cellOf(row, 'Event Mode')?.toLowerCase();
  if (mode !== undefined && !isWord(mode)) row.refuse('Event Mode', mode, 'must be a word such as drone');
  const contexts = valuesOf(row, 'Contexts').map((one) => one.toLowerCase());
  for (const context of contexts)
    if (!isWord(context)) row.refuse('Contexts', context, 'must be words such as military');
  const goldstein = row.number('Intensity', { min: -10, max: 10 });
  const published = dayOf(cellOf(row, 'Publication Date')?.slice(0, 10) ?? '')?.from;
  const [initiator, target] = [mentionOf(row, 'Actor'), mentionOf(row, 'Recipient')];
  const place = placeOf(row);
  if (id === undefined || !occurred || !isActionType(type)) return row.refused();
  return row.done([
    {
      specversion: '1.0',
      id,
      source,
      type: 'talion.action.reported.v1',
      data: {
        identity: 'coded',
        type,
        ...field('mode', mode),
        ...(contexts.length > 0 && { context: contexts.slice(0, contextsMax) }),
        ...field('goldstein', goldstein),
        occurred,
        ...field('published', published),
        ...(initiator && { initiators: [initiator] }),
        ...(target && { targets: [target] }),
        ...field('place', place),
        ...field('extra', row.extra()),
      },
    },
  ]);
}

/** Who fights a state is no part of it. */
const fighting = new Set(['REB', 'INS', 'SEP', 'UAF']);

/** A name resolved to Wikipedia is one actor; without a name it is somebody of its country. Who has a name and one country is a part of it. */
function mentionOf(row: RowReader, end: 'Actor' | 'Recipient'): Mention | undefined {
  const [name, title] = [cellOf(row, `${end} Name`), row.peek(`${end} Title`)];
  const countries = valuesOf(row, `${end} Country`).map((code) => countryOf(code) ?? code);
  const sector = row.peek(`Primary ${end} Sector`);
  const [country] = countries.length === 1 ? countries : [];
  const role = title !== undefined && title !== 'None' ? title : sector;
  if (name === undefined) {
    if (country === undefined) return undefined;
    return sector === undefined || sector === 'None'
      ? { name: country }
      : { of: country, role: role?.slice(0, nameMax) ?? sector };
  }
  const isPart = country !== undefined && country !== name && !fighting.has(sector ?? '');
  return { name: name.slice(0, nameMax), ...(isPart && { of: country }) };
}

function placeOf(row: RowReader): Place | undefined {
  const [city, province, district] = ['City', 'Province', 'District'].map((column) =>
    cellOf(row, column)?.slice(0, nameMax),
  );
  const country = cellOf(row, 'Country');
  const name = cellOf(row, 'Placename')?.slice(0, nameMax);
  const coordinates = coordinatesOf(row, 'Latitude', 'Longitude');
  const region = province ?? district;
  if (country === undefined && name === undefined && coordinates.latitude === undefined) return undefined;
  return {
    ...field('name', name ?? city),
    ...field('region', region),
    ...(country !== undefined && { countries: [countryOf(country) ?? country.slice(0, 100)] }),
    ...coordinates,
    precision: city !== undefined ? 'town' : region !== undefined ? 'region' : 'country',
  };
}
