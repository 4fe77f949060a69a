import type { Action } from '../actions/action';
import { compareText, sortedTexts } from '../order';
import type { ActorRow, RelationRow } from '../read-models';
import { writeTime } from '../time';
import type { Actor, ActorBook } from './actor-book';
import type { Relation, Relations } from './relations';

/** Registered actors, and those that a standing action, relation, statement or tally speaks of, in order of id. */
export function actorRows(book: ActorBook, actions: readonly Action[], relations: Relations): ActorRow[] {
  const spokenOf = new Set([
    ...book.heardOf,
    ...actions.flatMap(actorsSpokenOf),
    ...relations.all().flatMap(({ actor, above }) => [actor, above]),
  ]);
  return [...book.actors.values()]
    .filter(({ id, provisional }) => !provisional || spokenOf.has(id))
    .sort((a, b) => compareText(a.id, b.id))
    .map(actorRow);
}

export const actorRow = ({ id, name, aliases, kind, governs, provisional, whole }: Actor): ActorRow => ({
  id,
  name,
  aliases: sortedTexts(aliases),
  ...(kind !== undefined && { kind }),
  ...(governs !== undefined && { governs }),
  provisional,
  nameless: whole !== undefined,
});

/** Whom an action speaks of: who did it and who was hit, and who is said to have done it. */
export const actorsSpokenOf = ({ initiators, targets, responsibility }: Action): string[] => [
  ...initiators,
  ...targets,
  ...responsibility.ladder.map(({ actor }) => actor),
];

/** One row for each span of time on which a relation holds. */
export function relationRows(relations: Relations): RelationRow[] {
  return relations
    .all()
    .flatMap(rowsOfRelation)
    .sort(
      (a, b) =>
        compareText(a.actor, b.actor) ||
        compareText(a.relation, b.relation) ||
        compareText(a.to, b.to) ||
        compareText(a.from ?? '', b.from ?? ''),
    );
}

export const rowsOfRelation = ({ actor, kind, above, spans }: Relation): RelationRow[] =>
  spans.map(({ from, until }) => ({
    actor,
    relation: kind,
    to: above,
    ...(from > -Infinity && { from: writeTime(from) }),
    ...(until < Infinity && { until: writeTime(until) }),
  }));
