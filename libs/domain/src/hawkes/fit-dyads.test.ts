import { act, fitted } from '../../../../test/support/events';
import { seeded, simulateActs } from '../../../../test/support/simulated-acts';
import { checkParameters } from '../parameters';
import { actingDyads } from './acting-dyads';
import { fitDyads } from './fit-dyads';

const process = { background: 0.01, others: [[0.5, 4]], own: [], dyads: 6, days: 600 } as const;
const events = simulateActs(seeded(3), process);

test('fitDyads() gives one model for all dyads, and own ones with the same kernels where there are acts enough', () => {
  const found = fitDyads(actingDyads(events), 'simulated', 20)!;
  const { mu, ...kernels } = found.shared.parameters;
  expect(found.dyads).toBe(6);
  expect(found.acts).toBe(events.length);
  expect(found.own.length).toBeGreaterThan(0);
  for (const one of found.own) {
    expect(one.fittedOn?.actions).toBeGreaterThanOrEqual(20);
    expect(one.parameters).toEqual({ ...kernels, mu: expect.any(Number) });
  }
  expect(new Set([mu, ...found.own.map(({ parameters }) => parameters.mu)]).size).toBeGreaterThan(1);
  expect(fitDyads(actingDyads(events), 'simulated', 1000)?.own).toEqual([]);
});

test('fitDyads() says what it was fitted on', () => {
  const found = fitDyads(actingDyads(events), 'simulated')!;
  expect(found.shared.fittedOn).toMatchObject({ description: 'simulated', actions: events.length });
  expect(found.shared.fittedOn?.logLikelihood).toBeCloseTo(found.logLikelihoods.at(-1) ?? 0, 2);
});

test('fitDyads() gives parameters that the gate takes, and that name the sides of the dyad they are for', () => {
  const found = fitDyads(actingDyads(events), 'simulated', 20)!;
  for (const { parameters } of [found.shared, ...found.own]) expect(checkParameters(parameters)).toEqual([]);
  const [own] = found.own;
  const models = actingDyads([...events, fitted('f', own!.parameters, own!.dyad as [string, string])]).models;
  expect(models.modelOf([own!.dyad!.join('--')]).mu).toBe(own!.parameters.mu);
});

test('fitDyads() keeps what was asked for of the model, and fits under it', () => {
  const asked = { severityDivisor: 3, horizonDays: 60 };
  const found = fitDyads(actingDyads(events, asked), 'simulated')!;
  expect(found.shared.parameters).toMatchObject(asked);
});

test('fitDyads() of nothing that moves is nothing', () => {
  expect(fitDyads(actingDyads([act('a', 'Red>Blue', '2024-01-01', { type: 'THREATEN' })]), 'one')).toBeUndefined();
});
