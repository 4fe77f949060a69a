import { setImmediate } from 'node:timers/promises';
import { covers, eventBytesMax, startPosition, TrackingTrouble } from '@talion/tracking';
import type { Batch, EventLog, LogRecord, Position } from '@talion/tracking';
import type { LogEvent } from '@talion/domain';
import { reportOf, reportsOf } from './report-of';

export type OpenedLog = Readonly<{
  /** An empty log. */
  log: EventLog;
  /** Another log on the same records, as a second process would have, or this one after a restart. */
  reopen: () => Promise<EventLog>;
  /** Closes all and removes what was stored. */
  destroy: () => Promise<void>;
}>;

/** How long one test may take: a real broker on a busy machine, with reserves. */
const patienceMs = 60_000;

/** What every `EventLog` promises, asked of the log that `open` gives. */
export function eventLogContract(name: string, open: () => Promise<OpenedLog>): void {
  describe(`${name} as an EventLog`, () => {
    let opened: OpenedLog;
    let log: EventLog;
    beforeEach(async () => {
      opened = await open();
      log = opened.log;
    }, patienceMs);
    afterEach(() => opened.destroy(), patienceMs);
    const promises = (criterion: string, body: () => Promise<void>): void => test(criterion, body, patienceMs);

    promises('read() gives what was appended, in order, with every value as it was', async () => {
      const events = reportsOf('a', 30);
      await log.append(events.slice(0, 10));
      for (const event of events.slice(10)) await log.append([event]);
      const { records } = await readAll(log);
      expect(byId(records)).toEqual(byId(events));
      expectOrder(records);
    });

    promises('append() gives a position that covers what it appended', async () => {
      const first = await log.append(reportsOf('a', 5));
      const second = await log.append(reportsOf('b', 5));
      expect(covers(await log.end(), first)).toBe(true);
      expect(covers(await log.end(), second)).toBe(true);
      const { records, position } = await readAll(log);
      expect(covers(position, second)).toBe(true);
      expect(ids(records.filter((record) => covers(second, `${record.partition}:${record.offset + 1n}`)))).toEqual(
        expect.arrayContaining(reportsOf('b', 5).map(({ id }) => id)),
      );
    });

    promises('append() of nothing adds nothing', async () => {
      await log.append([]);
      expect(await log.end()).toBe(startPosition);
    });

    promises('append() by 64 callers at once keeps the events of all', async () => {
      const events = reportsOf('a', 64);
      const positions = await Promise.all(events.map((event) => log.append([event])));
      const { records, position } = await readAll(log);
      expect(ids(records).sort()).toEqual(ids(events).sort());
      for (const one of positions) expect(covers(position, one)).toBe(true);
    });

    promises('end() stands at the start of an empty log, and then where read() ends', async () => {
      expect(await log.end()).toBe(startPosition);
      await log.append(reportsOf('a', 12));
      const { position } = await readAll(log);
      expect(await log.end()).toBe(position);
      expect((await readAll(log, position)).records).toEqual([]);
    });

    test.each([1, 7, 1000])(
      'read() resumed after every batch of at most %i neither loses nor repeats',
      async (batchSizeMax) => {
        await log.append(reportsOf('a', 23));
        const records: LogRecord[] = [];
        let position = startPosition;
        for (
          let batch = await firstBatch(log, position, batchSizeMax);
          batch;
          batch = await firstBatch(log, position, batchSizeMax)
        ) {
          expect(batch.records.length).toBeGreaterThan(0);
          expect(batch.records.length).toBeLessThanOrEqual(batchSizeMax);
          records.push(...batch.records);
          position = batch.position;
        }
        expect(ids(records).sort()).toEqual(ids(reportsOf('a', 23)).sort());
        expectOrder(records);
        expect(position).toBe(await log.end());
      },
      patienceMs,
    );

    promises('read() without follow ends where the log ended when it was asked', async () => {
      expect((await readAll(log)).records).toEqual([]);
      await log.append(reportsOf('a', 6));
      const records: LogRecord[] = [];
      for await (const batch of log.read(startPosition, { follow: false, batchSizeMax: 1 })) {
        if (records.length === 0) await log.append(reportsOf('late', 6));
        records.push(...batch.records);
      }
      expect(ids(records).sort()).toEqual(ids(reportsOf('a', 6)).sort());
    });

    promises('read() refuses a position behind the end: it belongs to another log', async () => {
      await log.append(reportsOf('a', 3));
      await expect(readAll(log, '0:1000')).rejects.toMatchObject({
        name: 'TrackingTrouble',
        code: 'log-misconfigured',
      });
    });

    promises('read() with follow waits at the end and wakes for every append, in every reader', async () => {
      await log.append(reportsOf('a', 2));
      const stop = new AbortController();
      const readers = [log, log, await opened.reopen()].map((one) =>
        one.read(startPosition, { follow: true, signal: stop.signal }),
      );
      const iterators = readers.map((reader) => reader[Symbol.asyncIterator]());
      for (const iterator of iterators) expect(ids(await take(iterator, 2)).sort()).toEqual(['a-0', 'a-1']);
      for (const writer of ['b', 'c', 'd']) {
        const next = iterators.map((iterator) => take(iterator, 1));
        await log.append(reportsOf(writer, 1));
        for (const records of await Promise.all(next)) expect(ids(records)).toEqual([`${writer}-0`]);
      }
      stop.abort();
      for (const iterator of iterators) expect(await iterator.next()).toEqual({ done: true, value: undefined });
    });

    promises('read() ends without an error when its signal aborts, waiting or not', async () => {
      await log.append(reportsOf('a', 5));
      for (const follow of [true, false]) {
        const stop = new AbortController();
        const iterator = log
          .read(startPosition, { follow, batchSizeMax: 1, signal: stop.signal })
          [Symbol.asyncIterator]();
        await take(iterator, 1);
        stop.abort();
        expect(await iterator.next()).toEqual({ done: true, value: undefined });
      }
      const waiting = new AbortController();
      const idle = log.read(await log.end(), { follow: true, signal: waiting.signal })[Symbol.asyncIterator]();
      const next = idle.next();
      await setImmediate();
      waiting.abort();
      expect(await next).toEqual({ done: true, value: undefined });
      const never = log.read(startPosition, { follow: true, signal: AbortSignal.abort() })[Symbol.asyncIterator]();
      expect(await never.next()).toEqual({ done: true, value: undefined });
    });

    promises('close() ends who follows, and the log then says that it is closed', async () => {
      await log.append(reportsOf('a', 1));
      const iterator = log.read(startPosition, { follow: true })[Symbol.asyncIterator]();
      await take(iterator, 1);
      const next = iterator.next();
      const asked = Date.now();
      await log.close();
      expect(await next).toEqual({ done: true, value: undefined });
      expect(Date.now() - asked).toBeLessThan(5000);
      for (const call of [log.append(reportsOf('b', 1)), log.end(), log.ping(), readAll(log)]) {
        await expect(call).rejects.toMatchObject({ name: 'TrackingTrouble', code: 'log-unavailable' });
      }
    });

    promises('what was appended survives close() and reopening', async () => {
      const position = await log.append(reportsOf('a', 9));
      await log.close();
      const again = await opened.reopen();
      await again.ping();
      expect(covers(await again.end(), position)).toBe(true);
      expect(ids((await readAll(again)).records).sort()).toEqual(ids(reportsOf('a', 9)).sort());
      await again.append(reportsOf('b', 1));
      expect(ids((await readAll(again, position)).records)).toContain('b-0');
    });

    promises('append() takes 20,000 events at once', async () => {
      const events = reportsOf('a', 20_000, 'x'.repeat(300));
      expect(Buffer.byteLength(JSON.stringify(events[0]))).toBeGreaterThan(550);
      const position = await log.append(events);
      const { records } = await readAll(log);
      expect(covers(position, await log.end())).toBe(true);
      expect(new Set(ids(records)).size).toBe(20_000);
      expect(records.length).toBe(20_000);
      expectOrder(records);
    });

    promises('append() takes the largest events, many at once', async () => {
      const envelope = Buffer.byteLength(JSON.stringify(reportOf({ writer: 'a', number: 10, summary: '' })));
      const events = Array.from({ length: 12 }, (_, index) =>
        reportOf({ writer: 'a', number: 10 + index, summary: 'x'.repeat(eventBytesMax - envelope) }),
      );
      await log.append(events);
      const { records } = await readAll(log);
      expect(byId(records)).toEqual(byId(events));
    });

    promises('append() refuses an event above the limit by name, and takes none of its company', async () => {
      const large = reportOf({ writer: 'large', number: 1, summary: 'é'.repeat(eventBytesMax / 2) });
      const refused = log.append([reportOf({ writer: 'a', number: 1 }), large]);
      await expect(refused).rejects.toThrow(TrackingTrouble);
      await expect(refused).rejects.toMatchObject({
        code: 'event-too-large',
        message: expect.stringContaining('"large-1"') as unknown,
      });
      expect(await log.end()).toBe(startPosition);
      await log.append(reportsOf('b', 1));
      expect(ids((await readAll(log)).records)).toEqual(['b-0']);
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
      await log.append(events);
      const { records } = await readAll(log);
      const written = JSON.parse(JSON.stringify(events)) as LogEvent[];
      expect(byId(records)).toEqual(byId(written));
      const data = (values: readonly unknown[]): string[] =>
        values.map((value) => JSON.stringify((value as LogEvent).data)).sort();
      expect(data(records.map(({ value }) => value))).toEqual(data(written));
    });

    promises(
      'eight writers at once: a reader that resumes all the while misses nothing and sees everybody in order',
      async () => {
        const appends = 120;
        const expected = new Set<string>();
        const write = async (writer: string, writing: EventLog): Promise<void> => {
          for (let number = 0, append = 0; append < appends; append++) {
            const events = Array.from({ length: 1 + (append % 4) }, () => reportOf({ writer, number: number++ }));
            for (const { id } of events) expected.add(id);
            await writing.append(events);
          }
        };
        const logs = await Promise.all(Array.from({ length: 8 }, () => opened.reopen()));
        const stop = new AbortController();
        const follower = log.read(startPosition, { follow: true, signal: stop.signal })[Symbol.asyncIterator]();
        const writing = Promise.all(logs.map((one, index) => write(`writer${index}`, one)));
        const total = 8 * (appends / 4) * (1 + 2 + 3 + 4);
        const followed = take(follower, total);

        const resumed: LogRecord[] = [];
        let position: Position = startPosition;
        for (let round = 0; resumed.length < total; round++) {
          let left = 1 + (round % 5);
          for await (const batch of log.read(position, { follow: false, batchSizeMax: 37 })) {
            resumed.push(...batch.records);
            position = batch.position;
            if (--left === 0) break;
          }
        }
        await writing;
        const all = await followed;
        stop.abort();
        await follower.next();
        expect(expected.size).toBe(total);
        for (const records of [resumed, all]) {
          expect(records.length).toBe(total);
          expect(new Set(ids(records))).toEqual(expected);
          expectOrder(records);
        }
        expect(position).toBe(await log.end());
      },
    );
  });
}

async function readAll(
  log: EventLog,
  after: Position = startPosition,
): Promise<{ records: LogRecord[]; position: Position }> {
  const records: LogRecord[] = [];
  let position = after;
  for await (const batch of log.read(after, { follow: false })) {
    for (const record of batch.records) records.push(record);
    position = batch.position;
  }
  return { records, position };
}

async function firstBatch(log: EventLog, after: Position, batchSizeMax: number): Promise<Batch | undefined> {
  for await (const batch of log.read(after, { follow: false, batchSizeMax })) return batch;
  return undefined;
}

/** At least `count` further records. */
async function take(iterator: AsyncIterator<Batch>, count: number): Promise<LogRecord[]> {
  const records: LogRecord[] = [];
  while (records.length < count) {
    const next = await iterator.next();
    if (next.done) throw new Error(`The log ended after ${records.length} of ${count} records`);
    records.push(...next.value.records);
  }
  return records;
}

const eventOf = (one: LogRecord | LogEvent): LogEvent => ('value' in one ? (one.value as LogEvent) : one);
const ids = (list: readonly (LogRecord | LogEvent)[]): string[] => list.map((one) => eventOf(one).id);
const byId = (list: readonly (LogRecord | LogEvent)[]): Record<string, LogEvent> =>
  Object.fromEntries(list.map((one) => [eventOf(one).id, eventOf(one)]));

/** Offsets ascend within a partition, and so do the numbers of every writer. */
function expectOrder(records: readonly LogRecord[]): void {
  const last = new Map<string, bigint>();
  const disorder: string[] = [];
  const ascends = (key: string, value: bigint): void => {
    if ((last.get(key) ?? -1n) >= value) disorder.push(`${key}: ${value} after ${last.get(key)}`);
    last.set(key, value);
  };
  for (const { partition, offset, value } of records) {
    const [writer = '', number = ''] = (value as LogEvent).id.split(/-(?=\d+$)/);
    ascends(`partition ${partition}`, offset);
    ascends(`${writer} in partition ${partition}`, BigInt(number));
  }
  expect(disorder).toEqual([]);
}
