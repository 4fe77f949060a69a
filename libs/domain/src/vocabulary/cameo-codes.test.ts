import { cameoCodes, cameoEntry, goldsteinOfCameo, ploverOfCameo } from './cameo-codes';

const rootOf = (code: string): number => Number(code.slice(0, 2));

test('cameoCodes holds the 311 codes of the Goldstein table and the two that only the conversion table has', () => {
  expect(cameoCodes).toHaveLength(313);
  expect(cameoCodes).toEqual([...new Set(cameoCodes)].sort());
  expect(cameoCodes.filter((code) => cameoEntry(code)?.goldstein === undefined)).toEqual(['1213', '1214']);
  expect(new Set(cameoCodes.map(rootOf)).size).toBe(20);
});

test('every code of CAMEO 03 to 20 has a PLOVER type, and none of 01 and 02', () => {
  for (const code of cameoCodes) expect([code, ploverOfCameo(code) !== undefined]).toEqual([code, rootOf(code) >= 3]);
  expect(cameoCodes.filter((code) => rootOf(code) < 3)).toHaveLength(39);
});

test('every Goldstein score lies between -10 and 10', () => {
  for (const code of cameoCodes) expect(Math.abs(goldsteinOfCameo(code) ?? NaN)).toBeLessThanOrEqual(10);
});

test.each([
  ['011', -0.1],
  ['0874', 10],
  ['130', -4.4],
  ['150', -7.2],
  ['163', -8],
  ['190', -10],
  ['196', -9.5],
  ['201', -9.5],
])('goldsteinOfCameo() scores %s as the table prints it: %d', (code, score) => {
  expect(goldsteinOfCameo(code)).toBe(score);
});

test.each([
  ['041', { type: 'CONSULT', mode: 'phone', contexts: [] }],
  ['08', { type: 'CONCEDE', mode: undefined, contexts: [] }],
  ['0813', { type: 'RETREAT', mode: undefined, contexts: ['legal'] }],
  ['0871', { type: 'RETREAT', mode: 'ceasefire', contexts: ['military'] }],
  ['090', { type: 'ACCUSE', mode: 'investigate', contexts: [] }],
  ['094', { type: 'ACCUSE', mode: 'investigate', contexts: ['military', 'legal'] }],
  ['163', { type: 'COERCE', mode: 'restrict', contexts: ['diplomatic'] }],
  ['1712', { type: 'ASSAULT', mode: 'seize', contexts: ['human_security'] }],
  ['175', { type: 'ASSAULT', mode: undefined, contexts: ['pro_autocracy', 'military'] }],
  ['186', { type: 'ASSAULT', mode: 'assassinate', contexts: [] }],
  ['191', { type: 'COERCE', mode: 'restrict', contexts: ['military'] }],
  ['192', { type: 'COERCE', mode: 'seize', contexts: ['military'] }],
  ['201', { type: 'ASSAULT', mode: 'cleansing', contexts: ['religion_ethnicity'] }],
])('ploverOfCameo() places %s where the conversion table does', (code, plover) => {
  expect(ploverOfCameo(code)).toEqual(plover);
});

test('cameoEntry() takes the longest known prefix', () => {
  expect(cameoEntry('1951')?.code).toBe('195');
  expect(cameoEntry('08715')?.code).toBe('0871');
  expect(cameoEntry('0879')?.code).toBe('087');
  expect(cameoEntry('199')?.code).toBe('19');
  expect(ploverOfCameo('1951')).toEqual(ploverOfCameo('195'));
  for (const code of cameoCodes) expect(cameoEntry(`${code}x`)?.code).toBe(code);
});

test('cameoEntry() knows nothing of an unknown root or of less than a root', () => {
  for (const code of ['', '1', '00', '21', '999', 'xx']) {
    expect(cameoEntry(code)).toBeUndefined();
    expect(goldsteinOfCameo(code)).toBeUndefined();
    expect(ploverOfCameo(code)).toBeUndefined();
  }
});

test('goldsteinOfCameo() takes the score of the code above where the scale lacks a code', () => {
  expect(goldsteinOfCameo('1213')).toBe(goldsteinOfCameo('121'));
  expect(ploverOfCameo('1213')).toEqual({ type: 'REJECT', mode: 'assist', contexts: ['legal'] });
});
