import { Relations, relationKey, spansOf } from '../actors/relations';
import type { Relation, RelationWord } from '../actors/relations';
import { relatingTypes } from '../actors/read-relations';
import type { SaidOfRelations } from '../actors/read-relations';
import { relationsOfRows } from '../actors/relations-of-rows';
import { rowsOfRelation } from '../actors/actor-rows';
import { compareAccepted } from '../accepted';
import type { Accepted } from '../accepted';
import type { RelationRow } from '../read-models';
import type { Hand } from './hand';

/** Who belongs to whom, as words on it come and go. */
type Said = Readonly<{ at: Accepted; word: RelationWord; nameless: boolean }>;

/** A relation that holds otherwise than before, with its rows. */
export type RelationChange = Readonly<{ before: RelationRow[]; after: RelationRow[]; relation: Relation }>;

export class LiveRelations {
  readonly relations = new Relations([]);
  /** What is said of each relation, by event. */
  private readonly words = new Map<string, Map<string, Said>>();
  private readonly relationsOf = new Map<string, readonly string[]>();
  private readonly changed = new Set<string>();
  private readonly held = new Map<string, Relation>();

  constructor(private readonly hand: Hand) {}

  /** Takes relations as their rows tell them. */
  restore(rows: readonly RelationRow[]): void {
    for (const relation of relationsOfRows(rows).all()) {
      this.relations.hold(relation, relation.spans);
      this.held.set(relationKey(relation), relation);
    }
  }

  /** What an event says of relations today; nothing where it does not stand. */
  tell(at: Accepted, { words, nameless }: SaidOfRelations): void {
    for (const key of this.relationsOf.get(at.key) ?? []) {
      this.words.get(key)?.delete(at.key);
      this.change(key);
    }
    const keys = new Set<string>();
    const say = (word: RelationWord, isNameless: boolean): void => {
      const key = relationKey(word);
      const said = this.words.get(key) ?? new Map<string, Said>();
      this.words.set(key, said.set(at.key, { at, word, nameless: isNameless }));
      keys.add(key);
      this.change(key);
    };
    for (const word of words) say(word, false);
    for (const word of nameless) say(word, true);
    if (keys.size > 0) this.relationsOf.set(at.key, [...keys]);
    else this.relationsOf.delete(at.key);
  }

  private change(key: string): void {
    if (!this.hand.loading) this.changed.add(key);
  }

  /**
   * Wholes whose every mention must be at hand to say what holds. Where nobody has related or unrelated the two in so many words, one mention is as good as
   * all of them.
   */
  wholesInDoubt(): string[] {
    if (this.hand.whole) return [];
    return [...this.changed].flatMap((key) => {
      const said = [...(this.words.get(key)?.values() ?? [])];
      const above = said[0]?.word.above ?? this.held.get(key)?.above;
      const plain = said.length > 0 && said.every(({ at }) => !isRelating(at));
      return above === undefined || plain ? [] : [above];
    });
  }

  /** What the words that have changed make of the relations, and all actors who stand elsewhere by it. */
  toSettle(): Readonly<{ changes: readonly RelationChange[]; moved: ReadonlySet<string> }> {
    const changes: RelationChange[] = [];
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
    if (changes.length === 0) return { changes, moved: new Set() };
    // Whoever comes to be below by one of these relations was below the lower end of another of them before.
    return { changes, moved: this.relations.atOrBelow(changes.map(({ relation }) => relation.actor)) };
  }

  /** Brings the relations in step with the words. */
  settle(): Readonly<{ changes: readonly RelationChange[]; moved: ReadonlySet<string> }> {
    const { changes, moved } = this.toSettle();
    this.changed.clear();
    if (changes.length === 0) return { changes, moved };
    for (const { relation } of changes) {
      this.relations.hold(relation, relation.spans);
      const key = relationKey(relation);
      if (relation.spans.length > 0) this.held.set(key, relation);
      else this.held.delete(key);
    }
    return { changes, moved };
  }
}

const isRelating = ({ event }: Accepted): boolean => (relatingTypes as readonly string[]).includes(event.type);
