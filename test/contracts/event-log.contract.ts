import { setImmediate } from 'node:timers/promises';
import { covers, startPosition } from '@talion/tracking';
import type { EventLog, LogRecord, Position } from '@talion/tracking';
import { byId, expectOrder, firstBatch, ids, readAll, take } from './event-log/reading';
import { keepsValues } from './event-log/values';
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

    promises('read() tells when the log took each record, by its own clock', async () => {
      const [hourMs, before] = [3_600_000, Date.now()];
      await log.append(reportsOf('a', 3));
      const { records } = await readAll(log);
      for (const { taken = 0 } of records) expect(Math.abs(taken - before)).toBeLessThan(hourMs);
    });

    promises(
      'read() gives the trace of the request that a record came with, and none where there was none',
      async () => {
        const trace = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
        await Promise.all([log.append(reportsOf('a', 2), trace), log.append(reportsOf('b', 2))]);
        const { records } = await readAll(log);
        const traces = records.map((record) => [(record.value as { id: string }).id, record.trace] as const);
        const [a, b] = [reportsOf('a', 2), reportsOf('b', 2)];
        expect(new Map(traces)).toEqual(
          new Map([...a.map(({ id }) => [id, trace] as const), ...b.map(({ id }) => [id, undefined] as const)]),
        );
      },
    );

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

    keepsValues(promises, () => log);

    promises(
      'eight writers at once: a reader that resumes all the while misses nothing and sees everybody in order',
      async () => {
        // Each is a commit that waits for the disk, one after the other: enough to interleave, few enough for a disk that others keep busy.
        const appends = 40;
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
        const written = new AbortController();
        const ended = (): void => written.abort();
        writing.then(ended, ended);
        const total = 8 * (appends / 4) * (1 + 2 + 3 + 4);
        const followed = take(follower, total);
        // Where a writer failed or a record is lost it ends short, and below it is told why.
        followed.catch(() => undefined);

        const resumed: LogRecord[] = [];
        let position: Position = startPosition;
        // A count would not end the reading where a writer failed or a record is lost: what is read once all have ended is all there is.
        for (let round = 0, isLast = false; !isLast; round++) {
          isLast = written.signal.aborted;
          let left = isLast ? Infinity : 1 + (round % 5);
          for await (const batch of log.read(position, { follow: false, batchSizeMax: 37 })) {
            resumed.push(...batch.records);
            position = batch.position;
            if (--left === 0) break;
          }
        }
        await writing;
        const expectAll = (records: readonly LogRecord[]): void => {
          expect(records.length).toBe(total);
          expect(new Set(ids(records))).toEqual(expected);
          expectOrder(records);
        };
        expect(expected.size).toBe(total);
        expectAll(resumed);
        expect(position).toBe(await log.end());
        expectAll(await followed);
        stop.abort();
        await follower.next();
      },
    );
  });
}
