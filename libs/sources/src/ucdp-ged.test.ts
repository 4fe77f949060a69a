import { fileOf, reportsIn, rowsIn, tableOf } from '../../../test/support/source-rows';
import { headOf } from './detect';
import { ucdpGed } from './ucdp-ged';

const columns =
  'id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high'.split(
    ',',
  );
const battle = {
  id: '7001',
  year: '2016',
  type_of_violence: '1',
  side_a: 'Government of Ardenia',
  side_b: 'Blue League, Red Front',
  source_headline: 'Clashes at Karsk',
  where_prec: '2',
  where_coordinates: 'Karsk town',
  adm_1: 'North',
  latitude: '33.5',
  longitude: '38.25',
  country: 'Ardenia',
  date_prec: '1',
  date_start: '2016-01-31',
  date_end: '2016-01-31',
  deaths_a: '-1',
  low: '2',
  best: '3',
  high: '5',
};

test('ucdpGed puts both sides of a battle on both ends, a coalition as its members', async () => {
  const { read } = await rowsIn(ucdpGed, [fileOf(tableOf(columns, [battle]))]);
  const sides = ['Government of Ardenia', 'Blue League', 'Red Front'].map((name) => ({ name }));
  expect(reportsIn(read)).toMatchObject([
    {
      type: 'ASSAULT',
      occurred: { from: '2016-01-31T00:00:00.000Z', to: '2016-02-01T00:00:00.000Z', precision: 'day' },
      initiators: sides,
      targets: sides,
      place: { name: 'Karsk town', region: 'North', countries: ['Ardenia'], precision: 'town' },
      killed: { low: 2, best: 3, high: 5 },
      extra: { direction: 'unknown', deaths_a: '-1' },
    },
  ]);
});

test('ucdpGed keeps a name with a comma whole where it is no list in order', async () => {
  const { read } = await rowsIn(ucdpGed, [fileOf(tableOf(columns, [{ ...battle, side_b: 'Sons of Karsk, Band of' }]))]);
  expect(reportsIn(read)[0]?.targets).toEqual([{ name: 'Government of Ardenia' }, { name: 'Sons of Karsk, Band of' }]);
});

test('ucdpGed knows direction where violence is one-sided, and civilians as somebody of the country', async () => {
  const { read } = await rowsIn(ucdpGed, [
    fileOf(tableOf(columns, [{ ...battle, type_of_violence: '3', side_b: 'Civilians' }])),
  ]);
  expect(reportsIn(read)).toMatchObject([
    { initiators: [{ name: 'Government of Ardenia' }], targets: [{ of: 'Ardenia', role: 'civilians' }] },
  ]);
});

test('ucdpGed repairs estimates that contradict each other, says so, and takes -1 for unknown', async () => {
  const rows = [
    { ...battle, low: '4', best: '3', high: '1' },
    { ...battle, id: '7002', low: '-1', best: '3', high: '-1' },
  ];
  const { read } = await rowsIn(ucdpGed, [fileOf(tableOf(columns, rows))]);
  expect(reportsIn(read).map(({ killed }) => killed)).toEqual([{ low: 1, best: 3, high: 4 }, { best: 3 }]);
  expect(read[0]?.repairs).toMatchObject([
    { field: 'low', value: '"4"', message: 'was lowered to 1' },
    { field: 'high', value: '"1"', message: 'was raised to 4' },
  ]);
  expect(reportsIn(read)[0]?.extra).toMatchObject({
    talion_repairs: expect.stringContaining('low "4" was lowered to 1') as unknown,
  });
});

test('ucdpGed passes over the tags of HDX, and reads files without a header', async () => {
  const tags = Object.fromEntries(columns.map((name) => [name, `#${name}`]));
  const hdx = await rowsIn(ucdpGed, [fileOf(tableOf(columns, [tags, battle]))]);
  const bare = fileOf(tableOf(columns, [battle], { header: false }));
  const { read } = await rowsIn(ucdpGed, [bare]);
  expect([hdx.read.length, hdx.refused.length, read.length]).toEqual([1, 0, 1]);
  expect(reportsIn(read)).toEqual(reportsIn(hdx.read));
  expect(ucdpGed.recognizes(await headOf(bare))).toBe(true);
});

test('ucdpGed knows candidate events as another source', async () => {
  const rows = [{ ...battle, code_status: 'Cand_Clear' }];
  const { read } = await rowsIn(ucdpGed, [fileOf(tableOf([...columns, 'code_status'], rows))]);
  expect(read[0]?.events[0]?.source).toBe('urn:ucdp:ged-candidate');
});

test.each([
  ['date_start', '2016-02-30'],
  ['date_end', '2016-01-30'],
  ['type_of_violence', '9'],
  ['best', 'many'],
  ['id', ''],
])('ucdpGed refuses a row by its %s', async (column, value) => {
  const { refused } = await rowsIn(ucdpGed, [fileOf(tableOf(columns, [{ ...battle, [column]: value }, battle]))]);
  expect(refused).toMatchObject([{ problems: [{ field: column }] }]);
});

test('ucdpGed says what it lacks in a file of another kind', async () => {
  await expect(rowsIn(ucdpGed, [fileOf('a,b\n1,2\n')])).rejects.toMatchObject({ code: 'source-unreadable' });
});
