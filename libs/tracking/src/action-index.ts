import type { ActionRow, Level } from '@talion/domain';

/** What rows are found by of the actions that they name. */
export type KnownAction = Readonly<Pick<ActionRow, 'initiators' | 'targets' | 'sides' | 'occurred'>>;

/** The actions of the state that a row belongs to: rows name actions and sides, and are found by the actors behind them. */
export class ActionIndex {
  private readonly byId = new Map<string, KnownAction>();
  /** How many actions put an actor between two sides. */
  private readonly actorsByPair = new Map<string, Map<string, number>>();

  /** Pairs of sides that others stand between than before. */
  private readonly pairsAnew = new Map<string, SidePair>();

  constructor(actions: readonly ActionRow[] = []) {
    for (const action of actions) this.learn(action);
  }

  found(ids: readonly string[]): KnownAction[] {
    const found: KnownAction[] = [];
    for (const id of ids) {
      const known = this.byId.get(id);
      if (known) found.push(known);
    }
    return found;
  }

  /** Who acts, or is acted on, in an action that these two sides have part in. */
  actorsBetween(level: Level, [a, b]: readonly [string, string]): string[] {
    return [...(this.actorsByPair.get(pairKey(level, a, b))?.keys() ?? [])];
  }

  /** Pairs of sides that others stand between than when this was asked last. */
  takePairsAnew(): SidePair[] {
    const pairs = [...this.pairsAnew.values()];
    this.pairsAnew.clear();
    return pairs;
  }

  learn({ id, initiators, targets, sides, occurred }: ActionRow): void {
    this.forget(id);
    const known = { initiators, targets, sides, occurred };
    this.byId.set(id, known);
    this.count(known, 1);
  }

  forget(id: string): void {
    const known = this.byId.get(id);
    if (!known) return;
    this.byId.delete(id);
    this.count(known, -1);
  }

  private count(known: KnownAction, more: 1 | -1): void {
    const actors = actorsOf([known]);
    for (const [key, pair] of new Map(pairsOf(known).map((one) => [pairKey(one.level, ...one.sides), one]))) {
      const counts = this.actorsByPair.get(key) ?? new Map<string, number>();
      for (const actor of actors) {
        const count = (counts.get(actor) ?? 0) + more;
        if (count === 0 || (count === 1 && more === 1)) this.pairsAnew.set(key, pair);
        if (count === 0) counts.delete(actor);
        else counts.set(actor, count);
      }
      if (counts.size === 0) this.actorsByPair.delete(key);
      else this.actorsByPair.set(key, counts);
    }
  }
}

/** Two sides that have part in one action. */
export type SidePair = Readonly<{ level: Level; sides: readonly [string, string] }>;

/** All pairs of sides that have part in an action, at each level, whichever end they stand on. */
export function pairsOf({
  initiators,
  targets,
  sides,
}: Pick<ActionRow, 'initiators' | 'targets' | 'sides'>): SidePair[] {
  const at: readonly (readonly [Level, readonly string[]])[] = [
    ['actor', [...initiators, ...targets]],
    ['party', sides.party],
    ['bloc', sides.bloc],
  ];
  return at.flatMap(([level, all]) =>
    all.flatMap((a, index) => all.slice(index + 1).map((b) => ({ level, sides: [a, b] as const }))),
  );
}

const pairKey = (level: Level, a: string, b: string): string => `${level}\n${a < b ? `${a}\n${b}` : `${b}\n${a}`}`;

/** Who acts or is acted on, with the sides that they stand on, each once. */
export function actorsOf(actions: readonly KnownAction[]): Set<string> {
  const actors = new Set<string>();
  for (const { initiators, targets, sides } of actions)
    for (const some of [initiators, targets, sides.party, sides.bloc]) for (const actor of some) actors.add(actor);
  return actors;
}
