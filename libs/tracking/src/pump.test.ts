import { createHash } from 'node:crypto';
import { act } from '../../../test/support/events';
import { MemoryEventLog, MemoryReadStore, startPump, TrackingTrouble } from '@talion/tracking';
import type { Position, ProjectionTools, ReadStep } from '@talion/tracking';

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
  const pump = startPump({ log, store, tools, name: 'one', report: (error) => reported.push(error) });
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
  const pumps = ['one', 'other'].map((name) =>
    startPump({ log, store, tools, name, report: (error) => fenced.push(error) }),
  );
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
      name: 'one',
      report: (error) => {
        expect(error).toMatchObject({ code: 'store-unavailable' });
        expect(pump.trouble()).toBe(error);
        void pump.stop().then(resolve);
      },
    });
  });
  await stopped;
});

/** What a program does that has a bug: rows about someone make it throw. */
const cursed: ProjectionTools = {
  ...tools,
  digest: (text) => {
    if (text.startsWith('{"key"') && text.includes('Cursed')) throw new Error('Division by cucumber');
    return tools.digest(text);
  },
};
const curses = Array.from({ length: 4 }, (_, index) => act(`c${index}`, 'Cursed>Blue', `2024-07-0${index + 1}`));

test('startPump() sets aside the dyad that a bug is about, goes on with the rest, and folds it once the bug is mended', async () => {
  const [log, store] = [new MemoryEventLog(), new MemoryReadStore()];
  const found: string[] = [];
  const reported: unknown[] = [];
  const pumpWith = (chosen: ProjectionTools) =>
    startPump({
      ...{ log, store, tools: chosen, name: 'one', report: (error) => reported.push(error) },
      watch: { halted: (error, at) => found.push(`${at} ${String(error)}`) },
    });
  const mixed = raids.flatMap((raid, index) => [
    raid,
    ...curses.slice(index / 8, index / 8 + 1 - (index % 8 === 0 ? 0 : 1)),
  ]);
  const end = await log.append(mixed);
  const broken = pumpWith(cursed);
  await store.waitFor(end, patienceMs);
  await broken.stop();
  const ids = async () => (await store.page('actions', {}, { limit: 1000 })).rows.map(({ id }) => id).sort();
  expect(await ids()).toEqual(all);
  const halts = await store.halts(0, 100);
  expect(halts.map(({ event: { id }, key }) => [id, key])).toEqual(curses.map(({ id }) => [id, 'blue--cursed']));
  expect(halts.map(({ reason }) => reason.replace(/ .*/, ''))).toEqual(['Folding', 'It', 'It', 'It']);
  expect(found).toEqual([`${halts[0]?.at ?? ''} Error: Division by cucumber`]);
  expect(reported).toEqual([]);

  const mended = pumpWith(tools);
  const more = await log.append([act('c9', 'Blue>Cursed', '2024-07-09')]);
  await store.waitFor(more, patienceMs);
  await mended.stop();
  expect(await store.halts(0, 100)).toEqual([]);
  expect(await ids()).toEqual([...all, ...curses.map(({ id }) => id), 'c9'].sort());
});

test('startPump() finds what the store refuses to keep, and sets it aside', async () => {
  class PickyStore extends MemoryReadStore {
    override async apply(step: ReadStep): Promise<void> {
      if (step.events.some(({ event: { id } }) => id === 'r7'))
        throw new TrackingTrouble('store-refused', 'No room for sevens.');
      await super.apply(step);
    }
  }
  const [log, store] = [new MemoryEventLog(), new PickyStore()];
  const pump = startPump({ log, store, tools, name: 'one', report: () => undefined });
  await store.waitFor(await log.append([...raids, ...curses]), patienceMs);
  await pump.stop();
  const [first, ...others] = await store.halts(0, 100);
  expect(first).toMatchObject({ event: { id: 'r7' }, reason: expect.stringContaining('No room for sevens.') });
  expect(others.map(({ event: { id } }) => id)).toEqual(raids.slice(8).map(({ id }) => id));
  const { rows } = await store.page('actions', {}, { limit: 1000 });
  expect(rows.map(({ id }) => id).sort()).toEqual([...raids.slice(0, 7), ...curses].map(({ id }) => id).sort());
});

test('startPump() leaves the work to one of several, and the next goes on when it stops', async () => {
  const [log, store] = [new MemoryEventLog(), new MemoryReadStore()];
  const pumps = ['one', 'other', 'third'].map((name) =>
    startPump({ log, store, tools, name, report: () => undefined }),
  );
  for (const [index] of pumps.entries()) {
    await store.waitFor(await log.append(raids.slice(index * 10, index * 10 + 10)), patienceMs);
    const leading = pumps.filter((pump) => pump.leads());
    expect(leading).toHaveLength(1);
    await leading[0]?.stop();
  }
  expect(await store.countEvents()).toBe(raids.length);
});
