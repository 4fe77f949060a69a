import { createHash } from 'node:crypto';
import { act } from '../../../test/support/events';
import { MemoryEventLog, MemoryReadStore, startPump, TrackingTrouble } from '@talion/tracking';
import type { Position, ReadStep } from '@talion/tracking';

const tools = { digest: (text: string) => createHash('sha256').update(text).digest('base64url'), wall: () => 0 };
const raids = Array.from({ length: 30 }, (_, index) =>
  act(`r${index}`, index % 2 === 0 ? 'Red>Blue' : 'Blue>Red', `2024-05-${String(index + 1).padStart(2, '0')}`),
);
const patienceMs = 10_000;

/** A store whose next steps fail before or after they are applied, as a database does whose connection breaks. */
class FailingStore extends MemoryReadStore {
  readonly failures: ('before' | 'after')[] = [];
  override async apply(step: ReadStep): Promise<void> {
    const failure = this.failures.shift();
    if (failure !== 'before') await super.apply(step);
    if (failure) throw new TrackingTrouble('store-unavailable', 'The connection broke.');
  }
}

async function pumped(work: (log: MemoryEventLog, store: FailingStore) => Promise<Position>) {
  const [log, store] = [new MemoryEventLog({ partitions: 3 }), new FailingStore()];
  const reported: unknown[] = [];
  const pump = startPump({ log, store, tools, report: (error) => reported.push(error) });
  try {
    await store.waitFor(await work(log, store), patienceMs);
    const { rows } = await store.page('actions', {}, { limit: 1000 });
    return { ids: rows.map(({ id }) => id).sort(), reported, trouble: pump.trouble() };
  } finally {
    await pump.stop();
  }
}

const all = raids.map(({ id }) => id).sort();

test('startPump() folds what is in the log and what comes', async () => {
  const { ids } = await pumped(async (log) => {
    await log.append(raids.slice(0, 10));
    for (const raid of raids.slice(10, 20)) await log.append([raid]);
    return log.append(raids.slice(20));
  });
  expect(ids).toEqual(all);
});

test.each(['before', 'after'] as const)(
  'startPump() goes on from what the store holds when a step fails %s it is applied',
  async (when) => {
    const { ids, reported, trouble } = await pumped(async (log, store) => {
      store.failures.push(when, when);
      // Two steps at least, and a third to see that both failures are over.
      await store.waitFor(await log.append(raids.slice(0, 10)), patienceMs);
      await store.waitFor(await log.append(raids.slice(10, 20)), patienceMs);
      return log.append(raids.slice(20));
    });
    expect(ids).toEqual(all);
    expect(reported).toHaveLength(2);
    expect(trouble).toBeUndefined();
  },
);

test('two pumps on one store do each step once', async () => {
  const [log, store] = [new MemoryEventLog(), new MemoryReadStore()];
  const fenced: unknown[] = [];
  const pumps = [0, 1].map(() => startPump({ log, store, tools, report: (error) => fenced.push(error) }));
  for (const raid of raids) await log.append([raid]);
  await store.waitFor(await log.end(), patienceMs);
  await Promise.all(pumps.map((pump) => pump.stop()));
  expect(await store.countEvents()).toBe(raids.length);
  expect((await store.page('actions', {}, { limit: 1000 })).rows).toHaveLength(raids.length);
  for (const error of fenced) expect(error).toMatchObject({ code: 'store-fenced' });
});

test('startPump() tells why it stands still, and stops while it waits', async () => {
  const [log, store] = [new MemoryEventLog(), new MemoryReadStore()];
  await store.close();
  const stopped = new Promise((resolve) => {
    const pump = startPump({
      log,
      store,
      tools,
      report: (error) => {
        expect(error).toMatchObject({ code: 'store-unavailable' });
        expect(pump.trouble()).toBe(error);
        void pump.stop().then(resolve);
      },
    });
  });
  await stopped;
});
