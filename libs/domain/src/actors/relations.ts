import type { RelationKind } from '../events/registry';
import type { Level } from '../events/statements';
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

type Span = Readonly<{ from: number; until: number }>;
export type Relation = Readonly<{ actor: string; kind: RelationKind; above: string; spans: readonly Span[] }>;

const stepsOf = { party: ['part_of'], bloc: ['part_of', 'backed_by', 'member_of'] } as const;
const reaching: readonly RelationKind[] = ['part_of', 'member_of'];

export class Relations {
  private readonly above = new Map<string, Relation[]>();
  private readonly sides = new Map<string, string>();
  /** No relation ever changes, so that a side does not depend on the moment. */
  readonly timeless: boolean;

  /** `words` in order of acceptance. */
  constructor(words: readonly RelationWord[]) {
    const spans = new Map<string, Relation>();
    for (const word of words) {
      // Nobody is part of itself, and what holds for no time says nothing.
      if (word.actor === word.above || word.from >= word.until) continue;
      const key = JSON.stringify([word.actor, word.kind, word.above]);
      const before = spans.get(key)?.spans ?? [];
      spans.set(key, { ...word, spans: word.holds ? add(before, word) : subtract(before, word) });
    }
    for (const { actor, kind, above, spans: held } of spans.values()) {
      if (held.length > 0)
        this.above.set(actor, [...(this.above.get(actor) ?? []), { actor, kind, above, spans: held }]);
    }
    this.timeless = this.all().every(({ spans: held }) =>
      held.every(({ from, until }) => from === -Infinity && until === Infinity),
    );
  }

  all(): Relation[] {
    return [...this.above.values()].flat();
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
