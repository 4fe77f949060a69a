import { defaultLinkModel } from '../parameters';
import { dayMs } from '../time';
import { answerRate, expectedWithin, meanDays, medianDays, probabilityWithin } from './answer-rate';
import type { AnswerRate, PastAct } from './answer-rate';

const clock = Date.parse('2024-03-01');
/** An act that is known to the day, whose middle is so many days (and a half) before the clock. */
const daysBefore = (days: number, severity = 10): PastAct => ({
  from: clock - (days + 1) * dayMs,
  to: clock - days * dayMs,
  severity,
});
const base = { ...defaultLinkModel, a2: 0, backgroundDays: 100 };

describe('answerRate()', () => {
  test('adds up the kernels of the other side, by severity and by the days since the middle of each act', () => {
    const { kernels } = answerRate({ own: [], others: [daysBefore(0), daysBefore(4, 18)] }, clock, base);
    // Severity 18 weighs 2^((18 - 10) / 8) = 2.
    const perDay = (0.3 / 5) * (Math.exp(-0.5 / 5) + 2 * Math.exp(-4.5 / 5));
    expect(kernels[0]).toEqual({ of: 'others', acts: 2, perDay: expect.closeTo(perDay, 12), delayDays: 5 });
  });

  test('counts neither what is older than the horizon nor what begins later', () => {
    const others = [daysBefore(179), daysBefore(180), daysBefore(-2)];
    expect(answerRate({ own: [], others }, clock, base).kernels[0]?.acts).toBe(1);
  });

  test("counts a side's own acts for its background, at least mu", () => {
    const own = [daysBefore(0), daysBefore(98), daysBefore(100)];
    expect(answerRate({ own, others: [] }, clock, base)).toMatchObject({
      background: 0.02,
      backgroundFrom: 'counted',
    });
    expect(answerRate({ own: [], others: [] }, clock, base)).toMatchObject({
      background: 0.001,
      backgroundFrom: 'least',
    });
    expect(answerRate({ own, others: [] }, clock, { ...base, background: 0.3 })).toMatchObject({
      background: 0.3,
      backgroundFrom: 'fitted',
    });
  });

  test("follows a side's own acts one by one where the model says how, and then does not count them", () => {
    const model = { ...base, own1: 0.2, ownT1: 2 };
    const rate = answerRate({ own: [daysBefore(1, 18)], others: [] }, clock, model);
    expect(rate).toMatchObject({ background: 0.001, backgroundFrom: 'least' });
    expect(rate.kernels[2]).toEqual({
      of: 'own',
      acts: 1,
      perDay: expect.closeTo(0.1 * Math.exp(-1.5 / 2), 12),
      delayDays: 2,
    });
  });
});

const rate: AnswerRate = {
  background: 0.01,
  backgroundFrom: 'least',
  kernels: [
    { of: 'others', acts: 1, perDay: 0.2, delayDays: 4 },
    { of: 'own', acts: 1, perDay: 0.02, delayDays: 50 },
  ],
};

/** By adding up thin slices. */
function integral(value: (at: number) => number, to: number): number {
  const slices = 400_000;
  const step = to / slices;
  let sum = 0;
  for (let slice = 0; slice < slices; slice++) sum += value((slice + 0.5) * step) * step;
  return sum;
}

test('expectedWithin() is the integral of the decaying rate', () => {
  const perDay = (at: number): number => 0.01 + 0.2 * Math.exp(-at / 4) + 0.02 * Math.exp(-at / 50);
  for (const days of [1, 7, 30]) expect(expectedWithin(rate, days)).toBeCloseTo(integral(perDay, days), 8);
  expect(probabilityWithin(rate, 7)).toBeCloseTo(1 - Math.exp(-integral(perDay, 7)), 8);
});

test('medianDays() is where the probability reaches a half', () => {
  expect(probabilityWithin(rate, medianDays(rate))).toBeCloseTo(0.5, 9);
  expect(medianDays({ ...rate, kernels: [] })).toBeCloseTo(Math.LN2 / 0.01, 9);
});

test('meanDays() is the integral of the probability that nothing has come', () => {
  expect(meanDays({ ...rate, kernels: [] })).toBeCloseTo(100, 9);
  expect(meanDays(rate)).toBeCloseTo(
    integral((at) => Math.exp(-expectedWithin(rate, at)), 3000),
    4,
  );
});
