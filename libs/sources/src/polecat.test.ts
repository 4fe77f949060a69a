import { fileOf, reportsIn, rowsIn, tableOf } from '../../../test/support/source-rows';
import { polecat } from './polecat';

const columns =
  'Event ID;Event Date;Event Type;Event Mode;Intensity;Quad Code;Contexts;Actor Name;Actor Country;Actor COW;Primary Actor Sector;Actor Sectors;Actor Title;Actor Name Raw;Wikipedia Actor ID;Recipient Name;Recipient Country;Recipient COW;Primary Recipient Sector;Recipient Sectors;Recipient Title;Recipient Name Raw;Wikipedia Recipient ID;Placename;City;District;Province;Country;Latitude;Longitude;GeoNames ID;Raw Placename;Feature Type;Source;Publication Date;Story People;Story Organizations;Story Locations;Language;Version'.split(
    ';',
  );
const strike = {
  'Event ID': '20230630_1',
  'Event Date': '2023-06-30',
  'Event Type': 'ASSAULT',
  'Event Mode': 'drone',
  Intensity: '-9.4',
  Contexts: 'military;territory',
  'Actor Name': 'Ardenian Air Force',
  'Actor Country': 'IRQ',
  'Primary Actor Sector': 'MIL',
  'Recipient Name': 'None',
  'Recipient Country': 'SYR',
  'Primary Recipient Sector': 'CVL',
  'Recipient Title': 'villagers',
  City: 'Karsk',
  Province: 'North',
  Country: 'SYR',
  Latitude: '33.5',
  Longitude: '38.25',
  'Publication Date': '2023-07-01',
  Language: 'en',
};
const table = (...rows: readonly Record<string, string>[]): string => tableOf(columns, rows, { delimiter: '\t' });

test("polecat reads a row in PLOVER's words", async () => {
  expect(columns).toHaveLength(40);
  const { read, refused } = await rowsIn(polecat, [fileOf(table(strike))]);
  expect(refused).toEqual([]);
  expect(reportsIn(read)).toMatchObject([
    {
      type: 'ASSAULT',
      mode: 'drone',
      context: ['military', 'territory'],
      goldstein: -9.4,
      occurred: { from: '2023-06-30T00:00:00.000Z', precision: 'day' },
      published: '2023-07-01T00:00:00.000Z',
      initiators: [{ name: 'Ardenian Air Force', of: 'Iraq' }],
      targets: [{ of: 'Syria', role: 'villagers' }],
      place: { name: 'Karsk', region: 'North', countries: ['Syria'], precision: 'town' },
      extra: { Language: 'en' },
    },
  ]);
});

test('polecat reads quoted cells, and what is not known', async () => {
  const row = {
    ...strike,
    'Event ID': '"20230630_2"',
    'Event Mode': '',
    'Actor Name': '"Red ""Front"""',
    'Primary Actor Sector': 'REB',
  };
  const { read } = await rowsIn(polecat, [fileOf(table(row))]);
  expect(read[0]?.events[0]?.id).toBe('20230630_2');
  expect(reportsIn(read)[0]).toMatchObject({ initiators: [{ name: 'Red "Front"' }] });
  expect(reportsIn(read)[0]).not.toHaveProperty('mode');
});

test('polecat refuses torn rows, and reads those behind them', async () => {
  const [header = '', good = ''] = table(strike).split('\n');
  const torn = ['"20230630_3\t2023-06-30\tASSAULT', `${good}\textra`, good.slice(0, 40)];
  const { read, refused } = await rowsIn(polecat, [fileOf([header, ...torn, good, ''].join('\n'))]);
  expect(refused.map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(read.map(({ line }) => line)).toEqual([5]);
});

test.each([
  ['Event Type', 'ATTACK'],
  ['Event Date', 'yesterday'],
  ['Event ID', 'None'],
  ['Intensity', 'high'],
  ['Contexts', 'military affairs'],
])('polecat refuses a row by its %s', async (column, value) => {
  const { refused } = await rowsIn(polecat, [fileOf(table({ ...strike, [column]: value }))]);
  expect(refused).toMatchObject([{ problems: [{ field: column }] }]);
});
