import type { EventType, LogEvent } from '@talion/domain';
import type { KeptEvent, ReadStore } from '@talion/tracking';
import { act, merged, registered } from '../../support/events';
import type { Promises } from './opened-store';
import { step } from './made';

const at = (minute: number): string => `2024-06-01T00:${String(minute).padStart(2, '0')}:00Z`;

const event = (id: string, minute: number, { source = 'urn:a', whom = 'Red>Blue' } = {}): LogEvent =>
  act(id, whom, '2024-01-01', {}, { at: at(minute), source });

const copy = (one: LogEvent, content = 'same'): KeptEvent => ({ event: one, content });

async function keptIn(store: ReadStore): Promise<string[]> {
  const all: string[] = [];
  for await (const {
    event: { id, source, time },
    content,
  } of store.events())
    all.push([id, source, content, time].join(' '));
  expect(await store.countEvents()).toBe(all.length);
  return all.sort();
}

export function eventPromises(promises: Promises): void {
  promises('events() has each source, id and content once, with the earliest time of its copies', async ({ store }) => {
    await store.apply(step('', '0:1', { events: [copy(event('e', 5)), copy(event('e', 3)), copy(event('e', 4))] }));
    expect(await keptIn(store)).toEqual([`e urn:a same ${at(3)}`]);
    await store.apply(step('0:1', '0:2', { events: [copy(event('e', 9))] }));
    expect(await keptIn(store)).toEqual([`e urn:a same ${at(3)}`]);
    await store.apply(step('0:2', '0:3', { events: [copy(event('e', 2)), copy(event('e', 8))] }));
    expect(await keptIn(store)).toEqual([`e urn:a same ${at(2)}`]);
    const others = [copy(event('e', 7), 'other'), copy(event('e', 1, { source: 'urn:b' })), copy(event('E', 6))];
    await store.apply(step('0:3', '0:4', { events: others }));
    expect(await keptIn(store)).toEqual(
      [`e urn:a same ${at(2)}`, `e urn:a other ${at(7)}`, `e urn:b same ${at(1)}`, `E urn:a same ${at(6)}`].sort(),
    );
  });

  promises('events() tells times apart to the millisecond, whatever zone they are written in', async ({ store }) => {
    const told = (time: string): KeptEvent => copy({ ...event('e', 0), time });
    await store.apply(step('', '0:1', { events: [told('2024-06-01T02:00:00.002+02:00')] }));
    await store.apply(
      step('0:1', '0:2', { events: [told('2024-06-01T00:00:00.003Z'), told('2024-06-01T00:00:00.001Z')] }),
    );
    expect(await keptIn(store)).toEqual(['e urn:a same 2024-06-01T00:00:00.001Z']);
  });

  promises(
    'acceptedByHour() gives each hour in which events were accepted, with the last moment of each',
    async ({ store }) => {
      expect(await store.acceptedByHour()).toEqual([]);
      const told = (id: string, time: string): KeptEvent => copy({ ...event(id, 0), time });
      const times = [
        '2024-06-01T09:00:00Z',
        '2024-06-01T09:59:59.999Z',
        '2024-06-01T12:30:00+02:00',
        '1969-12-31T23:30:00Z',
      ];
      await store.apply(step('', '0:1', { events: times.map((time, index) => told(`e${index}`, time)) }));
      expect(await store.acceptedByHour()).toEqual([
        { from: '1969-12-31T23:00:00.000Z', last: '1969-12-31T23:30:00.000Z', events: 1 },
        { from: '2024-06-01T09:00:00.000Z', last: '2024-06-01T09:59:59.999Z', events: 2 },
        { from: '2024-06-01T10:00:00.000Z', last: '2024-06-01T10:30:00.000Z', events: 1 },
      ]);
    },
  );

  promises('eventsByName() finds an event by its id, or by id@source', async ({ store }) => {
    const events = [
      event('e', 3),
      event('e', 2, { source: 'urn:b' }),
      event('e', 4, { source: 'urn:c@d' }),
      event('e@urn:a', 5, { source: 'urn:d' }),
      event('c@d', 6),
      event('other', 7),
    ];
    await store.apply(step('', '0:1', { events: events.map((one) => copy(one)) }));
    const found = async (...names: string[]): Promise<Record<string, string>> =>
      Object.fromEntries(
        [...(await store.eventsByName(names))].map(([name, { id, source }]) => [name, `${id} ${source}`]),
      );
    expect(await found('e', 'other')).toEqual({ e: 'e urn:b', other: 'other urn:a' });
    expect(await found('e@urn:a', 'e@urn:b', 'e@urn:c@d')).toEqual({
      'e@urn:a': 'e urn:a',
      'e@urn:b': 'e urn:b',
      'e@urn:c@d': 'e urn:c@d',
    });
    expect(await found('e@urn:a@urn:d', 'c@d', 'c@d@urn:a')).toEqual({
      'e@urn:a@urn:d': 'e@urn:a urn:d',
      'c@d': 'c@d urn:a',
      'c@d@urn:a': 'c@d urn:a',
    });
    expect(await found('missing', 'e@urn:missing', '@', '', 'e\0', 'E')).toEqual({});
    expect(await found()).toEqual({});
  });

  promises('eventsByName() gives the first accepted of those that conflict', async ({ store }) => {
    const conflict = event('e', 1, { whom: 'Blue>Red' });
    await store.apply(step('', '0:1', { events: [copy(event('e', 2)), copy(conflict, 'other')] }));
    expect(await store.eventsByName(['e', 'e@urn:a'])).toEqual(
      new Map([
        ['e', conflict],
        ['e@urn:a', conflict],
      ]),
    );
  });

  promises('eventsOfTypes() gives the events of these types, those that conflict too', async ({ store }) => {
    const kept = [
      copy(event('e', 1)),
      copy(merged('m', ['e', 'f'])),
      copy(merged('m', ['e', 'g']), 'other'),
      copy(registered('r', 'Red')),
    ];
    await store.apply(step('', '0:1', { events: kept }));
    const found = async (most: number, ...types: EventType[]): Promise<string[] | undefined> =>
      (await store.eventsOfTypes(types, most))?.map(({ id }) => id).sort();
    expect(await found(3, 'talion.actions.merged.v1', 'talion.actor.registered.v1')).toEqual(['m', 'm', 'r']);
    expect(await found(2, 'talion.actions.merged.v1', 'talion.actor.registered.v1')).toBeUndefined();
    expect(await found(2, 'talion.actions.split.v1')).toEqual([]);
    expect(await found(2)).toEqual([]);
  });

  promises('lastAcceptance() is the latest time of an event, or the latest by then', async ({ store }) => {
    expect(await store.lastAcceptance()).toBeUndefined();
    await store.apply(step('', '0:1', { events: [copy(event('e', 5)), copy(event('f', 9)), copy(event('g', 7))] }));
    const told = (minute: number): string => new Date(at(minute)).toISOString();
    expect(await store.lastAcceptance()).toBe(told(9));
    expect(await store.lastAcceptance(at(8))).toBe(told(7));
    expect(await store.lastAcceptance('2024-06-01T02:05:00+02:00')).toBe(told(5));
    expect(await store.lastAcceptance('2024-06-01')).toBeUndefined();
    const other = { ...copy(event('g', 20)), content: 'another' };
    await store.apply(step('0:1', '0:2', { events: [other, copy(event('h', 8))] }));
    expect(await store.lastAcceptance()).toBe(told(9));
  });

  promises('events() gives thousands, also large ones, and a reader may leave early', async ({ store }) => {
    const large = Array.from({ length: 20 }, (_, index) =>
      copy(act(`large-${index}`, 'Red>Blue', '2024-01-01', { summary: 'é'.repeat(450_000) })),
    );
    const small = Array.from({ length: 3000 }, (_, index) => copy(event(`small-${index}`, index % 60)));
    await store.apply(step('', '0:1', { events: [...small, ...large] }));
    for (let reader = 0; reader < 10; reader++) {
      for await (const { content } of store.events()) if (content === 'same') break;
    }
    const ids = new Set<string>();
    let characters = 0;
    for await (const { event: one } of store.events()) {
      ids.add(one.id);
      characters += JSON.stringify(one).length;
    }
    expect(ids.size).toBe(3020);
    expect(characters).toBeGreaterThan(9_000_000);
  });
}
