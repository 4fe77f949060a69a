import { parse } from 'csv-parse/sync';
import { csvText, harmless } from './csv-text';

test('csvText() is read back as it was, whatever stands in the cells', () => {
  const rows = [
    ['id', 'text'],
    ['a', 'comma, "quote"'],
    ['b', 'line\nend'],
    ['c', 'line\r\nend'],
    ['d', 'carriage\rreturn'],
    ['', ' كتائب 😀 '],
  ];
  const text = csvText(rows);
  expect(parse(text)).toEqual(rows);
  expect(text).toContain('"carriage\rreturn"');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  ['\t=1', "'\t=1"],
  ['a=1', 'a=1'],
  [-1, '-1'],
  [false, 'false'],
  [undefined, ''],
])('harmless(%j) is %j', (cell, expected) => {
  expect(harmless(cell)).toBe(expected);
});
