import type { Action } from '../actions/action';
import type { Asserted, ResponseWords } from '../actions/response-words';
import type { Relations } from '../actors/relations';
import { push } from '../grouping';
import { firstNot, round6 } from '../order';
import { dayMs, overlap } from '../time';
import { greatest, weighCandidates } from './candidates';
import type { Place, Weighed } from './candidates';
import type { ModelBook } from './models';
import type { Timeline } from './timeline';

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

const runnersUpMax = 3;

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
    const ways = new Map<string, Action[]>();
    for (const { initiator, action } of timeline.entries) push(ways, initiator, action);
    timeline.entries.forEach((entry, index) => {
      push(places, entry.action.id, { timeline, index, entry, sameWay: ways.get(entry.initiator) ?? [] });
    });
  }
  return places;
}

export function linkOf(
  response: Action,
  places: readonly Place[],
  words: ResponseWords,
  models: Pick<ModelBook, 'modelOf'>,
  relations: Relations,
): Link | undefined {
  const asserted = words.asserted.get(response.id) ?? [];
  if (places.length === 0) return asserted[0] && assertedLink(response, asserted, undefined);
  const model = models.modelOf(places.map(({ timeline }) => timeline.dyad));
  const weighed = weighCandidates(response, places, words, model, relations);
  const total = weighed.reduce((sum, { exact }) => sum + exact, 0);
  const background =
    model.background ?? Math.max(model.mu, earlierActs(response, places, model.backgroundDays) / model.backgroundDays);
  const scored = { weighed, total, background, probability: round6(total / (background + total)) };
  if (asserted[0]) return assertedLink(response, asserted, scored);
  return scored.probability < model.probableFrom ? undefined : inferredLink(response, scored);
}

/** What a response may answer: its candidates, or at least the greatest of them, and what they weigh in all. */
export type Scored = Readonly<{ weighed: readonly Weighed[]; total: number; probability: number; background: number }>;

/** Of candidates shown with a link: the trigger and three more. */
export const shownMax = runnersUpMax + 1;

export function inferredLink(response: Action, scored: Scored): Link | undefined {
  const [best] = greatest(scored.weighed, 1);
  if (!best) return undefined;
  const row = rowOf(response, best.trigger, 'inferred', scored, best.oneEpisode);
  return { row, response, trigger: best.trigger };
}

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
  const { weighed = [], total = 0 } = scored ?? {};
  const shown = ({ trigger: { id }, weight, terms, exact }: Weighed): Candidate => ({
    trigger: id,
    weight,
    share: total > 0 ? round6(exact / total) : 0,
    terms: {
      match: round6(terms.match),
      severity: round6(terms.severity),
      decay: round6(terms.decay),
      days: round6(terms.days),
    },
  });
  const chosen = weighed.find((one) => one.trigger.id === trigger.id);
  const next = greatest(weighed, shownMax).filter((one) => one !== chosen);
  return {
    response: response.id,
    trigger: trigger.id,
    kind,
    ...(overlap(response.from, response.to, trigger.from, trigger.to) && { order: 'unknown' as const }),
    ...(scored && { probability: scored.probability, background: round6(scored.background) }),
    ...(chosen && { explanation: shown(chosen) }),
    runnersUp: next.slice(0, runnersUpMax).map(shown),
    joinsChain,
  };
}

/** The responding side's moving actions against the same side in the days before (by default a year), over all dyads in which the response moves, each once. */
function earlierActs(response: Action, places: readonly Place[], backgroundDays: number): number {
  const since = response.from - backgroundDays * dayMs;
  const spans = places.map(({ sameWay }) => {
    const [start, end] = [since, response.from].map((moment) => firstNot(sameWay, ({ from }) => from < moment));
    return { sameWay, start, end };
  });
  const [only] = spans;
  if (only && spans.length === 1) return (only.end ?? 0) - (only.start ?? 0);
  return new Set(spans.flatMap(({ sameWay, start, end }) => sameWay.slice(start, end).map(({ id }) => id))).size;
}
