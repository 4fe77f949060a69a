import { levels } from '@talion/domain';
import type { KeptRow, ReadStore, RowEntry, RowFilter } from '@talion/tracking';
import { writeTime } from '@talion/domain';
import type { Promises } from './opened-store';
import { actorIds, actorsWritten, allPages, kept, step } from './made';

const time = (iso: string): number => Date.parse(iso);

/** Writes these rows, the last first: the order of writing is no order of lists. */
const write = (store: ReadStore, rows: readonly KeptRow<'actors'>[]): Promise<void> =>
  store.apply(step('', '0:1', actorsWritten(...[...rows].reverse())));

/** Keys in order of code points; by UTF-16 units 😀 would come before ｚ, by most locales B behind a and ä before b. */
const keysInOrder = [
  'A',
  'B',
  'Z',
  'a',
  'a b',
  'a-b',
  'aB',
  'ab',
  'b',
  'z',
  'ä',
  'ß',
  'б',
  'ي',
  '中',
  'ｚ',
  '😀',
  '𝒳',
].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

export function pagePromises(promises: Promises): void {
  promises('page() lists newest first, ties by key, rows without a time last', async ({ store }) => {
    const rows = [
      kept('far', { from: time('9999-12-31T23:59:59.999Z') }),
      kept('new', { from: time('2024-02-01T00:00:00.001Z'), to: time('2024-02-02') }),
      kept('a', { from: time('2024-02-01') }),
      kept('b', { from: time('2024-02-01') }),
      kept('epoch', { from: 0 }),
      kept('old', { from: -1 }),
      kept('oldest', { from: time('0000-01-01') }),
      kept('c', { to: time('2024-03-01') }),
      kept('d'),
    ];
    await write(store, rows);
    expect(await actorIds(store)).toEqual(rows.map(({ entry }) => entry.id));
    for (const limit of [1, 2, 4]) expect(await actorIds(store, {}, limit)).toEqual(rows.map(({ entry }) => entry.id));
  });

  promises('page() orders keys by code point, in every script and across pages of every size', async ({ store }) => {
    const rows = [{ from: 5 }, {}].flatMap((entry) =>
      keysInOrder.map((key) => kept(`${key}${'from' in entry ? '' : '!'}`, entry)),
    );
    const expected = [...keysInOrder, ...keysInOrder.map((key) => `${key}!`)];
    await write(store, rows);
    const listed = await actorIds(store);
    expect(listed.slice(0, keysInOrder.length)).toEqual(keysInOrder);
    expect([...listed].sort()).toEqual([...expected].sort());
    for (const limit of [1, 2, 7, 36]) expect(await actorIds(store, {}, limit)).toEqual(listed);
  });

  promises('page() gives a cursor only where more rows follow', async ({ store }) => {
    await write(store, [kept('a'), kept('b'), kept('c')]);
    const { rows, next } = await store.page('actors', {}, { limit: 2 });
    expect([rows.length, typeof next]).toEqual([2, 'string']);
    expect((await store.page('actors', {}, { limit: 3 })).next).toBeUndefined();
    expect(await store.page('actors', {}, { limit: 2, after: next ?? '' })).toEqual({ rows: [kept('c').row] });
  });

  promises('page() goes on where it was although rows before and behind have changed', async ({ store }) => {
    await write(store, [kept('a', { from: 9 }), kept('b', { from: 8 }), kept('c', { from: 7 }), kept('d')]);
    const { next } = await store.page('actors', {}, { limit: 2 });
    const rows = {
      written: { actors: [kept('new', { from: 99 }), kept('bb', { from: 8 })] },
      removed: { actors: ['b', 'c'] },
    };
    await store.apply(step('0:1', '0:2', { rows }));
    const page = await store.page('actors', {}, { limit: 9, after: next ?? '' });
    expect(page.rows.map(({ id }) => id)).toEqual(['bb', 'd']);
  });

  promises(
    'page() filters by level, kind, actor and what rows belong to, and by all of them together',
    async ({ store }) => {
      const rows = levels.flatMap((level) =>
        ['x', 'y'].flatMap((kind) =>
          [['red'], ['red', 'blue'], []].map((actors) => {
            const of = actors.map((actor) => `d-${actor}`);
            return kept([level, kind, ...actors].join(' '), { level, kind, actors, of });
          }),
        ),
      );
      await write(store, [...rows, kept('plain')]);
      const all = await actorIds(store);
      const idsWith = (...words: string[]): string[] =>
        all.filter((id) => words.every((word) => id.split(' ').includes(word)));
      expect(await actorIds(store, { level: 'party' })).toEqual(idsWith('party'));
      expect(await actorIds(store, { kind: 'y' })).toEqual(idsWith('y'));
      expect(await actorIds(store, { actor: 'red' })).toEqual(idsWith('red'));
      expect(await actorIds(store, { actor: 'blue' })).toEqual(idsWith('blue'));
      expect(await actorIds(store, { of: 'd-blue' })).toEqual(idsWith('blue'));
      const together = { level: 'bloc', kind: 'x', actor: 'red', of: 'd-blue' } as const;
      expect(await actorIds(store, together)).toEqual(['bloc x red blue']);
      for (const limit of [1, 2])
        expect(await actorIds(store, { kind: 'x', actor: 'red' }, limit)).toEqual(idsWith('x', 'red'));
      for (const none of [
        { actor: 'RED' },
        { actor: 're' },
        { actor: '' },
        { kind: 'X' },
        { of: 'red' },
        { actor: 'red\0' },
      ])
        expect(await actorIds(store, none)).toEqual([]);
    },
  );

  promises('page() gives what happened in part on or after `from` and before `to`', async ({ store }) => {
    const spans: Record<string, Pick<RowEntry, 'from' | 'to'>> = {
      before: { from: 1000, to: 2000 },
      across: { from: 1500, to: 2001 },
      within: { from: 2000, to: 2500 },
      moment: { from: 2000, to: 2000 },
      behind: { from: 3000, to: 4000 },
      opened: { to: 2500 },
      ended: { to: 2000 },
      open: { from: 500 },
      begins: { from: 3000 },
      never: {},
    };
    await write(
      store,
      Object.entries(spans).map(([key, span]) => kept(key, span)),
    );
    const found = async (from?: number, to?: number): Promise<string[]> => {
      const filter: RowFilter = {
        ...(from !== undefined && { from: writeTime(from) }),
        ...(to !== undefined && { to: writeTime(to) }),
      };
      const listed = await actorIds(store, filter);
      expect(await actorIds(store, filter, 1)).toEqual(listed);
      return listed.sort();
    };
    expect(await found(2000)).toEqual(['across', 'begins', 'behind', 'moment', 'open', 'opened', 'within']);
    expect(await found(2001)).toEqual(['begins', 'behind', 'open', 'opened', 'within']);
    expect(await found(undefined, 2000)).toEqual(['across', 'before', 'ended', 'open', 'opened']);
    expect(await found(undefined, 2001)).toEqual(['across', 'before', 'ended', 'moment', 'open', 'opened', 'within']);
    expect(await found(2000, 2001)).toEqual(['across', 'moment', 'open', 'opened', 'within']);
    expect(await found(2500, 3000)).toEqual(['open']);
    expect(await found(5000)).toEqual(['begins', 'open']);
    expect(await found(0, 501)).toEqual(['ended', 'open', 'opened']);
  });

  promises('row() finds a row by its id and level, of several the first of the list', async ({ store }) => {
    await write(store, [
      kept('k1', { id: 'same', from: 2 }, { name: 'newer' }),
      kept('k0', { id: 'same', from: 1 }, { name: 'older' }),
      ...levels.map((level) => kept(level, { id: 'same', level }, { name: level })),
    ]);
    expect((await store.row('actors', 'same'))?.name).toBe('newer');
    for (const level of levels) expect((await store.row('actors', 'same', level))?.name).toBe(level);
    for (const id of ['k1', 'bloc', 'SAME', '', 'same\0']) expect(await store.row('actors', id)).toBeUndefined();
    expect(await store.row('chains', 'same')).toBeUndefined();
  });

  promises('page() and row() do with the longest names in any script', async ({ store }) => {
    const names = [
      '中'.repeat(300),
      'ﷺ'.repeat(5400),
      '𝒳'.repeat(150),
      `${'中'.repeat(3000)}a`,
      `${'中'.repeat(3000)}b`,
    ];
    const rows = names.map((name) =>
      kept(`${name}\n${name}`, { id: name, actors: [name], of: [name, `${name}--${name}`] }),
    );
    await write(store, rows);
    expect(await actorIds(store, {}, 2)).toEqual(
      [...rows]
        .sort((a, b) => Buffer.compare(Buffer.from(a.entry.key), Buffer.from(b.entry.key)))
        .map(({ row }) => row.id),
    );
    for (const [index, name] of names.entries()) {
      expect(await allPages(store, 'actors', { actor: name, of: `${name}--${name}` })).toEqual([rows[index]?.row]);
      expect(await store.row('actors', name)).toEqual(rows[index]?.row);
    }
    await store.apply(
      step('0:1', '0:2', { rows: { written: {}, removed: { actors: rows.map(({ entry }) => entry.key) } } }),
    );
    expect(await actorIds(store)).toEqual([]);
  });

  promises('rows() gives the rows of these ids, and leaves out what is not there', async ({ store }) => {
    await store.apply(step('', '0:1', actorsWritten(...['a', 'b', 'c@d'].map((key) => kept(key)))));
    const found = async (...ids: string[]): Promise<string[]> =>
      (await store.rows('actors', ids)).map(({ id }) => id).sort();
    expect(await found('a', 'c@d', 'missing', 'a', 'e\0')).toEqual(['a', 'c@d']);
    expect(await found()).toEqual([]);
  });
}
