import type { FileHead, Source, SourceFile, SourceOptions, SourceRow } from './source';
import { readRows } from './row-reader';
import type { Columns, RowReader } from './row-reader';
import { coordinatesOf, countsOf, dayFrom, daysBetween, field, nameMax, nameOf, proseOf } from './report-parts';
import type { Mention, Occurred, Place } from './report-parts';
import { SourceTrouble } from './trouble';

/**
 * UCDP Georeferenced Event Dataset (Sundberg and Melander 2013; codebook 24.1): a row is an incident of organised violence with at least one death.
 * `type_of_violence` 1 is fought between a state and others, 2 between groups: both sides use force, and nobody says who began, so that both stand on both
 * ends. 3 is violence of side A against civilians. Deaths have a low, a best and a high estimate; -1 is not known. `date_prec` and `where_prec` say how
 * exactly day and place are known. Candidate events (monthly, codebook 1.4) have the same columns and ids of their own; they are another source. Copies at
 * HDX carry a second row of tags (`#date+start`), other copies no header at all.
 */
export const ucdpGed: Source = {
  format: 'ucdp-ged',
  title: 'UCDP Georeferenced Event Dataset: final, Candidate, HDX copies, files without a header',
  urn: 'urn:ucdp:ged',
  recognizes: ({ lines }: FileHead) => {
    const cells = (lines[0] ?? '').split(',');
    return hasHeader(cells.map(plain)) || orders.some((order) => looksLike(cells.map(plain), order));
  },
  async *read(files: readonly SourceFile[], { urn }: SourceOptions): AsyncGenerator<SourceRow> {
    for (const file of files)
      for await (const row of readRows(file, { delimiter: ',', quotes: true }, (first) => columnsOf(first, file.name)))
        if (!row.raw('id').startsWith('#')) yield readIncident(row, urn);
  },
};

const plain = (cell: string): string => cell.trim().replaceAll('"', '').toLowerCase();
const hasHeader = (names: readonly string[]): boolean =>
  ['id', 'type_of_violence', 'side_a', 'side_b', 'date_start'].every((name) => names.includes(name));

/** The orders that files without a header come in, by the number of columns: release 17 and 18, and 19.1 to 24.1. */
const orders: readonly (readonly string[])[] = [
  `id year active_year type_of_violence conflict_new_id conflict_name dyad_new_id dyad_name side_a_new_id side_a side_b_new_id gwnob side_b
   number_of_sources source_article source_office source_date source_headline source_original where_prec where_coordinates adm_1 adm_2 latitude
   longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians
   deaths_unknown low best high`,
  `id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name
   side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office source_date source_headline
   source_original where_prec where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region
   event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob`,
].map((names) => names.trim().split(/\s+/));

/** Whether a row of values fits an order: its id, its kind of violence and its first day are where they should be. */
function looksLike(cells: readonly string[], order: readonly string[]): boolean {
  const cell = (name: string): string => cells[order.indexOf(name)] ?? '';
  return /^\d+$/.test(cell('id')) && /^[12]\d{3}$/.test(cell('year')) && /^[123]$/.test(cell('type_of_violence'));
}

/** @throws SourceTrouble where the columns are not known. */
function columnsOf(first: readonly string[], name: string): Columns {
  const names = first.map(plain);
  if (hasHeader(names)) return { names, isHeader: true };
  const order = orders.find((one) => one.length === first.length && looksLike(names, one));
  if (order) return { names: order, isHeader: false };
  throw new SourceTrouble(
    'source-unreadable',
    `${JSON.stringify(name)} has no header that names id, type_of_violence, side_a, side_b and date_start, and its first row of ${first.length} cells is in no order that is known (41 or 49 columns).`,
  );
}

function readIncident(row: RowReader, given: string | undefined): SourceRow {
  const id = row.required('id');
  const violence = row.number('type_of_violence', { min: 1, max: 3, integer: true });
  if (violence === undefined) row.required('type_of_violence');
  const country = row.text('country');
  const occurred = occurredOf(row);
  const place = placeOf(row, country);
  const killed = countsOf(row, { low: 'low', best: 'best', high: 'high' });
  const [sideA, sideB] = [sideOf(row, 'side_a', country), sideOf(row, 'side_b', country)];
  const summary = proseOf(row, 'source_headline');
  const isCandidate = /^cand/i.test(row.text('code_status') ?? '') && given === undefined;
  const mutual = violence !== 3;
  if (!occurred) return row.refused();
  const both = [...sideA, ...sideB];
  return row.done([
    {
      specversion: '1.0',
      id,
      source: given ?? (isCandidate ? candidateUrn : ucdpGed.urn),
      type: 'talion.action.reported.v1',
      data: {
        identity: 'coded',
        type: 'ASSAULT',
        occurred,
        initiators: mutual ? both : sideA,
        targets: mutual ? both : sideB,
        ...field('place', place),
        ...field('killed', killed),
        ...field('summary', summary),
        ...field('extra', row.extra({ type_of_violence: violence ?? '', ...(mutual && { direction: 'unknown' }) })),
      },
    },
  ]);
}

const candidateUrn = 'urn:ucdp:ged-candidate';

/** 1: the day; 2: within a week at most; 3: a week; 4: a month; 5: longer. The interval is as wide as the first and the last day say. */
const datePrecisions: readonly Occurred['precision'][] = ['day', 'day', 'week', 'week', 'month', 'year'];

function occurredOf(row: RowReader): Occurred | undefined {
  const precision = row.number('date_prec', { min: 1, max: 5, integer: true }) ?? 1;
  const [first, last] = [row.required('date_start'), row.required('date_end')].map((cell) => cell.slice(0, 10));
  if (!first || !last) return undefined;
  const occurred = daysBetween(first, last, datePrecisions[precision]);
  if (occurred) return occurred;
  if (dayFrom(first, 0) === undefined) row.refuse('date_start', first, 'must be a day such as 2016-01-31');
  else if (dayFrom(last, 0) === undefined) row.refuse('date_end', last, 'must be a day such as 2016-01-31');
  else row.refuse('date_end', last, `must not be before date_start, which is ${first}`);
  return undefined;
}

/** 1: the place itself; 2: near it; 3: its district; 4: its province; 5: along a line or somewhere around; 6: the country; 7: the sea or the air between. */
const placePrecisions: readonly Place['precision'][] = [
  'country',
  'exact',
  'town',
  'region',
  'region',
  'region',
  'country',
  'country',
];

function placeOf(row: RowReader, country: string | undefined): Place | undefined {
  const precision = row.number('where_prec', { min: 1, max: 7, integer: true });
  const coordinates = coordinatesOf(row, 'latitude', 'longitude');
  const [name, region] = [nameOf(row, 'where_coordinates'), nameOf(row, 'adm_1')];
  if (precision === undefined && country === undefined) return undefined;
  return {
    ...field('name', name),
    ...field('region', region),
    ...(country !== undefined && { countries: [country] }),
    ...coordinates,
    precision: placePrecisions[precision ?? 0] ?? 'country',
  };
}

/**
 * The actors of a side. A coalition is written as its members in alphabetical order, with commas between ("Ahrar al-Sham, HTS, Southern Front"); a name with
 * a comma of its own would hardly be in that order, and stays whole. Civilians are no actor of their own: they are somebody of the country.
 */
function sideOf(row: RowReader, column: string, country: string | undefined): Mention[] {
  const name = row.required(column);
  if (/^civilians$/i.test(name)) return [country === undefined ? { name } : { of: country, role: 'civilians' }];
  const members = name.split(', ');
  const inOrder = members.every((one, at) => at === 0 || (members[at - 1] ?? '').toLowerCase() < one.toLowerCase());
  const names = inOrder && members.length <= membersMax / 2 && members.every(Boolean) ? members : [name];
  for (const one of names)
    if (one.length > nameMax) row.refuse(column, one, `must be a name of at most ${nameMax} characters`);
  return names.map((one) => ({ name: one }));
}

/** Mentions on one end that the gate takes; both sides may stand on it. */
const membersMax = 50;
