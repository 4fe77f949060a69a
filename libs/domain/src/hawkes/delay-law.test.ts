import type { Cause } from './act-streams';
import { expectedActs, lawOf, refit, weightAndDelay } from './delay-law';
import type { Law } from './delay-law';

const cause = (weight: number, lastLag: number, firstLag: 0 | 1 = 0): Cause => ({ weight, firstLag, lastLag });

/** Days from the first to the last on which something could follow, and how much of each counts. */
function daysOf({ of }: Law, { firstLag, lastLag }: Cause): (readonly [lag: number, part: number])[] {
  const first = of === 'own' ? 1 : firstLag;
  return Array.from({ length: Math.max(0, lastLag - first + 1) }, (_, index) => {
    const lag = first + index;
    return [lag, lag === 0 ? 0.5 : 1] as const;
  });
}

test('lawOf() is the decay of links, day by day', () => {
  const { rate, keep } = lawOf('others', 0.3, 5);
  for (const days of [0, 1, 7]) expect(rate * keep ** days).toBeCloseTo((0.3 / 5) * Math.exp(-days / 5), 12);
  expect(weightAndDelay({ of: 'others', rate, keep })).toEqual({
    weight: expect.closeTo(0.3, 12),
    delayDays: expect.closeTo(5, 12),
  });
});

test.each(['others', 'own'] as const)('expectedActs() adds up the days that were watched, of %s', (of) => {
  const law = lawOf(of, 0.4, 6);
  const causes = [cause(1, 30), cause(2, 3, 1), cause(0.5, 0)];
  const byHand = causes.flatMap((one) =>
    daysOf(law, one).map(([lag, part]) => one.weight * part * law.rate * law.keep ** lag),
  );
  expect(expectedActs(law, causes)).toBeCloseTo(
    byHand.reduce((sum, part) => sum + part, 0),
    12,
  );
});

/** Log-likelihood of acts with these delays, if each was caused by this law. */
const likelihood = (law: Law, delays: readonly number[], causes: readonly Cause[]): number =>
  delays.reduce((sum, lag) => sum + Math.log(law.rate * law.keep ** lag), 0) - expectedActs(law, causes);

test.each([
  ['others', [0, 0, 2, 5, 9, 1]],
  ['own', [1, 1, 2, 5, 9, 3]],
] as const)('refit() of %s comes to the law that makes what is seen most likely', (of, delays) => {
  const causes = [cause(1, 10), cause(1, 12), cause(2, 9, 1), cause(1, 40), cause(1, 11)];
  const seen = { acts: delays.length, delays: delays.reduce<number>((sum, lag) => sum + lag, 0) };
  let law = lawOf(of, 0.1, 2);
  let before = likelihood(law, delays, causes);
  for (let step = 0; step < 500; step++) {
    law = refit(law, seen, causes);
    const now = likelihood(law, delays, causes);
    expect(now).toBeGreaterThanOrEqual(before - 1e-9);
    before = now;
  }
  for (const change of [0.99, 1.01]) {
    const { weight, delayDays } = weightAndDelay(law);
    expect(likelihood(lawOf(of, weight * change, delayDays), delays, causes)).toBeLessThan(before);
    expect(likelihood(lawOf(of, weight, delayDays * change), delays, causes)).toBeLessThan(before);
  }
});

test('refit() looks for no delay below a quarter of a day, nor beyond ten years', () => {
  const causes = [cause(1, 100)];
  expect(weightAndDelay(refit(lawOf('others', 0.1, 1), { acts: 1, delays: 0 }, causes)).delayDays).toBeCloseTo(0.25, 9);
  expect(weightAndDelay(refit(lawOf('own', 0.1, 1), { acts: 1, delays: 1e9 }, causes)).delayDays).toBeCloseTo(3650, 3);
});

test('refit() puts nothing down to a law by which nothing followed, or could', () => {
  expect(refit(lawOf('own', 0.1, 1), { acts: 0, delays: 0 }, []).rate).toBe(0);
});
