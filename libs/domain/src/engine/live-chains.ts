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
import type { Hand } from './hand';
import type { RowChanges } from './row-changes';

/** Chains, with what attaches to them and what desks are told of them, as trees and signals change. */
type Kept = {
  chain: Chain;
  attached: readonly Action[];
  status: ChainStatus;
  alerts: readonly AlertRow[];
  pauses: readonly Action[];
  /** Alerts and restraints that were told of it, or may have been: it may have been read while only part of it was at hand. */
  told: Readonly<{ alerts: ReadonlySet<string>; restraints: ReadonlySet<string> }>;
};

type Tools = Readonly<{
  hand: Hand;
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
  /** Chains that were taken in and turned out to be part of others, by id. */
  private readonly gone = new Map<string, Kept['told']>();
  /** Chains that a restraint pauses and that are not at hand, by the restraint's id. */
  private readonly pausedElsewhere = new Map<string, Set<string>>();

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
    // What is loaded was attached before.
    if (!this.tools.hand.loading) for (const tree of this.near(action, ties)) this.touched.add(tree);
  }

  /** The chain of a tree, as it was read last. */
  chainOf(tree: Tree): Chain | undefined {
    return this.kept.get(tree)?.chain;
  }

  /** What can attach a signal or restraint to a chain. */
  tiesOf(action: Action): Ties {
    return this.sidelines.tiesOf(action);
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
    this.dropGone(clock, rows);
  }

  /** Takes in trees as they stood before the step under way: nothing is told of them. */
  learn(trees: Iterable<Tree>, felled: Iterable<Tree>, clock: number): void {
    for (const tree of felled) {
      const kept = this.kept.get(tree);
      if (!kept) continue;
      this.unindex(tree, kept);
      this.kept.delete(tree);
      this.gone.set(kept.chain.id, kept.told);
    }
    for (const tree of trees) {
      const before = this.kept.get(tree)?.told;
      const kept = this.read(tree, clock);
      if (!kept) continue;
      kept.told = {
        alerts: new Set([...(before?.alerts ?? []), ...kept.told.alerts]),
        restraints: new Set([...(before?.restraints ?? []), ...kept.told.restraints]),
      };
      for (const { id } of kept.pauses) this.pausedElsewhere.get(id)?.delete(kept.chain.id);
    }
  }

  /** Restraints of which it must be known which other chains they pause. */
  unknownPauses(): string[] {
    if (this.tools.hand.whole) return [];
    return [...this.pausedBy.keys()].filter((id) => !this.pausedElsewhere.has(id));
  }

  /** Takes in what the rows of pauses say of these restraints; without a row one pauses no other chain. */
  knowPauses(restraints: readonly string[], alerts: readonly AlertRow[]): void {
    for (const id of restraints) this.pausedElsewhere.set(id, new Set());
    for (const alert of alerts) {
      if (alert.kind !== 'chain.paused') continue;
      const here = new Set(this.pausedHere(alert.restraint));
      this.pausedElsewhere.set(alert.restraint, new Set(alert.chains.filter((chain) => !here.has(chain))));
    }
  }

  private pausedHere(restraint: string): string[] {
    return [...(this.pausedBy.get(restraint)?.trees ?? [])].flatMap((tree) => this.kept.get(tree)?.chain.id ?? []);
  }

  /** Tells of restraints that pause other chains than before. */
  tellPauses(rows: RowChanges): void {
    for (const id of this.restraints) this.tellPause(id, rows);
    this.restraints.clear();
  }

  private renew(tree: Tree, clock: number, rows: RowChanges): void {
    const before = this.kept.get(tree)?.told;
    const kept = this.read(tree, clock);
    if (!kept) return;
    if (before) this.takeBack(before, rows);
    for (const alert of kept.alerts) rows.write('alerts', alert.id, alert);
    for (const { id } of kept.pauses) this.restraints.add(id);
    rows.write('chains', kept.chain.id, chainRow(kept.chain, kept.attached, kept.status));
  }

  /** Reads a tree anew, if it is one. */
  private read(tree: Tree, clock: number): Kept | undefined {
    const before = this.kept.get(tree);
    if (!before && tree.root.children.length === 0) return undefined;
    if (before) this.unindex(tree, before);
    const { relations, parameters, raise } = this.tools;
    const chain = chainFrom(tree.root, relations);
    const attached = this.sidelines.attachedTo(chain, parameters);
    const status = statusOf(chain, attached, clock, parameters);
    const alerts = alertsOfChain(chain, relations, raise);
    const pauses = pausesOf(chain, attached);
    const told = { alerts: new Set(alerts.map(({ id }) => id)), restraints: new Set(pauses.map(({ id }) => id)) };
    const kept: Kept = { chain, attached, status, alerts, pauses, told };
    this.kept.set(tree, kept);
    this.index(tree, kept);
    return kept;
  }

  /** What was told of a chain is told no more, unless it is told again. */
  private takeBack({ alerts, restraints }: Kept['told'], rows: RowChanges): void {
    for (const id of alerts) rows.remove('alerts', id);
    for (const id of restraints) this.restraints.add(id);
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
    this.takeBack(kept.told, rows);
  }

  /** Chains that were read while only part of them was at hand, and are none: their rows go, if there are any. */
  private dropGone(clock: number, rows: RowChanges): void {
    if (this.gone.size === 0) return;
    for (const tree of this.kept.keys()) if (this.gone.has(tree.root.action.id)) this.renew(tree, clock, rows);
    for (const [id, told] of this.gone) {
      rows.remove('chains', id);
      this.takeBack(told, rows);
    }
    this.gone.clear();
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
    const id = `chain.paused:${restraint}`;
    const chains = [...this.pausedHere(restraint), ...(this.pausedElsewhere.get(restraint) ?? [])];
    const action = this.pausedBy.get(restraint)?.restraint ?? this.ties.get(restraint)?.action;
    if (!action || chains.length === 0) rows.remove('alerts', id);
    else rows.write('alerts', id, pauseAlert(action, chains, this.tools.raise));
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
