import type { Action } from '../actions/action';
import { groupSeverity } from '../actions/severity';
import { foldName } from '../actors/names';
import type { Relations } from '../actors/relations';
import type { CountRange } from '../events/values';
import { push } from '../grouping';
import type { Link, LinkRow } from '../dyads/links';
import { compareTimed, compareText, sortedTexts, theilSen } from '../order';

/**
 * Escalation chains: what answers what, followed from a root that answers nothing known. Asserted links always join; inferred ones only within one
 * episode. Chains may cross dyads.
 */
export type Node = { action: Action; answers: Answer | undefined; depth: number; children: Node[] };

/** What an act answers in a chain. */
export type Answer = Readonly<{ trigger: string; kind: LinkRow['kind'] }>;

export type Chain = Readonly<{
  /** Named by its root action. */
  id: string;
  root: Node;
  /** Root first, then by (`from`, `to`, id). */
  nodes: readonly Node[];
  actions: readonly Action[];
  depth: number;
  breadth: number;
  start: number;
  lastActivity: number;
  participants: readonly string[];
  countries: readonly string[];
  /** Party-level dyads of its hostile actions. */
  partyDyads: ReadonlySet<string>;
  casualties: readonly CasualtyRow[];
  peakSeverity: number;
  trend: number | undefined;
}>;

/** Losses of a side, or shared among several sides that one act hit together. */
export type CasualtyRow = Readonly<{
  sides: readonly string[];
  killed: Required<CountRange>;
  injured: Required<CountRange>;
}>;

/** All trees of two or more actions, in order of id. */
export function chainsOf(links: readonly Link[], relations: Relations): Chain[] {
  const nodes = new Map<string, Node>();
  const nodeOf = (action: Action): Node => {
    const node = nodes.get(action.id) ?? { action, answers: undefined, depth: 0, children: [] };
    nodes.set(action.id, node);
    return node;
  };
  for (const link of links) {
    if (!link.row.joinsChain) continue;
    const node = nodeOf(link.response);
    node.answers = { trigger: link.trigger.id, kind: link.row.kind };
    nodeOf(link.trigger).children.push(node);
  }
  return [...nodes.values()]
    .filter(({ answers }) => answers === undefined)
    .map((root) => chainFrom(root, relations))
    .sort((a, b) => compareText(a.id, b.id));
}

/** The chain that grows from a root. */
export function chainFrom(root: Node, relations: Relations): Chain {
  root.depth = 0;
  const nodes = [root];
  for (const node of nodes) {
    node.children.sort((a, b) => compareTimed(a.action, b.action));
    for (const child of node.children) {
      child.depth = node.depth + 1;
      nodes.push(child);
    }
  }
  const ordered = [root, ...nodes.slice(1).sort((a, b) => compareTimed(a.action, b.action))];
  const actions = ordered.map(({ action }) => action);
  const byDepth = new Map<number, Action[]>();
  for (const { depth, action } of ordered) push(byDepth, depth, action);
  const depths = [...byDepth.keys()].sort((a, b) => a - b);
  return {
    id: root.action.id,
    root,
    nodes: ordered,
    actions,
    depth: depths.at(-1) ?? 0,
    breadth: Math.max(...[...byDepth.values()].map((level) => level.length)),
    start: root.action.from,
    lastActivity: Math.max(...actions.map(({ to }) => to)),
    participants: sortedTexts(new Set(actions.flatMap((action) => partiesOf(action, relations)))),
    countries: countriesOf(actions),
    partyDyads: new Set(actions.flatMap(({ directions }) => directions.party.map(({ dyad }) => dyad))),
    casualties: casualtiesOf(actions, relations),
    peakSeverity: Math.max(...actions.map(({ severity }) => severity)),
    trend: theilSen(
      depths.map((depth) => groupSeverity((byDepth.get(depth) ?? []).map(({ severityExact }) => severityExact))),
    ),
  };
}

export const partiesOf = (action: Action, relations: Relations): string[] =>
  [...action.initiators, ...action.targets].map((actor) => relations.side(actor, 'party', action.from));

/** The countries of acts, each once, as the first of them spells it. */
export function countriesOf(actions: readonly Action[]): string[] {
  const spelled = new Map<string, string>();
  for (const country of actions.flatMap(({ consensus }) => consensus.place?.countries ?? [])) {
    const folded = foldName(country);
    if (!spelled.has(folded)) spelled.set(folded, country);
  }
  return sortedTexts(spelled.values());
}

/** Casualties count for the target's side; with several target sides they are listed as shared. */
function casualtiesOf(actions: readonly Action[], relations: Relations): CasualtyRow[] {
  const rows = new Map<string, { sides: string[]; killed: Required<CountRange>; injured: Required<CountRange> }>();
  for (const { consensus, targets, from } of actions) {
    if (!consensus.killed && !consensus.injured) continue;
    const sides = sortedTexts(new Set(targets.map((target) => relations.side(target, 'bloc', from))));
    const key = JSON.stringify(sides);
    const before = rows.get(key) ?? { sides, killed: noLoss, injured: noLoss };
    rows.set(key, {
      sides,
      killed: plus(before.killed, consensus.killed),
      injured: plus(before.injured, consensus.injured),
    });
  }
  return [...rows.values()].sort((a, b) => compareText(JSON.stringify(a.sides), JSON.stringify(b.sides)));
}

const noLoss: Required<CountRange> = { low: 0, best: 0, high: 0 };

/** A missing `best` counts as `low`; a missing `low` or `high` counts as the `best`. */
function plus(sum: Required<CountRange>, range: CountRange | undefined): Required<CountRange> {
  if (!range) return sum;
  const best = range.best ?? range.low ?? 0;
  return { low: sum.low + (range.low ?? best), best: sum.best + best, high: sum.high + (range.high ?? best) };
}
