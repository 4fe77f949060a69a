import { act } from '../../../../test/support/events';
import { seeded, simulateActs } from '../../../../test/support/simulated-acts';
import { linkedShares } from './linked-shares';

const process = { background: 0.02, own: [], dyads: 3, days: 600 } as const;

test('linkedShares() of acts that answer each other at once lie far above chance, and further under the fitted model', () => {
  const shares = linkedShares(simulateActs(seeded(5), { ...process, others: [[0.8, 1]] }), {}, 20)!;
  const gap = ({ linked, byChance }: { linked: number; byChance: number }): number => linked - byChance;
  expect(gap(shares.inForce)).toBeGreaterThan(0.1);
  expect(gap(shares.fitted)).toBeGreaterThan(gap(shares.inForce));
  expect(shares.dyads.map(({ acts }) => acts)).toEqual(shares.dyads.map(({ acts }) => acts).sort((a, b) => b - a));
});

test('linkedShares() of acts that nobody answers are chance', () => {
  const { inForce, fitted } = linkedShares(simulateActs(seeded(5), { ...process, others: [] }), {}, 20)!;
  for (const { linked, byChance } of [inForce, fitted]) expect(Math.abs(linked - byChance)).toBeLessThan(0.1);
});

test('linkedShares() leaves out dyads of few acts, and is nothing where nothing moves', () => {
  const few = [act('a', 'Red>Blue', '2024-01-01'), act('b', 'Blue>Red', '2024-01-02')];
  expect(linkedShares(few, {}, 3)?.dyads).toEqual([]);
  expect(linkedShares(few, {}, 2)?.dyads).toHaveLength(1);
  expect(linkedShares([act('a', 'Red>Blue', '2024-01-01', { type: 'THREATEN' })], {}, 1)).toBeUndefined();
});
