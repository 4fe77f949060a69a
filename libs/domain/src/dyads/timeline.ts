import type { Action } from '../actions/action';
import { groupSeverity } from '../actions/severity';
import type { Level } from '../events/statements';
import { compareText, compareTimed } from '../order';
import type { Parameters } from '../parameters';
import { dayMs, dayOf, isDayOrCoarser } from '../time';

/**
 * The moving actions of one dyad in the order in which they are taken, split into episodes of fighting. Actions that begin on one day and are known to
 * the day have no order of their own: they are tied, and the rule below only keeps the order from inventing exchanges.
 */
export type Entry = Move &
  Readonly<{
    /** The episode it lies in: told apart by identity. */
    episode: object;
    /** Tied entries share a day; 0 days lie between them. */
    tiedDay: number | undefined;
  }>;

/** One act in one direction of the dyad. */
export type Move = Readonly<{ action: Action; initiator: string; target: string }>;

export type Episode = Readonly<{ entries: readonly Entry[]; orderUnknown: boolean }>;

/** Why a hostile action is shown in a dyad but makes no move there. */
export type Unmoving = 'too-vague' | 'answers-elsewhere';

export type Timeline = Readonly<{
  dyad: string;
  level: Level;
  /** The smaller side id first. */
  sides: readonly [string, string];
  entries: readonly Entry[];
  episodes: readonly Episode[];
  unmoving: ReadonlyMap<string, Unmoving>;
  /** Everything that contributes to the dyad, by (`from`, `to`, id). */
  actions: readonly Action[];
}>;

/** `trigger` gives the asserted trigger that counts for an action. */
export function timelineOf(
  dyad: string,
  level: Level,
  actions: readonly Action[],
  trigger: (action: Action) => Action | undefined,
  parameters: Parameters,
): Timeline {
  const ordered = [...actions].sort(compareTimed);
  const unmoving = new Map<string, Unmoving>();
  const moves: Move[] = [];
  for (const action of ordered) {
    if (action.role !== 'hostile') continue;
    const why = whyUnmoving(action, dyad, level, trigger(action), parameters);
    if (why) unmoving.set(action.id, why);
    else moves.push(...movesIn(action, dyad, level));
  }
  const episodes = episodesOf(moves, parameters);
  return {
    dyad,
    level,
    sides: sidesOf(ordered, dyad, level),
    entries: episodes.flatMap(({ entries }) => entries),
    episodes,
    unmoving,
    actions: ordered,
  };
}

/** An act's moves in a dyad: two where it goes both ways. */
export const movesIn = (action: Action, dyad: string, level: Level): Move[] =>
  action.directions[level]
    .filter((direction) => direction.dyad === dyad)
    .map(({ initiator, target }) => ({ action, initiator, target }));

export function sidesOf(actions: readonly Action[], dyad: string, level: Level): readonly [string, string] {
  const direction = actions[0]?.directions[level].find((one) => one.dyad === dyad);
  if (!direction) throw new Error(`No action contributes to the dyad ${dyad}`);
  const { initiator, target } = direction;
  return compareText(initiator, target) < 0 ? [initiator, target] : [target, initiator];
}

export function whyUnmoving(
  action: Action,
  dyad: string,
  level: Level,
  trigger: Action | undefined,
  { vagueDays }: Parameters,
): Unmoving | undefined {
  if (action.to - action.from > vagueDays * dayMs) return 'too-vague';
  if (!trigger || trigger.directions.bloc.length === 0) return undefined;
  const here = blocDyads(action, dyad, level);
  return trigger.directions.bloc.some((one) => here.has(one.dyad)) ? undefined : 'answers-elsewhere';
}

/** The bloc-level dyads that a dyad of another level lies in, as this action sees it. */
function blocDyads(action: Action, dyad: string, level: Level): Set<string> {
  const blocOf = action.blocOf[level];
  return new Set(blocOf ? blocOf.get(dyad) : [dyad]);
}

function episodesOf(moves: readonly Move[], parameters: Parameters): Episode[] {
  const episodes: { entries: Entry[]; orderUnknown: boolean }[] = [];
  let latestTo = -Infinity;
  let start = 0;
  for (const day of placedTogether(moves, 0)) {
    const [first] = day.moves;
    if (!first) continue;
    const begins = episodes.length === 0 || first.action.from - latestTo > quietGap(moves, start, parameters);
    const current = begins ? { entries: [], orderUnknown: false } : episodes.at(-1);
    if (!current) throw new Error('No episode to continue');
    if (begins) episodes.push(current);
    const ordered = orderTogether(day.moves, current.entries.at(-1));
    current.orderUnknown ||= ordered.orderUnknown;
    for (const move of ordered.moves) {
      current.entries.push({
        ...move,
        episode: current,
        tiedDay: day.tied ? dayOf(first.action.from) : undefined,
      });
      latestTo = Math.max(latestTo, move.action.to);
    }
    start += day.moves.length;
  }
  return episodes;
}

/** What is placed together from `start` on, where a day or an act begins: all moves of a day that is tied; else one action's moves, which are two where it goes both ways. */
export function* placedTogether<M extends Move>(
  moves: readonly M[],
  from: number,
): Generator<{ moves: readonly M[]; tied: boolean }> {
  for (let start = from; start < moves.length;) {
    const day = moves.slice(
      start,
      endOfRun(moves, start, ({ action }) => dayOf(action.from)),
    );
    start += day.length;
    if (day.some(({ action }) => isDayOrCoarser(action.consensus.precision))) yield { moves: day, tied: true };
    else
      for (let at = 0; at < day.length;) {
        const one = day.slice(
          at,
          endOfRun(day, at, ({ action }) => action.id),
        );
        at += one.length;
        yield { moves: one, tied: false };
      }
  }
}

function endOfRun<T>(list: readonly T[], start: number, key: (one: T) => unknown): number {
  const first = list[start];
  let end = start + 1;
  for (let next = list[end]; first !== undefined && next !== undefined && key(next) === key(first); next = list[end])
    end++;
  return end;
}

/** The quiet gap before the move at `start`, in milliseconds; a busy dyad's own rhythm shortens it (semantics, section 5). */
export function quietGap(
  moves: readonly Move[],
  start: number,
  { quietGapDays, quietGapLeastDays, rhythmActions, rhythmFactor }: Parameters,
): number {
  const longest = quietGapDays * dayMs;
  const first = moves[start - rhythmActions];
  const last = moves[start - 1];
  if (!first || !last) return longest;
  const meanGap = (last.action.from - first.action.from) / (rhythmActions - 1);
  return Math.min(longest, Math.max(quietGapLeastDays * dayMs, rhythmFactor * meanGap));
}

/** Moves of one day or one act: those that go on in the current direction first. At an episode's start the graver side goes first, and if that does not decide, the smaller id, which is no knowledge. */
export function orderTogether<M extends Move>(
  moves: readonly M[],
  before: Entry | undefined,
): { moves: readonly M[]; orderUnknown: boolean } {
  if (moves.length === 1) return { moves, orderUnknown: false };
  const sides = [...new Set(moves.map(({ initiator }) => initiator))].sort(compareText);
  const [smaller = '', larger] = sides;
  let leading = before?.initiator;
  let orderUnknown = false;
  if (leading === undefined && larger !== undefined) {
    const graveness = (side: string): number =>
      groupSeverity(moves.filter(({ initiator }) => initiator === side).map(({ action }) => action.severityExact));
    const difference = graveness(larger) - graveness(smaller);
    orderUnknown = difference === 0;
    leading = difference > 0 ? larger : smaller;
  }
  return {
    moves: [...moves.filter((one) => one.initiator === leading), ...moves.filter((one) => one.initiator !== leading)],
    orderUnknown,
  };
}
