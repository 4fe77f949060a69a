import type { Watched } from './act-streams';
import { expectCauses } from './expect-causes';
import { lawOf } from './delay-law';

test('expectCauses() shares an act out by the parts of its rate, and takes the expected acts off the log rates', () => {
  // One act, 2 days behind a provocation of weight 1.5 and 1 day behind an act of its own, on 10 watched days.
  const stream: Watched = {
    days: 10,
    acts: [{ others: [{ lag: 2, weight: 1.5 }], own: [{ lag: 1, weight: 1 }] }],
    provocations: [{ weight: 1.5, firstLag: 0, lastLag: 2 }],
    earlier: [{ weight: 1, firstLag: 0, lastLag: 1 }],
  };
  const laws = [lawOf('others', 0.3, 5), lawOf('own', 0.2, 4)];
  const [others, own] = [1.5 * 0.06 * Math.exp(-2 / 5), 0.05 * Math.exp(-1 / 4)];
  const rate = 0.01 + others + own;
  const expected = 0.1 + 1.5 * 0.06 * (0.5 + Math.exp(-1 / 5) + Math.exp(-2 / 5)) + 0.05 * Math.exp(-1 / 4);
  expect(expectCauses(stream, { background: 0.01, laws })).toEqual({
    logLikelihood: expect.closeTo(Math.log(rate) - expected, 12),
    background: expect.closeTo(0.01 / rate, 12),
    laws: [
      { acts: expect.closeTo(others / rate, 12), delays: expect.closeTo((2 * others) / rate, 12) },
      { acts: expect.closeTo(own / rate, 12), delays: expect.closeTo(own / rate, 12) },
    ],
  });
});
