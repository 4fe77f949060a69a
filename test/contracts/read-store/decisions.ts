import type { LogEvent } from '@talion/domain';
import type { DecisionsWanted, KeptEvent, ReadStore } from '@talion/tracking';
import { asserted, merged, registered, report, retracted } from '../../support/events';
import { step } from './made';
import type { Promises } from './opened-store';

const at = (minute: number): string => `2024-06-01T00:${String(minute).padStart(2, '0')}:00Z`;
const signed = (event: LogEvent, authid: string): LogEvent => ({ ...event, ...{ authtype: 'user', authid } });

const ann = 'urn:talion:analyst:Ann%20Bo';
const kept = (event: LogEvent, content = 'same'): KeptEvent => ({ event, content });
const events = [
  kept(report('a', 'Red>Blue', '2024-01-01', {}, { at: at(1), source: ann })),
  kept(merged('plain', ['a', 'b'], { at: at(2) })),
  kept(signed(merged('m', ['a', 'b@urn:x'], { at: at(3), source: ann }), 'Ann Bo')),
  kept(registered('r', 'Red', {}, { at: at(4), source: ann })),
  kept(asserted('w', 'b', 'a', { at: at(5), analyst: 'Cleo' })),
  kept(signed(retracted('u', 'm', { at: at(6), source: ann }), 'Cleo')),
  kept(signed(retracted('u', 'plain', { at: at(7), source: ann }), 'Cleo'), 'rival'),
  kept(signed(merged('m2', ['c', 'd'], { at: at(6) }), '')),
];

const idsOf = async (store: ReadStore, wanted: DecisionsWanted = {}): Promise<string[]> =>
  (await store.decisions(wanted, { limit: 100 })).rows.map(({ id }) => id);

export function decisionPromises(promises: Promises): void {
  promises('decisions() gives what analysts decided, the last first, page by page', async ({ store }) => {
    expect(await store.decisions({}, { limit: 1 })).toEqual({ rows: [] });
    await store.apply(step('', '0:1', { events }));
    const read: string[][] = [];
    for (let after: string | undefined, more = true; more; more = after !== undefined) {
      const { rows, next } = await store.decisions({}, { limit: 2, ...(after !== undefined && { after }) });
      read.push(rows.map(({ id }) => id));
      after = next;
    }
    expect(read).toEqual([['u', 'm2'], ['w', 'r'], ['m']]);
    expect((await store.decisions({}, { limit: 9 })).rows[4]).toEqual(events[2]?.event);
  });

  promises('decisions() narrows to an analyst, a type, what it is about, and when', async ({ store }) => {
    await store.apply(step('', '0:1', { events }));
    expect(await idsOf(store, { analyst: 'Ann Bo' })).toEqual(['r', 'm']);
    expect(await idsOf(store, { analyst: 'Cleo' })).toEqual(['u', 'w']);
    expect(await idsOf(store, { analyst: 'cleo\0' })).toEqual([]);
    expect(await idsOf(store, { type: 'talion.actions.merged.v1' })).toEqual(['m2', 'm']);
    expect(await idsOf(store, { about: ['a'] })).toEqual(['w', 'm']);
    expect(await idsOf(store, { about: ['b@urn:x', 'm', '"\\'] })).toEqual(['u', 'm']);
    expect(await idsOf(store, { about: [] })).toEqual([]);
    expect(await idsOf(store, { from: at(4), to: at(6) })).toEqual(['w', 'r']);
    expect(await idsOf(store, { asOf: at(4) })).toEqual(['r', 'm']);
  });
}
