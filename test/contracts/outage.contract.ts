import { startPosition } from '@talion/tracking';
import type { EventLog, LogRecord } from '@talion/tracking';
import type { LogEvent } from '@talion/domain';
import { until } from '../support/processes';
import { reportOf } from './report-of';

/** A log, and its server, which can be killed and started again on the same data. */
export type KillableLog = Readonly<{
  /** After so many milliseconds an append that cannot be written is told as failed. */
  appendDeadlineMs: number;
  open: () => Promise<EventLog>;
  kill: () => Promise<void>;
  restart: () => Promise<void>;
  destroy: () => Promise<void>;
}>;

const patienceMs = 180_000;
const unavailable = { name: 'TrackingTrouble', code: 'log-unavailable' };

/** What every `EventLog` promises of the days on which its server dies, asked of real servers. */
export function outageContract(name: string, start: () => Promise<KillableLog>): void {
  describe(`${name} in an outage`, () => {
    let server: KillableLog;
    const logs: EventLog[] = [];
    const open = async (): Promise<EventLog> => {
      const log = await server.open();
      logs.push(log);
      return log;
    };
    beforeAll(async () => (server = await start()), patienceMs);
    afterAll(async () => {
      for (const log of logs) await log.close();
      await server.destroy();
    }, patienceMs);

    test(
      'kill -9 under a writer and a follower: all that was acknowledged is there, and the follower goes on without a gap',
      async () => {
        const followed: LogRecord[] = [];
        const stop = new AbortController();
        const following = collect(await open(), followed, stop.signal);
        const log = await open();
        const writer = startWriter(log);
        for (const round of [1, 2]) {
          const { acknowledged } = writer;
          const before = acknowledged.length;
          await until('events are acknowledged', async () => acknowledged.length >= before + 20);
          await server.kill();
          await until('an append has failed', async () => writer.failures >= round);
          await server.restart();
        }
        await until('events are acknowledged again', async () => writer.acknowledged.length >= 100);
        await writer.stop();
        const all: LogRecord[] = [];
        for await (const { records } of log.read(startPosition, { follow: false })) all.push(...records);
        await until('the follower has seen all', async () => followed.length >= all.length);
        stop.abort();
        await following;
        const stored = new Set(all.map(({ value }) => (value as LogEvent).id));
        expect(writer.acknowledged.filter((id) => !stored.has(id))).toEqual([]);
        expect(followed.map(placeOf).sort()).toEqual(all.map(placeOf).sort());
        expect(gaps(followed)).toEqual([]);
      },
      patienceMs,
    );

    test(
      'while it is away append(), end(), ping() and read() say so in time, close() takes seconds, and all works again afterwards',
      async () => {
        const log = await open();
        const closed = await open();
        const position = await log.append([reportOf({ writer: 'before', number: 1 })]);
        const iterator = closed.read(position, { follow: true })[Symbol.asyncIterator]();
        const waiting = iterator.next();
        await server.kill();
        const began = Date.now();
        const reading = log.read(startPosition, { follow: false })[Symbol.asyncIterator]();
        const appending = log.append([reportOf({ writer: 'lost', number: 1 })]);
        const toldAfter = appending.catch(() => Date.now() - began);
        await Promise.all(
          [appending, log.end(), log.ping(), reading.next()].map((asked) =>
            expect(asked).rejects.toMatchObject(unavailable),
          ),
        );
        expect(await toldAfter).toBeLessThan(server.appendDeadlineMs + 2000);
        const unanswered = closed.append([reportOf({ writer: 'unanswered', number: 1 })]);
        const refused = expect(unanswered).rejects.toMatchObject(unavailable);
        const asked = Date.now();
        await closed.close();
        expect(Date.now() - asked).toBeLessThan(6000);
        await refused;
        expect(await waiting).toEqual({ done: true, value: undefined });
        await server.restart();
        await until('it answers', () => log.ping().then(() => true));
        await log.append([reportOf({ writer: 'after', number: 1 })]);
      },
      patienceMs,
    );

    test(
      'ping() tells of a follower that is cut off, and soon no more once it follows again, although nothing comes',
      async () => {
        const log = await open();
        const iterator = log.read(await log.end(), { follow: true })[Symbol.asyncIterator]();
        const waiting = iterator.next();
        await server.kill();
        await until('ping() tells of it', () =>
          log.ping().then(
            () => false,
            () => true,
          ),
        );
        await server.restart();
        const began = Date.now();
        await until('it follows again', () => log.ping().then(() => true));
        expect(Date.now() - began).toBeLessThan(8000);
        await log.close();
        expect(await waiting).toEqual({ done: true, value: undefined });
      },
      patienceMs,
    );
  });
}

/** Appends one event after the other, each again until it is acknowledged, as an ingest worker does. */
function startWriter(log: EventLog) {
  const acknowledged: string[] = [];
  const writer = { acknowledged, failures: 0, stop: () => Promise.resolve() };
  let stopped = false;
  const write = async (): Promise<void> => {
    for (let number = 0; !stopped;) {
      const event = reportOf({ writer: 'writer', number });
      try {
        await log.append([event]);
        acknowledged.push(event.id);
        number++;
      } catch (error) {
        expect(error).toMatchObject(unavailable);
        writer.failures++;
        await log.ping().catch(() => undefined);
      }
    }
  };
  const writing = write();
  writer.stop = () => {
    stopped = true;
    return writing;
  };
  return writer;
}

async function collect(log: EventLog, into: LogRecord[], signal: AbortSignal): Promise<void> {
  for await (const { records } of log.read(startPosition, { follow: true, signal })) into.push(...records);
}

const placeOf = ({ partition, offset }: LogRecord): string => `${partition}:${offset}`;

/** Where a partition's records do not follow one another. */
function gaps(records: readonly LogRecord[]): string[] {
  const last = new Map<number, bigint>();
  return records.flatMap(({ partition, offset }) => {
    const before = last.get(partition) ?? -1n;
    last.set(partition, offset);
    return offset === before + 1n ? [] : [`${partition}:${offset} after ${before}`];
  });
}
