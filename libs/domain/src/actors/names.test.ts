import { actorIdOf, foldName, namelessIdOf, sameName } from './names';

test.each([
  ["Kata'ib Hezbollah", 'kataib hezbollah'],
  ['KATA’IB  HEZBOLLAH', 'kataib hezbollah'],
  ['Katāʾib Ḥezbollāh', 'kataib hezbollah'],
  ['Kataʿib Hezbollah', 'kataib hezbollah'],
  ['The Houthis', 'houthis'],
  ['al-Qassam Brigades', 'qassam brigades'],
  ['The al-Qassam Brigades', 'qassam brigades'],
  ['el‑Shabaab', 'shabaab'],
  ['al-al-Mansur', 'al mansur'],
  ['al-the Mansur', 'the mansur'],
  ['al Qaeda', 'al qaeda'],
  ['The', 'the'],
  ['Theory', 'theory'],
  ['Iran-backed forces', 'iran backed forces'],
  ['Iran – backed', 'iran backed'],
  ['ＩＲＡＮ', 'iran'],
  ['Weißrussland', 'weissrussland'],
  ['ΚΥΠΡΟΣ', 'κυπροσ'],
  ['İstanbul', 'istanbul'],
  ['  United\t States ', 'united states'],
  ['-', '-'],
  ["'", "'"],
])('foldName() folds %j to %j', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('foldName() keeps different names apart', () => {
  expect(new Set(["Kata'ib Hezbollah", 'Hezbollah', 'Kataib Hizbollah', 'IRGC', 'Iran'].map(foldName)).size).toBe(5);
});

test('actorIdOf() is the folded name with hyphens', () => {
  expect(actorIdOf("The Kata'ib Hezbollah")).toBe('kataib-hezbollah');
  expect(actorIdOf('Iran-backed forces')).toBe('iran-backed-forces');
});

test('namelessIdOf() names whose it is', () => {
  expect(namelessIdOf('iran')).toBe('unnamed-of-iran');
});

test('sameName() compares folded names', () => {
  expect(sameName('Türkiye', 'TURKIYE')).toBe(true);
  expect(sameName('Iran', 'Iraq')).toBe(false);
});
