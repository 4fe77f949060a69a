import { severityWeight } from '../dyads/candidates';
import type { LinkModel } from '../parameters';
import { dayMs } from '../time';

/**
 * The rate at which a side is expected to act against another from a moment on, if nothing else happens: a background, and what the acts so far still add
 * to it, decaying (the conditional intensity of a mutually exciting point process; Hawkes 1971, Daley and Vere-Jones 2003, section 7.2). It knows acts
 * by time and severity only, and not who within a side is going to act.
 */
export type PastAct = Readonly<{ from: number; to: number; severity: number }>;

/** The acts so far of the side that may answer (`own`) and of the other (`others`). */
export type Past = Readonly<{ own: readonly PastAct[]; others: readonly PastAct[] }>;

export type Kernel = Readonly<{
  /** Whose acts: the other side's, or those of the side that may answer. */
  of: 'others' | 'own';
  /** How many acts count, and what they add together at the moment that is asked about, acts per day. */
  acts: number;
  perDay: number;
  /** Mean delay: what is added falls to 1/e in so many days. */
  delayDays: number;
}>;

export type AnswerRate = Readonly<{
  /** Acts per day, whatever happened lately: fitted, counted over the days before, or the least that the model has. */
  background: number;
  backgroundFrom: 'fitted' | 'counted' | 'least';
  kernels: readonly Kernel[];
}>;

/** What acts before `clock` (milliseconds) add up to. An act takes place in the middle of its interval; those older than the horizon no longer count. */
export function answerRate({ own, others }: Past, clock: number, model: LinkModel): AnswerRate {
  const aged = (acts: readonly PastAct[], countDays: number): Aged[] =>
    acts
      .filter(({ from }) => from < clock && clock - from <= countDays * dayMs)
      .map(({ from, to, severity }) => ({ age: Math.max(0, clock - (from + to) / 2) / dayMs, severity }));
  const [ours, theirs] = [aged(own, model.backgroundDays), aged(others, model.horizonDays)];
  const kernel = (of: Kernel['of'], acts: readonly Aged[], weight: number, delayDays: number): Kernel => ({
    of,
    acts: acts.length,
    delayDays,
    perDay: acts.reduce((sum, { age, severity }) => {
      const grave = of === 'own' ? 1 : severityWeight(Math.floor(severity + 0.5), model);
      return sum + grave * (weight / delayDays) * Math.exp(-age / delayDays);
    }, 0),
  });
  const { a1, t1, a2, t2, own1, ownT1, own2, ownT2 } = model;
  return {
    ...backgroundOf(own, clock, model),
    kernels: [
      kernel('others', theirs, a1, t1),
      kernel('others', theirs, a2, t2),
      ...(own1 !== undefined && ownT1 !== undefined ? [kernel('own', ours, own1, ownT1)] : []),
      ...(own2 !== undefined && ownT2 !== undefined ? [kernel('own', ours, own2, ownT2)] : []),
    ],
  };
}
type Aged = Readonly<{ age: number; severity: number }>;

/** As for links: the fitted one, else the acts of the year before. A model that follows a side's own acts one by one does not count them once more. */
function backgroundOf(
  own: readonly PastAct[],
  clock: number,
  { background, mu, backgroundDays, own1, own2 }: LinkModel,
): Pick<AnswerRate, 'background' | 'backgroundFrom'> {
  if (background !== undefined) return { background, backgroundFrom: 'fitted' };
  const since = clock - backgroundDays * dayMs;
  const followed = own1 !== undefined || own2 !== undefined;
  const counted = followed ? 0 : own.filter(({ from }) => from >= since && from < clock).length / backgroundDays;
  return counted > mu
    ? { background: counted, backgroundFrom: 'counted' }
    : { background: mu, backgroundFrom: 'least' };
}

/** Acts expected within so many days: background * days + the sum of perDay * delay * (1 - exp(-days / delay)). */
export const expectedWithin = ({ background, kernels }: AnswerRate, days: number): number =>
  kernels.reduce(
    (sum, { perDay, delayDays }) => sum + perDay * delayDays * (1 - Math.exp(-days / delayDays)),
    background * days,
  );

/** Probability of at least one act within so many days. */
export const probabilityWithin = (rate: AnswerRate, days: number): number => 1 - Math.exp(-expectedWithin(rate, days));

/** Days until an act is as likely to have come as not. */
export function medianDays(rate: AnswerRate): number {
  let [low, high] = [0, Math.LN2 / rate.background];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (expectedWithin(rate, middle) < Math.LN2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
/** Halvings of an interval of at most a few million days: to less than a second. */
const halvings = 50;

/**
 * Mean days until the first act: the integral of the probability that none has come. By Simpson's rule up to where the kernels are spent, in steps that
 * grow with the delays, and from there on 1 / background in closed form.
 */
export function meanDays(rate: AnswerRate): number {
  const none = (days: number): number => Math.exp(-expectedWithin(rate, days));
  let [sum, from] = [0, 0];
  for (const delay of rate.kernels.map(({ delayDays }) => delayDays).sort((a, b) => a - b)) {
    const to = delay * delaysSpent;
    if (to <= from) continue;
    sum += simpson(none, from, to);
    from = to;
  }
  return sum + none(from) / rate.background;
}
/** Mean delays after which e^-25 of a kernel is left. */
const delaysSpent = 25;
/** Pieces of each stretch of the integral: the error stays below a millionth of a day for rates that data give. */
const pieces = 2000;

function simpson(value: (at: number) => number, from: number, to: number): number {
  const step = (to - from) / pieces;
  let sum = value(from) + value(to);
  for (let piece = 1; piece < pieces; piece++) sum += value(from + piece * step) * (piece % 2 === 1 ? 4 : 2);
  return (sum * step) / 3;
}
