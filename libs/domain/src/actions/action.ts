import type { ActorBook } from '../actors/actor-book';
import type { Relations } from '../actors/relations';
import type { Level } from '../events/statements';
import { push } from '../grouping';
import type { Facts } from '../accepted';
import { compareText, round6, sortedTexts } from '../order';
import type { Timed } from '../order';
import type { Attribution } from '../parameters';
import { isHostileType, isPausingType } from '../vocabulary/plover-types';
import { hostileFromLevel } from '../vocabulary/mid-hostility';
import { accident } from '../vocabulary/plover-modes';
import { actionTypes } from '../vocabulary/plover-types';
import { attribute, statementsByAction } from './attribution';
import type { Responsibility } from './attribution';
import { agree } from './consensus';
import type { Consensus } from './consensus';
import type { Groups } from './decisions';
import type { MatchedAction } from './match-reports';
import { severityOf } from './severity';

/** One act of conflict or cooperation, as all its reports together tell it, done by whom the attribution policy says. */
export type Action = Timed &
  Readonly<{
    matched: MatchedAction;
    consensus: Consensus;
    responsibility: Responsibility;
    initiators: readonly string[];
    targets: readonly string[];
    role: ActionRole;
    pausing: boolean;
    /** Rounded, and before rounding (for sums). */
    severity: number;
    severityExact: number;
    directions: Readonly<Record<Level, readonly Direction[]>>;
    /** The bloc-level dyads that each dyad of a lower level lies in, for this action; none for a level at which its actors stand on the same sides. */
    blocOf: Readonly<Partial<Record<Level, ReadonlyMap<string, readonly string[]>>>>;
    decisions: readonly string[];
    statements: readonly string[];
  }>;

/** Hostile acts make moves; signals (verbal conflict) and restraints (cooperation) are shown beside them. */
export type ActionRole = 'hostile' | 'signal' | 'restraint';

/** One side acting on another, by the actors that stand there. */
export type Direction = Readonly<{ initiator: string; target: string; dyad: string }>;

export const dyadId = (a: string, b: string): string => (compareText(a, b) < 0 ? `${a}--${b}` : `${b}--${a}`);

/** All actions with a report that stands, in order of id. */
export function readActions(
  matched: readonly MatchedAction[],
  decided: Readonly<{ decisionsOn: Pick<Groups['decisionsOn'], 'get'> }>,
  history: Facts,
  book: ActorBook,
  relations: Relations,
  policy: Attribution,
): Action[] {
  const there = matched.filter(({ reports }) => reports.some(({ withdrawn }) => !withdrawn));
  const actionOfReport = new Map(there.flatMap(({ id, reports }) => reports.map((report) => [report.id, id] as const)));
  const statements = statementsByAction(history, actionOfReport);
  return there
    .map((one): Action => {
      const said = statements.get(one.id) ?? [];
      const consensus = agree(
        one.reports.filter(({ withdrawn }) => !withdrawn),
        relations,
      );
      const responsibility = attribute(one, consensus, said, policy, book, relations);
      const severityExact = severityOf(consensus);
      const { initiators } = responsibility;
      const { targets, from, to } = consensus;
      return {
        id: one.id,
        from,
        to,
        matched: one,
        consensus,
        responsibility,
        initiators,
        targets,
        role: roleOf(consensus),
        pausing: isPausingType(consensus.type),
        severity: round6(severityExact),
        severityExact,
        ...standing(initiators, targets, from, relations),
        decisions: sortedTexts(new Set(one.reports.flatMap(({ id }) => decided.decisionsOn.get(id) ?? []))),
        statements: said.map(({ key }) => key),
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

/** An accident is no act of conflict; a MID incident of level 2 and above is one whatever its type (a threat of force is militarised there). */
function roleOf({ type, mode, hostility }: Consensus): ActionRole {
  if (mode === accident) return 'signal';
  if (isHostileType(type) || (hostility ?? 0) >= hostileFromLevel) return 'hostile';
  return actionTypes[type].quad === 'verbal-conflict' ? 'signal' : 'restraint';
}

/** Where an action stands at each level. Most actors belong to nobody: then all levels share what is said of one. */
function standing(
  initiators: readonly string[],
  targets: readonly string[],
  moment: number,
  relations: Relations,
): Pick<Action, 'directions' | 'blocOf'> {
  const asInBloc = (level: Level): boolean =>
    [...initiators, ...targets].every(
      (actor) => relations.side(actor, level, moment) === relations.side(actor, 'bloc', moment),
    );
  const bloc = directionsAt('bloc', initiators, targets, moment, relations);
  const lower = (['actor', 'party'] as const).filter((level) => !asInBloc(level));
  const others = lower.map((level) => [level, directionsAt(level, initiators, targets, moment, relations)] as const);
  const blocDyads = lower.map((level) => [level, blocDyadsOf(level, initiators, targets, moment, relations)] as const);
  return {
    directions: { actor: bloc, party: bloc, bloc, ...Object.fromEntries(others) },
    blocOf: lower.length === 0 ? nothing : Object.fromEntries(blocDyads),
  };
}

const nothing = {};

/** Once per dyad and direction, however many of its actors stand there; none within one side, and none with nobody known at one end. */
function directionsAt(
  level: Level,
  initiators: readonly string[],
  targets: readonly string[],
  moment: number,
  relations: Relations,
): Direction[] {
  const sides = (actors: readonly string[]): string[] =>
    sortedTexts(new Set(actors.map((actor) => relations.side(actor, level, moment))));
  const hit = sides(targets);
  return sides(initiators).flatMap((initiator) =>
    hit
      .filter((target) => target !== initiator)
      .map((target) => ({ initiator, target, dyad: dyadId(initiator, target) })),
  );
}

function blocDyadsOf(
  level: 'actor' | 'party',
  initiators: readonly string[],
  targets: readonly string[],
  moment: number,
  relations: Relations,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const initiator of initiators) {
    for (const target of targets) {
      const [from, to] = [initiator, target].map((actor) => relations.side(actor, level, moment));
      const [blocFrom, blocTo] = [initiator, target].map((actor) => relations.side(actor, 'bloc', moment));
      if (from === undefined || to === undefined || blocFrom === undefined || blocTo === undefined) continue;
      if (from !== to && blocFrom !== blocTo) push(found, dyadId(from, to), dyadId(blocFrom, blocTo));
    }
  }
  return found;
}

/** The action of each report, for resolving references. */
export function actionsByReport(actions: readonly Action[]): Map<string, Action> {
  return new Map(actions.flatMap((action) => action.matched.reports.map((report) => [report.id, action] as const)));
}

/** Actions by the dyads they contribute to, at one level. */
export function actionsByDyad(actions: readonly Action[], level: Level): Map<string, Action[]> {
  const found = new Map<string, Action[]>();
  for (const action of actions)
    for (const dyad of new Set(action.directions[level].map((one) => one.dyad))) push(found, dyad, action);
  return found;
}
