import { act, related } from '../../../../test/support/events';
import { project } from '../project';
import { dyadId } from './action';

type More = Parameters<typeof act>[3];

test.each<[string, More, string]>([
  ...(['SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] as const).map((type): [string, More, string] => [
    type,
    { type },
    'hostile',
  ]),
  ...(['ACCUSE', 'REJECT', 'THREATEN', 'REQUEST', 'PROTEST'] as const).map((type): [string, More, string] => [
    type,
    { type },
    'signal',
  ]),
  ...(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'] as const).map(
    (type): [string, More, string] => [type, { type }, 'restraint'],
  ),
  ['an assault by accident', { mode: 'accident' }, 'signal'],
  ['an accident in a militarized dispute', { mode: 'accident', hostility: 4 }, 'signal'],
  ['a threat of force in a militarized dispute', { type: 'THREATEN', hostility: 2 }, 'hostile'],
  ['a threat of no militarized dispute', { type: 'THREATEN', hostility: 1 }, 'signal'],
])('readActions() takes %s for what it is', (_, more, role) => {
  expect(project([act('a', 'Red>Blue', '2024-01-05', more)]).actions).toMatchObject([{ role }]);
});

const directions = (whom: string, level: 'actor' | 'party' | 'bloc'): string[] => {
  const desk = [related('1', 'Army', 'part_of', 'Red'), related('2', 'KH', 'backed_by', 'Red')];
  return project([...desk, act('a', whom, '2024-01-05')], { level }).sequences.flatMap(({ moves }) =>
    moves.map(({ initiator, target }) => `${initiator}>${target}`),
  );
};

test('an action contributes once per dyad and direction, at each level', () => {
  expect(directions('Army+Red+KH>Blue', 'actor')).toEqual(['army>blue', 'kh>blue', 'red>blue']);
  expect(directions('Army+Red+KH>Blue', 'party')).toEqual(['kh>blue', 'red>blue']);
  expect(directions('Army+Red+KH>Blue', 'bloc')).toEqual(['red>blue']);
  expect(directions('Red>Blue+Green', 'bloc')).toEqual(['red>blue', 'red>green']);
});

test('an action contributes to no dyad within one side, nor with nobody known at one end', () => {
  expect(directions('Army>KH', 'party')).toEqual(['red>kh']);
  expect(directions('Army>KH', 'bloc')).toEqual([]);
  expect(directions('>Blue', 'bloc')).toEqual([]);
  expect(directions('Red>', 'bloc')).toEqual([]);
});

test('an action that goes both ways counts once each way and never answers itself', () => {
  const { sequences, links, actions } = project([act('a', 'Red+Blue>Red+Blue', '2024-01-05')]);
  expect(actions).toHaveLength(1);
  expect(sequences).toMatchObject([{ kind: 'exchange', order: 'unknown', moves: [{ n: 1 }, { n: 2 }] }]);
  expect(sequences[0]?.moves.map(({ initiator, target }) => `${initiator}>${target}`)).toEqual([
    'blue>red',
    'red>blue',
  ]);
  expect(links).toEqual([]);
});

test('dyadId() puts the smaller side first', () => {
  expect(dyadId('iran', 'united-states')).toBe('iran--united-states');
  expect(dyadId('united-states', 'iran')).toBe('iran--united-states');
});
