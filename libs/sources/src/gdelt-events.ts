import { countryOf } from './cameo-countries';
import { coordinatesOf, dayOf, field, nameMax } from './report-parts';
import type { Mention, Occurred, Place } from './report-parts';
import type { RowReader } from './row-reader';
import type { SourceEvent } from './source';

/**
 * What GDELT 1.0 and 2.0 share (event codebooks of 2013 and 2015): tab-separated fields without a header. A row is an event that a machine read out of the
 * first sentences of news: two actors by CAMEO codes, a CAMEO event code, Goldstein's scale, how often it was mentioned, and where.
 */
const actorColumns = (n: 1 | 2): string[] =>
  'Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code'
    .split(' ')
    .map((column) => `Actor${n}${column}`);

const geoColumns = (of: string, hasDistrict: boolean): string[] =>
  `Type FullName CountryCode ADM1Code ${hasDistrict ? 'ADM2Code ' : ''}Lat Long FeatureID`
    .split(' ')
    .map((column) => `${of}Geo_${column}`);

/** In their order; version 2.0 knows districts. */
export const gdeltColumns = ({ hasDistricts }: Readonly<{ hasDistricts: boolean }>): readonly string[] => [
  ...['GlobalEventID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...actorColumns(1),
  ...actorColumns(2),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...['Actor1', 'Actor2', 'Action'].flatMap((of) => geoColumns(of, hasDistricts)),
  ...['DATEADDED', 'SOURCEURL'],
];

/** The report that a row is; undefined where the row was refused. All reports of one event say so (`action`), whoever mentions it. */
export function eventOfRow(row: RowReader, source: string): SourceEvent | undefined {
  const id = row.required('GlobalEventID');
  if (id && !/^\d{1,15}$/.test(id)) row.refuse('GlobalEventID', id, 'must be a number');
  const occurred = dayIn(row, 'SQLDATE');
  const published = momentIn(row, 'DATEADDED');
  const cameo = row.required('EventCode');
  if (cameo && !/^\d{2,4}$/.test(cameo)) row.refuse('EventCode', cameo, 'must be a CAMEO code such as 190');
  for (const part of ['MonthYear', 'Year', 'FractionDate', 'EventBaseCode', 'EventRootCode', 'QuadClass'])
    row.raw(part);
  const goldstein = row.number('GoldsteinScale', { min: -10, max: 10 });
  const [initiator, target] = [actorOf(row, 1), actorOf(row, 2)];
  const place = placeOf(row);
  const url = row.text('SOURCEURL');
  if (!occurred || row.problems.length > 0) return undefined;
  return {
    specversion: '1.0',
    id,
    source,
    type: 'talion.action.reported.v1',
    data: {
      action: id,
      identity: 'coded',
      cameo,
      ...field('goldstein', goldstein),
      occurred,
      ...field('published', published),
      ...(initiator && { initiators: [initiator] }),
      ...(target && { targets: [target] }),
      ...field('place', place),
      ...(url !== undefined && /^\w+:/.test(url) && url.length <= 2000 && { url }),
      ...field('extra', row.extra()),
    },
  };
}

function dayIn(row: RowReader, column: string): Occurred | undefined {
  const cell = row.required(column);
  const day = dayOf(cell.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  if (!day && cell) row.refuse(column, cell, 'must be a day such as 20191024');
  return day;
}

/** Of fourteen digits, or the eight of a day; UTC. */
export function momentIn(row: RowReader, column: string): string | undefined {
  const cell = row.text(column);
  if (cell === undefined) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/.exec(cell) ?? [];
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const moment = Date.parse(written);
  if (!Number.isNaN(moment) && new Date(moment).toISOString() === written) return written;
  row.refuse(column, cell, 'must be a time such as 20191024143000');
  return undefined;
}

/** Who fights a state is no part of it: rebels, separatists, insurgents, other armed groups. */
const fighting = new Set(['REB', 'SEP', 'INS', 'UAF']);

/**
 * GDELT names an actor by whatever word stood there: a country by a city ("KUALA LUMPUR"), an office by its title ("PRIME MINISTER"). An actor with a
 * country and no part in it is the country; one with a part in it (government, army, police, business) is somebody of the country, without a name of its
 * own; a known group, and those who fight a state, keep their name.
 */
function actorOf(row: RowReader, n: 1 | 2): Mention | undefined {
  const of = (column: string): string | undefined => row.text(`Actor${n}${column}`);
  const name = (of('Name') ?? of('Code'))?.slice(0, nameMax);
  if (name === undefined) return undefined;
  const codes = ['Type1Code', 'Type2Code', 'Type3Code'].flatMap((column) => peek(row, n, column));
  const country = countryOf(peek(row, n, 'CountryCode')[0] ?? '');
  const isGroup = peek(row, n, 'KnownGroupCode').length > 0;
  const isFighting = codes.some((code) => fighting.has(code));
  if (country === undefined || isGroup) return { name };
  if (isFighting) return { name: `${name} (${country})` };
  const isPart = codes.length > 0 || ['EthnicCode', 'Religion1Code'].some((column) => peek(row, n, column).length > 0);
  return isPart ? { of: country, role: name } : { name: country, ...(sameWord(name, country) ? {} : { role: name }) };
}

/** Looked at, and kept with the report all the same. */
const peek = (row: RowReader, n: 1 | 2, column: string): string[] => {
  const cell = row.peek(`Actor${n}${column}`);
  return cell === undefined ? [] : [cell];
};

const sameWord = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** 1: a country; 2, 5: a state or province; 3, 4: a town. */
const precisions: Readonly<Record<string, Place['precision']>> = {
  1: 'country',
  2: 'region',
  3: 'town',
  4: 'town',
  5: 'region',
};

/** The last part of a full name is the country ("Minsk, Belarus (general), Belarus"), the one before it the province. */
function placeOf(row: RowReader): Place | undefined {
  const precision = precisions[row.text('ActionGeo_Type') ?? ''];
  const fullName = row.text('ActionGeo_FullName');
  const coordinates = coordinatesOf(row, 'ActionGeo_Lat', 'ActionGeo_Long');
  if (precision === undefined || fullName === undefined) return undefined;
  const parts = fullName.split(',').map((part) => part.trim());
  const country = parts.at(-1);
  const region = parts.length > 1 ? parts.at(-2)?.replace(/ \(general\)$/, '') : undefined;
  return {
    name: fullName.slice(0, nameMax),
    ...(country && { countries: [country.slice(0, 100)] }),
    ...(region && precision !== 'country' && { region: region.slice(0, nameMax) }),
    ...coordinates,
    precision,
  };
}
