import { alertsOfChain, pauseAlert } from '../alerts/alerts';
import type { AlertRow, Raise } from '../alerts/alerts';
import type { Action } from '../actions/action';
import { pausesOf, Sidelines, statusOf } from '../chains/attachments';
import type { ChainStatus, Ties } from '../chains/attachments';
import { chainFrom } from '../chains/chain';
import type { Chain } from '../chains/chain';
import type { ActorBook } from '../actors/actor-book';
import type { Relations } from '../actors/relations';
import type { ResponseWords } from '../actions/response-words';
import { foldName } from '../actors/names';
import type { Parameters } from '../parameters';
import { chainRow } from '../read-models';
import { dayMs, overlap } from '../time';
import type { Forest, Tree } from './forest';
import type { RowChanges } from './row-changes';

/** Chains, with what attaches to them and what desks are told of them, as trees and signals change. */
type Kept = {
  chain: Chain;
  attached: readonly Action[];
  status: ChainStatus;
  alerts: readonly AlertRow[];
  pauses: readonly Action[];
};

type Tools = Readonly<{
  forest: Forest;
  words: ResponseWords;
  actors: Readonly<{ book: ActorBook }>;
  relations: Relations;
  parameters: Parameters;
  raise: Raise;
}>;

export class LiveChains {
  private readonly kept = new Map<Tree, Kept>();
  /** Chains by what can attach a signal to them. */
  private readonly byDyad = new Map<string, Set<Tree>>();
  private readonly byCountry = new Map<string, Set<Tree>>();
  private readonly byAttached = new Map<string, Set<Tree>>();
  /** Chains that have not ended: time alone can change them. */
  private readonly open = new Set<Tree>();
  private readonly pausedBy = new Map<string, { restraint: Action; trees: Set<Tree> }>();
  private readonly sidelines: Sidelines;
  private readonly ties = new Map<string, { action: Action; ties: Ties }>();
  private readonly touched = new Set<Tree>();
  private readonly restraints = new Set<string>();

  constructor(private readonly tools: Tools) {
    const { words, actors, relations } = tools;
    const book = {
      get actors() {
        return actors.book.actors;
      },
    };
    this.sidelines = new Sidelines(words, book, relations);
  }

  /** A signal or restraint comes, goes or changes: `action` is what it is now. */
  changeQuiet(id: string, action: Action | undefined): void {
    const before = this.ties.get(id);
    if (before) {
      this.sidelines.remove(before.action, before.ties);
      this.ties.delete(id);
      for (const tree of this.byAttached.get(id) ?? []) this.touched.add(tree);
    }
    if (!action) return;
    const ties = this.sidelines.add(action);
    this.ties.set(id, { action, ties });
    for (const tree of this.near(action, ties)) this.touched.add(tree);
  }

  /** Who governs what has changed. */
  readTiesAnew(): void {
    for (const [id, { action }] of [...this.ties]) this.changeQuiet(id, action);
  }

  private *near({ from, to }: Action, { dyads, triggers, countries }: Ties): Generator<Tree> {
    for (const trigger of triggers) {
      const tree = this.tools.forest.treeOf(trigger);
      if (tree) yield tree;
    }
    for (const [index, keys] of [
      [this.byDyad, dyads],
      [this.byCountry, countries],
    ] as const) {
      for (const tree of keys.flatMap((key) => [...(index.get(key) ?? [])])) {
        const chain = this.kept.get(tree)?.chain;
        if (chain && overlap(from, to, chain.start, this.lapses(chain))) yield tree;
      }
    }
  }

  private readonly lapses = (chain: Chain): number => chain.lastActivity + this.tools.parameters.chainLullDays * dayMs;

  /** Brings rows in step with the trees; `clock` is the latest acceptance. */
  settle(touched: Iterable<Tree>, felled: Iterable<Tree>, clock: number, rows: RowChanges): void {
    for (const tree of felled) {
      this.forget(tree, rows);
      this.touched.delete(tree);
    }
    for (const tree of touched) this.touched.add(tree);
    for (const tree of this.touched) this.renew(tree, clock, rows);
    for (const tree of this.open) if (!this.touched.has(tree)) this.pass(tree, clock, rows);
    this.touched.clear();
    for (const id of this.restraints) this.tellPause(id, rows);
    this.restraints.clear();
  }

  private renew(tree: Tree, clock: number, rows: RowChanges): void {
    const before = this.kept.get(tree);
    if (!before && tree.root.children.length === 0) return;
    if (before) this.unindex(tree, before);
    const { relations, parameters, raise } = this.tools;
    const chain = chainFrom(tree.root, relations);
    const attached = this.sidelines.attachedTo(chain, parameters);
    const status = statusOf(chain, attached, clock, parameters);
    const kept = {
      chain,
      attached,
      status,
      alerts: alertsOfChain(chain, relations, raise),
      pauses: pausesOf(chain, attached),
    };
    this.kept.set(tree, kept);
    this.index(tree, kept);
    if (before) for (const { id } of before.alerts) rows.remove('alerts', id);
    for (const alert of kept.alerts) rows.write('alerts', alert.id, alert);
    for (const { id } of [...(before?.pauses ?? []), ...kept.pauses]) this.restraints.add(id);
    rows.write('chains', chain.id, chainRow(chain, attached, status));
  }

  /** Time goes on over a chain. */
  private pass(tree: Tree, clock: number, rows: RowChanges): void {
    const kept = this.kept.get(tree);
    if (!kept) return;
    const status = statusOf(kept.chain, kept.attached, clock, this.tools.parameters);
    if (status === kept.status) return;
    kept.status = status;
    if (status === 'ended') this.open.delete(tree);
    rows.write('chains', kept.chain.id, chainRow(kept.chain, kept.attached, status));
  }

  private forget(tree: Tree, rows: RowChanges): void {
    const kept = this.kept.get(tree);
    if (!kept) return;
    this.unindex(tree, kept);
    this.kept.delete(tree);
    rows.remove('chains', kept.chain.id);
    for (const { id } of kept.alerts) rows.remove('alerts', id);
    for (const { id } of kept.pauses) this.restraints.add(id);
  }

  private index(tree: Tree, { chain, attached, status, pauses }: Kept): void {
    for (const dyad of chain.partyDyads) add(this.byDyad, dyad, tree);
    for (const country of chain.countries) add(this.byCountry, foldName(country), tree);
    for (const { id } of attached) add(this.byAttached, id, tree);
    if (status !== 'ended') this.open.add(tree);
    for (const restraint of pauses) {
      const paused = this.pausedBy.get(restraint.id) ?? { restraint, trees: new Set() };
      paused.restraint = restraint;
      paused.trees.add(tree);
      this.pausedBy.set(restraint.id, paused);
    }
  }

  private unindex(tree: Tree, { chain, attached, pauses }: Kept): void {
    for (const dyad of chain.partyDyads) drop(this.byDyad, dyad, tree);
    for (const country of chain.countries) drop(this.byCountry, foldName(country), tree);
    for (const { id } of attached) drop(this.byAttached, id, tree);
    this.open.delete(tree);
    for (const { id } of pauses) {
      const paused = this.pausedBy.get(id);
      paused?.trees.delete(tree);
      if (paused?.trees.size === 0) this.pausedBy.delete(id);
    }
  }

  private tellPause(restraint: string, rows: RowChanges): void {
    const paused = this.pausedBy.get(restraint);
    const id = `chain.paused:${restraint}`;
    if (!paused) rows.remove('alerts', id);
    else {
      const chains = [...paused.trees].flatMap((tree) => this.kept.get(tree)?.chain.id ?? []);
      rows.write('alerts', id, pauseAlert(paused.restraint, chains, this.tools.raise));
    }
  }
}

const add = (index: Map<string, Set<Tree>>, key: string, tree: Tree): void => {
  index.set(key, (index.get(key) ?? new Set()).add(tree));
};

const drop = (index: Map<string, Set<Tree>>, key: string, tree: Tree): void => {
  const trees = index.get(key);
  trees?.delete(tree);
  if (trees?.size === 0) index.delete(key);
};
