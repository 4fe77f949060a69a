import type { Watched } from './act-streams';
import { expectedActs } from './delay-law';
import type { Attributed, Law } from './delay-law';

/** The rate at which a side acts on a day: a background, and what earlier acts of the other side and of its own add to it. */
export type ActRate = Readonly<{ background: number; laws: readonly Law[] }>;

/** What each act is put down to, in expectation (the E-step: branching probabilities), and how likely the acts were. */
export type Expected = Readonly<{
  /** Natural logarithm. */
  logLikelihood: number;
  /** Acts put down to the background. */
  background: number;
  /** For each law. */
  laws: readonly Attributed[];
}>;

/**
 * The log-likelihood is that of a Poisson count per day and direction, the rates of a day being known from what went before in the dyad's order:
 * the sum of log rates at the acts, less the acts expected on all watched days.
 */
export function expectCauses({ days, acts, provocations, earlier }: Watched, { background, laws }: ActRate): Expected {
  const kept = laws.map(({ keep }) => powers(keep));
  const attributed = laws.map(() => ({ acts: 0, delays: 0 }));
  const parts = laws.map(() => ({ added: 0, delayed: 0 }));
  let byBackground = 0;
  let sum = 0 - background * days;
  for (const law of laws) sum -= expectedActs(law, law.of === 'own' ? earlier : provocations);
  for (const act of acts) {
    let rate = background;
    for (const [index, part] of parts.entries()) {
      const [law, power] = [laws[index], kept[index]];
      [part.added, part.delayed] = [0, 0];
      if (!law || !power) continue;
      for (const { lag, weight } of law.of === 'own' ? act.own : act.others) {
        const added = law.rate * weight * power(lag);
        part.added += added;
        part.delayed += added * lag;
      }
      rate += part.added;
    }
    sum += Math.log(rate);
    byBackground += background / rate;
    for (const [index, one] of attributed.entries()) {
      one.acts += (parts[index]?.added ?? 0) / rate;
      one.delays += (parts[index]?.delayed ?? 0) / rate;
    }
  }
  return { logLikelihood: sum, background: byBackground, laws: attributed };
}

/** Powers of one number, each worked out once. */
function powers(base: number): (exponent: number) => number {
  const known: number[] = [];
  return (exponent) => (known[exponent] ??= base ** exponent);
}
