import { likelyAliases, rankAliases, weighAlias } from '@talion/domain';
import type { ActionRow, ActorRow, AliasSuggestion, LikelyAlias } from '@talion/domain';
import { allRows } from './all-rows';
import type { Position } from './position';
import type { ReadStore } from './read-store';
import { TrackingTrouble } from './trouble';

export type Suggested = Readonly<{ position: Position; suggestions: readonly AliasSuggestion[] }>;

/** Actors, and relations, beyond which their names are not compared for one question: some seconds of work, and some 400 MB while it lasts. */
export const actorsMaxDefault = 50_000;
/** Pairs whose actions are looked at, the likeliest by name first: more than analysts work off before they ask again. */
const pairsMax = 1000;
/** Actions of each that are looked at, the latest first. */
const actionsMax = 200;
/** Pairs looked at together, so that one question does not take all connections of the store. */
const pairsAtOnce = 4;

/** Likely aliases as the tables stand. The last answer is kept until the read models move. */
export class Suggestions {
  private last: Readonly<{ position: Position; answer: Promise<readonly AliasSuggestion[]> }> | undefined;

  constructor(
    private readonly store: ReadStore,
    private readonly actorsMax: number = actorsMaxDefault,
  ) {}

  /** @throws TrackingTrouble `work-too-large` where there are more actors than can be compared for one question. */
  async ask(): Promise<Suggested> {
    const position = await this.store.position();
    if (this.last?.position !== position) {
      const answer = this.compute();
      this.last = { position, answer };
      answer.catch(() => {
        if (this.last?.answer === answer) this.last = undefined;
      });
    }
    return { position, suggestions: await this.last.answer };
  }

  private async compute(): Promise<readonly AliasSuggestion[]> {
    const actors = await allRows(this.store, 'actors', {}, this.actorsMax);
    const relations = await allRows(this.store, 'relations', {}, this.actorsMax);
    if (!actors || !relations)
      throw new TrackingTrouble(
        'work-too-large',
        `The names of at most ${this.actorsMax} actors, with as many relations, are compared for one question; there are more. Ask "talion suggest-aliases" with files of events.`,
      );
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    const likely = likelyAliases(actors, relations).slice(0, pairsMax);
    const weighed: AliasSuggestion[] = [];
    for (let at = 0; at < likely.length; at += pairsAtOnce) {
      const some = likely.slice(at, at + pairsAtOnce);
      weighed.push(...(await Promise.all(some.map((one) => this.weigh(one, byId)))).flat());
    }
    return rankAliases(weighed);
  }

  private async weigh(likely: LikelyAlias, byId: ReadonlyMap<string, ActorRow>): Promise<AliasSuggestion[]> {
    const [keep, alias] = [byId.get(likely.keep), byId.get(likely.alias)];
    if (!keep || !alias) return [];
    const found = new Map<string, ActionRow>();
    for (const { id } of [keep, alias]) {
      const { rows } = await this.store.page('actions', { actor: id }, { limit: actionsMax });
      for (const row of rows) found.set(row.id, row);
    }
    return [weighAlias(likely, keep, alias, [...found.values()])];
  }
}
