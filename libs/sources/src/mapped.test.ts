import { readFileSync } from 'node:fs';
import { fileOf, reportsIn, rowsIn } from '../../../test/support/source-rows';
import { columnMapFrom } from './column-map';
import { mapped } from './mapped';

const example = (name: string) => columnMapFrom(readFileSync(`examples/maps/${name}.json`, 'utf8'), name);
const incidents = example('incidents');
const header = 'number,first day,last day,kind,means,by,against,town,country,dead,account,desk';
const good =
  '17,21/01/2024,23/01/2024,attack,rocket,Red Front / Blue League,Ardenia,Karsk,Ardenia,3,"A raid, at dawn.",north';

test('mapped reads a table by the example map of incidents, and keeps what the map does not name', async () => {
  const { read, refused } = await rowsIn(mapped, [fileOf(`${header}\n${good}\n`)], { columns: incidents });
  expect(refused).toEqual([]);
  expect(read[0]?.events[0]).toMatchObject({ id: '17', source: 'urn:example:incidents' });
  expect(reportsIn(read)).toEqual([
    {
      identity: 'coded',
      type: 'ASSAULT',
      mode: 'heavy-weapons',
      occurred: { from: '2024-01-21T00:00:00.000Z', to: '2024-01-24T00:00:00.000Z', precision: 'day' },
      initiators: [{ name: 'Red Front' }, { name: 'Blue League' }],
      targets: [{ name: 'Ardenia' }],
      place: { name: 'Karsk', countries: ['Ardenia'], precision: 'town' },
      killed: { best: 3 },
      summary: 'A raid, at dawn.',
      extra: { desk: 'north' },
    },
  ]);
});

test('mapped names a row of several columns by their digest: a repeated row is the same', async () => {
  const rows = '2014-01-01\tArdenia\tUse force\tBorealia\t190\t-10';
  const text = `event_date\tsource\tevent_text\ttarget\tcameo_code\tgoldstein\n${rows}\n${rows}\n`;
  const { read } = await rowsIn(mapped, [fileOf(text)], { columns: example('icews-2014') });
  expect(read[1]?.events).toEqual(read[0]?.events);
  expect(read[0]?.events[0]?.id).toMatch(/^[0-9a-f]{24}$/);
});

test('mapped reads JSON Lines, fields within fields by their path', async () => {
  const columns = columnMapFrom(
    JSON.stringify({
      format: 'json-lines',
      source: 'urn:example:lines',
      id: ['id'],
      occurred: { from: 'when.day', style: 'YYYYMMDD' },
      fields: { cameo: { column: 'code' }, targets: { column: 'whom', split: ';' } },
    }),
    'lines',
  );
  const lines = [
    { id: 1, when: { day: '20240121' }, code: '190', whom: ['A', 'B'], more: { a: [{ b: 1 }] } },
    'no object',
  ];
  const file = fileOf(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n{`);
  const { read, refused } = await rowsIn(mapped, [file], { columns });
  expect(reportsIn(read)).toMatchObject([
    { cameo: '190', targets: [{ name: 'A' }, { name: 'B' }], extra: { 'more.a': '[{"b":1}]' } },
  ]);
  expect(refused.map(({ line }) => line)).toEqual([2, 3]);
});

test.each([
  ['kind', good.replace('attack', 'picnic'), 'kind'],
  ['first day', good.replace('21/01/2024', '2024-01-21'), 'first day'],
  ['last day', good.replace('23/01/2024', '20/01/2024'), 'last day'],
  ['dead', good.replace(',3,', ',three,'), 'dead'],
  ['number', good.replace('17,', ','), 'number'],
  ['dead, where the gate says so', good.replace(',3,', ',-3,'), '/data/killed/best'],
])('mapped refuses a row by its %s, and reads the next', async (_, bad, field) => {
  const { read, refused } = await rowsIn(mapped, [fileOf([header, bad, good].join('\n'))], { columns: incidents });
  expect(refused).toMatchObject([{ line: 2, problems: [{ field }] }]);
  expect(read).toHaveLength(1);
});

test.each([
  ['{', 'is no JSON'],
  ['{"format":"xls","source":"urn:a","id":["a"],"occurred":{"from":"a"},"fields":{}}', '/format'],
  ['{"format":"csv","source":"urn:a","id":[],"occurred":{"from":"a"},"fields":{}}', '/id'],
  [
    '{"format":"csv","source":"urn:a","id":["a"],"occurred":{"from":"a"},"fields":{"colour":{"value":"red"}}}',
    '/fields',
  ],
])('columnMapFrom() names what is wrong with a map: %s', (text, named) => {
  expect(() => columnMapFrom(text, 'my.json')).toThrow(named);
});
