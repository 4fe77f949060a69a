import { createHash } from 'node:crypto';
import type { LogEvent } from '@talion/domain';
import { MemoryEventLog, MemoryReadStore, startPump, TrackingTrouble } from '@talion/tracking';
import type { KeptEvent, Pump } from '@talion/tracking';
import { report } from '../../../test/support/events';
import { AppendEvents, AppendEventsHandler } from './append-events.command';
import type { Appended, AppendTerms } from './append-events.command';

/** The door beside a log and read models that follow it, as in one process. */

const tools = { digest: (text: string) => createHash('sha256').update(text).digest('base64url'), wall: () => 0 };
const terms: AppendTerms = { keepsTimes: false, mayDecide: false, corrects: false, dryRun: false, since: Infinity };
const raid = report('a', 'Red>Blue', '2024-05-01', { identity: 'coded', killed: { best: 1 } });
const changed = { ...raid, data: { ...raid.data, killed: { best: 2 } } };

class SilentStore extends MemoryReadStore {
  override eventsOfIds(): Promise<readonly KeptEvent[]> {
    return Promise.reject(new TrackingTrouble('store-unavailable', 'Nobody is there.'));
  }
}

type Desk = Readonly<{
  log: MemoryEventLog;
  /** Appends as one delivery, and waits until it can be read. */
  append(values: readonly unknown[], more?: Partial<AppendTerms>): Promise<Appended>;
  /** The same at another door, which has forgotten what was accepted a moment ago. */
  reopened(): Desk;
}>;

function deskOn(log: MemoryEventLog, store: MemoryReadStore): Desk {
  const handler = new AppendEventsHandler(log, store);
  return {
    log,
    append: async (values, more) => {
      const appended = await handler.execute(new AppendEvents(values, { ...terms, ...more }));
      await store.waitFor(await log.end(), 10_000);
      return appended;
    },
    reopened: () => deskOn(log, store),
  };
}

let pump: Pump;
function openDesk(store = new MemoryReadStore()): Desk {
  const log = new MemoryEventLog();
  pump = startPump({ log, store, tools, name: 'one', report: () => undefined });
  return deskOn(log, store);
}
afterEach(() => pump.stop());

async function recordsOf({ log }: Desk): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const batch of log.read('', { follow: false })) records.push(...batch.records.map(({ value }) => value));
  return records;
}

const told = ({ accepted, duplicates, corrected, refused }: Appended) => ({
  accepted: accepted.map(({ id }) => id),
  duplicates: duplicates.map(({ id }) => id),
  corrected: corrected.flatMap(({ revisions }) => revisions),
  refused: refused.map(({ id }) => id),
});
const nothing = { accepted: [], duplicates: [], corrected: [], refused: [] };

test.each(['at the door that took it', 'at a door that opened later'])(
  'AppendEvents tells what is known already as a duplicate %s, and writes nothing',
  async (where) => {
    const first = openDesk();
    await first.append([raid]);
    const desk = where === 'at the door that took it' ? first : first.reopened();
    const again = await desk.append([raid]);
    expect(told(again)).toEqual({ ...nothing, duplicates: ['a'] });
    expect(again.position).toBe('0:1');
    expect(await recordsOf(desk)).toHaveLength(1);
  },
);

test('AppendEvents refuses another content under a known identity, and says what to do', async () => {
  const desk = openDesk();
  const { accepted } = await desk.append([raid]);
  const { refused } = await desk.reopened().append([changed, report('b', 'Red>Blue', '2024-05-02')]);
  expect(refused).toMatchObject([{ index: 0, id: 'a', problems: [{ field: '/id', value: '"a"' }] }]);
  expect(refused[0]?.problems[0]?.message).toContain(String(accepted[0]?.time));
  expect(await recordsOf(desk)).toHaveLength(2);
});

test('AppendEvents takes an event of another source under a known id', async () => {
  const desk = openDesk();
  await desk.append([raid]);
  expect(told(await desk.append([{ ...changed, source: 'urn:another' }]))).toEqual({ ...nothing, accepted: ['a'] });
});

test('AppendEvents makes a correction of a changed row where it is asked to', async () => {
  const desk = openDesk();
  await desk.append([raid]);
  expect(told(await desk.append([changed], { corrects: true }))).toEqual({ ...nothing, corrected: ['a~1'] });
  expect(told(await desk.append([changed], { corrects: true }))).toEqual({ ...nothing, duplicates: ['a'] });
  expect(told(await desk.append([raid], { corrects: true }))).toEqual({ ...nothing, corrected: ['a~2'] });
  expect(await recordsOf(desk)).toMatchObject([
    { id: 'a' },
    { id: 'a~1', data: { fields: { killed: { best: 2 } } } },
    { id: 'a~2', data: { fields: { killed: { best: 1 } } } },
  ]);
});

test('AppendEvents brings a withdrawn row back', async () => {
  const desk = openDesk();
  const gone: Omit<LogEvent, 'time'> = {
    specversion: '1.0',
    id: 'a~1',
    source: raid.source,
    type: 'talion.action.retracted.v1',
    data: { event: 'a', reason: 'It is in the data set no more.' },
  };
  await desk.append([raid, gone]);
  expect(told(await desk.append([raid], { corrects: true }))).toEqual({ ...nothing, corrected: ['a~2'] });
  expect(told(await desk.append([raid], { corrects: true }))).toEqual({ ...nothing, duplicates: ['a'] });
});

test('AppendEvents refuses a row that its own delivery has twice, with different contents', async () => {
  const desk = openDesk();
  const since = Date.now();
  await desk.append([raid], { corrects: true, since });
  expect(told(await desk.append([changed], { corrects: true, since }))).toEqual({ ...nothing, refused: ['a'] });
});

test('AppendEvents says what would become of events, and takes none, where it is only asked', async () => {
  const desk = openDesk();
  await desk.append([raid]);
  const values = [raid, changed, report('b', 'Red>Blue', '2024-05-02'), 7];
  const dry = await desk.append(values, { dryRun: true });
  expect(told(dry)).toEqual({ ...nothing, accepted: ['b'], duplicates: ['a'], refused: ['a', undefined] });
  expect(await recordsOf(desk)).toHaveLength(1);
});

test('AppendEvents takes events while the database does not answer', async () => {
  const desk = openDesk(new SilentStore());
  const handler = new AppendEventsHandler(desk.log, new SilentStore());
  const { accepted } = await handler.execute(new AppendEvents([raid], terms));
  expect(accepted).toHaveLength(1);
});

test('AppendEvents writes a copy with an earlier time, for the earlier one counts', async () => {
  const desk = openDesk();
  await desk.append([raid]);
  const earlier = { ...raid, time: '2001-01-01T00:00:00Z' };
  expect(told(await desk.append([earlier], { keepsTimes: true }))).toEqual({ ...nothing, accepted: ['a'] });
});
