import { goldsteinOfCameo } from './cameo-codes';
import { goldsteinOfHostility, hostileFromLevel, hostilityLevels } from './mid-hostility';

test('goldsteinOfHostility() scores levels 2 to 5, and nothing else', () => {
  expect([2, 3, 4, 5].map(goldsteinOfHostility)).toEqual([-4.4, -7.2, -10, -10]);
  for (const level of [-9, 0, 1, 2.5, 6, NaN]) expect(goldsteinOfHostility(level)).toBeUndefined();
});

test('goldsteinOfHostility() scores a threat, a show and a use of force as CAMEO does', () => {
  expect([2, 3, 4].map(goldsteinOfHostility)).toEqual(['130', '150', '190'].map(goldsteinOfCameo));
});

test('every level that has a score is hostile', () => {
  const scored = Object.keys(hostilityLevels)
    .map(Number)
    .filter((level) => goldsteinOfHostility(level) !== undefined);
  expect(Math.min(...scored)).toBe(hostileFromLevel);
});
