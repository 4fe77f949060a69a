import { severityWeight, weighCandidates, wholeSeverity } from '../dyads/candidates';
import type { ActingDyads } from '../hawkes/acting-dyads';
import { compareText, round6 } from '../order';
import type { LinkModel } from '../parameters';
import { dayMs } from '../time';
import type { Answer } from './dispute-score';

/**
 * What the linking model decides on, taken apart once so that thousands of models can be tried on it: for each act that something went before, its
 * candidates and its side's own acts. The rule itself is that of the links; here it is only computed again from the parts. Known limit: an act that moves in
 * several dyads is a case in each, and what is asserted is passed over.
 */
export type LinkCase = Readonly<{
  response: string;
  /** The later first, so that of equal weights the first is the parent. */
  candidates: readonly LinkCandidate[];
  /** Days since each earlier act of the own side against the same, the fewest first. */
  own: readonly number[];
}>;

export type LinkCandidate = Readonly<{ trigger: string; match: number; severity: number; days: number }>;

/** All cases under the match weights of a model, with candidates up to its horizon. */
export function linkCasesOf({ timelines, words, relations }: ActingDyads, model: LinkModel): LinkCase[] {
  return timelines.flatMap((timeline) =>
    timeline.entries.flatMap((entry, index): LinkCase[] => {
      const place = { timeline, index, entry, sameWay: [] };
      const candidates = weighCandidates(entry.action, [place], words, model, relations);
      if (candidates.length === 0) return [];
      const since = ({ from }: { from: number }): number => (entry.action.from - from) / dayMs;
      return [
        {
          response: entry.action.id,
          candidates: candidates
            .sort(({ trigger: a }, { trigger: b }) => b.from - a.from || b.to - a.to || compareText(a.id, b.id))
            .map(({ trigger, terms: { match, days } }) => ({
              trigger: trigger.id,
              match,
              severity: wholeSeverity(trigger),
              days,
            })),
          own: timeline.entries
            .filter(({ initiator, action }) => initiator === entry.initiator && since(action) > 0)
            .map(({ action }) => since(action))
            .sort((a, b) => a - b),
        },
      ];
    }),
  );
}

/** The links that a model infers. */
export function answersUnder(cases: readonly LinkCase[], model: LinkModel): Answer[] {
  return cases.flatMap(({ response, candidates, own }) => {
    let [total, greatest] = [0, -1];
    let best: string | undefined;
    for (const { trigger, match, severity, days } of candidates) {
      if (days > model.horizonDays) continue;
      const decay =
        (model.a1 / model.t1) * Math.exp(-days / model.t1) + (model.a2 / model.t2) * Math.exp(-days / model.t2);
      const exact = match * severityWeight(severity, model) * decay;
      total += exact;
      if (round6(exact) > greatest) [greatest, best] = [round6(exact), trigger];
    }
    if (best === undefined) return [];
    const counted = ownWithin(own, model.backgroundDays) / model.backgroundDays;
    const background = model.background ?? Math.max(model.mu, counted);
    return round6(total / (background + total)) < model.probableFrom ? [] : [{ response, trigger: best }];
  });
}

/** How many of the own acts began at most so many days before. */
const ownWithin = (own: readonly number[], days: number): number => {
  const beyond = own.findIndex((one) => one > days);
  return beyond < 0 ? own.length : beyond;
};
