import { push } from '../grouping';
import { compareText } from '../order';
import type { ActionRow, ReadModels } from '../read-models';
import { likelyAliases } from './aliases/likely-aliases';
import type { LikelyAlias } from './aliases/likely-aliases';
import { weighAlias } from './aliases/weigh-alias';
import type { AliasSuggestion } from './aliases/weigh-alias';

/**
 * Actors that may be one, for an analyst to confirm: Talion never merges two because their names look alike. What is confirmed is an alias, and is
 * suggested no more; who registers both says that they are two.
 */
export function suggestAliases({
  actors,
  relations,
  actions,
}: Pick<ReadModels, 'actors' | 'relations' | 'actions'>): AliasSuggestion[] {
  const byActor = new Map<string, ActionRow[]>();
  for (const action of actions)
    for (const actor of new Set([...action.initiators, ...action.targets])) push(byActor, actor, action);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return rankAliases(
    likelyAliases(actors, relations).flatMap((likely) => {
      const [keep, alias] = [byId.get(likely.keep), byId.get(likely.alias)];
      return keep && alias ? [weighAlias(likely, keep, alias, actionsOfEither(likely, byActor))] : [];
    }),
  );
}

const actionsOfEither = (
  { keep, alias }: LikelyAlias,
  byActor: ReadonlyMap<string, readonly ActionRow[]>,
): ActionRow[] => [...new Set([...(byActor.get(keep) ?? []), ...(byActor.get(alias) ?? [])])];

/** Below this a suggestion is more often wrong than right, and is not made. */
const scoreLeast = 0.5;

/** Those worth an analyst's time, the most likely first. */
export const rankAliases = (suggestions: readonly AliasSuggestion[]): AliasSuggestion[] =>
  suggestions
    .filter(({ score }) => score >= scoreLeast)
    .sort((a, b) => b.score - a.score || compareText(a.keep, b.keep) || compareText(a.alias, b.alias));
