import fc from 'fast-check';
import { gdeltRow } from '../feeds/gdelt-row';
import { tableOf } from '../support/source-rows';

/**
 * Inputs for readers and the gate: rows as data sets write them, with some cells replaced by what nobody expects, and files that are torn anywhere. Pure noise
 * would be refused by its first byte; what is nearly right gets far.
 */
const oddCells = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '-1',
    '-9',
    '0',
    '1',
    'NA',
    'None',
    'NaN',
    'Infinity',
    '1e309',
    '-0',
    '999999999999',
    '0x10',
    '31 February 2024',
    '2024-02-30',
    '9999-12-31',
    '0001-01-01',
    '20240231',
    '"',
    '""',
    "'",
    '\u0000',
    '\uFEFF',
    '\uD800',
    'ﷺ'.repeat(400),
    '=1+1',
    '#date',
    '1;2;3',
    '{"a":1}',
    '2024-01-01T25:00:00Z',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc.integer().map(String),
  fc.double().map(String),
);

type Format = Readonly<{
  columns: readonly string[];
  row: Readonly<Record<string, string>>;
  delimiter: ',' | '\t';
  header: boolean;
}>;

const acledRow = {
  event_id_cnty: 'ARD1',
  event_date: '2024-01-21',
  time_precision: '1',
  sub_event_type: 'Armed clash',
  actor1: 'Red Front',
  inter1: '2',
  actor2: 'Blue League',
  inter2: '2',
  country: 'Ardenia',
  admin1: 'North',
  location: 'Karsk',
  latitude: '33.5',
  longitude: '38.25',
  geo_precision: '1',
  notes: 'A clash.',
  fatalities: '3',
  timestamp: '1706000000',
  tags: '',
};
const gedRow = {
  id: '1',
  year: '2016',
  code_status: 'Clear',
  type_of_violence: '1',
  side_a: 'Government of Ardenia',
  side_b: 'Blue League, Red Front',
  source_headline: 'A clash',
  where_prec: '1',
  where_coordinates: 'Karsk',
  adm_1: 'North',
  latitude: '33.5',
  longitude: '38.25',
  country: 'Ardenia',
  date_prec: '1',
  date_start: '2016-01-31',
  date_end: '2016-01-31',
  low: '1',
  best: '2',
  high: '3',
};
const icewsRow = {
  'Event ID': '51',
  'Event Date': '2018-06-30',
  'Source Name': 'Air Force (Ardenia)',
  'Source Country': 'Ardenia',
  'Event Text': 'Use force',
  'CAMEO Code': '190',
  Intensity: '-10',
  'Target Name': 'Red Front',
  'Target Country': 'NA',
  'Story ID': '9',
  'Sentence Number': '2',
  City: 'Karsk',
  Province: 'North',
  Country: 'Ardenia',
  Latitude: '33.5',
  Longitude: '38.25',
};
const polecatRow = {
  'Event ID': 'p1',
  'Event Date': '2023-06-30',
  'Event Type': 'ASSAULT',
  'Event Mode': 'drone',
  Intensity: '-9',
  Contexts: 'military',
  'Actor Name': 'Red Front',
  'Actor Country': 'SYR',
  'Primary Actor Sector': 'REB',
  'Recipient Name': 'None',
  'Recipient Country': 'IRQ',
  'Primary Recipient Sector': 'MIL',
  'Publication Date': '2023-07-01',
  City: 'Karsk',
  Country: 'SYR',
  Latitude: '33.5',
  Longitude: '38.25',
};
const midiRow = {
  dispnum: '1',
  incidnum: '1001',
  stday: '1',
  stmon: '2',
  styear: '1950',
  endday: '1',
  endmon: '2',
  endyear: '1950',
  hostlev: '4',
};
const midipRow = {
  dispnum: '1',
  incidnum: '1001',
  stabb: 'ARD',
  ccode: '901',
  stday: '1',
  stmon: '2',
  styear: '1950',
  endday: '1',
  endmon: '2',
  endyear: '1950',
  insidea: '1',
};
const gdeltCells = gdeltRow('1', '20240121143000').trimEnd().split('\t');
const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at));
const gdeltFields = Object.fromEntries(gdeltCells.map((cell, at) => [String(at), cell]));
const gdelt1Cells = gdeltCells.filter((_, at) => ![40, 48, 56].includes(at));
const incident = {
  number: '17',
  'first day': '21/01/2024',
  'last day': '22/01/2024',
  kind: 'attack',
  means: 'drone',
  by: 'Red/Blue',
  against: 'Ardenia',
  town: 'Karsk',
  country: 'Ardenia',
  dead: '3',
  account: 'A raid.',
};

const table = (row: Readonly<Record<string, string>>, delimiter: ',' | '\t' = ','): Format => ({
  columns: Object.keys(row),
  row,
  delimiter,
  header: true,
});

/** One format of each source, by the source's name; MID has two tables. */
export const formats: Readonly<Record<string, Format>> = {
  acled: table(acledRow),
  'acled-deleted': table({ event_id_cnty: 'ARD1', deleted_timestamp: '1706000000' }),
  'ucdp-ged': table(gedRow),
  gdelt2: { columns: numbered(61), row: gdeltFields, delimiter: '\t', header: false },
  gdelt1: {
    columns: numbered(58),
    row: Object.fromEntries(gdelt1Cells.map((cell, at) => [String(at), cell])),
    delimiter: '\t',
    header: false,
  },
  icews: table(icewsRow, '\t'),
  polecat: table(polecatRow, '\t'),
  mid: table(midiRow),
  midip: table(midipRow),
  mapped: table(incident),
};

/** Files of a format: a few rows, each with a few odd cells, and perhaps torn. */
export const fileTexts = ({ columns, row, delimiter, header }: Format): fc.Arbitrary<string> =>
  fc
    .record({
      rows: fc.array(fc.array(fc.tuple(fc.constantFrom(...columns), oddCells), { maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      }),
      torn: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        {
          weight: 1,
          arbitrary: fc.tuple(
            fc.double({ min: 0, max: 1, noNaN: true }),
            fc.constantFrom('', '"', '\n', delimiter, '\u0000'),
          ),
        },
      ),
    })
    .map(({ rows, torn }) => {
      const text = tableOf(
        columns,
        rows.map((odd) => ({ ...row, ...Object.fromEntries(odd) })),
        { delimiter, header },
      );
      if (!torn) return text;
      const at = Math.floor(torn[0] * text.length);
      return text.slice(0, at) + torn[1] + text.slice(at + 1);
    });

const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  oddCells,
  fc.constantFrom(
    undefined,
    null,
    NaN,
    Infinity,
    -0,
    [],
    {},
    [[[]]],
    { low: 2, high: 1 },
    { from: '2024-01-02', to: '2024-01-01', precision: 'day' },
  ),
);

/** An event with a few of its fields, at any depth, replaced, added or taken away. */
export const mangled = (event: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), oddValues, fc.constantFrom('replace', 'add', 'drop')), { maxLength: 3 })
    .map((changes) => {
      const copy: unknown = structuredClone(event);
      for (const [place, value, how] of changes) {
        const objects = objectsIn(copy);
        const target = objects[place % objects.length];
        if (!target) continue;
        const names = Object.keys(target);
        const name = how === 'add' || names.length === 0 ? `x${place % 7}` : (names[place % names.length] ?? 'x');
        if (how === 'drop') Reflect.deleteProperty(target, name);
        else target[name] = structuredClone(value);
      }
      return copy;
    });

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}
