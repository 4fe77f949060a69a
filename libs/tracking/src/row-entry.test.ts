import { modelNames, projectLevels } from '@talion/domain';
import type { LogEvent, ModelName, ReadModels } from '@talion/domain';
import { ActionIndex, entryOf } from '@talion/tracking';
import type { RowEntry } from '@talion/tracking';
import { act, asserted, corrected, registered, related, tally } from '../../../test/support/events';

/** Green is a part of Red, and is answered as such. */
const history: readonly LogEvent[] = [
  related('r', 'Green', 'part_of', 'Red', { from: '2024-01-01T00:00:00Z', until: '2025-01-01T00:00:00Z' }),
  registered('n', 'Nobody'),
  act('a1', 'Green>Blue', '2024-02-01', { killed: { best: 3 } }),
  act('a2', 'Blue>Green', '2024-02-03'),
  act('a3', 'Green>Blue', '2024-02-05', { killed: { best: 90 } }),
  asserted('w', 'a2', 'a1'),
  tally('t', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z', {
    initiators: [{ name: 'Red' }],
    targets: [{ name: 'Blue' }],
    killed: { best: 99 },
  }),
  corrected('c', 'missing', { type: 'ASSAULT' }),
  act('a1', 'Blue>Green', '2024-02-02', {}, { at: '2024-06-02T00:00:00Z' }),
];

const models = projectLevels(history, {});
const entriesOf = (model: ModelName, state: ReadModels = models): RowEntry[] => {
  const actions = new ActionIndex(state.actions);
  return state[model].map((row) => entryOf(model, row, actions));
};
const named = (model: ModelName, id: string): RowEntry[] => entriesOf(model).filter((one) => one.id === id);

test.each(modelNames)('entryOf() tells all rows of %s apart, with sorted lists', (model) => {
  const entries = entriesOf(model);
  expect(entries.length).toBeGreaterThan(0);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  for (const { actors, of } of entries)
    for (const list of [actors, of]) expect(list).toEqual([...new Set(list)].sort());
});

test('entryOf() finds an action by its actors, by the sides that they stand on, by itself and by the dyads of these', () => {
  expect(named('actions', 'a1')).toEqual([
    {
      key: 'a1',
      id: 'a1',
      kind: 'ASSAULT',
      from: Date.parse('2024-02-01'),
      to: Date.parse('2024-02-02'),
      actors: ['blue', 'green', 'red'],
      of: ['a1', 'blue--green', 'blue--red'],
      sources: ['urn:test:desk'],
      severity: 11,
      role: 'hostile',
    },
  ]);
});

test('entryOf() finds dyads and sequences at each level by one id, and by the actors below their sides', () => {
  const dyads = named('dyads', 'blue--red');
  expect(dyads.map(({ level }) => level).sort()).toEqual(['bloc', 'party']);
  for (const { actors, of } of dyads) expect([actors, of]).toEqual([['blue', 'green', 'red'], ['blue--red']]);
  const sequences = entriesOf('sequences').filter(({ of }) => of.includes('blue--red'));
  expect(sequences.map(({ level }) => level).sort()).toEqual(['bloc', 'party']);
  for (const { actors } of sequences) expect(actors).toEqual(['blue', 'green', 'red']);
});

test('entryOf() finds links, chains and alerts by the actions they stand on', () => {
  expect(named('links', 'a2')).toMatchObject([{ of: ['a1', 'a2'], from: Date.parse('2024-02-03') }]);
  expect(named('chains', 'a1')).toMatchObject([{ of: ['a1', 'a2', 'a3'], actors: ['blue', 'green', 'red'] }]);
  const alerts = entriesOf('alerts');
  expect(alerts.filter(({ kind }) => kind === 'chain.started')).toMatchObject([{ of: ['a1', 'a2'] }]);
  expect(alerts.find(({ kind }) => kind === 'cycle.completed')?.of).toEqual(
    expect.arrayContaining(['a1', 'a2', ...models.dyads.flatMap(({ id, level }) => (level === 'bloc' ? [id] : []))]),
  );
  for (const { actors, from } of alerts) expect([actors.includes('red'), from !== undefined]).toEqual([true, true]);
});

test('entryOf() gives an open end to what has none, and no time to what has no time', () => {
  expect(entriesOf('relations')).toMatchObject([{ id: 'green', kind: 'part_of', actors: ['green', 'red'] }]);
  const still = projectLevels([related('r', 'Green', 'backed_by', 'Red', { from: '2024-01-01T00:00:00Z' })], {});
  const [open] = entriesOf('relations', still);
  expect([open?.from, open?.to]).toEqual([Date.parse('2024-01-01'), undefined]);
  for (const one of [...entriesOf('actors'), ...entriesOf('pending')])
    expect([one.from, one.to]).toEqual([undefined, undefined]);
});

test('entryOf() finds coverage by its dyads and the actions counted, what waits by what it waits for', () => {
  expect(named('coverage', 't')).toMatchObject([{ actors: ['blue', 'red'], of: ['a1', 'a3', 'blue--red'] }]);
  expect(named('pending', 'c')).toMatchObject([{ of: ['missing'], kind: 'talion.action.corrected.v1' }]);
  expect(named('quarantine', 'a1')).toMatchObject([{ from: Date.parse('2024-06-02'), to: Date.parse('2024-06-02') }]);
});
