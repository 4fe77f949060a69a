import { compareEntries, pageOf, passes, readCursor, writeCursor } from '@talion/tracking';
import type { RowEntry } from '@talion/tracking';
import * as fc from 'fast-check';

const entry = (more: Partial<RowEntry> = {}): RowEntry => ({ key: 'k', id: 'k', actors: [], of: [], ...more });
const day = (text: string): number => Date.parse(text);

/** Few times and keys, so that many are equal; keys that UTF-16 and code points order differently. */
const keys = ['a', 'B', 'ä', 'ｚ', '😀', '\n', ''];
const entries = fc
  .array(fc.record({ from: fc.constantFrom(undefined, -5, 0, 7), key: fc.constantFrom(...keys) }), { maxLength: 30 })
  .map((list) =>
    list.map(({ from, key }, index) => entry({ key: `${key}${index}`, ...(from !== undefined && { from }) })),
  );

test('pageOf() gives every row once and in order, through pages of any size', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 10 }), (list, limit) => {
      const rows = list.map((one) => ({ entry: one, row: one }));
      const found: RowEntry[] = [];
      for (let after: string | undefined, pages = 0; pages === 0 || after !== undefined; pages++) {
        const page = pageOf(rows, {}, { limit, ...(after !== undefined && { after }) });
        expect(page.rows.length).toBeLessThanOrEqual(limit);
        if (page.next !== undefined) expect(page.rows.length).toBe(limit);
        found.push(...page.rows);
        after = page.next;
      }
      expect(found).toEqual([...list].sort(compareEntries));
    }),
  );
});

test('compareEntries() lists newest first, without a time last, and ties by code point', () => {
  const sorted = [{ from: 9, key: 'z' }, { from: 0, key: 'B' }, { from: 0, key: 'a' }, { key: 'ｚ' }, { key: '😀' }];
  expect([...sorted].reverse().sort(compareEntries)).toEqual(sorted);
});

test('readCursor() reads what writeCursor() wrote', () => {
  for (const from of [undefined, 0, -62_167_219_200_000, 253_402_300_799_999]) {
    for (const key of ['', 'a\nb', 'كتائب 😀', '"\\'])
      expect(readCursor(writeCursor({ key, ...(from !== undefined && { from }) }))).toEqual([from ?? null, key]);
  }
});

test.each([
  '',
  'x',
  'null',
  '[]',
  '[1]',
  '["1","k"]',
  '[1.5,"k"]',
  '[1,"k",2]',
  '[1,7]',
  '{"0":1,"1":"k"}',
  '[1,"\\u0000"]',
])('readCursor() refuses %j, which no page gave', (text) => {
  expect(readCursor(Buffer.from(text).toString('base64url'))).toBeUndefined();
});

const january = { from: day('2024-01-01'), to: day('2024-02-01') };

test.each([
  ['an interval that ends there', january, { from: '2024-02-01' }, false],
  ['an interval that ends a moment later', { ...january, to: january.to + 1 }, { from: '2024-02-01' }, true],
  ['an interval that begins there', january, { from: '2024-01-01' }, true],
  ['a moment', { from: january.from, to: january.from }, { from: '2024-01-01' }, true],
  ['a moment before', { from: january.from - 1, to: january.from - 1 }, { from: '2024-01-01' }, false],
  ['an interval without an end', { from: 0 }, { from: '9000-01-01' }, true],
  ['nothing timed', {}, { from: '1900-01-01' }, false],
])('passes() asks for what happened on or after `from`: %s', (_, span, filter, expected) => {
  expect(passes(entry(span), filter)).toBe(expected);
});

test.each([
  ['an interval that begins there', january, { to: '2024-01-01' }, false],
  ['an interval that began before', january, { to: '2024-01-01T00:00:00.001Z' }, true],
  ['an interval without a beginning', { to: january.to }, { to: '1900-01-01' }, true],
  ['nothing timed', {}, { to: '9000-01-01' }, false],
])('passes() asks for what happened before `to`: %s', (_, span, filter, expected) => {
  expect(passes(entry(span), filter)).toBe(expected);
});

test('passes() lets through what satisfies every filter, and nothing that has no such field', () => {
  const one = entry({ ...january, level: 'party', kind: 'cycle', actors: ['red', 'blue'], of: ['d'] });
  const all = { level: 'party', kind: 'cycle', actor: 'blue', of: 'd', from: '2024-01-15', to: '2024-01-16' } as const;
  expect(passes(one, all)).toBe(true);
  for (const wrong of [{ level: 'bloc' }, { kind: 'x' }, { actor: 'x' }, { of: 'x' }, { from: '2025-01-01' }] as const)
    expect(passes(one, { ...all, ...wrong })).toBe(false);
  for (const name of ['level', 'kind', 'actor', 'of', 'from', 'to'] as const)
    expect(passes(entry(), { [name]: all[name] })).toBe(false);
  expect(passes(entry(), {})).toBe(true);
});
