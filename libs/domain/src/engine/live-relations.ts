import { Relations, relationKey, spansOf } from '../actors/relations';
import type { Relation, RelationWord } from '../actors/relations';
import type { SaidOfRelations } from '../actors/read-relations';
import { rowsOfRelation } from '../actors/actor-rows';
import { compareAccepted } from '../accepted';
import type { Accepted } from '../accepted';
import type { RelationRow } from '../read-models';

/** Who belongs to whom, as words on it come and go. */
type Said = Readonly<{ at: Accepted; word: RelationWord; nameless: boolean }>;

export class LiveRelations {
  readonly relations = new Relations([]);
  /** What is said of each relation, by event. */
  private readonly words = new Map<string, Map<string, Said>>();
  private readonly relationsOf = new Map<string, readonly string[]>();
  private readonly changed = new Set<string>();
  private readonly held = new Map<string, Relation>();

  /** What an event says of relations today; nothing where it does not stand. */
  tell(at: Accepted, { words, nameless }: SaidOfRelations): void {
    for (const key of this.relationsOf.get(at.key) ?? []) {
      this.words.get(key)?.delete(at.key);
      this.changed.add(key);
    }
    const keys = new Set<string>();
    const say = (word: RelationWord, isNameless: boolean): void => {
      const key = relationKey(word);
      const said = this.words.get(key) ?? new Map<string, Said>();
      this.words.set(key, said.set(at.key, { at, word, nameless: isNameless }));
      keys.add(key);
      this.changed.add(key);
    };
    for (const word of words) say(word, false);
    for (const word of nameless) say(word, true);
    if (keys.size > 0) this.relationsOf.set(at.key, [...keys]);
    else this.relationsOf.delete(at.key);
  }

  /**
   * Brings the relations in step with the words.
   * @returns those that hold otherwise than before, and all actors who stand elsewhere by it.
   */
  settle(): { changes: { before: RelationRow[]; after: RelationRow[]; relation: Relation }[]; moved: Set<string> } {
    const changes: { before: RelationRow[]; after: RelationRow[]; relation: Relation }[] = [];
    for (const key of this.changed) {
      const said = [...(this.words.get(key)?.values() ?? [])];
      if (said.length === 0) this.words.delete(key);
      const before = this.held.get(key);
      const { actor, kind, above } = said[0]?.word ?? before ?? { actor: '', kind: 'part_of', above: '' };
      const inOrder = said.sort((a, b) => Number(a.nameless) - Number(b.nameless) || compareAccepted(a.at, b.at));
      const after: Relation = { actor, kind, above, spans: spansOf(inOrder.map(({ word }) => word)) };
      const rows = { before: before ? rowsOfRelation(before) : [], after: rowsOfRelation(after) };
      if (JSON.stringify(rows.before) === JSON.stringify(rows.after)) continue;
      changes.push({ ...rows, relation: after });
    }
    this.changed.clear();
    if (changes.length === 0) return { changes, moved: new Set() };
    const actors = changes.map(({ relation }) => relation.actor);
    const moved = this.relations.atOrBelow(actors);
    for (const { relation } of changes) {
      this.relations.hold(relation, relation.spans);
      const key = relationKey(relation);
      if (relation.spans.length > 0) this.held.set(key, relation);
      else this.held.delete(key);
    }
    for (const actor of this.relations.atOrBelow(actors)) moved.add(actor);
    return { changes, moved };
  }
}
