import { fileOf, rowsIn } from '../../../test/support/source-rows';
import { mid } from './mid-source';

const dates = 'stday,stmon,styear,endday,endmon,endyear';
const midi = fileOf(
  `dispnum,incidnum,${dates},hostlev\n1,1001,1,2,1950,1,2,1950,4\n1,1002,1,3,1950,1,3,1950,1\n1,1003,1,3,1950,1,3,1950,9\n`,
  'MIDI.csv',
);
const midip = fileOf(
  `dispnum,incidnum,stabb,ccode,${dates},insidea\n1,1001,ARD,901,1,2,1950,1,2,1950,1\n1,1001,BOR,902,1,2,1950,1,2,1950,0\n1,1001,CAL,903,-9,2,1950,1,2,1950,0\n1,1002,ARD,901,1,3,1950,1,3,1950,1\n1,1002,BOR,902,1,3,1950,1,3,1950,7\n`,
  'MIDIP.csv',
);
const mida = fileOf('dispnum,recip\n1,0\n', 'MIDA.csv');
const midb = fileOf('dispnum,stabb,ccode,sidea\n1,ARD,901,1\n', 'MIDB.csv');

test('mid reads each incident as an act of each against each, states registered once, and accounts for every row', async () => {
  const { read, refused } = await rowsIn(mid, [midi, midip, mida, midb]);
  expect(read.length + refused.length).toBe(3 + 5 + 1 + 1);
  expect(read.flatMap(({ events }) => events.map(({ id }) => id))).toEqual([
    'cow:901',
    'cow:902',
    'cow:903',
    'mid:1001:901:902',
    'mid:1001:901:903',
  ]);
  expect(refused).toMatchObject([
    { file: 'MIDIP.csv', line: 6, problems: [{ field: 'insidea', value: '"7"' }] },
    { file: 'MIDI.csv', line: 4, problems: [{ field: 'hostlev', value: '"9"' }] },
  ]);
});

test('mid says which tables it needs', async () => {
  await expect(rowsIn(mid, [midi])).rejects.toThrow('MIDI and MIDIP');
  const { refused } = await rowsIn(mid, [fileOf('a note\n', 'NOTICE.txt'), midi, midip]);
  expect(refused).toHaveLength(2);
});

test('mid refuses a year that is none, and reads the next row', async () => {
  const far = fileOf(
    `dispnum,incidnum,stabb,ccode,${dates},insidea\n1,1001,ARD,901,1,-9,275760,1,2,1950,1\n1,1001,BOR,902,1,2,1950,1,2,1950,0\n`,
    'MIDIP.csv',
  );
  const { refused } = await rowsIn(mid, [midi, far]);
  expect(refused[0]).toMatchObject({ line: 2, problems: [{ field: 'styear' }] });
});
