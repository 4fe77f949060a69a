import type { Action } from '../actions/action';
import type { Asserted, ResponseWords } from '../actions/response-words';
import type { Relations } from '../actors/relations';
import { compareText, round6 } from '../order';
import type { LinkModel } from '../parameters';
import { dayMs, overlap } from '../time';
import type { ModelBook } from './models';
import type { Entry, Timeline } from './timeline';

/**
 * What an act answers. The probability that it is a response at all is the branching probability of a mutually exciting point process (Hawkes 1971;
 * Blundell, Heller and Beck 2012): the other side's acts add to a side's rate, beside the rate at which it acts anyway. What a source or an analyst
 * asserts goes before what is inferred. Intentions are not known here.
 */
export type Candidate = Readonly<{
  trigger: string;
  weight: number;
  /** Its part of the summed weights. */
  share: number;
  /** The factors of the weight: match * severity * decay. */
  terms: Readonly<{ match: number; severity: number; decay: number; days: number }>;
}>;

export type LinkRow = Readonly<{
  response: string;
  trigger: string;
  kind: 'asserted' | 'inferred';
  /** The event that asserts it, and who says so. */
  assertedBy?: Readonly<{ event: string; source: string; analyst?: string }>;
  /** Other triggers that are asserted for the response, without effect. */
  alsoAsserted?: readonly string[];
  /** The intervals overlap: which came first is not known. */
  order?: 'unknown';
  /** Probability that the response answers anything; none where it makes no move. */
  probability?: number;
  /** Background: the acts per day that the responding side would do anyway. */
  background?: number;
  /** The trigger among the candidates; none where it is asserted and no candidate. */
  explanation?: Candidate;
  runnersUp: readonly Candidate[];
  /** Whether both lie in one episode of a dyad; an inferred link that does not is shown as one after a lull, and joins no chain. */
  joinsChain: boolean;
}>;

/** How a link is kept inside: the row, and the two actions. */
export type Link = Readonly<{ row: LinkRow; response: Action; trigger: Action }>;

/** Responses in the year before make the counted background (semantics, section 6). */
const backgroundDays = 365;
/** A response is inferred from this probability on. */
const probableFrom = 0.5;
const runnersUpMax = 3;

/** Where an action moves. */
type Place = Readonly<{ timeline: Timeline; index: number; entry: Entry }>;

export function linkRetaliation(
  timelines: readonly Timeline[],
  hostile: readonly Action[],
  words: ResponseWords,
  models: ModelBook,
  relations: Relations,
): Link[] {
  const places = placesOf(timelines);
  return hostile.flatMap((response) => {
    const link = linkOf(response, places.get(response.id) ?? [], words, models, relations);
    return link ? [link] : [];
  });
}

function placesOf(timelines: readonly Timeline[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const timeline of timelines) {
    timeline.entries.forEach((entry, index) => {
      const held = places.get(entry.action.id);
      if (held) held.push({ timeline, index, entry });
      else places.set(entry.action.id, [{ timeline, index, entry }]);
    });
  }
  return places;
}

type Weighed = Readonly<{ trigger: Action; candidate: Omit<Candidate, 'share'>; exact: number; oneEpisode: boolean }>;

function linkOf(
  response: Action,
  places: readonly Place[],
  words: ResponseWords,
  models: ModelBook,
  relations: Relations,
): Link | undefined {
  const asserted = words.asserted.get(response.id) ?? [];
  if (places.length === 0) return asserted[0] && assertedLink(response, asserted, undefined);
  const model = models.modelOf(places.map(({ timeline }) => timeline.dyad));
  const weighed = weigh(response, places, words, model, relations);
  const total = weighed.reduce((sum, { exact }) => sum + exact, 0);
  const background = model.background ?? Math.max(model.mu, earlierActs(response, places) / backgroundDays);
  const scored: Scored = {
    weighed,
    total,
    probability: round6(total / (background + total)),
    background: round6(background),
  };
  if (asserted[0]) return assertedLink(response, asserted, scored);
  const [best] = weighed;
  if (!best || scored.probability < probableFrom) return undefined;
  const row = rowOf(response, best.trigger, 'inferred', scored, best.oneEpisode);
  return { row, response, trigger: best.trigger };
}

type Scored = Readonly<{ weighed: readonly Weighed[]; total: number; probability: number; background: number }>;

function assertedLink(response: Action, asserted: readonly Asserted[], scored: Scored | undefined): Link | undefined {
  const [first, ...others] = asserted;
  if (!first) return undefined;
  const row: LinkRow = {
    ...rowOf(response, first.trigger, 'asserted', scored, true),
    assertedBy: {
      event: first.by,
      source: first.source,
      ...(first.analyst !== undefined && { analyst: first.analyst }),
    },
    ...(others.length > 0 && { alsoAsserted: others.map(({ trigger }) => trigger.id) }),
  };
  return { row, response, trigger: first.trigger };
}

function rowOf(
  response: Action,
  trigger: Action,
  kind: LinkRow['kind'],
  scored: Scored | undefined,
  joinsChain: boolean,
): LinkRow {
  const candidates =
    scored?.weighed.map(({ candidate, exact }): Candidate => ({
      ...candidate,
      share: scored.total > 0 ? round6(exact / scored.total) : 0,
    })) ?? [];
  const explanation = candidates.find((one) => one.trigger === trigger.id);
  return {
    response: response.id,
    trigger: trigger.id,
    kind,
    ...(overlap(response.from, response.to, trigger.from, trigger.to) && { order: 'unknown' as const }),
    ...(scored && { probability: scored.probability, background: scored.background }),
    ...(explanation && { explanation }),
    runnersUp: candidates.filter((one) => one.trigger !== trigger.id).slice(0, runnersUpMax),
    joinsChain,
  };
}

/** The candidates, the one of greatest weight first (ties: the later, then the smaller id). */
function weigh(
  response: Action,
  places: readonly Place[],
  words: ResponseWords,
  model: LinkModel,
  relations: Relations,
): Weighed[] {
  const found = new Map<string, { trigger: Action; days: number; oneEpisode: boolean }>();
  for (const { timeline, index, entry } of places) {
    for (let at = index - 1; at >= 0; at--) {
      const earlier = timeline.entries[at];
      if (!earlier) break;
      const tied = entry.tiedDay !== undefined && entry.tiedDay === earlier.tiedDay;
      const days = tied ? 0 : (response.from - earlier.action.from) / dayMs;
      if (days > model.horizonDays + 1) break;
      if (earlier.initiator !== entry.target || days > model.horizonDays || earlier.action.id === response.id) continue;
      if (words.rejected(response.id, earlier.action.id)) continue;
      // What is tied in one dyad of several has no order, whatever the hours say in another.
      const known = found.get(earlier.action.id);
      found.set(earlier.action.id, {
        trigger: earlier.action,
        days: Math.min(days, known?.days ?? days),
        oneEpisode: earlier.episode === entry.episode || (known?.oneEpisode ?? false),
      });
    }
  }
  const weighed = [...found.values()].map(({ trigger, days, oneEpisode }): Weighed => ({
    ...weightOf(response, trigger, days, model, relations),
    oneEpisode,
  }));
  return weighed.sort(
    (a, b) =>
      b.candidate.weight - a.candidate.weight ||
      b.trigger.from - a.trigger.from ||
      b.trigger.to - a.trigger.to ||
      compareText(a.trigger.id, b.trigger.id),
  );
}

function weightOf(
  response: Action,
  trigger: Action,
  days: number,
  model: LinkModel,
  relations: Relations,
): Omit<Weighed, 'oneEpisode'> {
  const match = matchOf(response, trigger, relations);
  const severity = 2 ** ((Math.floor(trigger.severity + 0.5) - 10) / 8);
  const decay = (model.a1 / model.t1) * Math.exp(-days / model.t1) + (model.a2 / model.t2) * Math.exp(-days / model.t2);
  const exact = match * severity * decay;
  const terms = { match: round6(match), severity: round6(severity), decay: round6(decay), days: round6(days) };
  return { trigger, exact, candidate: { trigger: trigger.id, weight: round6(exact), terms } };
}

/** How well two actors agree, by the lowest level at which they stand on one side. */
const agreement = { actor: 1, party: 0.7, bloc: 0.4 } as const;

/** Whom the response hits against who did the trigger, times who responds against whom the trigger hit; the best pair of each counts. */
function matchOf(response: Action, trigger: Action, relations: Relations): number {
  const best = (ours: readonly string[], theirs: readonly string[]): number =>
    Math.max(
      0,
      ...ours.flatMap((a) =>
        theirs.map((b) => {
          if (a === b) return agreement.actor;
          if (relations.side(a, 'party', response.from) === relations.side(b, 'party', trigger.from))
            return agreement.party;
          return relations.side(a, 'bloc', response.from) === relations.side(b, 'bloc', trigger.from)
            ? agreement.bloc
            : 0;
        }),
      ),
    );
  return best(response.targets, trigger.initiators) * best(response.initiators, trigger.targets);
}

/** The responding side's moving actions against the same side in the year before, over all dyads in which the response moves, each once. */
function earlierActs(response: Action, places: readonly Place[]): number {
  const since = response.from - backgroundDays * dayMs;
  const found = new Set<string>();
  for (const { timeline, entry } of places) {
    for (const other of timeline.entries) {
      if (other.initiator === entry.initiator && other.action.from >= since && other.action.from < response.from)
        found.add(other.action.id);
    }
  }
  return found.size;
}
