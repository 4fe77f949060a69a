import type { Action } from '../actions/action';
import type { ResponseWords } from '../actions/response-words';
import type { Relations } from '../actors/relations';
import type { Level } from '../events/statements';
import { compareText, round6 } from '../order';
import type { LinkModel } from '../parameters';
import { dayMs } from '../time';
import type { Entry, Timeline } from './timeline';

/**
 * What an act may answer: the other side's acts before it, each with the weight that the linking model gives it. In a busy dyad an act has thousands of
 * candidates, so that this is the innermost loop of the projection.
 */
/** Where an action moves, and the moves of its side against the same side there, in order. */
export type Place = Readonly<{
  timeline: Pick<Timeline, 'dyad' | 'entries'>;
  index: number;
  entry: Entry;
  sameWay: readonly Action[];
}>;

/** Weights are compared rounded, and summed before rounding; the terms are exact. */
export type Weighed = Readonly<{
  trigger: Action;
  exact: number;
  weight: number;
  terms: Readonly<{ match: number; severity: number; decay: number; days: number }>;
  /** Whether both act in one episode of a dyad. */
  oneEpisode: boolean;
}>;

/** All candidates of a response, in no order. */
export function weighCandidates(
  response: Action,
  places: readonly Place[],
  words: ResponseWords,
  model: LinkModel,
  relations: Relations,
): Weighed[] {
  const found: { trigger: Action; days: number; oneEpisode: boolean }[] = [];
  // Only across dyads can a candidate be met twice.
  const met = places.length > 1 ? new Map<string, (typeof found)[number]>() : undefined;
  for (const { timeline, index, entry } of places) {
    for (let at = index - 1; at >= 0; at--) {
      const earlier = timeline.entries[at];
      if (!earlier) break;
      const tied = entry.tiedDay !== undefined && entry.tiedDay === earlier.tiedDay;
      const days = tied ? 0 : (response.from - earlier.action.from) / dayMs;
      // The order within a tied day is not that of the hours: a day's margin.
      if (days > model.horizonDays + 1) break;
      if (earlier.initiator !== entry.target || days > model.horizonDays || earlier.action.id === response.id) continue;
      if (words.rejected(response.id, earlier.action.id)) continue;
      const oneEpisode = earlier.episode === entry.episode;
      const known = met?.get(earlier.action.id);
      if (known) {
        // What is tied in one dyad of several has no order, whatever the hours say in another.
        known.days = Math.min(known.days, days);
        known.oneEpisode ||= oneEpisode;
        continue;
      }
      const one = { trigger: earlier.action, days, oneEpisode };
      found.push(one);
      met?.set(one.trigger.id, one);
    }
  }
  return found.map(({ trigger, days, oneEpisode }) =>
    weigh(trigger, matchOf(response, trigger, model, relations), days, oneEpisode, model),
  );
}

export function weigh(trigger: Action, match: number, days: number, oneEpisode: boolean, model: LinkModel): Weighed {
  const severity = severityWeight(wholeSeverity(trigger), model);
  const decay = (model.a1 / model.t1) * Math.exp(-days / model.t1) + (model.a2 / model.t2) * Math.exp(-days / model.t2);
  const exact = match * severity * decay;
  return { trigger, exact, weight: round6(exact), terms: { match, severity, decay, days }, oneEpisode };
}

/** Graver provocations weigh more, by whole severities: so many doublings for one of the weight. */
export const severityWeight = (whole: number, { severityPivot, severityDivisor }: LinkModel): number =>
  2 ** ((whole - severityPivot) / severityDivisor);

export const wholeSeverity = ({ severity }: Action): number => Math.floor(severity + 0.5);

/** The first of those candidates by weight (ties: the later, then the smaller id). */
export function greatest(weighed: readonly Weighed[], count: number): Weighed[] {
  const first: Weighed[] = [];
  for (const one of weighed) {
    const last = first.at(-1);
    if (last && first.length === count && compareWeighed(last, one) < 0) continue;
    const behind = first.findIndex((other) => compareWeighed(one, other) < 0);
    first.splice(behind < 0 ? first.length : behind, 0, one);
    if (first.length > count) first.pop();
  }
  return first;
}

export const compareWeighed = (a: Weighed, b: Weighed): number =>
  b.weight - a.weight ||
  b.trigger.from - a.trigger.from ||
  b.trigger.to - a.trigger.to ||
  compareText(a.trigger.id, b.trigger.id);

/**
 * Whom the response hits against who did the trigger, times who responds against whom the trigger hit; the best pair of each counts, by the lowest
 * level at which it stands on one side.
 */
export function matchOf(
  response: Ends,
  trigger: Ends,
  { partyMatch, blocMatch }: LinkModel,
  relations: Relations,
): number {
  const weights = { actor: 1, party: partyMatch, bloc: blocMatch, none: 0 };
  const [hit, acted] = levelsMet(response, trigger, relations);
  return weights[hit] * weights[acted];
}

type Ends = Readonly<{ initiators: readonly string[]; targets: readonly string[]; from: number }>;
type LevelMet = Level | 'none';

/** The lowest level at which whom the response hits is who did the trigger, and at which who responds is whom the trigger hit. */
export const levelsMet = (response: Ends, trigger: Ends, relations: Relations): [hit: LevelMet, acted: LevelMet] => [
  levelMet(response.targets, response.from, trigger.initiators, trigger.from, relations),
  levelMet(response.initiators, response.from, trigger.targets, trigger.from, relations),
];

function levelMet(
  ours: readonly string[],
  oursAt: number,
  theirs: readonly string[],
  theirsAt: number,
  relations: Relations,
): LevelMet {
  if (ours.some((one) => theirs.includes(one))) return 'actor';
  const meet = (level: 'party' | 'bloc'): boolean =>
    ours.some((a) => {
      const side = relations.side(a, level, oursAt);
      return theirs.some((b) => relations.side(b, level, theirsAt) === side);
    });
  if (meet('party')) return 'party';
  return meet('bloc') ? 'bloc' : 'none';
}
