import { firstAtOrAfter } from '../order';
import type { LinkModel } from '../parameters';
import { dayMs } from '../time';
import { answerRate, expectedWithin } from './answer-rate';
import type { Past } from './answer-rate';

/** Ways to say how many acts are to be expected in one direction of a dyad: the model, and what it must be better than. */
export type Predictor = Readonly<{
  name: string;
  /** From what began before the clock (milliseconds): the acts expected within so many days. */
  at: (direction: Direction, clock: number) => (days: number) => number;
}>;

/** Acts of both sides, each by time. */
export type Direction = Past;

/** The forecasts of this model. */
export const modelRate = (name: string, model: LinkModel): Predictor => ({
  name,
  at: ({ own, others }, clock) => {
    const since = clock - Math.max(model.horizonDays, model.backgroundDays) * dayMs;
    const recent = (acts: Past['own']): Past['own'] => acts.slice(...between(acts, since, clock));
    const rate = answerRate({ own: recent(own), others: recent(others) }, clock, model);
    return (days) => expectedWithin(rate, days);
  },
});

/** Each direction's own rate in the training time. */
export const constantRate = (start: number, split: number): Predictor => ({
  name: 'constant rate',
  at: ({ own }) => {
    const [from, to] = between(own, start * dayMs, split * dayMs);
    const rate = Math.max((to - from) / (split - start), leastRate(start, split));
    return (days) => rate * days;
  },
});

const monthDays = 30;

/** Each direction's own rate in the 30 days before. */
export const lastMonthRate = (start: number, split: number): Predictor => ({
  name: "last month's rate",
  at: ({ own }, clock) => {
    const [from, to] = between(own, clock - monthDays * dayMs, clock);
    const rate = Math.max((to - from) / monthDays, leastRate(start, split));
    return (days) => rate * days;
  },
});

/**
 * Half an act in the training time: who has not acted is not taken to be unable to, which one act would make infinitely wrong. Measured on a year of
 * daily data, other floors make neither baseline better by more than half a percent.
 */
const leastRate = (start: number, split: number): number => 0.5 / (split - start);

/** Which of these acts, sorted by time, begin in [from, to): positions of the first, and behind the last. */
function between(acts: Past['own'], from: number, to: number): [number, number] {
  const times = acts.map((act) => act.from);
  return [firstAtOrAfter(times, from), firstAtOrAfter(times, to)];
}
