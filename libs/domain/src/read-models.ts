import type { Action, ActionRole } from './actions/action';
import type { FieldSources } from './actions/consensus';
import type { Responsibility } from './actions/attribution';
import type { AlertRow } from './alerts/alerts';
import type { CasualtyRow, Chain, Node } from './chains/chain';
import type { ChainStatus } from './chains/attachments';
import type { CoverageRow } from './coverage';
import type { LinkRow } from './dyads/links';
import type { Reciprocity } from './dyads/reciprocity';
import type { SequenceRow, ShownRow } from './dyads/sequences';
import type { Level } from './events/statements';
import type { RelationKind } from './events/registry';
import type { CountRange, Place } from './events/values';
import type { PendingRow, QuarantineRow } from './history';
import type { Relations } from './actors/relations';
import { sortedTexts } from './order';
import { writeTime } from './time';
import type { TimePrecision } from './time';

/** The rows that analysts query. Times are UTC, ids derive from the events, lists are sorted: equal sets of events give equal rows. */
export type ReadModels = Readonly<{
  actions: readonly ActionRow[];
  actors: readonly ActorRow[];
  relations: readonly RelationRow[];
  dyads: readonly DyadRow[];
  sequences: readonly SequenceRow[];
  links: readonly LinkRow[];
  chains: readonly ChainRow[];
  alerts: readonly AlertRow[];
  coverage: readonly CoverageRow[];
  /** Events that wait for something not seen yet, or that have no right to what they say. */
  pending: readonly PendingRow[];
  /** Events set aside because the first with their identity says something else. */
  quarantine: readonly QuarantineRow[];
}>;

export const modelNames = [
  'actions',
  'actors',
  'relations',
  'dyads',
  'sequences',
  'links',
  'chains',
  'alerts',
  'coverage',
  'pending',
  'quarantine',
] as const;
export type ModelName = (typeof modelNames)[number];

export type ActionRow = Readonly<{
  /** Id of its earliest accepted report. */
  id: string;
  type: string;
  mode?: string;
  role: ActionRole;
  occurred: Readonly<{ from: string; to: string; precision: TimePrecision }>;
  place?: Place;
  /** Who did it under the attribution policy, and on whose word. */
  initiators: readonly string[];
  rung: Responsibility['rung'];
  disputed: boolean;
  responsibility: Responsibility['ladder'];
  denials: readonly string[];
  targets: readonly string[];
  /** The sides that its actors stand on, both ends together. */
  sides: Readonly<Record<'party' | 'bloc', readonly string[]>>;
  killed?: CountRange;
  injured?: CountRange;
  targetsStruck?: CountRange;
  leaderKilled?: boolean;
  goldstein: number;
  /** MID hostility level, where a report is a militarized incident. */
  hostility?: number;
  /** log2 scale: +1 is twice as severe. */
  severity: number;
  /** In canonical order. */
  reports: readonly Readonly<{ id: string; source: string; withdrawn: boolean; corrections: readonly string[] }>[];
  /** Which report each field came from. */
  sources: FieldSources;
  /** Merges and splits that concern its reports. */
  decisions: readonly string[];
  /** Claims, blames and denials. */
  statements: readonly string[];
  /** When its first report was accepted. */
  firstAccepted: string;
}>;

export type ActorRow = Readonly<{
  id: string;
  name: string;
  aliases: readonly string[];
  kind?: string;
  governs?: string;
  provisional: boolean;
  nameless: boolean;
}>;

export type RelationRow = Readonly<{
  actor: string;
  relation: RelationKind;
  to: string;
  from?: string;
  until?: string;
}>;

export type DyadRow = Readonly<{
  /** The two side ids, the smaller first, joined by `--`. */
  id: string;
  level: Level;
  sides: readonly [string, string];
  /** All actions that contribute, and how many of them move. */
  actions: number;
  moving: number;
  from: string;
  to: string;
  sequences: readonly string[];
  /** What is shown without making a move. */
  shown: readonly ShownRow[];
  reciprocity?: Reciprocity;
  /** Tallies to compare with. */
  coverage: readonly string[];
}>;

export type ChainTree = Readonly<{
  action: string;
  trigger?: string;
  kind?: LinkRow['kind'];
  depth: number;
  children: readonly ChainTree[];
}>;

export type ChainRow = Readonly<{
  /** Id of the root action. */
  id: string;
  root: string;
  /** Root first, then by (`from`, `to`, id). */
  actions: readonly string[];
  depth: number;
  breadth: number;
  start: string;
  lastActivity: string;
  status: ChainStatus;
  participants: readonly string[];
  countries: readonly string[];
  casualties: readonly CasualtyRow[];
  peakSeverity: number;
  /** Theil-Sen slope of group severity over depth, doublings per link. */
  trend?: number;
  signals: readonly string[];
  restraints: readonly string[];
  tree: ChainTree;
}>;

export function actionRow(action: Action, relations: Relations): ActionRow {
  const { id, matched, consensus, responsibility, initiators, targets, role, severity, decisions, statements } = action;
  const sidesAt = (level: Level): string[] =>
    sortedTexts(new Set([...initiators, ...targets].map((actor) => relations.side(actor, level, action.from))));
  const { mode, place, killed, injured, targetsStruck, leaderKilled, hostility } = consensus;
  return {
    id,
    type: consensus.type,
    ...(mode !== undefined && { mode }),
    role,
    occurred: { from: writeTime(consensus.from), to: writeTime(consensus.to), precision: consensus.precision },
    ...(place && { place }),
    initiators,
    rung: responsibility.rung,
    disputed: responsibility.disputed,
    responsibility: responsibility.ladder,
    denials: responsibility.denials,
    targets,
    sides: { party: sidesAt('party'), bloc: sidesAt('bloc') },
    ...(killed && { killed }),
    ...(injured && { injured }),
    ...(targetsStruck && { targetsStruck }),
    ...(leaderKilled !== undefined && { leaderKilled }),
    goldstein: consensus.goldstein,
    ...(hostility !== undefined && { hostility }),
    severity,
    reports: matched.reports.map(({ id: report, source, withdrawn, corrections }) => ({
      id: report,
      source,
      withdrawn,
      corrections,
    })),
    sources: consensus.sources,
    decisions,
    statements,
    firstAccepted: writeTime(matched.firstAccepted),
  };
}

export function chainRow(chain: Chain, attached: readonly Action[], status: ChainStatus): ChainRow {
  const { id, depth, breadth, participants, countries, casualties, peakSeverity, trend } = chain;
  const attachedAs = (role: ActionRole): string[] => attached.filter((one) => one.role === role).map((one) => one.id);
  return {
    id,
    root: chain.root.action.id,
    actions: chain.actions.map((action) => action.id),
    depth,
    breadth,
    start: writeTime(chain.start),
    lastActivity: writeTime(chain.lastActivity),
    status,
    participants,
    countries,
    casualties,
    peakSeverity,
    ...(trend !== undefined && { trend }),
    signals: attachedAs('signal'),
    restraints: attachedAs('restraint'),
    tree: treeOf(chain.root),
  };
}

/** Builds from the leaves up, so that a chain of any depth fits the stack. */
function treeOf(root: Node): ChainTree {
  const order = [root];
  for (const node of order) order.push(...node.children);
  const trees = new Map<Node, ChainTree>();
  for (const node of order.reverse()) {
    const { action, answers, depth, children } = node;
    trees.set(node, {
      action: action.id,
      ...answers,
      depth,
      children: children.flatMap((child) => trees.get(child) ?? []),
    });
  }
  const tree = trees.get(root);
  if (!tree) throw new Error('A chain without a root');
  return tree;
}
