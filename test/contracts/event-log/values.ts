import { covers, eventBytesMax, startPosition, TrackingTrouble } from '@talion/tracking';
import type { EventLog } from '@talion/tracking';
import type { LogEvent } from '@talion/domain';
import { reportOf, reportsOf } from '../report-of';
import { byId, expectOrder, ids, readAll } from './reading';

export type Promises = (criterion: string, body: () => Promise<void>) => void;

/** What every `EventLog` promises of the events in it: their number, their size, and that they come back as they were. */
export function keepsValues(promises: Promises, log: () => EventLog): void {
  promises('append() takes 20,000 events at once', async () => {
    const events = reportsOf('a', 20_000, 'x'.repeat(300));
    expect(Buffer.byteLength(JSON.stringify(events[0]))).toBeGreaterThan(550);
    const position = await log().append(events);
    const { records } = await readAll(log());
    expect(covers(position, await log().end())).toBe(true);
    expect(new Set(ids(records)).size).toBe(20_000);
    expect(records.length).toBe(20_000);
    expectOrder(records);
  });

  promises('append() takes the largest events, many at once', async () => {
    const envelope = Buffer.byteLength(JSON.stringify(reportOf({ writer: 'a', number: 10, summary: '' })));
    const events = Array.from({ length: 12 }, (_, index) =>
      reportOf({ writer: 'a', number: 10 + index, summary: 'x'.repeat(eventBytesMax - envelope) }),
    );
    await log().append(events);
    const { records } = await readAll(log());
    expect(byId(records)).toEqual(byId(events));
  });

  promises('append() refuses an event above the limit by name, and takes none of its company', async () => {
    const large = reportOf({ writer: 'large', number: 1, summary: 'é'.repeat(eventBytesMax / 2) });
    const refused = log().append([reportOf({ writer: 'a', number: 1 }), large]);
    await expect(refused).rejects.toThrow(TrackingTrouble);
    await expect(refused).rejects.toMatchObject({
      code: 'event-too-large',
      message: expect.stringContaining('"large-1"') as unknown,
    });
    expect(await log().end()).toBe(startPosition);
    await log().append(reportsOf('b', 1));
    expect(ids((await readAll(log())).records)).toEqual(['b-0']);
  });

  promises('values come back as they were: text, numbers, nesting, attributes', async () => {
    const texts = [
      "Kata'ib Ḥizballāh كتائب",
      '🕊️ 😀 𝒳 \u{10FFFF}',
      'line\nbreak\ttab "quote" \\ back',
      '\u0000\u0001\u007f\u2028',
      '\ud800 alone',
      '\\u0000',
      '{"a":1}',
      '',
    ];
    const events = texts.map((summary, number) => reportOf({ writer: 'ünï-😀', number, summary }));
    const nested = Array.from({ length: 500 }).reduce<unknown>((inner) => [{ inner }], 0);
    const odd = {
      zulu: 1e-7,
      alpha: [1e300, -1.5, 0.1 + 0.2, Number.MAX_SAFE_INTEGER, null, true, {}, []],
      '': nested,
      '10': 'ten',
      '2': 'two',
    };
    events.push({ ...reportOf({ writer: 'odd', number: 1 }), data: odd } as unknown as LogEvent);
    events.push(
      reportOf({
        writer: 'attributes',
        number: 1,
        further: { subject: 'ß', dataschema: 'urn:x', traced: true, sampled: 7, note: 'ü "x" %41' },
      }),
    );
    events.push(
      reportOf({
        writer: 'attributes',
        number: 2,
        further: { subject: 'ß', note: 'only text ü "x" %41 \n', datacontenttype: undefined },
      }),
    );
    await log().append(events);
    const { records } = await readAll(log());
    const written = JSON.parse(JSON.stringify(events)) as LogEvent[];
    expect(byId(records)).toEqual(byId(written));
    const data = (values: readonly unknown[]): string[] =>
      values.map((value) => JSON.stringify((value as LogEvent).data)).sort();
    expect(data(records.map(({ value }) => value))).toEqual(data(written));
  });
}
