import { fileOf, reportsIn, rowsIn } from '../../../test/support/source-rows';
import { headOf } from './detect';
import { gdelt1 } from './gdelt1';
import { gdelt2 } from './gdelt2';
import { gdeltColumns } from './gdelt-events';

const strike = {
  GlobalEventID: '990001',
  SQLDATE: '20240121',
  Actor1Code: 'ARDMIL',
  Actor1Name: 'AIR FORCE',
  Actor1CountryCode: 'SYR',
  Actor1Type1Code: 'MIL',
  Actor2Code: 'IRQ',
  Actor2Name: 'BAGHDAD',
  Actor2CountryCode: 'IRQ',
  EventCode: '190',
  GoldsteinScale: '-10.0',
  NumMentions: '4',
  ActionGeo_Type: '4',
  ActionGeo_FullName: 'Minsk, Belarus (general), Belarus',
  ActionGeo_Lat: '53.9',
  ActionGeo_Long: '27.5667',
  DATEADDED: '20240121143000',
  SOURCEURL: 'https://news.example/strike',
};
type Row = Partial<Record<string, string>>;
const lineOf = (columns: readonly string[], row: Row): string => columns.map((column) => row[column] ?? '').join('\t');
const version2 = gdeltColumns({ hasDistricts: true });
const version1 = gdeltColumns({ hasDistricts: false });
const exported = (...rows: readonly Row[]) =>
  fileOf(rows.map((row) => `${lineOf(version2, row)}\n`).join(''), '20240121143000.export.CSV');

test('gdelt2 reads an event: a country by its code, somebody of it by the part, place and time', async () => {
  const { read, refused } = await rowsIn(gdelt2, [exported(strike)]);
  expect(refused).toEqual([]);
  expect(version2).toHaveLength(61);
  expect(read[0]?.events[0]).toMatchObject({ id: '990001', source: 'urn:gdelt:2' });
  expect(reportsIn(read)).toMatchObject([
    {
      action: '990001',
      identity: 'coded',
      cameo: '190',
      goldstein: -10,
      occurred: { from: '2024-01-21T00:00:00.000Z', to: '2024-01-22T00:00:00.000Z', precision: 'day' },
      published: '2024-01-21T14:30:00.000Z',
      initiators: [{ of: 'Syria', role: 'AIR FORCE' }],
      targets: [{ name: 'Iraq', role: 'BAGHDAD' }],
      place: { countries: ['Belarus'], region: 'Belarus', precision: 'town', latitude: 53.9 },
      url: 'https://news.example/strike',
      extra: { NumMentions: '4', Actor1Type1Code: 'MIL' },
    },
  ]);
});

test.each<[string, Row, object]>([
  [
    'rebels, who are no part of what they fight',
    { Actor1Name: 'REBEL', Actor1Type1Code: 'REB' },
    { name: 'REBEL (Syria)' },
  ],
  [
    'a known group',
    { Actor1Name: 'TALIBAN', Actor1KnownGroupCode: 'TAL', Actor1Type1Code: 'INS' },
    { name: 'TALIBAN' },
  ],
  ['who has no country', { Actor1Name: 'TOURISM INDUSTRY', Actor1CountryCode: '' }, { name: 'TOURISM INDUSTRY' }],
  ['a region, which is no country', { Actor1Name: 'THE EU', Actor1CountryCode: 'EUR' }, { name: 'THE EU' }],
])('gdelt2 names %s', async (_, more, mention) => {
  const { read } = await rowsIn(gdelt2, [exported({ ...strike, ...more })]);
  expect(reportsIn(read)[0]?.initiators).toEqual([mention]);
});

test('gdelt2 leaves an end open of which nothing is known', async () => {
  const { read } = await rowsIn(gdelt2, [exported({ ...strike, Actor1Name: '', Actor1Code: '' })]);
  expect(reportsIn(read)[0]).not.toHaveProperty('initiators');
});

test.each<[string, string]>([
  ['GlobalEventID', 'x'],
  ['SQLDATE', '20240231'],
  ['EventCode', '---'],
  ['DATEADDED', '20240121146100'],
  ['ActionGeo_Lat', '53.9 N'],
])('gdelt2 refuses a row by its %s, and reads the next', async (column, value) => {
  const { read, refused } = await rowsIn(gdelt2, [exported({ ...strike, [column]: value }, strike)]);
  expect(refused).toMatchObject([{ line: 1, problems: [{ field: column }] }]);
  expect(read).toHaveLength(1);
});

test('gdelt2 refuses a row with too few fields', async () => {
  const { refused } = await rowsIn(gdelt2, [fileOf(`${lineOf(version2, strike)}\n990002\t20240121\n`)]);
  expect(refused).toMatchObject([{ problems: [{ value: '"2 cells"' }] }]);
});

const mention = (event: string, url: string): string =>
  [
    event,
    '20240121143000',
    '20240122090000',
    '1',
    'news.example',
    url,
    '3',
    '-1',
    '5',
    '9',
    '1',
    '80',
    '4000',
    '-2.5',
    '',
    '',
  ].join('\t');

test('gdelt2 makes a further report of the same action of each mention, whatever order the files come in', async () => {
  const mentions = fileOf(
    `${mention('990001', 'https://other.example/1')}\n${mention('7', 'https://other.example/2')}\n`,
  );
  const { read, refused } = await rowsIn(gdelt2, [mentions, exported(strike)]);
  expect(reportsIn(read).map(({ action }) => action)).toEqual(['990001', '990001']);
  expect(reportsIn(read)[1]).toMatchObject({
    cameo: '190',
    url: 'https://other.example/1',
    published: '2024-01-22T09:00:00.000Z',
    extra: { sentence: '3', Confidence: '80' },
  });
  expect(new Set(read.map(({ events }) => events[0]?.id)).size).toBe(2);
  expect(refused).toMatchObject([{ problems: [{ field: 'GlobalEventID', value: '"7"' }] }]);
  expect(gdelt2.recognizes(await headOf(mentions))).toBe(true);
});

test('gdelt1 reads daily files and older ones without an address', async () => {
  const row = { ...strike, DATEADDED: '20240121' };
  const { SOURCEURL: _, ...older } = row;
  for (const columns of [version1, version1.slice(0, -1)]) {
    const file = fileOf(`${lineOf(columns, columns === version1 ? row : older)}\n`);
    const { read, refused } = await rowsIn(gdelt1, [file]);
    expect(refused).toEqual([]);
    expect(read[0]?.events[0]?.source).toBe('urn:gdelt:1');
    expect(reportsIn(read)[0]).toMatchObject({ published: '2024-01-21T00:00:00.000Z', cameo: '190' });
    const head = await headOf(file);
    expect([gdelt1.recognizes(head), gdelt2.recognizes(head)]).toEqual([true, false]);
  }
});
