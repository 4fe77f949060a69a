import type { Relations } from '../actors/relations';
import { relationsOfRows } from '../actors/relations-of-rows';
import { levelsMet } from '../dyads/candidates';
import type { LinkRow } from '../dyads/links';
import type { Level } from '../events/statements';
import type { ActionRow, RelationRow } from '../read-models';
import { timeOf } from '../time';

/**
 * Links with what their match was made of: of each end the level at which it met, and the pair that did. The other factors stand in the row already.
 */
export type LinkExplained = LinkRow &
  Readonly<{
    /** `hit`: whom the response hits, and who did the trigger. `acted`: who responds, and whom the trigger hit. */
    ends?: Readonly<{ hit: EndMet; acted: EndMet }>;
  }>;

/** `side`: where both of the pair stand, at that level. Nothing where no two meet. */
export type EndMet = Readonly<{ level: Level | 'none'; pair?: readonly [string, string]; side?: string }>;

/** `actions`: those that the links are between; a link of which one is not there has no `ends`. */
export function explainLinks(
  links: readonly LinkRow[],
  actions: readonly ActionRow[],
  rows: readonly RelationRow[],
): LinkExplained[] {
  const relations = relationsOfRows(rows);
  const byId = new Map(actions.map((action) => [action.id, action]));
  return links.map((link) => {
    const [response, trigger] = [byId.get(link.response), byId.get(link.trigger)];
    return response && trigger ? { ...link, ends: endsOf(response, trigger, relations) } : link;
  });
}

function endsOf(response: ActionRow, trigger: ActionRow, relations: Relations): NonNullable<LinkExplained['ends']> {
  const [ours, theirs] = [response, trigger].map((row) => ({ ...row, from: timeOf(row.occurred.from) }));
  if (!ours || !theirs) throw new Error('Two actions');
  const [hit, acted] = levelsMet(ours, theirs, relations);
  const met = (level: Level | 'none', our: 'initiators' | 'targets', their: 'initiators' | 'targets'): EndMet => {
    if (level === 'none') return { level };
    for (const one of ours[our]) {
      const side = relations.side(one, level, ours.from);
      const other = theirs[their].find((actor) => relations.side(actor, level, theirs.from) === side);
      if (other !== undefined) return { level, pair: [one, other], side };
    }
    return { level };
  };
  return { hit: met(hit, 'targets', 'initiators'), acted: met(acted, 'initiators', 'targets') };
}
