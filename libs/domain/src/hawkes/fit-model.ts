import type { LinkModel } from '../parameters';
import { together } from './act-streams';
import type { ActStream } from './act-streams';
import { lawOf, refit, weightAndDelay } from './delay-law';
import { expectCauses } from './expect-causes';
import type { ActRate } from './expect-causes';

/**
 * The linking model that makes the acts of many dyads most likely: expectation-maximisation for a mutually exciting point process (Hawkes 1971; Veen and
 * Schoenberg 2008 for the branching form). Kernels and background are those of all dyads together. It does not know why anybody acts.
 */
export type Fitted = Readonly<{
  rate: ActRate;
  /** Before the first iteration, and after each: never falls. */
  logLikelihoods: readonly number[];
}>;

/** Iterations at most, and the gain of one below which no more is looked for: far less than one act is worth. */
const iterationsMax = 2000;
const gainLeast = 1e-4;
/** Least background, acts per day: a rate of nothing would make an act impossible. One act in some 2,700 years. */
const backgroundLeast = 1e-6;

/** Where the search begins; what a side's own acts add is looked for too. Weights of 0 would stay 0. */
export const startRate = ({ a1, t1, a2, t2, mu, own1, ownT1, own2, ownT2 }: LinkModel): ActRate => ({
  background: mu,
  laws: [
    lawOf('others', Math.max(a1, weightAtStart), t1),
    lawOf('others', Math.max(a2, weightAtStart), t2),
    lawOf('own', Math.max(own1 ?? 0, weightAtStart), ownT1 ?? t1),
    lawOf('own', Math.max(own2 ?? 0, weightAtStart), ownT2 ?? t2),
  ],
});
const weightAtStart = 0.1;

export function fitModel(streams: readonly ActStream[], start: ActRate): Fitted {
  const watched = together(streams);
  const causes = { others: watched.provocations, own: watched.earlier };
  let rate = start;
  let expected = expectCauses(watched, rate);
  const logLikelihoods = [expected.logLikelihood];
  for (let iteration = 0; iteration < iterationsMax && watched.days > 0; iteration++) {
    const { background, laws } = expected;
    rate = {
      background: Math.max(backgroundLeast, background / watched.days),
      laws: rate.laws.map((law, index) => refit(law, laws[index] ?? { acts: 0, delays: 0 }, causes[law.of])),
    };
    expected = expectCauses(watched, rate);
    const gain = expected.logLikelihood - (logLikelihoods.at(-1) ?? 0);
    logLikelihoods.push(expected.logLikelihood);
    if (gain < gainLeast) break;
  }
  return { rate, logLikelihoods };
}

/** Acts' worth of the background of all dyads, against which a dyad's own acts weigh: the fewer it has, the nearer it stays. */
const poolWorthActs = 2;

/**
 * The background of one dyad under the kernels of all, shrunk towards the background of all by a gamma prior whose mode that is. Its penalised
 * likelihood never falls either; the closed form is (acts put down to the background + 2) / (days + 2 / pool).
 */
export function fitBackground(streams: readonly ActStream[], pool: ActRate): ActRate {
  const watched = together(streams);
  let rate = pool;
  for (let iteration = 0; iteration < iterationsMax; iteration++) {
    const { background } = expectCauses(watched, rate);
    const next = (background + poolWorthActs) / (watched.days + poolWorthActs / pool.background);
    const settled = Math.abs(next - rate.background) < 1e-9;
    rate = { ...rate, background: next };
    if (settled) break;
  }
  return rate;
}

/** The fitted rate as parameters of the linking model, the faster kernel first, to six significant digits. */
export function parametersOf({ background, laws }: ActRate): FittedParameters {
  const [[fast, slow], [ownFast, ownSlow]] = (['others', 'own'] as const).map((of) =>
    laws
      .filter((law) => law.of === of)
      .map(weightAndDelay)
      .sort((a, b) => a.delayDays - b.delayDays),
  ) as [Kernel[], Kernel[]];
  const nothing = { weight: 0, delayDays: 1 };
  return {
    mu: digits(background),
    a1: digits((fast ?? nothing).weight),
    t1: digits((fast ?? nothing).delayDays),
    a2: digits((slow ?? nothing).weight),
    t2: digits((slow ?? nothing).delayDays),
    own1: digits((ownFast ?? nothing).weight),
    ownT1: digits((ownFast ?? nothing).delayDays),
    own2: digits((ownSlow ?? nothing).weight),
    ownT2: digits((ownSlow ?? nothing).delayDays),
  };
}

/** What a fit gives of the linking model. */
export type FittedParameters = Readonly<
  Record<'mu' | 'a1' | 't1' | 'a2' | 't2' | 'own1' | 'ownT1' | 'own2' | 'ownT2', number>
>;

type Kernel = ReturnType<typeof weightAndDelay>;
const digits = (value: number): number => Number(value.toPrecision(6));
