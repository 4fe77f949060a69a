import fc from 'fast-check';
import type { RelationKind } from '../events/registry';
import { Relations } from './relations';
import type { RelationWord } from './relations';

/** `A part_of B`, on [from, until); a later `not` takes away. */
function word(text: string, from = -Infinity, until = Infinity, holds = true): RelationWord {
  const [actor = '', kind, above = ''] = text.split(' ');
  return { actor, kind: kind as RelationKind, above, from, until, holds };
}
const not = (text: string, from?: number, until?: number): RelationWord => word(text, from, until, false);
const sidesOf = (relations: Relations, actor: string, moment = 0): string[] =>
  (['actor', 'party', 'bloc'] as const).map((level) => relations.side(actor, level, moment));

test('side() follows part_of to the party, and backed_by and member_of to the bloc', () => {
  const relations = new Relations(
    ['quds part_of irgc', 'irgc part_of iran', 'kh backed_by quds', 'cell member_of kh'].map((text) => word(text)),
  );
  expect(sidesOf(relations, 'quds')).toEqual(['quds', 'iran', 'iran']);
  expect(sidesOf(relations, 'kh')).toEqual(['kh', 'kh', 'iran']);
  expect(sidesOf(relations, 'cell')).toEqual(['cell', 'cell', 'iran']);
  expect(sidesOf(relations, 'nobody')).toEqual(['nobody', 'nobody', 'nobody']);
});

test('side() takes part_of before backed_by before member_of at each step, whatever their dates', () => {
  const all = [word('a member_of m', 1), word('a backed_by b', 2), word('a part_of p', 3)];
  expect(new Relations(all).side('a', 'bloc', 9)).toBe('p');
  expect(new Relations(all.slice(0, 2)).side('a', 'bloc', 9)).toBe('b');
  expect(new Relations(all.slice(0, 1)).side('a', 'bloc', 9)).toBe('m');
  expect(new Relations([...all, word('p backed_by q')]).side('a', 'bloc', 9)).toBe('q');
});

test('side() takes the earliest-dated of one kind, an undated one before all, then the smaller id', () => {
  const dated = [word('a part_of z', 1), word('a part_of y', 2), word('a part_of x', 2)];
  expect(new Relations(dated).side('a', 'party', 5)).toBe('z');
  expect(new Relations(dated.slice(1)).side('a', 'party', 5)).toBe('x');
  expect(new Relations([...dated, word('a part_of w')]).side('a', 'party', 5)).toBe('w');
});

test('side() asks whether a relation holds on [from, until)', () => {
  const relations = new Relations([word('a part_of b', 10, 20)]);
  expect([9, 10, 19, 20].map((moment) => relations.side('a', 'party', moment))).toEqual(['a', 'b', 'b', 'a']);
});

test('side() collapses a loop to its smallest id, for those on the way to it too', () => {
  const relations = new Relations(
    ['c part_of d', 'd part_of b', 'b part_of c', 'x part_of d'].map((text) => word(text)),
  );
  for (const actor of ['b', 'c', 'd', 'x']) expect(relations.side(actor, 'party', 0)).toBe('b');
  const [pair] = [new Relations(['a part_of b', 'b backed_by a'].map((text) => word(text)))];
  expect(['a', 'b'].map((actor) => pair.side(actor, 'party', 0))).toEqual(['b', 'b']);
  expect(['a', 'b'].map((actor) => pair.side(actor, 'bloc', 0))).toEqual(['a', 'a']);
});

test('side() takes no notice of an actor said to belong to itself', () => {
  expect(new Relations([word('a part_of a'), word('a part_of b')]).side('a', 'party', 0)).toBe('b');
});

test('unrelated takes from what was said before, and later words add again', () => {
  const spans = (words: RelationWord[]) => new Relations(words).all().flatMap((one) => one.spans);
  expect(spans([word('a part_of b'), not('a part_of b', 10, 20)])).toEqual([
    { from: -Infinity, until: 10 },
    { from: 20, until: Infinity },
  ]);
  expect(spans([word('a part_of b', 0, 30), not('a part_of b')])).toEqual([]);
  expect(spans([not('a part_of b'), word('a part_of b', 0, 30)])).toEqual([{ from: 0, until: 30 }]);
  expect(spans([word('a part_of b', 0, 10), word('a part_of b', 10, 20), word('a part_of b', 5, 12)])).toEqual([
    { from: 0, until: 20 },
  ]);
  expect(spans([word('a part_of b', 0, 10), not('a backed_by b'), not('a part_of c')])).toEqual([
    { from: 0, until: 10 },
  ]);
});

test('a relation on an empty interval says nothing', () => {
  expect(new Relations([word('a part_of b', 5, 5)]).side('a', 'party', 5)).toBe('a');
  expect(new Relations([word('a part_of b'), not('a part_of b', 7, 7)]).all()).toMatchObject([
    { spans: [{ from: -Infinity, until: Infinity }] },
  ]);
});

test('reaches() goes through part_of and member_of and not through backed_by', () => {
  const relations = new Relations([
    word('cell member_of kh'),
    word('kh part_of irgc', 10),
    word('irgc backed_by iran'),
  ]);
  expect(relations.reaches('cell', 'irgc', 10)).toBe(true);
  expect(relations.reaches('cell', 'irgc', 9)).toBe(false);
  expect(relations.reaches('cell', 'iran', 10)).toBe(false);
  expect(relations.reaches('kh', 'cell', 10)).toBe(false);
  expect(relations.reaches('x', 'x', 0)).toBe(true);
});

test('side() answers every graph of relations at every moment, and a party lies within one bloc', () => {
  const actor = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const words = fc.array(
    fc.record({
      actor,
      kind: fc.constantFrom<RelationKind>('part_of', 'backed_by', 'member_of'),
      above: actor,
      from: fc.constantFrom(-Infinity, 1, 3),
      until: fc.constantFrom(Infinity, 2, 5),
      holds: fc.constantFrom(true, true, false),
    }),
    { maxLength: 15 },
  );
  fc.assert(
    fc.property(words, actor, fc.integer({ min: 0, max: 6 }), (said, one, moment) => {
      const relations = new Relations(said);
      const party = relations.side(one, 'party', moment);
      expect(relations.side(party, 'party', moment)).toBe(party);
      const partOf = said.every(({ kind }) => kind === 'part_of');
      if (partOf) expect(relations.side(one, 'bloc', moment)).toBe(party);
      expect(relations.upwards(one, moment, ['part_of', 'backed_by', 'member_of'])).toContain(
        relations.side(one, 'bloc', moment),
      );
    }),
  );
});
