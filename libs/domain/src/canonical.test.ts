import fc from 'fast-check';
import { canonicalJson } from './canonical';

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, reversed(one)] as const)
      .reverse(),
  );
};

test('canonicalJson() sorts keys by code point and leaves no white space', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], B: true, '\u{1f600}': 1, '\u{ff5e}': 2 })).toBe(
    '{"B":true,"b":[1,{"c":"x","d":null}],"\u{ff5e}":2,"\u{1f600}":1}',
  );
});

test('canonicalJson() leaves out fields that are undefined, as JSON does', () => {
  expect(canonicalJson({ a: undefined, b: [undefined, -0] })).toBe('{"b":[null,0]}');
});

test('canonicalJson() says the same value in one way, and JSON reads it back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(reversed(value))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
