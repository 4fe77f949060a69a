import type { Cause } from './act-streams';

/**
 * How long after an act what it causes follows, in whole days: an exponential kernel seen on a calendar. An act of weight 1 adds `rate * keep^n` to the
 * expected acts of the day n days later, with rate = a / t and keep = exp(-1 / t): the decay that links use, taken day by day.
 *
 * An answer may come on the day itself (0 days), but only behind its provocation, so that half a day counts; what a side does on the day of its own
 * act is not told apart from that act, so that its own acts count from the day after.
 */
export type Law = Readonly<{
  of: 'others' | 'own';
  /** Acts per day that an act of weight 1 adds at once. */
  rate: number;
  /** What is left of that a day later. */
  keep: number;
}>;

/** Mean delays between which a law is looked for, days: within a quarter of a day nothing is told apart by day, beyond ten years nothing is forgotten. */
const delayDaysMin = 0.25;
const delayDaysMax = 3650;

const sameDay = { others: 0.5, own: 0 } as const;

export const lawOf = (of: Law['of'], weight: number, delayDays: number): Law => ({
  of,
  rate: weight / delayDays,
  keep: Math.exp(-1 / delayDays),
});

/** The law in the words of the model: branching weight and mean delay. */
export function weightAndDelay({ rate, keep }: Law): Readonly<{ weight: number; delayDays: number }> {
  const delayDays = -1 / Math.log(keep);
  return { weight: rate * delayDays, delayDays };
}

/** Days that a cause of weight 1 adds `rate` to, each by what is left then: over all time. */
const exposure = ({ of, keep }: Pick<Law, 'of' | 'keep'>): number => sameDay[of] + keep / (1 - keep);

/** What of that falls on days on which nobody could see it: the dyad's first, and those behind the horizon or the end. With the sum of its delays. */
function unseen({ of, keep }: Law, { firstLag, lastLag }: Cause): Readonly<{ exposure: number; delays: number }> {
  const tail = keep ** (lastLag + 1) / (1 - keep);
  return { exposure: (firstLag > 0 ? sameDay[of] : 0) + tail, delays: tail * (lastLag + 1 / (1 - keep)) };
}

/** Acts expected by this law, on the days that were watched. */
export const expectedActs = (law: Law, causes: readonly Cause[]): number =>
  law.rate * causes.reduce((sum, cause) => sum + cause.weight * (exposure(law) - unseen(law, cause).exposure), 0);

/** How many acts are put down to the law, and the sum of their delays in days. */
export type Attributed = Readonly<{ acts: number; delays: number }>;

/**
 * The law of greatest likelihood given what is put down to it (the M-step, in closed form). What fell on unseen days is filled in by its expectation
 * under the law so far; then the delays are those of a geometric law with a half weight at 0 (others) or without 0 (own), whose likelihood is greatest
 * where its mean is that of the delays.
 */
export function refit(law: Law, seen: Attributed, causes: readonly Cause[]): Law {
  let [acts, delays, weights] = [seen.acts, seen.delays, 0];
  for (const cause of causes) {
    const missed = unseen(law, cause);
    acts += cause.weight * law.rate * missed.exposure;
    delays += cause.weight * law.rate * missed.delays;
    weights += cause.weight;
  }
  if (acts === 0 || weights === 0) return { ...law, rate: 0 };
  const keep = within(keepOfMean(law.of, delays / acts));
  return { of: law.of, rate: acts / (weights * exposure({ of: law.of, keep })), keep };
}

/** Others: the mean is 2k / (1 - k^2). Own: 1 / (1 - k). */
const keepOfMean = (of: Law['of'], mean: number): number =>
  of === 'own' ? 1 - 1 / Math.max(mean, 1) : (Math.sqrt(1 + mean * mean) - 1) / Math.max(mean, Number.EPSILON);

const within = (keep: number): number =>
  Math.min(Math.exp(-1 / delayDaysMax), Math.max(Math.exp(-1 / delayDaysMin), keep));
