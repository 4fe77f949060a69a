import fc from 'fast-check';
import { dayOf, overlap, readTime, timeOf, writeTime } from './time';

test.each([
  ['2024-02-07T19:30:00Z', '2024-02-07T19:30:00.000Z'],
  ['2024-02-07t19:30:00.1239z', '2024-02-07T19:30:00.123Z'],
  ['2024-02-07T19:30:00+03:30', '2024-02-07T16:00:00.000Z'],
  ['2024-02-07', '2024-02-07T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2000-02-29', '2000-02-29T00:00:00.000Z'],
  ['1815-06-18', '1815-06-18T00:00:00.000Z'],
])('readTime() reads %s as %s', (text, moment) => {
  expect(writeTime(readTime(text) ?? NaN)).toBe(moment);
});

test.each([
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '2024-13-01',
  '2024-00-01',
  '2024-01-00',
  '2024-02-07T24:00:00Z',
  '2024-02-07T19:60:00Z',
  '2024-02-07T19:30:00',
  '2024-02-07T19:30:00+25:00',
  '2024-02-07 19:30:00Z',
  '7 February 2024',
  '02/07/2024',
  '2024',
  '',
  ' 2024-02-07',
])('readTime() reads nothing in %j', (text) => {
  expect(readTime(text)).toBeUndefined();
});

test('timeOf() quotes what the gate should not have let through', () => {
  expect(() => timeOf('yesterday')).toThrow('"yesterday"');
});

test('dayOf() counts UTC days, also before 1970', () => {
  expect(dayOf(timeOf('1970-01-01T23:59:59Z'))).toBe(0);
  expect(dayOf(timeOf('1970-01-02T01:00:00+02:00'))).toBe(0);
  expect(dayOf(timeOf('1969-12-31T23:59:59Z'))).toBe(-1);
});

test('overlap() is false of intervals that only touch', () => {
  expect(overlap(0, 2, 1, 3)).toBe(true);
  expect(overlap(1, 2, 0, 3)).toBe(true);
  expect(overlap(0, 1, 1, 2)).toBe(false);
  expect(overlap(1, 2, 0, 1)).toBe(false);
});

test('readTime() reads the usual form as it reads every other', () => {
  const read = fc.property(
    fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    (date) => {
      const text = date.toISOString();
      expect(readTime(text)).toBe(date.getTime());
      expect(readTime(`${text.slice(0, 19)}Z`)).toBe(readTime(`${text.slice(0, 19)}+00:00`));
    },
  );
  fc.assert(read);
  for (const text of [
    '2024-02-30T00:00:00Z',
    '2024-13-01T00:00:00Z',
    '2024-01-01T24:00:00Z',
    '2024-01-01T00:00:00:00Z',
    '2024-01-01T00:00:0xZ',
    '2024-01-01 00:00:00Z',
  ])
    expect(readTime(text)).toBeUndefined();
});
