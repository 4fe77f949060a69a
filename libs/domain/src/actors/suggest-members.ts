import type { EventOf } from '../events/log-event';
import { compareText } from '../order';
import type { ActorRow, ReadModels } from '../read-models';
import { partsOf } from './aliases/name-parts';

/**
 * Who may belong to an umbrella: groups act under a common name, and one report names the group where another names the umbrella. That is no alias, and
 * no relation until an analyst says so. Suggested only where there is evidence beside the kind of the umbrella, which somebody must have registered.
 */
export type MemberSuggestion = Readonly<{
  actor: string;
  umbrella: string;
  /** Actions that both are said to have done, by claims, blames or suspicions; at most five. */
  saidOfOneAction: readonly string[];
  /** What both are part of, or members of. */
  sharedWholes: readonly string[];
  /** The name of the one, word by word, stands in that of the other. */
  nameWithin: boolean;
  /** Posted as it is, this makes the one a member of the other; the suggestion is gone then. */
  confirm: Omit<EventOf<'talion.actor.related.v1'>, 'time'>;
}>;

const actionsTold = 5;

/** The pair with most actions in common first. */
export function suggestMembers({
  actors,
  relations,
  actions,
}: Pick<ReadModels, 'actors' | 'relations' | 'actions'>): MemberSuggestion[] {
  const related = new Set(relations.flatMap(({ actor, to }) => [`${actor}\n${to}`, `${to}\n${actor}`]));
  const wholesOf = new Map<string, Set<string>>();
  for (const { actor, relation, to } of relations)
    if (relation !== 'backed_by') wholesOf.set(actor, (wholesOf.get(actor) ?? new Set()).add(to));
  const saidOf = new Map<string, Set<string>>();
  for (const { id, responsibility } of actions)
    for (const { actor, rung } of responsibility)
      if (rung !== 'named') saidOf.set(actor, (saidOf.get(actor) ?? new Set()).add(id));

  const suggest = (umbrella: ActorRow, actor: ActorRow): MemberSuggestion[] => {
    if (actor.kind === 'umbrella' || actor.nameless || related.has(`${actor.id}\n${umbrella.id}`)) return [];
    const theirs = saidOf.get(umbrella.id);
    const saidOfOneAction = [...(saidOf.get(actor.id) ?? [])].filter((id) => theirs?.has(id)).sort(compareText);
    const wholes = wholesOf.get(umbrella.id);
    const sharedWholes = [...(wholesOf.get(actor.id) ?? [])].filter((whole) => wholes?.has(whole)).sort(compareText);
    if (saidOfOneAction.length + sharedWholes.length === 0) return [];
    const nameWithin = isWithin(actor, umbrella) || isWithin(umbrella, actor);
    // A name alone says little (Hezbollah stands in Kata'ib Hezbollah), and so does a common whole.
    if (saidOfOneAction.length === 0 && !nameWithin) return [];
    return [
      {
        actor: actor.id,
        umbrella: umbrella.id,
        saidOfOneAction: saidOfOneAction.slice(0, actionsTold),
        sharedWholes,
        nameWithin,
        confirm: {
          specversion: '1.0',
          id: `member:${cut(actor.id)}:${cut(umbrella.id)}`,
          source: 'urn:talion:analyst',
          type: 'talion.actor.related.v1',
          data: { actor: actor.name, relation: 'member_of', to: umbrella.name },
        },
      },
    ];
  };
  return actors
    .filter(({ kind }) => kind === 'umbrella')
    .flatMap((umbrella) => actors.filter((one) => one !== umbrella).flatMap((one) => suggest(umbrella, one)))
    .sort(
      (a, b) =>
        b.saidOfOneAction.length - a.saidOfOneAction.length ||
        compareText(a.umbrella, b.umbrella) ||
        compareText(a.actor, b.actor),
    );
}

/** Whether the words of the one's name stand in the other's, one after the other. */
function isWithin(inner: ActorRow, outer: ActorRow): boolean {
  const [few, many] = [partsOf(inner.name).words.join(' '), partsOf(outer.name).words.join(' ')];
  return few !== '' && few !== many && ` ${many} `.includes(` ${few} `);
}

/** The id of an event is shorter than two ids of actors may be. */
const cut = (id: string): string => Array.from(id).slice(0, 110).join('');
