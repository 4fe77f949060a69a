import type { RelationKind } from '../events/registry';
import type { Level } from '../events/statements';
import { push } from '../grouping';
import { compareText, smallestText } from '../order';

/**
 * Who belongs to whom, and when. Relations hold on [from, until); a later word on the same relation adds to or takes from what was said before.
 * Whether a backer stands behind its proxy is disputed in the field: hence the levels.
 */
export type RelationWord = Readonly<{
  actor: string;
  kind: RelationKind;
  above: string;
  from: number;
  until: number;
  holds: boolean;
}>;

export type Span = Readonly<{ from: number; until: number }>;
export type Relation = Readonly<{ actor: string; kind: RelationKind; above: string; spans: readonly Span[] }>;

const stepsOf = { party: ['part_of'], bloc: ['part_of', 'backed_by', 'member_of'] } as const;
const reaching: readonly RelationKind[] = ['part_of', 'member_of'];

export class Relations {
  private readonly above = new Map<string, Relation[]>();
  /** Spans that begin or end. */
  private timed = 0;
  private readonly sides = new Map<string, string>();

  /** `words` in order of acceptance. */
  constructor(words: readonly RelationWord[]) {
    const byRelation = new Map<string, RelationWord[]>();
    for (const word of words) push(byRelation, relationKey(word), word);
    for (const [key, said] of byRelation) this.hold(said[0], spansOf(said), key);
  }

  /** No relation ever changes, so that a side does not depend on the moment. */
  get timeless(): boolean {
    return this.timed === 0;
  }

  /** From now on the relation holds on these spans; on none, not at all. */
  hold(relation: Pick<Relation, 'actor' | 'kind' | 'above'> | undefined, spans: readonly Span[], key?: string): void {
    if (!relation) return;
    const { actor, kind, above } = relation;
    const name = key ?? relationKey(relation);
    const others = (this.above.get(actor) ?? []).filter((one) => {
      if (relationKey(one) !== name) return true;
      this.timed -= one.spans.filter(isTimed).length;
      return false;
    });
    this.timed += spans.filter(isTimed).length;
    if (spans.length > 0) others.push({ actor, kind, above, spans });
    if (others.length > 0) this.above.set(actor, others);
    else this.above.delete(actor);
    this.sides.clear();
  }

  all(): Relation[] {
    return [...this.above.values()].flat();
  }

  /** Everybody who belongs to one of these at some time by any relation, themselves included. */
  atOrBelow(actors: Iterable<string>): Set<string> {
    const below = new Map<string, string[]>();
    for (const { actor, above } of this.all()) push(below, above, actor);
    const found = new Set(actors);
    for (const one of found) for (const lower of below.get(one) ?? []) found.add(lower);
    return found;
  }

  /** The side that `actor` stands on at `moment`: the last actor on its way up; in a loop, the smallest id of the loop. */
  side(actor: string, level: Level, moment: number): string {
    if (level === 'actor' || !this.above.has(actor)) return actor;
    const key = this.timeless ? `${level} ${actor}` : `${level} ${moment} ${actor}`;
    const known = this.sides.get(key);
    if (known !== undefined) return known;
    const path = [actor];
    let side = actor;
    for (;;) {
      const next = this.step(side, level, moment);
      if (next === undefined) break;
      const seen = path.indexOf(next);
      if (seen >= 0) {
        side = smallestText(path.slice(seen)) ?? next;
        break;
      }
      path.push(next);
      side = next;
    }
    this.sides.set(key, side);
    return side;
  }

  private step(actor: string, level: 'party' | 'bloc', moment: number): string | undefined {
    for (const kind of stepsOf[level]) {
      let best: { above: string; since: number } | undefined;
      for (const relation of this.above.get(actor) ?? []) {
        const since = relation.kind === kind ? heldSince(relation, moment) : undefined;
        if (since === undefined) continue;
        if (!best || since < best.since || (since === best.since && compareText(relation.above, best.above) < 0)) {
          best = { above: relation.above, since };
        }
      }
      if (best) return best.above;
    }
    return undefined;
  }

  /** Everybody above `actor` at `moment` along the given kinds of relation, itself included. */
  upwards(actor: string, moment: number, kinds: readonly RelationKind[]): Set<string> {
    const found = new Set([actor]);
    for (const one of found) {
      for (const relation of this.above.get(one) ?? []) {
        if (kinds.includes(relation.kind) && heldSince(relation, moment) !== undefined) found.add(relation.above);
      }
    }
    return found;
  }

  /** Whether `a` is `b`, or belongs to it through part_of and member_of. */
  reaches(a: string, b: string, moment: number): boolean {
    if (a === b) return true;
    return this.above.has(a) && this.upwards(a, moment, reaching).has(b);
  }
}

export const relationKey = ({ actor, kind, above }: Pick<Relation, 'actor' | 'kind' | 'above'>): string =>
  JSON.stringify([actor, kind, above]);

/** When a relation holds, by all that is said of it, in order of acceptance. Nobody is part of itself, and what holds for no time says nothing. */
export function spansOf(words: readonly RelationWord[]): readonly Span[] {
  let spans: readonly Span[] = [];
  for (const word of words) {
    if (word.actor === word.above || word.from >= word.until) continue;
    spans = word.holds ? add(spans, word) : subtract(spans, word);
  }
  return spans;
}

const isTimed = ({ from, until }: Span): boolean => from !== -Infinity || until !== Infinity;

const heldSince = ({ spans }: Relation, moment: number): number | undefined =>
  spans.find(({ from, until }) => from <= moment && moment < until)?.from;

function add(spans: readonly Span[], { from, until }: Span): Span[] {
  const apart = spans.filter((span) => span.until < from || span.from > until);
  const joined = spans.filter((span) => span.until >= from && span.from <= until);
  return [
    ...apart,
    {
      from: Math.min(from, ...joined.map((span) => span.from)),
      until: Math.max(until, ...joined.map((span) => span.until)),
    },
  ].sort((a, b) => a.from - b.from);
}

const subtract = (spans: readonly Span[], { from, until }: Span): Span[] =>
  spans
    .flatMap((span) => [
      { from: span.from, until: Math.min(span.until, from) },
      { from: Math.max(span.from, until), until: span.until },
    ])
    .filter((span) => span.from < span.until);
