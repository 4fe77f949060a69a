import { countOf, marksIn, readWords, wordsIn } from './words';

const finds = (asked: string, text: string): boolean => {
  const words = readWords(asked);
  return words !== undefined && countOf(words, wordsIn(text)) > 0;
};

test.each([
  ['tower 22', 'At Tower 22 in Jordan', true],
  ['tower 23', 'At Tower 22 in Jordan', false],
  ['"22 tower"', 'At Tower 22 in Jordan', false],
  ['"tower 22"', 'At Tower 22 in Jordan', true],
  ['tower -jordan', 'At Tower 22 in Jordan', false],
  ['tower -iraq', 'At Tower 22 in Jordan', true],
  ['iraq or jord', 'At Tower 22 in Jordan', true],
  ['jord iraq', 'At Tower 22 in Jordan', false],
  ['tow jordan', 'At Tower 22 in Jordan', false],
  ['"jord"', 'At Tower 22 in Jordan', false],
  ['kataib', 'Kata’ib Hezbollah', true],
  ['iran-backed', 'Iran backed forces', true],
])('readWords() of %j in %j', (asked, text, found) => {
  expect(finds(asked, text)).toBe(found);
});

test.each(['', ' ', '-', '"', '-jordan', '""', "'"])('readWords() has nothing to look for in %j', (text) => {
  expect(readWords(text)).toBeUndefined();
});

test('marksIn() tells where words stand, in the text as it was written', () => {
  const text = 'Katā’ib strikes: it struck, then one strike';
  const words = readWords('kataib strike');
  const marked = marksIn(words!, text).map(([from, to]) => text.slice(from, to));
  expect(marked).toEqual(['Katā’ib', 'strikes', 'strike']);
});
