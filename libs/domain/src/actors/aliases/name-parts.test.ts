import { oneSlip } from './compare-forms';
import { partsOf } from './name-parts';

test('partsOf() takes titles, a nickname, brackets and small words from a name', () => {
  expect(partsOf('Lt. Gen. Wisam “Abu Baqer” al-Saadi (Iraq)')).toMatchObject({
    titles: ['lt', 'gen'],
    words: ['wisam', 'saadi'],
    nickname: ['abu', 'baqer'],
    qualifier: 'iraq',
  });
  expect(partsOf("Carlos 'the Jackal'")).toMatchObject({ words: ['carlos'], nickname: ['jackal'] });
  expect(partsOf("Kata'ib Sayyid al-Shuhada")).toMatchObject({ words: ['kataib', 'sayyid', 'shuhada'], nickname: [] });
  expect(partsOf('Jabhat an-Nusra').words).toEqual(['jabhat', 'nusra']);
  expect(partsOf('Secretary General')).toMatchObject({ titles: ['secretary', 'general'], words: [] });
});

test.each([
  ['KH', 'kh'],
  ['I.R.G.C.', 'irgc'],
  ['UNHCR', 'unhcr'],
  ['Hamas', undefined],
  ['A', undefined],
  ['TALIBAN', undefined],
])('partsOf() reads %s as the initials %s', (name, initials) => {
  expect(partsOf(name).initials).toBe(initials);
});

test.each([
  ['shoigu', 'shiogu', true],
  ['netanyahu', 'netanyhu', true],
  ['lukashenko', 'lukashanko', true],
  ['baljinder', 'balwinder', false],
  ['petrov', 'petrova', false],
  ['gambia', 'zambia', false],
  ['libya', 'libyan', false],
  ['slovakia', 'slovenia', false],
  ['same', 'same', false],
])('oneSlip() of %s and %s is %s', (a, b, slip) => {
  expect([oneSlip(a, b), oneSlip(b, a)]).toEqual([slip, slip]);
});
