import { modelNames, parseEvent, eventTypes, projectLevels } from '@talion/domain';
import type { ReadModels } from '@talion/domain';
import * as fc from 'fast-check';
import { histories } from './histories';

/** As many as make the rarest of what is looked for all but certain; the seed is fixed, so that it is the same each time. */
const generated = fc.sample(histories, { seed: 1, numRuns: 300 });
const all = generated.map((events) => projectLevels(events, {}));
const rowsOf = <M extends keyof ReadModels>(model: M): ReadModels[M][number][] =>
  all.flatMap((models) => models[model] as readonly ReadModels[M][number][]);

test('histories() says only what the gate lets through, and every kind of fact', () => {
  const events = generated.flat();
  expect(events.filter((event) => !parseEvent(event).ok)).toEqual([]);
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(eventTypes));
});

test('histories() fills every read model', () => {
  expect(modelNames.filter((model) => rowsOf(model).length === 0)).toEqual([]);
});

/** What must happen often enough to be tested: one of these that never comes makes the laws hold in vain. */
const reached: Readonly<Record<string, () => number>> = {
  'actions of several reports': () => rowsOf('actions').filter(({ reports }) => reports.length > 1).length,
  'actions with a withdrawn report': () =>
    rowsOf('actions').filter(({ reports }) => reports.some(({ withdrawn }) => withdrawn)).length,
  'disputed actions': () => rowsOf('actions').filter(({ disputed }) => disputed).length,
  'actions between more than two blocs': () => rowsOf('actions').filter(({ sides }) => sides.bloc.length > 2).length,
  'nameless actors': () => rowsOf('actors').filter(({ nameless }) => nameless).length,
  'relations with dates': () => rowsOf('relations').filter(({ from, until }) => from ?? until).length,
  'busy dyads with several episodes': () =>
    rowsOf('dyads').filter(({ moving, sequences }) => moving > 10 && sequences.length > 2).length,
  'sequences whose order is not known': () => rowsOf('sequences').filter(({ order }) => order).length,
  'sequences of more moves than a trend looks back on': () =>
    rowsOf('sequences').filter(({ moves }) => moves.length > 30).length,
  'asserted links': () => rowsOf('links').filter(({ kind }) => kind === 'asserted').length,
  'links after a lull': () => rowsOf('links').filter(({ joinsChain }) => !joinsChain).length,
  'links with three runners-up': () => rowsOf('links').filter(({ runnersUp }) => runnersUp.length === 3).length,
  'chains three deep': () => rowsOf('chains').filter(({ depth }) => depth >= 3).length,
  'chains over several dyads': () => rowsOf('chains').filter(({ participants }) => participants.length > 2).length,
  'fresh alerts': () => rowsOf('alerts').filter(({ historical }) => !historical).length,
};

test.each(Object.entries(reached))('histories() reaches %s', (_, count) => {
  expect(count()).toBeGreaterThan(0);
});

test('histories() reaches every kind of alert, status of a chain, and verdict on a cycle', () => {
  const kinds = new Set([
    ...rowsOf('alerts').map(({ kind }) => kind),
    ...rowsOf('chains').map(({ status }) => status),
    ...rowsOf('sequences').flatMap(({ cycles }) => cycles.map(({ verdict }) => verdict)),
  ]);
  const alerts = ['cycle.completed', 'chain.started', 'chain.escalated', 'chain.spilled', 'chain.paused'];
  const others = ['ended', 'paused', 'active', 'escalatory', 'matched', 'restrained'];
  expect([...kinds].sort()).toEqual([...alerts, ...others].sort());
});

test('histories() has events wait for every reason that there is', () => {
  expect(new Set(rowsOf('pending').map(({ reason }) => reason)).size).toBe(11);
});
