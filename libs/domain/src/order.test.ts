import fc from 'fast-check';
import { compareText, compareTimed, firstAtOrAfter, round6, smallestText, sortedTexts, theilSen } from './order';

const codePoints = (text: string): number[] => Array.from(text, (one) => one.codePointAt(0) ?? 0);
const compareNumbers = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 ? a.length - b.length : at >= b.length ? 1 : (a[at] ?? 0) - (b[at] ?? 0);
};

test('compareText() goes by code point, where < goes by UTF-16 unit', () => {
  const [tilde, smile] = ['\u{ff5e}', '\u{1f600}'];
  expect(compareText(tilde, smile)).toBeLessThan(0);
  expect(tilde < smile).toBe(false);
  expect(sortedTexts(['b', 'B', 'é', 'a-2', 'a-10', 'a'])).toEqual(['B', 'a', 'a-10', 'a-2', 'b', 'é']);
});

test('compareText() agrees with the lists of code points', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '\u{e9}', '\u{d7ff}', '\u{e000}', '\u{ff5e}', '\u{1f600}', '\u{1d400}'),
    maxLength: 5,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Math.sign(compareNumbers(codePoints(a), codePoints(b))));
    }),
  );
});

test('smallestText() is the first by code point, and nothing of nothing', () => {
  expect(smallestText(['iran', 'hamas', 'israel'])).toBe('hamas');
  expect(smallestText([])).toBeUndefined();
});

test.each([
  [0.0000005, 0.000001],
  [-0.0000005, 0],
  [-0.0000015, -0.000001],
  [1.23456749, 1.234567],
  [1.2345678, 1.234568],
  [-1.2345678, -1.234568],
  [12, 12],
])('round6() rounds %d to %d: 6 decimals, halves up', (value, rounded) => {
  expect(round6(value)).toBe(rounded);
});

test('compareTimed() orders by from, to, id', () => {
  const timed = (id: string, from: number, to: number) => ({ id, from, to });
  const ordered = [timed('z', 0, 9), timed('b', 1, 2), timed('c', 1, 2), timed('a', 1, 3)];
  expect([...ordered].reverse().sort(compareTimed)).toEqual(ordered);
});

test('theilSen() is the median of the slopes over all pairs', () => {
  // Slopes of 0, 1, 5: 1, 4, 2.5.
  expect(theilSen([0, 1, 5])).toBe(2.5);
  // Slopes of 0, 3, 3, 9: 3, 1.5, 0, 3, 3, 6; of six, the mean of the middle two, 3 and 3.
  expect(theilSen([0, 3, 3, 9])).toBe(3);
  // Slopes of 1, 2, 0, 0: 1, -0.5, -2, -1/3, -1, 0; the middle two are -0.5 and -1/3.
  expect(theilSen([1, 2, 0, 0])).toBe(-0.416667);
});

test('theilSen() has no slope below 3 values', () => {
  expect(theilSen([])).toBeUndefined();
  expect(theilSen([1, 2])).toBeUndefined();
});

test('firstAtOrAfter() finds the first of equal times, and the end where all are earlier', () => {
  const times = [1, 3, 3, 5];
  expect([0, 1, 2, 3, 4, 5, 6].map((moment) => firstAtOrAfter(times, moment))).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect(firstAtOrAfter([], 1)).toBe(0);
});
