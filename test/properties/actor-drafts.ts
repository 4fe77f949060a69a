import * as fc from 'fast-check';
import type { Draft } from './drafts';
import { dayMs, dayWithin, given, listOf, moment, sometimes } from './parts';
import type { Scene } from './report-drafts';

/** Who is who: names of actors, and to whom they belong from when to when. */

type Kind = 'part_of' | 'backed_by' | 'member_of';

/** What an analyst would expect of these names; the rest is chance, loops among it. */
const expected: readonly (readonly [string, Kind, string])[] = [
  ['Rust', 'part_of', 'Red'],
  ['Rasp', 'part_of', 'Rust'],
  ['Ruby', 'backed_by', 'Red'],
  ['Ruby', 'member_of', 'Front'],
  ['Front', 'backed_by', 'Red'],
  ['Navy', 'part_of', 'Blue'],
  ['Sky', 'backed_by', 'Blue'],
];

/** Red, Blue and Green with their parts, proxies and umbrella, some in a spelling of their own. */
export const reds = ['Red', 'Rust', 'Rasp', 'Ruby', 'Front', 'the Rúst'] as const;
export const blues = ['Blue', 'Navy', 'Sky', 'al-Blue'] as const;
export const greens = ['Green', 'Gray'] as const;
const everybody = [...reds, ...blues, ...greens];

export const registration: fc.Arbitrary<Draft> = fc
  .record({
    name: fc.constantFrom(...everybody),
    aliases: sometimes(60, listOf(fc.constantFrom(...everybody, 'Crimson'), 1, 2)),
    actor: sometimes(8, fc.constantFrom('x-1', 'x-2')),
    kind: sometimes(25, fc.constantFrom('state', 'umbrella')),
    governs: sometimes(30, fc.constantFrom('Redland', 'Blueland', 'Sea')),
  })
  .map((told) => () => ({ type: 'talion.actor.registered.v1', data: given(told) }));

export function relationIn({ days }: Scene): fc.Arbitrary<Draft> {
  const name = fc.constantFrom(...everybody);
  const kind = fc.constantFrom<Kind>('part_of', 'backed_by', 'member_of');
  return fc
    .record({
      type: fc.constantFrom(
        ...Array.from({ length: 4 }, () => 'talion.actor.related.v1' as const),
        'talion.actor.unrelated.v1' as const,
      ),
      pair: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...expected) },
        { weight: 1, arbitrary: fc.tuple(name, kind, name) },
      ),
      from: sometimes(30, dayWithin(days)),
      length: sometimes(30, fc.nat(days)),
    })
    .map(({ type, pair: [actor, relation, to], from, length }) => {
      const until = length === undefined ? undefined : (from ?? 0) + length;
      const at = (day: number | undefined) => (day === undefined ? undefined : moment(day * dayMs));
      return () => ({ type, data: { actor, relation, to, ...given({ from: at(from), until: at(until) }) } });
    });
}
