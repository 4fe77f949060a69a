import { tieOfAction, tieOfName, tieTo } from '@talion/domain';
import type { LogEvent, Span } from '@talion/domain';
import type { EventsWanted, KeptEvent, ReadStore } from '@talion/tracking';
import { act, claimed, corrected, hours, merged, report, tally } from '../../support/events';
import { step } from './made';
import type { Promises } from './opened-store';

const copy = (event: LogEvent, content = 'same'): KeptEvent => ({ event, content });

/** What is told of the events found: each once, in order of these texts. */
const told = (found: readonly KeptEvent[]): string[] =>
  found.map(({ event: { id, source }, content }) => [id, source, content].join(' ')).sort();

const minuteMs = 60_000;
const noon = Date.parse('2024-01-01T12:00:00Z');
/** Minutes after noon. */
const minutes = (from: number, to: number): Span => ({ from: noon + from * minuteMs, to: noon + to * minuteMs });

export function findingEventsPromises(promises: Promises): void {
  promises('eventsOfIds() gives all of these ids, of whatever source and content', async ({ store }) => {
    const from = (id: string, source: string) => act(id, 'Red>Blue', '2024-01-01', {}, { source });
    const events = [
      copy(from('e', 'urn:a')),
      copy(from('e', 'urn:a'), 'other'),
      copy(from('e', 'urn:b')),
      copy(from('e@urn:a', 'urn:d')),
      copy(from('c@d', 'urn:a')),
      copy(from('f', 'urn:a')),
    ];
    await store.apply(step('', '0:1', { events }));
    const found = async (...ids: string[]): Promise<string[]> => told(await store.eventsOfIds(ids));
    const all = ['e urn:a other', 'e urn:a same', 'e urn:b same'];
    expect(await found('e')).toEqual(all);
    expect(await found('e@urn:a', 'e@urn:b')).toEqual(['e@urn:a urn:d same']);
    expect(await found('c@d', 'f', 'c@d')).toEqual(['c@d urn:a same', 'f urn:a same']);
    expect(await found('c')).toEqual([]);
    expect(await found('missing', 'E', '@', '', 'e\0', '中'.repeat(3000))).toEqual([]);
    expect(await found()).toEqual([]);
    const [one] = await store.eventsOfIds(['f']);
    expect(one).toEqual(events[5]);
  });

  promises('eventsInOrder() gives those that count, by time, id and source, page by page', async ({ store }) => {
    const at = (id: string, time: string, source = 'urn:a') =>
      act(id, 'Red>Blue', '2024-01-01', {}, { source, at: time });
    const events = [
      copy(at('late', '2024-03-01T00:00:00Z')),
      copy(at('b', '2024-02-01T00:00:00Z')),
      copy(at('a', '2024-02-01T00:00:00Z', 'urn:b')),
      copy(at('a', '2024-02-01T00:00:00Z')),
      copy(at('a', '2024-02-02T00:00:00Z'), 'rival'),
      copy(claimed('c', 'a', 'Gold', undefined, { source: 'urn:a', at: '2024-02-03T00:00:00Z' })),
    ];
    await store.apply(step('', '0:1', { events }));
    const pages = async (wanted: EventsWanted, limit: number): Promise<string[][]> => {
      const read: string[][] = [];
      for (let after: string | undefined, more = true; more; more = after !== undefined) {
        const { rows, next } = await store.eventsInOrder(wanted, { limit, ...(after !== undefined && { after }) });
        read.push(rows.map(({ id, source }) => `${id} ${source}`));
        after = next;
      }
      return read;
    };
    expect(await pages({}, 2)).toEqual([['a urn:a', 'a urn:b'], ['b urn:a', 'c urn:a'], ['late urn:a']]);
    expect(await pages({ source: 'urn:a', type: 'talion.action.reported.v1' }, 10)).toEqual([
      ['a urn:a', 'b urn:a', 'late urn:a'],
    ]);
    expect(await pages({ source: 'urn:\0' }, 10)).toEqual([[]]);
  });

  promises('eventsTied() gives all that have one of these ties', async ({ store }) => {
    const long = '中'.repeat(3000);
    const events = [
      report('r', 'Red>The  Réds', '2024-01-01', { action: 'x' }, { source: 'urn:a' }),
      report('s', '>Green', '2024-01-01', { action: 'x' }, { source: 'urn:b' }),
      claimed('c', 'r@urn:a', 'Gold'),
      merged('m', ['r', 's']),
      act('long', `${long}a>${long}b`, '2024-01-01'),
    ];
    await store.apply(step('', '0:1', { events: [...events.map((one) => copy(one)), copy(events[2]!, 'other')] }));
    const found = async (...ties: string[]): Promise<string[]> =>
      (await store.eventsTied(ties)).map(({ event }) => event.id).sort();
    expect(await found(tieTo('r'))).toEqual(['m']);
    expect(await found(tieTo('r@urn:a'))).toEqual(['c', 'c']);
    expect(await found(tieTo('r'), tieTo('s'), tieTo('r@urn:a'))).toEqual(['c', 'c', 'm']);
    expect(await found(tieOfAction('urn:a', 'x'))).toEqual(['r']);
    expect(await found(tieOfName('reds'), tieOfName('green'), tieOfName('gold'))).toEqual(['c', 'c', 'r', 's']);
    expect(await found(tieOfName(`${long}b`))).toEqual(['long']);
    expect(await found(tieOfName(`${long}c`), tieOfName(long))).toEqual([]);
    expect(await found(tieOfName('Red'), 'red', '', 'to r\0', 'to')).toEqual([]);
    expect(await found()).toEqual([]);
  });

  promises('eventsTied() and eventsOfIds() take thousands at once, and give each event once', async ({ store }) => {
    const events = Array.from({ length: 6000 }, (_, index) =>
      copy(merged(`m${index}`, [`r${index}`, `r${index + 6000}`])),
    );
    await store.apply(step('', '0:1', { events }));
    const numbers = Array.from({ length: 12_000 }, (_, index) => index);
    const all = events.map(({ event }) => event.id).sort();
    const tied = await store.eventsTied(numbers.map((number) => tieTo(`r${number}`)));
    expect(tied.map(({ event }) => event.id).sort()).toEqual(all);
    const named = await store.eventsOfIds(numbers.map((number) => `m${number}`));
    expect(named.map(({ event }) => event.id).sort()).toEqual(all);
  });

  promises(
    'eventsSpanning() gives what shares time with one of these, and not what only touches',
    async ({ store }) => {
      const events = [
        report('hour', 'Red>Blue', hours('2024-01-01T12')),
        report('next', 'Red>Blue', hours('2024-01-01T13')),
        report('day', 'Red>Blue', '2024-03-01'),
        corrected('fixed', 'day', { occurred: hours('2024-06-01T12') }),
        corrected('named', 'day', { type: 'ASSAULT' }),
        report('instant', 'Red>Blue', { ...hours('2024-09-01T12', 0) }),
        report('first', 'Red>Blue', '0000-01-01'),
        report('last', 'Red>Blue', '9999-12-30'),
        act('coded', 'Red>Blue', hours('2024-01-01T12')),
        tally('tally', '2024-01-01T00:00:00Z', '2024-12-31T00:00:00Z', {}),
      ];
      await store.apply(step('', '0:1', { events: events.map((one) => copy(one)) }));
      const found = async (...spans: Span[]): Promise<string[]> =>
        (await store.eventsSpanning(spans)).map(({ event }) => event.id).sort();
      expect(await found(minutes(0, 60))).toEqual(['hour']);
      expect(await found(minutes(60, 61))).toEqual(['next']);
      expect(await found(minutes(59, 61))).toEqual(['hour', 'next']);
      expect(await found(minutes(-60, 0), minutes(120, 180))).toEqual([]);
      expect(await found(minutes(10, 20), minutes(15, 30), minutes(-1, 0), minutes(119, 200))).toEqual([
        'hour',
        'next',
      ]);
      // Known to a day only, it can meet what happened the day before or after.
      const at = (iso: string, length = 1): Span => ({ from: Date.parse(iso), to: Date.parse(iso) + length });
      expect(await found(at('2024-02-29T00:00:00Z'))).toEqual(['day']);
      expect(await found(at('2024-02-28T23:59:59.999Z'))).toEqual([]);
      expect(await found(at('2024-03-02T23:59:59.999Z'))).toEqual(['day']);
      expect(await found(at('2024-03-03T00:00:00Z'))).toEqual([]);
      expect(await found(at('2024-06-01T12:30:00Z'))).toEqual(['fixed']);
      expect(await found(at('2024-09-01T12:00:00Z'))).toEqual(['instant']);
      expect(await found(at('2024-09-01T12:00:00.001Z'))).toEqual([]);
      // Between milliseconds, without length, and without end.
      expect(await found({ from: noon - 0.5, to: noon + 0.5 })).toEqual(['hour']);
      expect(await found(minutes(30, 30), minutes(40, 20))).toEqual([]);
      expect(await found({ from: -Infinity, to: Infinity })).toEqual(
        ['day', 'first', 'fixed', 'hour', 'instant', 'last', 'next'].sort(),
      );
      expect(await found()).toEqual([]);
    },
  );

  promises('an event that is written again, earlier or not, is found by the same', async ({ store }) => {
    const at = (time: string): LogEvent => report('e', 'Red>Blue', hours('2024-01-01T12'), {}, { at: time });
    const [late, early] = [at('2024-06-02T00:00:00Z'), at('2024-06-01T00:00:00Z')];
    for (const [index, event] of [late, early, late].entries()) {
      await store.apply(step(index === 0 ? '' : `0:${index}`, `0:${index + 1}`, { events: [copy(event)] }));
      const expected = [copy(index === 0 ? late : early)];
      expect(await foundBy(store)).toEqual([expected, expected, expected]);
    }
  });
}

const foundBy = async (store: ReadStore): Promise<unknown[]> => [
  await store.eventsOfIds(['e']),
  await store.eventsTied([tieOfName('red')]),
  await store.eventsSpanning([minutes(0, 60)]),
];
