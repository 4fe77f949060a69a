import { actionContexts } from './plover-contexts';
import { accident, actionModes } from './plover-modes';

/** What the gate accepts as a mode or a context. */
const word = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

test('actionModes holds the 67 modes of the manual, on 11 types', () => {
  const counts = Object.entries(actionModes).map(([type, modes]) => [type, Object.keys(modes).length]);
  expect(Object.fromEntries(counts)).toEqual({
    ...{ CONSULT: 4, RETREAT: 6, REQUEST: 4, ACCUSE: 3, REJECT: 4, THREATEN: 6 },
    ...{ PROTEST: 7, SANCTION: 4, MOBILIZE: 4, COERCE: 10, ASSAULT: 15 },
  });
});

test('REQUEST and REJECT share their modes', () => {
  expect(Object.keys(actionModes.REQUEST)).toEqual(Object.keys(actionModes.REJECT));
});

test('accident belongs to no type in particular', () => {
  for (const modes of Object.values(actionModes)) expect(Object.keys(modes)).not.toContain(accident);
});

test('actionContexts holds the 37 contexts of the manual', () => {
  expect(Object.keys(actionContexts)).toHaveLength(37);
});

test('every mode and context is a word that the gate accepts, and has a label', () => {
  const labelled = [...Object.values(actionModes), actionContexts].flatMap((labels) => Object.entries(labels));
  expect(labelled).toHaveLength(67 + 37);
  for (const [name, label] of labelled) {
    expect(name).toMatch(word);
    expect(label).not.toBe('');
  }
});
