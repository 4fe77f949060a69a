import { fileOf, reportsIn, rowsIn, tableOf } from '../../../test/support/source-rows';
import { icews } from './icews';

const columns =
  'Event ID;Event Date;Source Name;Source Sectors;Source Country;Event Text;CAMEO Code;Intensity;Target Name;Target Sectors;Target Country;Story ID;Sentence Number;Publisher;City;District;Province;Country;Latitude;Longitude'.split(
    ';',
  );
const raid = {
  'Event ID': '51',
  'Event Date': '2018-06-30',
  'Source Name': 'Air Force (Ardenia)',
  'Source Sectors': 'Military',
  'Source Country': 'Ardenia',
  'Event Text': 'Use "conventional" military force',
  'CAMEO Code': '190',
  Intensity: '-10',
  'Target Name': 'Militant (Red Front)',
  'Target Sectors': 'NA',
  'Target Country': 'Borealia',
  'Story ID': '900',
  'Sentence Number': '2',
  City: 'Karsk',
  Province: 'North',
  Country: 'Ardenia',
  Latitude: '33.5',
  Longitude: '38.25',
};
const table = (...rows: readonly Record<string, string>[]) => fileOf(tableOf(columns, rows, { delimiter: '\t' }));

test('icews reads a row: parts of their country, CAMEO, intensity, place', async () => {
  const { read, refused } = await rowsIn(icews, [table(raid)]);
  expect(refused).toEqual([]);
  expect(read[0]?.events[0]?.id).toBe('51/900/2');
  expect(reportsIn(read)).toMatchObject([
    {
      cameo: '190',
      goldstein: -10,
      occurred: { from: '2018-06-30T00:00:00.000Z', precision: 'day' },
      initiators: [{ name: 'Air Force (Ardenia)', of: 'Ardenia' }],
      targets: [{ name: 'Militant (Red Front)' }],
      place: { name: 'Karsk', region: 'North', countries: ['Ardenia'], precision: 'town' },
      summary: 'Use "conventional" military force',
      extra: { story: '900', sentence: '2', 'Source Sectors': 'Military', 'Target Country': 'Borealia' },
    },
  ]);
});

test('icews tells rows apart that share an event id, and knows a repeated row as the same', async () => {
  const rows = [raid, { ...raid, 'Sentence Number': '4' }, raid];
  const { read } = await rowsIn(icews, [table(...rows)]);
  expect(read.map(({ events }) => events[0]?.id)).toEqual(['51/900/2', '51/900/4', '51/900/2']);
  expect(read[2]?.events).toEqual(read[0]?.events);
});

test('icews knows a country that it writes in two ways', async () => {
  const row = { ...raid, 'Source Name': 'Foreign Affairs (Russia)', 'Source Country': 'Russian Federation' };
  const { read } = await rowsIn(icews, [table(row)]);
  expect(reportsIn(read)[0]?.initiators).toEqual([{ name: 'Foreign Affairs (Russia)', of: 'Russia' }]);
});

test.each([
  ['Event Date', '2018-06-31'],
  ['CAMEO Code', 'force'],
  ['Intensity', '-11'],
  ['Event ID', ''],
])('icews refuses a row by its %s', async (column, value) => {
  const { read, refused } = await rowsIn(icews, [table({ ...raid, [column]: value }, raid)]);
  expect(refused).toMatchObject([{ line: 2, problems: [{ field: column }] }]);
  expect(read).toHaveLength(1);
});
