import { modelNames } from '@talion/domain';
import { startPosition, TrackingTrouble } from '@talion/tracking';
import type { HaltedEvent, ReadStep, ReadStore } from '@talion/tracking';
import { act, hours, report } from '../../support/events';
import { until } from '../../support/processes';
import type { Promises } from './opened-store';
import { actorIds, actorsWritten, alert, kept, notice, step, told } from './made';

const fenced = { name: 'TrackingTrouble', code: 'store-fenced' };
const refusal = (at: string) => ({ at, reason: `/id must be given; found nothing`, value: '{"id":null}' });

/** A step with something of everything, told apart by `name`. */
const fullStep = (from: string, to: string, name: string): ReadStep =>
  step(from, to, {
    events: [{ event: act(`event of ${name}`, 'Red>Blue', '2024-01-01'), content: name }],
    refused: [refusal(`0:${name}`)],
    ...actorsWritten(kept(`row of ${name}`)),
    footprints: [{ id: `footprint of ${name}`, uses: 1 }],
    rules: `rules of ${name}`,
    told: [told(`alert of ${name}`)],
    notices: [notice(`notice of ${name}`)],
  });

/** All that a store tells. */
async function everything(store: ReadStore) {
  const events: string[] = [];
  for await (const { event } of store.events()) events.push(event.id);
  return {
    position: await store.position(),
    events: events.sort(),
    rows: await actorIds(store),
    digests: [...(await store.digests()).actors.keys()].sort(),
    told: (await store.told()).map(({ id }) => id).sort(),
    rules: await store.rules(),
    refused: (await store.refused(0, 100)).map(({ at }) => at),
    notices: (await store.notices(0, 100)).map(({ id }) => id),
  };
}

export function stepPromises(promises: Promises): void {
  promises('an empty store stands at the start and has nothing', async ({ store }) => {
    expect(await everything(store)).toEqual({
      position: startPosition,
      events: [],
      rows: [],
      digests: [],
      told: [],
      rules: undefined,
      refused: [],
      notices: [],
    });
    expect(await store.countEvents()).toBe(0);
    expect(await store.lastNotice()).toBe(0);
    expect(Object.keys(await store.digests()).sort()).toEqual([...modelNames].sort());
    for (const model of modelNames) {
      expect(await store.page(model, {}, { limit: 10 })).toEqual({ rows: [] });
      expect(await store.row(model, 'a1')).toBeUndefined();
    }
    await store.ping();
  });

  promises('apply() writes, overwrites and removes rows, and digests() tells of those there are', async ({ store }) => {
    await store.apply(step('', '0:1', actorsWritten(kept('a'), kept('b'), kept('c'))));
    const rows = {
      written: { actors: [kept('b', {}, { name: 'New' }, 'new digest'), kept('d')] },
      removed: { actors: ['a', 'nobody'], chains: ['a'] },
    };
    await store.apply(step('0:1', '0:2', { rows }));
    expect(await actorIds(store)).toEqual(['b', 'c', 'd']);
    expect((await store.row('actors', 'b'))?.name).toBe('New');
    expect(await store.row('actors', 'a')).toBeUndefined();
    expect((await store.digests()).actors).toEqual(
      new Map([
        ['b', 'new digest'],
        ['c', 'digest of c'],
        ['d', 'digest of d'],
      ]),
    );
  });

  promises(
    'apply() writes what it finds a row by anew, and a row that one step removes and writes stays',
    async ({ store }) => {
      const before = { from: 0, to: 1, kind: 'old', level: 'bloc', actors: ['red'], of: ['d'] } as const;
      await store.apply(step('', '0:1', actorsWritten(kept('a', before))));
      const rows = { written: { actors: [kept('a', { kind: 'new', actors: ['blue'] })] }, removed: { actors: ['a'] } };
      await store.apply(step('0:1', '0:2', { rows }));
      expect(await actorIds(store, { kind: 'new', actor: 'blue' })).toEqual(['a']);
      for (const gone of [
        { kind: 'old' },
        { actor: 'red' },
        { level: 'bloc' },
        { of: 'd' },
        { from: '1960-01-01' },
      ] as const)
        expect(await actorIds(store, gone)).toEqual([]);
    },
  );

  promises(
    'apply() is fenced away from a position that the store does not stand at, and changes nothing',
    async ({ store }) => {
      await store.apply(fullStep('', '0:5', 'first'));
      const before = await everything(store);
      for (const from of ['', '0:4', '0:6', '0:5,1:1'])
        await expect(store.apply(fullStep(from, '0:9', 'late'))).rejects.toMatchObject(fenced);
      expect(await everything(store)).toEqual(before);
    },
  );

  promises(
    'apply() lets one of two writers at the same position win, and leaves nothing of the other',
    async ({ store, reopen }) => {
      const stores = [store, await reopen()];
      const winners: string[] = [];
      for (let round = 0; round < 10; round++) {
        const [from, to] = [await store.position(), `0:${round + 1}`];
        const outcomes = await Promise.allSettled(
          stores.map((one, index) => one.apply(fullStep(from, to, `${round} of writer ${index}`))),
        );
        const [loser, ...more] = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
        expect(more).toEqual([]);
        expect(loser).toBeInstanceOf(TrackingTrouble);
        expect(loser).toMatchObject(fenced);
        winners.push(`${round} of writer ${outcomes.findIndex(({ status }) => status === 'fulfilled')}`);
      }
      expect(await everything(store)).toMatchObject({
        position: '0:10',
        events: winners.map((name) => `event of ${name}`),
        rows: winners.map((name) => `row of ${name}`),
        told: winners.map((name) => `alert of ${name}`),
        rules: `rules of ${winners.at(-1)}`,
        refused: winners.map((name) => `0:${name}`),
        notices: winners.map((name) => `notice of ${name}`),
      });
    },
  );

  promises('told() gives each alert as it was told last', async ({ store }) => {
    await store.apply(step('', '0:1', { told: [told('x'), told('y')] }));
    const withdrawn = told('x', { standing: false, told: true, alert: alert('renamed', { historical: true }) });
    await store.apply(step('0:1', '0:2', { told: [withdrawn] }));
    const all = [...(await store.told())].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(all).toEqual([withdrawn, told('y')]);
  });

  promises('notices() and refused() go on behind a sequence, in order', async ({ store }) => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const notices = [
      notice('a'),
      notice('b', 'amended'),
      notice('c', 'withdrawn'),
      notice('d', 'reinstated'),
      notice('e'),
    ];
    await store.apply(step('', '0:2', { notices: notices.slice(0, 2), refused: names.slice(0, 2).map(refusal) }));
    await store.apply(step('0:2', '0:5', { notices: notices.slice(2), refused: names.slice(2).map(refusal) }));
    const allNotices = await store.notices(0, 100);
    expect(allNotices.map(({ sequence: _, ...one }) => one)).toEqual(notices);
    const allRefused = await store.refused(0, 100);
    expect(allRefused.map(({ sequence: _, ...one }) => one)).toEqual(names.map(refusal));
    for (const [all, read] of [
      [allNotices, store.notices.bind(store)],
      [allRefused, store.refused.bind(store)],
    ] as const) {
      const sequences = all.map(({ sequence }) => sequence);
      expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
      expect(sequences[0]).toBeGreaterThan(0);
      expect(await read(sequences[1] ?? 0, 2)).toEqual(all.slice(2, 4));
      expect(await read(sequences[4] ?? 0, 2)).toEqual([]);
    }
    expect(await store.lastNotice()).toBe(allNotices.at(-1)?.sequence);
  });

  promises('halts() gives halted events in order until they are released', async ({ store, reopen }) => {
    const halted = (id: string): HaltedEvent => ({
      event: report(id, 'Red>Blue', hours('2024-01-01T12')),
      content: `content of ${id}`,
      at: `0:${id}`,
      key: 'blue--red',
      reason: 'It threw \0.',
    });
    await store.apply(step('', '0:2', { halted: [halted('a'), halted('b')] }));
    await store.apply(step('0:2', '0:3', { halted: [halted('c')] }));
    const all = await store.halts(0, 100);
    expect(all.map(({ event: { id }, at, key, content }) => ({ id, at, key, content }))).toEqual(
      ['a', 'b', 'c'].map((id) => ({ id, at: `0:${id}`, key: 'blue--red', content: `content of ${id}` })),
    );
    expect(all[0]?.reason).toMatch(/^It threw /);
    expect(await store.halts(all[0]?.sequence ?? 0, 1)).toEqual([all[1]]);
    await store.apply(step('0:3', '0:3', { released: all.slice(0, 2).map(({ sequence }) => sequence) }));
    expect(await (await reopen()).halts(0, 100)).toEqual([all[2]]);
  });

  promises('lead() gives the lead to one at a time, until it resigns or runs out', async ({ store, reopen }) => {
    const other = await reopen();
    expect(await store.lead('one', 60_000)).toBe(true);
    expect(await store.lead('one', 60_000)).toBe(true);
    expect(await other.lead('other', 60_000)).toBe(false);
    await other.resign('other');
    expect(await other.lead('other', 60_000)).toBe(false);
    await store.resign('one');
    expect(await other.lead('other', 1)).toBe(true);
    await until('the lead has run out', () => store.lead('one', 60_000));
    expect(await other.lead('other', 60_000)).toBe(false);
  });

  promises(
    'what was applied survives close() and reopening, and the next step goes on from it',
    async ({ store, reopen }) => {
      await store.apply(fullStep('', '0:5,2:7', 'first'));
      const before = await everything(store);
      await store.close();
      const again = await reopen();
      expect(await everything(again)).toEqual(before);
      await again.apply(fullStep('0:5,2:7', '0:6,2:7', 'second'));
      expect(await everything(again)).toMatchObject({
        position: '0:6,2:7',
        rows: ['row of first', 'row of second'],
        notices: ['notice of first', 'notice of second'],
      });
    },
  );

  promises('close() is final: everything afterwards says so', async ({ store }) => {
    await store.close();
    await store.close();
    const closed = { name: 'TrackingTrouble', code: 'store-unavailable' };
    await expect(store.ping()).rejects.toMatchObject(closed);
    await expect(store.apply(step('', '0:1'))).rejects.toMatchObject(closed);
    await expect(store.page('actions', {}, { limit: 1 })).rejects.toMatchObject(closed);
    await expect(store.waitFor('0:1', 1000)).rejects.toMatchObject(closed);
    await expect(everything(store)).rejects.toMatchObject(closed);
  });
}
