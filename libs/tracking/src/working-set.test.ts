import { createHash } from 'node:crypto';
import { canonicalJson, modelNames, projectLevels } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { act, fitted, report } from '../../../test/support/events';
import { MemoryReadStore } from './memory-read-store';
import { Projection } from './projection';
import type { KeptEvent } from './read-store';

const tools = { digest: (text: string) => createHash('sha256').update(text).digest('base64url'), wall: () => 0 };
const onDemand = { eventsMax: 50, wholeMax: -1 };

/** A store that counts the events it gives out. */
class CountedStore extends MemoryReadStore {
  given = 0;

  override async eventsOfIds(ids: readonly string[]): Promise<readonly KeptEvent[]> {
    return this.counted(await super.eventsOfIds(ids));
  }

  override async eventsTied(ties: readonly string[]): Promise<readonly KeptEvent[]> {
    return this.counted(await super.eventsTied(ties));
  }

  override async eventsSpanning(
    spans: Parameters<MemoryReadStore['eventsSpanning']>[0],
  ): Promise<readonly KeptEvent[]> {
    return this.counted(await super.eventsSpanning(spans));
  }

  override async *events(): AsyncGenerator<KeptEvent> {
    for await (const one of super.events()) yield* this.counted([one]);
  }

  private counted<T>(events: readonly T[]): readonly T[] {
    this.given += events.length;
    return events;
  }
}

/** Twenty acts in each of sixty dyads, of a data set. */
const dyads = 60;
const actsEach = 20;
const history = Array.from({ length: dyads * actsEach }, (_, number): LogEvent => {
  const [dyad, turn] = [number % dyads, Math.floor(number / dyads)];
  const whom = turn % 2 === 0 ? `Red ${dyad}>Blue ${dyad}` : `Blue ${dyad}>Red ${dyad}`;
  const when = new Date(Date.UTC(2024, 0, 1 + turn)).toISOString().slice(0, 10);
  return act(`a${number}`, whom, when, { identity: 'coded' });
});

async function fold(projection: Projection, store: MemoryReadStore, events: readonly LogEvent[]): Promise<void> {
  const from = Number((await store.position()).split(':')[1] ?? 0);
  const records = events.map((value, index) => ({ partition: 0, offset: BigInt(from + index), value }));
  await store.apply(await projection.fold({ records, position: `0:${from + events.length}` }));
}

async function filled(): Promise<CountedStore> {
  const store = new CountedStore();
  await fold(await Projection.resume(store, tools), store, history);
  store.given = 0;
  return store;
}

async function rowsIn(store: MemoryReadStore): Promise<string[]> {
  const models = modelNames.map(async (model) => (await store.page(model, {}, { limit: 100_000 })).rows);
  return (await Promise.all(models)).flat().map((row) => canonicalJson(row));
}

const expectedOf = (events: readonly LogEvent[]): string[] => {
  const models = projectLevels(events, {});
  return modelNames.flatMap((model) => [...models[model]].map((row) => canonicalJson(row)));
};

test('Projection reads of a long history only the dyads that an event touches', async () => {
  const store = await filled();
  const projection = await Projection.resume(store, tools, onDemand);
  const late = act('late', 'Blue 7>Red 7', '2024-01-05');
  await fold(projection, store, [late]);
  expect(store.given).toBeGreaterThanOrEqual(actsEach);
  expect(store.given).toBeLessThan(4 * actsEach);
  expect((await rowsIn(store)).sort()).toEqual(expectedOf([...history, late]).sort());
});

test('Projection lets go of what is more than it may keep, and reads it again when it is touched again', async () => {
  const store = await filled();
  const projection = await Projection.resume(store, tools, onDemand);
  const more: LogEvent[] = [];
  const readBy: number[] = [];
  for (const dyad of [1, 2, 3, 1, 1]) {
    const one = act(`m${more.length}`, `Red ${dyad}>Blue ${dyad}`, '2024-02-01');
    const before = store.given;
    await fold(projection, store, [one]);
    readBy.push(store.given - before);
    more.push(one);
  }
  const [first, , third, again, thenHeld] = readBy;
  expect(third).toBeGreaterThanOrEqual(actsEach);
  expect(again).toBeGreaterThanOrEqual(first ?? Infinity);
  expect(thenHeld).toBeLessThan(actsEach);
  expect((await rowsIn(store)).sort()).toEqual(expectedOf([...history, ...more]).sort());
});

test('Projection reads news from elsewhere only around the time of a report that may be of the same act', async () => {
  const store = new CountedStore();
  const news = Array.from({ length: 300 }, (_, number) =>
    report(`n${number}`, '>Blue', new Date(Date.UTC(2020, 0, 1 + 5 * number)).toISOString().slice(0, 10)),
  );
  await fold(await Projection.resume(store, tools), store, news);
  store.given = 0;
  const one = report('one', 'Red>Blue', '2022-01-01');
  await fold(await Projection.resume(store, tools, onDemand), store, [one]);
  expect(store.given).toBeLessThan(20);
  expect((await rowsIn(store)).sort()).toEqual(expectedOf([...news, one]).sort());
});

test('Projection reads everything once where a fitted model links all anew, and then again only what is touched', async () => {
  const store = await filled();
  const projection = await Projection.resume(store, tools, onDemand);
  const model = fitted('f', { a1: 0.9 });
  await fold(projection, store, [model]);
  expect(store.given).toBeGreaterThanOrEqual(history.length);
  const before = store.given;
  const one = act('one', 'Red 5>Blue 5', '2024-02-01');
  await fold(projection, store, [one]);
  expect(store.given - before).toBeLessThan(4 * actsEach);
  expect((await rowsIn(store)).sort()).toEqual(expectedOf([...history, model, one]).sort());
});
