import type { Action } from '../actions/action';
import { groupSeverity } from '../actions/severity';
import type { Level } from '../events/statements';
import { leastOf, mostOf, round6, theilSen } from '../order';
import type { Parameters } from '../parameters';
import { dayMs, overlap, writeTime } from '../time';
import type { Entry, Episode, Timeline, Unmoving } from './timeline';

/**
 * Tit for tat: consecutive acts of one side form a move, moves alternate, two moves make a retaliation cycle. Whether a move truly answers the one
 * before is not decided here; the links say that.
 */
export type Verdict = 'escalatory' | 'matched' | 'restrained';

/** Days between a move and the one before: at least, at most. `unknown` order where the two overlap. */
export type Latency = Readonly<{ lowDays: number; highDays: number; order?: 'unknown' }>;

export type MoveRow = Readonly<{
  n: number;
  initiator: string;
  target: string;
  actions: readonly string[];
  from: string;
  to: string;
  severity: number;
  /** Against the move before; the first has none. */
  latency?: Latency;
  proportionality?: number;
  verdict?: Verdict;
}>;

export type CycleRow = Readonly<{
  n: number;
  /** Numbers of the two moves. */
  provocation: number;
  response: number;
  completed: boolean;
  latency: Latency;
  proportionality: number;
  verdict: Verdict;
}>;

export type ShownRow = Readonly<{ action: string; as: 'signal' | 'restraint' | Unmoving }>;

/** An episode of a dyad. */
export type SequenceRow = Readonly<{
  id: string;
  level: Level;
  dyad: string;
  sides: readonly [string, string];
  /** Two moves make an exchange, three or more a tit-for-tat sequence. */
  kind: 'one-sided' | 'exchange' | 'tit-for-tat';
  from: string;
  to: string;
  order?: 'unknown';
  moves: readonly MoveRow[];
  cycles: readonly CycleRow[];
  /** Number of the last move, where nobody has answered it. */
  openProvocation?: number;
  /** Theil-Sen slope of severity over the last moves, doublings per move. */
  trend?: number;
  /** What is shown in it without making a move. */
  shown: readonly ShownRow[];
}>;

type Move = Readonly<{ initiator: string; target: string; actions: readonly Action[]; severity: number }>;

export function sequencesOf(
  timeline: Timeline,
  trigger: (action: Action) => Action | undefined,
  parameters: Parameters,
): SequenceRow[] {
  const shown = shownIn(timeline);
  return timeline.episodes.map((episode) => {
    const showing = ({ from, to }: Period): ShownRow[] =>
      shown.filter(({ action }) => overlap(action.from, action.to, from, to)).map(({ row }) => row);
    return sequenceOf(timeline, episode, showing, trigger, parameters);
  });
}

type Period = Readonly<{ from: number; to: number }>;

/** The row of one episode; `showing` gives what is shown beside its moves. */
export function sequenceOf(
  { dyad, level, sides }: Pick<Timeline, 'dyad' | 'level' | 'sides'>,
  { entries, orderUnknown }: Episode,
  showing: (period: Period) => readonly ShownRow[],
  trigger: (action: Action) => Action | undefined,
  { matchedWithin, trendMoves }: Parameters,
): SequenceRow {
  const moves = movesOf(entries);
  const actions = entries.map(({ action }) => action);
  const [from, to] = [first(actions, 'from'), last(actions, 'to')];
  // Older moves say nothing of where a sequence is going.
  const trend = theilSen(moves.slice(-trendMoves).map(({ severity }) => severity));
  return {
    id: `${dyad}:${actions[0]?.id ?? ''}`,
    level,
    dyad,
    sides,
    kind: moves.length >= 3 ? 'tit-for-tat' : moves.length === 2 ? 'exchange' : 'one-sided',
    from: writeTime(from),
    to: writeTime(to),
    ...(orderUnknown && { order: 'unknown' as const }),
    moves: moves.map((move, index) => moveRow(move, moves[index - 1], index + 1, matchedWithin)),
    cycles: cyclesOf(moves, trigger, matchedWithin),
    ...(moves.length % 2 === 1 && { openProvocation: moves.length }),
    ...(trend !== undefined && { trend }),
    shown: showing({ from, to }),
  };
}

function movesOf(entries: readonly Entry[]): Move[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run?.[0]?.initiator === entry.initiator) run.push(entry);
    else runs.push([entry]);
  }
  return runs.map((run) => ({
    initiator: run[0]?.initiator ?? '',
    target: run[0]?.target ?? '',
    actions: run.map(({ action }) => action),
    severity: groupSeverity(run.map(({ action }) => action.severityExact)),
  }));
}

const first = (actions: readonly Action[], end: 'from' | 'to'): number => leastOf(actions, (one) => one[end]);
const last = (actions: readonly Action[], end: 'from' | 'to'): number => mostOf(actions, (one) => one[end]);

function moveRow(move: Move, before: Move | undefined, n: number, matchedWithin: number): MoveRow {
  return {
    n,
    initiator: move.initiator,
    target: move.target,
    actions: move.actions.map(({ id }) => id),
    from: writeTime(first(move.actions, 'from')),
    to: writeTime(last(move.actions, 'to')),
    severity: move.severity,
    ...(before && { latency: latencyOf(before, move), ...proportionOf(before, move, matchedWithin) }),
  };
}

function latencyOf(before: Move, move: Move): Latency {
  const low = first(move.actions, 'from') - last(before.actions, 'to');
  const high = first(move.actions, 'to') - last(before.actions, 'from');
  return {
    lowDays: round6(Math.max(0, low) / dayMs),
    highDays: round6(high / dayMs),
    ...(low < 0 && { order: 'unknown' as const }),
  };
}

/** How much graver the response is, in doublings. */
function proportionOf(before: Move, move: Move, matchedWithin: number): { proportionality: number; verdict: Verdict } {
  const proportionality = round6(move.severity - before.severity);
  const verdict =
    proportionality > matchedWithin ? 'escalatory' : proportionality < -matchedWithin ? 'restrained' : 'matched';
  return { proportionality, verdict };
}

function cyclesOf(
  moves: readonly Move[],
  trigger: (action: Action) => Action | undefined,
  matchedWithin: number,
): CycleRow[] {
  const cycles: CycleRow[] = [];
  for (let index = 1; index < moves.length; index += 2) {
    const [provocation, response] = [moves[index - 1], moves[index]];
    if (!provocation || !response) continue;
    cycles.push({
      n: (index + 1) / 2,
      provocation: index,
      response: index + 1,
      completed: isCompleted(provocation, response, trigger),
      latency: latencyOf(provocation, response),
      ...proportionOf(provocation, response, matchedWithin),
    });
  }
  return cycles;
}

/** Some act of the response begins when some act of the provocation has ended, or is said to answer one. What goes both ways never answers itself. */
function isCompleted(provocation: Move, response: Move, trigger: (action: Action) => Action | undefined): boolean {
  const begins = (after: Action): boolean =>
    response.actions.some((one) => one.from >= after.to && one.id !== after.id);
  if (last(response.actions, 'from') >= first(provocation.actions, 'to') && provocation.actions.some(begins))
    return true;
  const provocations = new Set(provocation.actions.map(({ id }) => id));
  return response.actions.some((action) => provocations.has(trigger(action)?.id ?? ''));
}

/** What a dyad shows beside its moves, by (`from`, `to`, id). */
export const shownIn = (timeline: Timeline): { action: Action; row: ShownRow }[] =>
  timeline.actions.flatMap((action) => {
    const row = shownRow(action, timeline.unmoving);
    return row ? [{ action, row }] : [];
  });

/** How an action is shown that does not move; none for one that does. */
export function shownRow(action: Action, unmoving: ReadonlyMap<string, Unmoving>): ShownRow | undefined {
  const as = action.role === 'hostile' ? unmoving.get(action.id) : action.role;
  return as === undefined ? undefined : { action: action.id, as };
}
