import type { Action } from '../actions/action';
import { compareText, sortedTexts } from '../order';
import type { ActorRow, RelationRow } from '../read-models';
import { writeTime } from '../time';
import type { ActorBook } from './actor-book';
import type { Relations } from './relations';

/** Registered actors, and those that a standing action, relation, statement or tally speaks of, in order of id. */
export function actorRows(book: ActorBook, actions: readonly Action[], relations: Relations): ActorRow[] {
  const spokenOf = new Set([
    ...book.heardOf,
    ...actions.flatMap(({ initiators, targets, responsibility }) => [
      ...initiators,
      ...targets,
      ...responsibility.ladder.map(({ actor }) => actor),
    ]),
    ...relations.all().flatMap(({ actor, above }) => [actor, above]),
  ]);
  return [...book.actors.values()]
    .filter(({ id, provisional }) => !provisional || spokenOf.has(id))
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, name, aliases, kind, governs, provisional, whole }) => ({
      id,
      name,
      aliases: sortedTexts(aliases),
      ...(kind !== undefined && { kind }),
      ...(governs !== undefined && { governs }),
      provisional,
      nameless: whole !== undefined,
    }));
}

/** One row for each span of time on which a relation holds. */
export function relationRows(relations: Relations): RelationRow[] {
  return relations
    .all()
    .flatMap(({ actor, kind, above, spans }) =>
      spans.map(({ from, until }) => ({
        actor,
        relation: kind,
        to: above,
        ...(from > -Infinity && { from: writeTime(from) }),
        ...(until < Infinity && { until: writeTime(until) }),
      })),
    )
    .sort(
      (a, b) =>
        compareText(a.actor, b.actor) ||
        compareText(a.relation, b.relation) ||
        compareText(a.to, b.to) ||
        compareText(a.from ?? '', b.from ?? ''),
    );
}
