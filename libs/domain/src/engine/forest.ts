import type { Action } from '../actions/action';
import { weakest } from '../chains/break-loops';
import type { Answer, Node } from '../chains/chain';
import type { Link } from '../dyads/links';
import { dayOf } from '../time';

/**
 * The forest of answers as it grows. A new answer goes to its parent's tree at once; where a parent changes, the trees that it leaves and joins are
 * walked anew.
 */
export type Tree = { root: TreeNode };

export type TreeNode = Node & {
  children: TreeNode[];
  /** What it answers, whether or not that joins a chain. */
  link: (Answer & Readonly<{ joinsChain: boolean }>) | undefined;
  parent: TreeNode | undefined;
  tree: Tree | undefined;
};

export type Settled = Readonly<{
  /** Trees that have changed, and those that are no more. */
  touched: readonly Tree[];
  felled: readonly Tree[];
  /** Responses that lose their link to a loop; those of them that do so now; those that have it back. */
  broken: ReadonlySet<string>;
  lost: readonly string[];
  mended: readonly string[];
}>;

export class Forest {
  private readonly nodes = new Map<string, TreeNode>();
  /** Nodes whose link has changed since the forest was last settled. */
  private readonly changed = new Set<TreeNode>();
  /** Nodes that have another parent than before, and those that they left. */
  private readonly moved = new Set<TreeNode>();
  /** Trees to be walked anew. */
  private readonly shaken = new Set<Tree>();
  /** Trees that have grown, or of which an act has changed. */
  private readonly touched = new Set<Tree>();
  /** Responses whose link can be part of a loop, and those that lose it to one. */
  private readonly risky = new Set<string>();
  private broken = new Set<string>();

  /** The tree that an act is in, where it is in one. */
  treeOf(action: string): Tree | undefined {
    return this.nodes.get(action)?.tree;
  }

  isLinked(response: string): boolean {
    return this.nodes.get(response)?.link !== undefined;
  }

  set(response: Action, link: Link | undefined): void {
    const known = this.nodes.get(response.id);
    if (!known && !link) return;
    const node = known ?? this.plant(response);
    node.link = link && { trigger: link.trigger.id, kind: link.row.kind, joinsChain: link.row.joinsChain };
    if (link && canClose(link)) this.risky.add(response.id);
    else this.risky.delete(response.id);
    if (link) this.nodeOf(link.trigger);
    if (!known && link?.row.joinsChain && this.risky.size === 0) this.grow(node, this.nodeOf(link.trigger));
    else this.changed.add(node);
  }

  /** An act says something else than before, or under another object. */
  renew(action: Action): void {
    const node = this.nodes.get(action.id);
    if (!node) return;
    node.action = action;
    if (node.tree) this.touched.add(node.tree);
  }

  private plant(action: Action): TreeNode {
    const node = {
      action,
      answers: undefined,
      depth: 0,
      children: [],
      link: undefined,
      parent: undefined,
      tree: undefined,
    };
    this.nodes.set(action.id, node);
    return node;
  }

  private readonly nodeOf = (action: Action): TreeNode => this.nodes.get(action.id) ?? this.plant(action);

  /** A new leaf. */
  private grow(node: TreeNode, parent: TreeNode): void {
    join(node, parent);
    parent.tree ??= { root: parent };
    node.tree = parent.tree;
    this.touched.add(parent.tree);
  }

  /** Brings trees and loops in step with the links set since. */
  settle(): Settled {
    const { lost, mended } = this.breakLoops();
    for (const node of this.changed) this.replant(node);
    this.changed.clear();
    const felled: Tree[] = [];
    const before = [...this.shaken];
    this.shaken.clear();
    const roots = new Set<TreeNode>();
    for (const tree of before) {
      if (tree.root.parent || tree.root.children.length === 0) {
        felled.push(tree);
        this.touched.delete(tree);
        if (tree.root.tree === tree) tree.root.tree = undefined;
      } else roots.add(tree.root);
    }
    for (const node of this.moved) roots.add(rootOf(node));
    this.moved.clear();
    for (const root of roots) this.walk(root);
    const touched = [...this.touched];
    this.touched.clear();
    return { touched, felled, broken: this.broken, lost, mended };
  }

  private replant(node: TreeNode): void {
    const { link, parent } = node;
    const joins = link?.joinsChain && !this.broken.has(node.action.id);
    const to = joins ? this.nodes.get(link.trigger) : undefined;
    node.answers = joins ? { trigger: link.trigger, kind: link.kind } : undefined;
    if (node.tree) this.touched.add(node.tree);
    if (to === parent) return;
    for (const tree of [node.tree, to?.tree]) if (tree) this.shaken.add(tree);
    if (parent) {
      parent.children.splice(parent.children.indexOf(node), 1);
      node.parent = undefined;
      this.moved.add(parent);
    }
    if (to) join(node, to);
    this.moved.add(node);
  }

  /** Gives all nodes of a root to its tree. */
  private walk(root: TreeNode): void {
    if (root.children.length === 0) {
      root.tree = undefined;
      if (!root.link) this.nodes.delete(root.action.id);
      return;
    }
    const tree = root.tree?.root === root ? root.tree : { root };
    const nodes = [root];
    for (const node of nodes) {
      node.tree = tree;
      for (const child of node.children) nodes.push(child);
    }
    this.touched.add(tree);
  }

  /** Which loops there are follows from the links alone; only some can close one. */
  private breakLoops(): Pick<Settled, 'lost' | 'mended'> {
    if (this.risky.size === 0 && this.broken.size === 0) return noLoops;
    const broken = new Set<string>();
    const done = new Set<TreeNode>();
    for (const id of this.risky) {
      const loop = this.loopFrom(this.nodes.get(id), done);
      if (loop.length > 0)
        broken.add(weakest(loop.map(({ action, link }) => ({ response: action, kind: link?.kind ?? 'inferred' }))));
    }
    const mended = [...this.broken].filter((id) => !broken.has(id));
    const lost = [...broken].filter((id) => !this.broken.has(id));
    for (const id of [...mended, ...lost]) {
      const node = this.nodes.get(id);
      if (node) this.changed.add(node);
    }
    this.broken = broken;
    return { lost, mended };
  }

  private loopFrom(start: TreeNode | undefined, done: Set<TreeNode>): TreeNode[] {
    const path = new Set<TreeNode>();
    let node = start;
    while (node && !done.has(node)) {
      if (path.has(node)) {
        const all = [...path];
        for (const one of path) done.add(one);
        return all.slice(all.indexOf(node));
      }
      path.add(node);
      node = node.link && this.nodes.get(node.link.trigger);
    }
    for (const one of path) done.add(one);
    return [];
  }
}

const noLoops = { lost: [], mended: [] };

function join(node: TreeNode, parent: TreeNode): void {
  if (node.link) node.answers = { trigger: node.link.trigger, kind: node.link.kind };
  node.parent = parent;
  parent.children.push(node);
}

function rootOf(node: TreeNode): TreeNode {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}

/** A loop takes a link to what is later, or of the same day where acts are ordered in more than one dyad. */
function canClose({ response, trigger, row }: Link): boolean {
  if (row.kind === 'asserted') return dayOf(trigger.from) >= dayOf(response.from);
  const manifold = response.directions.bloc.length > 1 || trigger.directions.bloc.length > 1;
  return manifold && dayOf(trigger.from) >= dayOf(response.from);
}
