import { actionTypes, isActionType, isHostileType, isPausingType } from './plover-types';
import type { ActionType } from './plover-types';

const types = Object.keys(actionTypes).filter(isActionType);
const typesOf = (quad: string): ActionType[] => types.filter((type) => actionTypes[type].quad === quad);

test('actionTypes holds 16 types in four quads', () => {
  expect(types).toHaveLength(16);
  expect(typesOf('verbal-cooperation')).toEqual(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE']);
  expect(typesOf('material-cooperation')).toEqual(['COOPERATE', 'AID', 'RETREAT']);
  expect(typesOf('verbal-conflict')).toEqual(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST']);
  expect(typesOf('material-conflict')).toEqual(['SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);
});

test('actionTypes scores every type as the manual prints it, ACCUSE too', () => {
  expect(Object.fromEntries(types.map((type) => [type, actionTypes[type].goldstein]))).toEqual({
    ...{ AGREE: 2.5, CONSULT: 2.5, SUPPORT: 5, CONCEDE: 4.5, COOPERATE: 9.5, AID: 10, RETREAT: 6.5, REQUEST: 0 },
    ...{ ACCUSE: 3, REJECT: -2, THREATEN: -3.5, PROTEST: -5, SANCTION: -6, MOBILIZE: -5.5, COERCE: -7, ASSAULT: -9 },
  });
});

test('actionTypes gives a MID hostility above 1 only to what threatens, shows or uses force', () => {
  const hostility = types.map((type) => [type, actionTypes[type].hostility] as const).filter(([, level]) => level > 1);
  expect(Object.fromEntries(hostility)).toEqual({ THREATEN: 2, MOBILIZE: 3, ASSAULT: 4 });
});

test('isActionType() knows the types by their exact names and nothing that every object has', () => {
  expect(isActionType('ASSAULT')).toBe(true);
  for (const text of ['assault', 'FIGHT', '', 'toString', '__proto__']) expect(isActionType(text)).toBe(false);
});

test('isHostileType() is material conflict, to which neither a threat nor a protest belongs', () => {
  expect(types.filter(isHostileType)).toEqual(['SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);
});

test('isPausingType() is to retreat, to concede or to agree', () => {
  expect(types.filter(isPausingType)).toEqual(['AGREE', 'CONCEDE', 'RETREAT']);
});
