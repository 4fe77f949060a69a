import { modelNames } from '@talion/domain';
import type { Footprint } from '@talion/domain';
import type { KeptRow, ReadStore, RowEntry, Wanted } from '@talion/tracking';
import { actorsWritten, alert, kept, step, told } from './made';
import type { Promises } from './opened-store';

const long = '中'.repeat(3000);

const write = (store: ReadStore, rows: readonly KeptRow<'actors'>[]): Promise<void> =>
  store.apply(step('', '0:1', actorsWritten(...rows)));

const idsFound = async (store: ReadStore, wanted: Wanted): Promise<string[]> =>
  (await store.found('actors', wanted)).map(({ id }) => id).sort();

const footprint = (id: string, uses: number, name?: string): Footprint => ({
  id,
  uses,
  ...(name !== undefined && {
    spelled: {
      name,
      kind: 'report',
      at: { key: 'k', time: 1.5, event: { id: 'e', source: 'urn:a' } },
      place: 2,
    },
  }),
});

export function findingRowsPromises(promises: Promises): void {
  promises(
    'found() gives rows that belong to one of these, and have one of each group take part',
    async ({ store }) => {
      const rows = [
        kept('a', { of: ['d1', 'd2'], actors: ['red', 'blue'] }),
        kept('b', { of: ['d2'], actors: ['red'] }),
        kept('c', { of: [`${long}x`], actors: [`${long}x`, 'blue'] }),
        kept('d'),
      ];
      await write(store, rows);
      expect(await idsFound(store, {})).toEqual(['a', 'b', 'c', 'd']);
      expect(await idsFound(store, { of: ['d1'] })).toEqual(['a']);
      expect(await idsFound(store, { of: ['d1', 'd2', 'd2', 'missing', 'd\0'] })).toEqual(['a', 'b']);
      expect(await idsFound(store, { of: [`${long}x`] })).toEqual(['c']);
      for (const asked of [[], ['missing'], ['D1'], ['d1\0'], [long], [`${long}y`]])
        expect(await idsFound(store, { of: asked })).toEqual([]);
      expect(await idsFound(store, { actors: [['red', 'green']] })).toEqual(['a', 'b']);
      expect(await idsFound(store, { actors: [['red', `${long}x`], ['blue']] })).toEqual(['a', 'c']);
      expect(await idsFound(store, { actors: [] })).toEqual(['a', 'b', 'c', 'd']);
      for (const actors of [[['red'], []], [['red'], ['green']], [['red\0']]])
        expect(await idsFound(store, { actors })).toEqual([]);
      expect(await idsFound(store, { of: ['d2'], actors: [['red'], ['blue']] })).toEqual(['a']);
      expect(await store.found('actors', { of: ['d1'] })).toEqual([rows[0]?.row]);
      expect(await store.found('chains', { of: ['d1'] })).toEqual([]);
    },
  );

  promises('found() takes thousands of ids at once, and gives each row once', async ({ store }) => {
    const ids = Array.from({ length: 6000 }, (_, index) => `d${index}`);
    await write(
      store,
      ids.map((id, index) => kept(`k${id}`, { of: [id, `d${(index + 5500) % 6000}`] })),
    );
    expect((await idsFound(store, { of: ids })).length).toBe(6000);
  });

  promises('found() gives rows of these kinds, in part within a time, or ended by a moment', async ({ store }) => {
    const spans: Record<string, Partial<RowEntry>> = {
      before: { from: 1000, to: 2000, kind: 'active' },
      across: { from: 1500, to: 2001, kind: 'active' },
      within: { from: 2000, to: 2500, kind: 'paused' },
      moment: { from: 2000, to: 2000, kind: 'ended' },
      behind: { from: 3000, to: 4000, kind: 'ended' },
      opened: { to: 2500 },
      open: { from: 500 },
      never: {},
    };
    await write(
      store,
      Object.entries(spans).map(([key, entry]) => kept(key, entry)),
    );
    const during = (from: number, to: number): Promise<string[]> => idsFound(store, { during: { from, to } });
    expect(await during(2000, 3000)).toEqual(['across', 'moment', 'open', 'opened', 'within']);
    expect(await during(2001, 3001)).toEqual(['behind', 'open', 'opened', 'within']);
    expect(await during(1999, 2000)).toEqual(['across', 'before', 'open', 'opened']);
    expect(await during(0, 500)).toEqual(['opened']);
    expect(await during(2500, 3000)).toEqual(['open']);
    expect(await during(1998.5, 1999.5)).toEqual(['across', 'before', 'open', 'opened']);
    expect(await during(1999.5, 2000.5)).toEqual(['across', 'moment', 'open', 'opened', 'within']);
    expect(await during(-Infinity, Infinity)).toEqual(
      Object.keys(spans)
        .filter((key) => key !== 'never')
        .sort(),
    );
    const endedBy = (moment: number): Promise<string[]> => idsFound(store, { endedBy: moment });
    expect(await endedBy(1999.9)).toEqual([]);
    expect(await endedBy(2000)).toEqual(['before', 'moment']);
    expect(await endedBy(2500.5)).toEqual(['across', 'before', 'moment', 'opened', 'within']);
    expect(await endedBy(Infinity)).toEqual(['across', 'before', 'behind', 'moment', 'opened', 'within']);
    expect(await idsFound(store, { kinds: ['active', 'paused'] })).toEqual(['across', 'before', 'within']);
    expect(await idsFound(store, { kinds: ['active', 'paused'], endedBy: 2001 })).toEqual(['across', 'before']);
    expect(await idsFound(store, { kinds: ['ended'], during: { from: 0, to: 3000 } })).toEqual(['moment']);
    for (const kinds of [[], ['Active'], ['active\0']]) expect(await idsFound(store, { kinds })).toEqual([]);
  });

  promises('digestsOf() tells of the rows of these keys only', async ({ store }) => {
    await write(store, [kept('a'), kept('b'), kept(long)]);
    const keys = ['b', long, 'missing', 'b', 'b\0', `${long}x`];
    const { actors, ...others } = await store.digestsOf({ actors: keys, chains: ['a'], links: [] });
    expect(actors).toEqual(
      new Map([
        ['b', 'digest of b'],
        [long, `digest of ${long}`],
      ]),
    );
    expect(Object.keys(others).sort()).toEqual(modelNames.filter((model) => model !== 'actors').sort());
    for (const none of Object.values(others)) expect(none).toEqual(new Map());
  });

  promises('rules() are those that a step told last', async ({ store, reopen }) => {
    expect(await store.rules()).toBeUndefined();
    await store.apply(step('', '0:1'));
    expect(await store.rules()).toBeUndefined();
    await store.apply(step('0:1', '0:2', { rules: 'one' }));
    await store.apply(step('0:2', '0:3'));
    expect(await store.rules()).toBe('one');
    await expect(store.apply(step('0:1', '0:4', { rules: 'late' }))).rejects.toMatchObject({ code: 'store-fenced' });
    expect(await (await reopen()).rules()).toBe('one');
    await store.apply(step('0:3', '0:4', { rules: 'two' }));
    expect(await store.rules()).toBe('two');
  });

  promises('footprints() are as told last, and forgotten with the last use and spelling', async ({ store }) => {
    const first = [footprint('red', 2, 'Red “R”'), { ...footprint('all', 1), whole: 'red' }, footprint(long, 1, long)];
    await store.apply(step('', '0:1', { footprints: first }));
    const found = async (...ids: string[]): Promise<readonly Footprint[]> =>
      [...(await store.footprints(ids))].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await found('red', 'all', long, 'red', 'missing', 'red\0', `${long}x`)).toEqual([
      first[1],
      first[0],
      first[2],
    ]);
    expect(await found()).toEqual([]);
    const second = [footprint('red', 0, 'Red'), footprint('all', 0), footprint('missing', 0), footprint(long, 3)];
    await store.apply(step('0:1', '0:2', { footprints: second }));
    expect(await found('red', 'all', 'missing', long)).toEqual([second[0], second[3]]);
    const back = [footprint('all', 0), footprint('all', 7), footprint('red', 5), footprint('red', 0)];
    await store.apply(step('0:2', '0:3', { footprints: back }));
    expect(await found('red', 'all')).toEqual([back[1]]);
    const anew = [footprint('blue', 1), footprint('green', 0)];
    await store.apply(step('0:3', '0:4', { footprints: anew, footprintsAnew: true }));
    expect(await found('red', 'all', long, 'blue', 'green')).toEqual([anew[0]]);
  });

  promises('toldUnder() finds an alert by the name it was raised under and by its present one', async ({ store }) => {
    const renamed = (id: string) => told('x', { alert: alert(id) });
    const found = async (...names: string[]): Promise<unknown[]> => [...(await store.toldUnder(names))];
    await store.apply(step('', '0:1', { told: [told('x'), told('y'), told(long, { alert: alert(`${long}x`) })] }));
    await store.apply(step('0:1', '0:2', { told: [renamed('middle')] }));
    expect(await found('middle')).toEqual([renamed('middle')]);
    await store.apply(step('0:2', '0:3', { told: [renamed('now')] }));
    expect(await found('x')).toEqual([renamed('now')]);
    expect(await found('x', 'now', 'now')).toEqual([renamed('now')]);
    expect(await found('middle', 'X', '', 'x\0', `${long}y`)).toEqual([]);
    expect(await found(`${long}x`)).toEqual([told(long, { alert: alert(`${long}x`) })]);
    expect((await found('y', 'now', long)).length).toBe(3);
    // Two that go by one name, or by each other's.
    await store.apply(step('0:3', '0:4', { told: [renamed('y')] }));
    expect((await found('y')).length).toBe(2);
    expect(await found()).toEqual([]);
  });
}
