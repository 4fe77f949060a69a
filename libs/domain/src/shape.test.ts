import { columns, flag, list, nullable, number, object, oneOf, optional, quote, refuse, text } from './shape';
import type { Problem, Shape } from './shape';

const problemsOf = (shape: Shape<unknown>, value: unknown): string[] => {
  const problems: Problem[] = [];
  shape.check(value, '/it', problems);
  return problems.map((one) => `${one.field} ${one.message}, not ${one.value}`);
};

test.each([
  ['short', '"short"'],
  ['x'.repeat(300_000), `"${'x'.repeat(80)}"… (300000 characters)`],
  [[1, 2, 3], 'a list of 3'],
  [{ a: 1 }, 'an object'],
  [null, 'null'],
  [undefined, 'nothing'],
  [1.5, '1.5'],
  [true, 'true'],
])('quote() shows a refused value briefly (%#)', (value, quoted) => {
  expect(quote(value)).toBe(quoted);
});

test('quote() shows a lone surrogate and NUL as escapes', () => {
  expect(quote('a\ud800\0')).toBe(String.raw`"a\ud800\u0000"`);
});

test('text() counts from min to max and ignores white space at the ends', () => {
  const shape = text('A name.', { max: 3 });
  for (const fine of ['a', 'abc', ' a ']) expect(problemsOf(shape, fine)).toEqual([]);
  expect(problemsOf(shape, '')).toEqual(['/it must be at least 1 characters long, not ""']);
  expect(problemsOf(shape, '  ')).toEqual(['/it must be at least 1 characters long, not "  "']);
  expect(problemsOf(shape, 'abcd')).toEqual(['/it must be at most 3 characters long, not "abcd"']);
  expect(problemsOf(shape, 3)).toEqual(['/it must be text, not 3']);
});

test('text() refuses NUL and lone surrogates, and takes pairs', () => {
  const shape = text('A name.', { max: 9 });
  expect(problemsOf(shape, '\u{1f600}')).toEqual([]);
  for (const broken of ['a\0b', 'a\ud800', '\udc00a']) {
    expect(problemsOf(shape, broken)).toEqual([expect.stringContaining('well-formed Unicode without NUL')]);
  }
});

test('text() says what a pattern asks for', () => {
  const shape = text('A code.', { max: 9, pattern: /^\d+$/, must: 'must be digits' });
  expect(problemsOf(shape, '12')).toEqual([]);
  expect(problemsOf(shape, '1x')).toEqual(['/it must be digits, not "1x"']);
});

test('number() keeps its bounds, inclusive or above', () => {
  const inclusive = number('A latitude.', { min: -90, max: 90 });
  for (const fine of [-90, 0, 0.5, 90]) expect(problemsOf(inclusive, fine)).toEqual([]);
  for (const wrong of [-90.1, 91, NaN, Infinity, '1', null, undefined])
    expect(problemsOf(inclusive, wrong)).toHaveLength(1);
  expect(problemsOf(inclusive, 91)).toEqual(['/it must be a number from -90 to 90, not 91']);
  const above = number('A delay.', { min: 0, above: 0, max: 9 });
  expect(problemsOf(above, 0)).toEqual(['/it must be a number from above 0 to 9, not 0']);
  const whole = number('A count.', { min: 0, max: 9, integer: true });
  expect(problemsOf(whole, 1.5)).toEqual(['/it must be a whole number from 0 to 9, not 1.5']);
});

test('flag() and oneOf() take nothing that merely looks alike', () => {
  expect(problemsOf(flag('Yes or no.'), 'true')).toEqual(['/it must be true or false, not "true"']);
  const shape = oneOf('A word.', ['day', 'week']);
  expect(problemsOf(shape, 'week')).toEqual([]);
  for (const wrong of ['Day', 'toString', 0, null, ['day']])
    expect(problemsOf(shape, wrong)).toEqual([expect.stringContaining('must be one of day, week')]);
});

test('list() names the place of what is wrong in it, and does not look into one too long', () => {
  const shape = list('Numbers.', number('', { min: 0, max: 9 }), { min: 1, max: 3 });
  expect(problemsOf(shape, [1, 10, 2])).toEqual(['/it/1 must be a number from 0 to 9, not 10']);
  expect(problemsOf(shape, [10, 10, 10, 10])).toEqual(['/it must be a list of 1 to 3, not a list of 4']);
  expect(problemsOf(shape, [])).toEqual(['/it must be a list of 1 to 3, not a list of 0']);
  expect(problemsOf(shape, { 0: 1, length: 1 })).toEqual(['/it must be a list, not an object']);
});

test('columns() takes flat values only', () => {
  const shape = columns('Further columns.', { max: 2, valueCharactersMax: 5 });
  expect(problemsOf(shape, { a: 'x', b: null })).toEqual([]);
  expect(problemsOf(shape, { a: 1, b: false })).toEqual([]);
  expect(problemsOf(shape, { 'a/b~c': { deep: 1 } })).toEqual([
    '/it/a~1b~0c must be text, a number, true, false or null, not an object',
  ]);
  expect(problemsOf(shape, { a: 'longer' })).toEqual(['/it/a must be at most 5 characters long, not "longer"']);
  expect(problemsOf(shape, { longer: 1 })).toEqual(['/it must be at most 5 characters long, not "longer"']);
  expect(problemsOf(shape, { a: 1, b: 2, c: 3 })).toEqual(['/it must have at most 2 columns, not an object']);
  expect(problemsOf(shape, [])).toEqual(['/it must be an object, not a list of 0']);
});

describe('object()', () => {
  const shape = object(
    'A range.',
    { low: optional(number('', { min: 0, max: 9 })), high: nullable(number('', { min: 0, max: 9 })) },
    {
      together({ low, high }, field, problems) {
        if (low !== undefined && high !== null && low > high)
          refuse(problems, `${field}/low`, low, 'must not be above high');
      },
    },
  );

  test('object() asks for what is not optional', () => {
    expect(problemsOf(shape, { low: 1 })).toEqual(['/it/high must be given, not nothing']);
    expect(problemsOf(shape, { high: 1 })).toEqual([]);
    expect(problemsOf(shape, { high: null, low: undefined })).toEqual([]);
    expect(problemsOf(shape, Object.create({ high: 1 }))).toEqual(['/it/high must be given, not nothing']);
  });

  test('object() refuses unknown fields by name, also those that every object has', () => {
    const hostile: unknown = JSON.parse('{"high": 1, "__proto__": 2, "toString": 3, "a/b": 4}');
    expect(problemsOf(shape, hostile)).toEqual(
      [
        ['__proto__', '2'],
        ['toString', '3'],
        ['a~1b', '4'],
      ].map(([name, value]) => `/it/${name ?? ''} is not a known field; known are low, high, not ${value ?? ''}`),
    );
  });

  test('object() compares fields only when each is right by itself', () => {
    expect(problemsOf(shape, { low: 5, high: 4 })).toEqual(['/it/low must not be above high, not 5']);
    expect(problemsOf(shape, { low: 50, high: 4 })).toEqual(['/it/low must be a number from 0 to 9, not 50']);
  });

  test('object() takes nothing but an object', () => {
    for (const wrong of [null, [], 'x', 1, undefined])
      expect(problemsOf(shape, wrong)).toEqual([expect.stringContaining('/it must be an object')]);
  });
});
