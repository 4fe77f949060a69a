import { act } from '../../../../test/support/events';
import { seeded, simulateActs } from '../../../../test/support/simulated-acts';
import type { LogEvent } from '../events/log-event';
import { defaultLinkModel } from '../parameters';
import { dayMs, dayOf } from '../time';
import { actingDyads } from './acting-dyads';
import { actStreams } from './act-streams';
import type { ActStream } from './act-streams';
import { fitBackground, fitModel, parametersOf, startRate } from './fit-model';

const seed = 20_140_101;

function streamsOf(events: readonly LogEvent[]): ActStream[] {
  const dyads = actingDyads(events);
  const last = Math.max(...dyads.timelines.flatMap(({ entries }) => entries.map(({ action }) => action.from)));
  return actStreams(dyads, defaultLinkModel, dayOf(last + dayMs));
}

describe('of simulated acts', () => {
  const known = {
    background: 0.004,
    others: [
      [0.3, 3],
      [0.2, 40],
    ],
    own: [[0.2, 4]],
  } as const;
  const streams = streamsOf(simulateActs(seeded(seed), { ...known, dyads: 150, days: 1500 }));
  const { rate, logLikelihoods } = fitModel(streams, startRate(defaultLinkModel));

  test('fitModel() never lets the likelihood fall', () => {
    expect(logLikelihoods.length).toBeGreaterThan(10);
    logLikelihoods.forEach((one, index) =>
      expect(one).toBeGreaterThanOrEqual((logLikelihoods[index - 1] ?? -Infinity) - 1e-6),
    );
    expect(logLikelihoods.at(-1)).toBeGreaterThan((logLikelihoods[0] ?? 0) + 100);
  });

  // Within a fifth, of some 6,000 acts that are known to the day; which of two kernels an act belongs to is less sure.
  test('fitModel() finds the parameters again that acts were simulated with', () => {
    const { mu, a1, t1, a2, t2, own1, own2 } = parametersOf(rate);
    const near = (found: number, truth: number, part: number): void =>
      expect([truth, found / truth > 1 - part, found / truth < 1 + part, found]).toEqual([truth, true, true, found]);
    near(mu, known.background, 0.2);
    near(a1, 0.3, 0.2);
    near(t1, 3, 0.3);
    near(a2, 0.2, 0.3);
    near(t2, 40, 0.4);
    near(a1 + a2, 0.5, 0.1);
    near(own1, 0.2, 0.2);
    // There is no second kernel of a side's own acts: little is left for it.
    expect(own2).toBeLessThan(0.1);
  });
});

test('fitModel() of acts that nothing causes has their rate for background', () => {
  const process = { dyads: 40, days: 1000, background: 0.02, others: [], own: [] };
  const { mu, a1, a2, own1, own2 } = parametersOf(
    fitModel(streamsOf(simulateActs(seeded(seed), process)), startRate(defaultLinkModel)).rate,
  );
  expect(mu).toBeGreaterThan(0.018);
  expect(mu).toBeLessThan(0.022);
  expect(a1 + a2).toBeLessThan(0.1);
  expect(own1 + own2).toBeLessThan(0.1);
});

test('fitModel() of no acts, or of acts on one day, is where it began', () => {
  const start = startRate(defaultLinkModel);
  expect(fitModel([], start).rate).toEqual(start);
  expect(fitModel(streamsOf([act('a', 'Red>Blue', '2024-01-01')]), start).logLikelihoods).toEqual([0]);
});

test('parametersOf() names the faster kernel first', () => {
  const start = startRate({ ...defaultLinkModel, a1: 0.1, t1: 50, a2: 0.2, t2: 2 });
  expect(parametersOf(start)).toMatchObject({ a1: 0.2, t1: 2, a2: 0.1, t2: 50 });
});

test('fitBackground() lies between the pool and what the dyad shows, by how many acts it has', () => {
  const pool = { background: 0.001, laws: [] };
  const stream = (acts: number): ActStream => ({
    dyad: 'blue--red',
    sides: ['blue', 'red'],
    initiator: 'blue',
    days: 1000,
    acts: Array.from({ length: acts }, () => ({ others: [], own: [] })),
    provocations: [],
    earlier: [],
  });
  // (acts + 2) / (1000 + 2 / 0.001)
  for (const acts of [0, 1, 10, 100])
    expect(fitBackground([stream(acts)], pool).background).toBeCloseTo((acts + 2) / 3000, 9);
  // Both directions of a dyad together.
  expect(fitBackground([stream(10), stream(0)], pool).background).toBeCloseTo(12 / 4000, 9);
});
