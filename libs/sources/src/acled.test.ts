import { fileOf, reportsIn, rowsIn, tableOf } from '../../../test/support/source-rows';
import { acled } from './acled';
import { acledDeleted } from './acled-deleted';
import { headOf } from './detect';

const old =
  'data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3'.split(
    ',',
  );
const now =
  'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp'.split(
    ',',
  );

const clash = {
  event_id_cnty: 'ARD100',
  event_date: '2024-01-21',
  time_precision: '1',
  event_type: 'Battles',
  sub_event_type: 'Armed clash',
  actor1: 'Military Forces of Ardenia (2010-)',
  inter1: 'State forces',
  actor2: 'Red Front',
  inter2: 'Rebel group',
  country: 'Ardenia',
  admin1: 'North',
  location: 'Karsk',
  latitude: '33.5',
  longitude: '38.25',
  geo_precision: '2',
  fatalities: '4',
  notes: 'Clashes, near "the bridge".',
  tags: 'crowd size=no report',
  timestamp: '1706000000',
};

test('acled reads a row with its columns of today, unknown direction on both ends', async () => {
  const { read, refused } = await rowsIn(acled, [fileOf(tableOf(now, [clash]))]);
  expect(refused).toEqual([]);
  expect(read[0]).toMatchObject({ line: 2, events: [{ id: 'ARD100', source: 'urn:acled' }], repairs: [] });
  const both = [{ name: 'Military Forces of Ardenia (2010-)' }, { name: 'Red Front' }];
  expect(reportsIn(read)).toMatchObject([
    {
      identity: 'coded',
      type: 'ASSAULT',
      occurred: { from: '2024-01-21T00:00:00.000Z', to: '2024-01-22T00:00:00.000Z', precision: 'day' },
      published: '2024-01-23T08:53:20.000Z',
      initiators: both,
      targets: both,
      place: {
        name: 'Karsk',
        region: 'North',
        countries: ['Ardenia'],
        latitude: 33.5,
        longitude: 38.25,
        precision: 'town',
      },
      killed: { best: 4 },
      summary: 'Clashes, near "the bridge".',
      extra: {
        direction: 'unknown',
        sub_event_type: 'Armed clash',
        tags: 'crowd size=no report',
        event_type: 'Battles',
      },
    },
  ]);
});

test('acled reads columns, numbers and both date styles of before March 2023, by comma or semicolon', async () => {
  const rows = [
    { ...clash, event_date: '21 January 2020', inter1: '1', data_id: '7' },
    { ...clash, event_id_cnty: 'ARD101', event_date: '2020-01-22' },
  ];
  for (const delimiter of [',', ';']) {
    const { read } = await rowsIn(acled, [fileOf(tableOf(old, rows, { delimiter }))]);
    expect(reportsIn(read).map(({ occurred }) => occurred.from)).toEqual([
      '2020-01-21T00:00:00.000Z',
      '2020-01-22T00:00:00.000Z',
    ]);
    expect(reportsIn(read)[0]?.extra).toMatchObject({ data_id: '7', inter1: '1' });
  }
});

test.each([
  ['Attack', { actor2: 'Civilians (Ardenia)', inter2: '7' }, ['Military Forces of Ardenia (2010-)'], ['Ardenia']],
  ['Government regains territory', {}, ['Military Forces of Ardenia (2010-)'], ['Red Front']],
  ['Peaceful protest', { actor1: 'Protesters (Ardenia)', inter1: '6', actor2: '' }, ['Ardenia'], undefined],
  [
    'Excessive force against protesters',
    { actor1: 'Protesters (Ardenia)', inter1: 'Protesters', actor2: 'Police Forces of Ardenia (2010-)' },
    ['Police Forces of Ardenia (2010-)'],
    ['Ardenia'],
  ],
])('acled knows who acts in %s', async (sub_event_type, more, initiators, targets) => {
  const { read } = await rowsIn(acled, [fileOf(tableOf(now, [{ ...clash, sub_event_type, ...more }]))]);
  const [report] = reportsIn(read);
  expect(report?.initiators?.map(({ name, of }) => name ?? of)).toEqual(initiators);
  expect(report?.targets?.map(({ name, of }) => name ?? of)).toEqual(targets);
  expect(report?.extra).not.toHaveProperty('direction');
});

test('acled widens what is known to the week or the month', async () => {
  const rows = ['2', '3'].map((time_precision) => ({ ...clash, time_precision }));
  const { read } = await rowsIn(acled, [fileOf(tableOf(now, rows))]);
  expect(reportsIn(read).map(({ occurred }) => occurred)).toEqual([
    { from: '2024-01-18T00:00:00.000Z', to: '2024-01-25T00:00:00.000Z', precision: 'week' },
    { from: '2024-01-01T00:00:00.000Z', to: '2024-02-01T00:00:00.000Z', precision: 'month' },
  ]);
});

test.each([
  ['event_date', '31 February 2024'],
  ['sub_event_type', 'Picnic'],
  ['latitude', '91'],
  ['event_id_cnty', ''],
  ['fatalities', 'several'],
])('acled refuses a row by its %s, and reads the next', async (column, value) => {
  const { read, refused } = await rowsIn(acled, [fileOf(tableOf(now, [{ ...clash, [column]: value }, clash]))]);
  expect(read).toHaveLength(1);
  expect(refused).toMatchObject([{ line: 2, problems: [{ field: column }] }]);
  expect(refused[0]?.text).toContain('Karsk');
});

test('acledDeleted makes retractions of the deleted list, and is not taken for the events', async () => {
  const file = fileOf('event_id_cnty,deleted_timestamp\nARD100,1706000000\n');
  const { read } = await rowsIn(acledDeleted, [file]);
  expect(read[0]?.events).toMatchObject([
    {
      id: 'ARD100~deleted',
      source: 'urn:acled',
      data: { event: 'ARD100', reason: 'ACLED deleted the event on 2024-01-23.' },
    },
  ]);
  const head = await headOf(file);
  expect([acledDeleted.recognizes(head), acled.recognizes(head)]).toEqual([true, false]);
  expect(acled.recognizes(await headOf(fileOf(tableOf(old, [clash]))))).toBe(true);
});
