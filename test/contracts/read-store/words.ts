import type { LogEvent } from '@talion/domain';
import { readWords } from '@talion/tracking';
import type { KeptEvent, ReadStore, Words } from '@talion/tracking';
import { corrected, merged, report } from '../../support/events';
import { actorsWritten, kept, step } from './made';
import type { Promises } from './opened-store';

const wordsOf = (text: string): Words => {
  const words = readWords(text);
  if (!words) throw new Error(`There are no words in ${text}`);
  return words;
};
const actorsBy = async (store: ReadStore, text: string, limit = 10): Promise<string[]> =>
  (await store.actorsByWords(wordsOf(text), limit)).map(({ found }) => found.id);
const reportsBy = async (store: ReadStore, text: string, asOf?: string, limit = 10): Promise<string[]> =>
  (await store.reportsByWords(wordsOf(text), { limit, ...(asOf !== undefined && { asOf }) })).map(
    ({ found }) => found.id,
  );

const actors = [
  kept('kh', {}, { name: "Kata'ib Hezbollah", aliases: ['Katāʾib Ḥizb Allāh', 'KH'] }),
  kept('lh', {}, { name: 'Hezbollah', aliases: ['Hizbullah'] }),
  kept('ib', {}, { name: 'Iran-backed forces', aliases: [] }),
  kept('ru', {}, { name: 'Центральное командование', aliases: ['Ярость «№ 1»'] }),
];

const said = (id: string, summary: string, more: object = {}, at = '2024-06-01T00:00:00Z'): LogEvent =>
  report(id, "Kata'ib Hezbollah>US", '2024-01-01', { summary, ...more }, { at });
const events: readonly KeptEvent[] = [
  said('tower', 'A drone hit Tower 22, an outpost in Jordan.'),
  said('strikes', 'US aircraft carried out airstrikes.', {
    place: { name: 'Al-Qa’im', region: 'Anbar', countries: ['Iraq'], precision: 'town' },
  }),
  said('late', 'A drone fell.', {}, '2024-06-05T00:00:00Z'),
  corrected('fix', 'late', { summary: 'A rocket fell on the embassy.' }),
  merged('m', ['tower', 'embassy']),
].map((event) => ({ event, content: 'same' }));

export function wordPromises(promises: Promises): void {
  promises('actorsByWords() finds whole words and beginnings, folded', async ({ store }) => {
    await store.apply(step('', '0:1', actorsWritten(...actors)));
    for (const text of ['kataib', "KATA'IB", 'Katā’ib hez', '"kataib hezbollah"', 'kh', 'kata', 'hizb allah'])
      expect([text, await actorsBy(store, text)]).toEqual([text, ['kh']]);
    expect((await actorsBy(store, 'hezbollah')).sort()).toEqual(['kh', 'lh']);
    expect(await actorsBy(store, 'hezbollah -kataib')).toEqual(['lh']);
    expect(await actorsBy(store, 'iran-backed')).toEqual(['ib']);
    expect((await actorsBy(store, 'hizbullah or iran')).sort()).toEqual(['ib', 'lh']);
    expect(await actorsBy(store, 'центр')).toEqual(['ru']);
    for (const text of ['hez kataib', '"kata"', '"hezbollah kh"', 'zzz', 'kataib\\ zz', "x':*", 'a & | !'])
      expect([text, await actorsBy(store, text)]).toEqual([text, []]);
    expect(await actorsBy(store, 'hezbollah', 1)).toHaveLength(1);
  });

  promises('actorsByWords() puts first who is called by the words and little else', async ({ store }) => {
    await store.apply(
      step('', '0:1', actorsWritten(kept('a', {}, { name: 'Iran', aliases: ['Iran of Iran'] }), actors[2]!)),
    );
    expect(await actorsBy(store, 'iran')).toEqual(['a', 'ib']);
  });

  promises('reportsByWords() finds summaries, mentions, places and corrections', async ({ store }) => {
    await store.apply(step('', '0:1', { events }));
    expect(await reportsBy(store, 'Tower 22')).toEqual(['tower']);
    expect(await reportsBy(store, '"tower 22" jord')).toEqual(['tower']);
    expect((await reportsBy(store, 'drone')).sort()).toEqual(['late', 'tower']);
    expect(await reportsBy(store, 'drone -jordan')).toEqual(['late']);
    expect((await reportsBy(store, 'kataib')).sort()).toEqual(['late', 'strikes', 'tower']);
    for (const text of ['qaim', 'anbar', 'iraq', 'al-Qa’im']) expect(await reportsBy(store, text)).toEqual(['strikes']);
    expect(await reportsBy(store, 'embassy')).toEqual(['fix']);
    for (const text of ['initiators', 'precision', 'town', 'red']) expect(await reportsBy(store, text)).toEqual([]);
  });

  promises('reportsByWords() finds what was accepted by then, and what counts', async ({ store }) => {
    const rival = { event: said('tower', 'A quarrel.', {}, '2024-06-03T00:00:00Z'), content: 'other' };
    await store.apply(step('', '0:1', { events: [...events, rival] }));
    expect(await reportsBy(store, 'drone', '2024-06-04')).toEqual(['tower']);
    expect(await reportsBy(store, 'quarrel')).toEqual([]);
    expect(await reportsBy(store, 'drone', undefined, 1)).toHaveLength(1);
  });
}
