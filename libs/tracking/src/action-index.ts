import type { ActionRow, Level } from '@talion/domain';

/** The actions of the state that a row belongs to: rows name actions and sides, and are found by the actors behind them. */
export class ActionIndex {
  private readonly byId: ReadonlyMap<string, ActionRow>;
  private readonly actorsByPair = new Map<string, Set<string>>();

  constructor(actions: readonly ActionRow[]) {
    this.byId = new Map(actions.map((action) => [action.id, action]));
    for (const action of actions) this.learn(action);
  }

  found(ids: readonly string[]): ActionRow[] {
    return ids.flatMap((id) => this.byId.get(id) ?? []);
  }

  /** Who acts, or is acted on, in an action that these two sides have part in. */
  actorsBetween(level: Level, [a, b]: readonly [string, string]): string[] {
    return [...(this.actorsByPair.get(pairKey(level, a, b)) ?? [])];
  }

  private learn(action: ActionRow): void {
    const { initiators, targets, sides } = action;
    const actors = actorsOf([action]);
    for (const [level, at] of [
      ['actor', [...initiators, ...targets]],
      ['party', sides.party],
      ['bloc', sides.bloc],
    ] as const) {
      for (const [index, a] of at.entries()) {
        for (const b of at.slice(index + 1)) {
          const key = pairKey(level, a, b);
          const known = this.actorsByPair.get(key) ?? new Set();
          for (const actor of actors) known.add(actor);
          this.actorsByPair.set(key, known);
        }
      }
    }
  }
}

const pairKey = (level: Level, a: string, b: string): string => `${level}\n${a < b ? `${a}\n${b}` : `${b}\n${a}`}`;

/** Who acts or is acted on, with the sides that they stand on. */
export const actorsOf = (actions: readonly ActionRow[]): string[] =>
  actions.flatMap(({ initiators, targets, sides }) => [...initiators, ...targets, ...sides.party, ...sides.bloc]);
