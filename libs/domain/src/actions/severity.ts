import type { CountRange } from '../events/values';
import { mostOf, round6 } from '../order';

/** How grave an action is, on a log2 scale: +1 means twice as severe. */

/** What a count stands for where one figure is needed: the best estimate, else the least, else nothing. */
export const bestOf = (range: CountRange | undefined): number => range?.best ?? range?.low ?? 0;

type Graveness = Readonly<{
  goldstein: number;
  killed: CountRange | undefined;
  injured: CountRange | undefined;
  targetsStruck: CountRange | undefined;
  leaderKilled: boolean | undefined;
}>;

/** Severity before rounding: Goldstein's conflict score, casualties and targets in doublings, +2 for a leader killed (semantics, section 4). */
export function severityOf({ goldstein, killed, injured, targetsStruck, leaderKilled }: Graveness): number {
  const toll = 1 + bestOf(killed) + bestOf(injured) / 4 + bestOf(targetsStruck) / 10;
  return Math.max(0, -goldstein) + Math.log2(toll) + (leaderKilled ? 2 : 0);
}

/** Severity of a group of actions, from their severities before rounding: log2 of the sum of 2^severity. */
export function groupSeverity(severities: readonly number[]): number {
  const top = mostOf(severities, (one) => one);
  return round6(top + Math.log2(severities.reduce((sum, one) => sum + 2 ** (one - top), 0)));
}
