import type { Box, ReadStore, RowEntry, RowFilter } from '@talion/tracking';
import { actorIds, actorsWritten, kept, step } from './made';
import type { Promises } from './opened-store';

const long = '中'.repeat(3000);

/** Writes rows that are found by these, by their keys. */
const write = (store: ReadStore, entries: Readonly<Record<string, Partial<RowEntry>>>): Promise<void> =>
  store.apply(step('', '0:1', actorsWritten(...Object.entries(entries).map(([key, entry]) => kept(key, entry)))));

const finding = (store: ReadStore) => async (filter: RowFilter) => {
  const listed = await actorIds(store, filter);
  expect(await actorIds(store, filter, 1)).toEqual(listed);
  return listed;
};

const box = (west: number, south: number, east: number, north: number): Readonly<{ box: Box }> => ({
  box: { west, south, east, north },
});

export function markPromises(promises: Promises): void {
  promises('page() finds a country in any spelling, and a source to the character', async ({ store }) => {
    await write(store, {
      both: { countries: ['iraq', 'turkiye'], sources: ['urn:a', 'urn:b'] },
      long: { countries: [`${long}x`], sources: [`${long}x`] },
      none: {},
      one: { countries: ['iraq'], sources: ['urn:b'] },
    });
    const found = finding(store);
    for (const country of ['Iraq', 'IRAQ', ' iraq ']) expect(await found({ country })).toEqual(['both', 'one']);
    expect(await found({ country: 'Türkiye' })).toEqual(['both']);
    expect(await found({ country: `${long}x` })).toEqual(['long']);
    expect(await found({ source: 'urn:b' })).toEqual(['both', 'one']);
    expect(await found({ source: `${long}x` })).toEqual(['long']);
    expect(await found({ source: 'urn:b', country: 'Türkiye' })).toEqual(['both']);
    const nothing: RowFilter[] = [{ country: 'Ira' }, { country: 'i\0' }, { country: long }, { source: 'URN:B' }];
    for (const none of [...nothing, { source: 'urn:' }, { source: 'urn:b\0' }, { source: `${long}y` }])
      expect(await found(none)).toEqual([]);
  });

  promises('page() finds what is at least and at most so grave, and of a role', async ({ store }) => {
    await write(store, {
      a: { severity: 0.1 + 0.2, role: 'hostile' },
      b: { severity: 0.3, role: 'signal' },
      c: { severity: 12.345678, role: 'hostile' },
      d: { severity: -1.5 },
      e: {},
    });
    const found = finding(store);
    expect(await found({ severityMin: 0.3 })).toEqual(['a', 'b', 'c']);
    expect(await found({ severityMin: 0.1 + 0.2 })).toEqual(['a', 'c']);
    expect(await found({ severityMax: 0.3 })).toEqual(['b', 'd']);
    expect(await found({ severityMin: 12.345678, severityMax: 12.345678 })).toEqual(['c']);
    expect(await found({ role: 'hostile' })).toEqual(['a', 'c']);
    expect(await found({ role: 'hostile', severityMax: 1 })).toEqual(['a']);
    expect(await found({ role: 'restraint' })).toEqual([]);
  });

  promises('page() finds what lies within a box, with its edges and across the antimeridian', async ({ store }) => {
    const at = (longitude: number, latitude: number): Partial<RowEntry> => ({ longitude, latitude });
    await write(store, {
      baghdad: at(44.361488, 33.315241),
      edge: at(44.4, 33.3),
      east: at(179.5, -17),
      line: at(180, -17),
      nowhere: {},
      pole: at(0, 90),
      west: at(-179.5, -17),
    });
    const found = finding(store);
    expect(await found(box(44, 33, 45, 34))).toEqual(['baghdad', 'edge']);
    expect(await found(box(44.4, 33.3, 44.4, 33.3))).toEqual(['edge']);
    expect(await found(box(44.4000001, 33.3, 45, 34))).toEqual([]);
    expect(await found(box(44, 33, 44.3999999, 34))).toEqual(['baghdad']);
    expect(await found(box(170, -20, -170, 0))).toEqual(['east', 'line', 'west']);
    expect(await found(box(-170, -20, 170, 0))).toEqual([]);
    expect(await found(box(-180, -90, 180, 90))).toEqual(['baghdad', 'east', 'edge', 'line', 'pole', 'west']);
    expect(await found({ ...box(-180, -90, 180, 90), from: '1900-01-01' })).toEqual([]);
  });

  promises('page() gives the rows of these ids in the order of lists', async ({ store }) => {
    await write(store, { a: { from: 1 }, b: { from: 2, kind: 'k' }, c: {}, d: { from: 3, id: 'other' } });
    const found = finding(store);
    expect(await found({ ids: ['c', 'b', 'missing', 'a', 'a', 'e\0'] })).toEqual(['b', 'a', 'c']);
    expect(await found({ ids: ['a', 'b'], kind: 'k' })).toEqual(['b']);
    expect(await found({ ids: ['a', 'b', 'c'], to: '1970-01-01T00:00:00.002Z' })).toEqual(['a']);
    expect(await found({ ids: Array.from({ length: 5000 }, (_, n) => `x${n}`).concat('c') })).toEqual(['c']);
    for (const ids of [[], ['d'], ['A']]) expect(await found({ ids })).toEqual([]);
  });

  promises('state() is another after every step, also one that moves no position', async ({ store, reopen }) => {
    const states = [await store.state()];
    await store.apply(step('', '0:1'));
    states.push(await store.state());
    await store.apply(step('0:1', '0:1', { rules: '7' }));
    states.push(await store.state());
    await store.apply(step('0:1', '0:1', actorsWritten(kept('a'))));
    states.push(await store.state());
    expect(states.map(({ position, rules }) => [position, rules])).toEqual([
      ['', undefined],
      ['0:1', undefined],
      ['0:1', '7'],
      ['0:1', '7'],
    ]);
    expect(new Set(states.map(({ step: name }) => name)).size).toBe(4);
    expect(await (await reopen()).state()).toEqual(states.at(-1));
    expect(await store.state()).toEqual(states.at(-1));
  });
}
