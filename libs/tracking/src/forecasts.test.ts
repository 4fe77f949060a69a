import { canonicalJson, forecast } from '@talion/domain';
import type { AskedParameters, LogEvent } from '@talion/domain';
import { Forecasts, MemoryReadStore, OnDemand, Projection } from '@talion/tracking';
import { act, fitted } from '../../../test/support/events';

const at = (time: string) => ({ at: `${time}T00:00:00Z` });
const history = [
  act('y', 'Blue>Red', '2023-03-01', {}, at('2023-03-02')),
  act('a', 'Red>Blue', '2024-05-01', { killed: { best: 3 } }, at('2024-05-02')),
  act('b', 'Blue>Red', '2024-05-03', {}, at('2024-05-04')),
  act('c', 'Red>Blue', '2024-05-05', { killed: { best: 20 } }, at('2024-05-06')),
  act('d', 'Green>Blue', '2024-05-06', {}, at('2024-05-07')),
  fitted('f', { a1: 0.1, own1: 0.3, ownT1: 3 }, ['Red', 'Blue'], at('2024-05-08')),
];

/** A store that holds what a projector makes of these events. */
async function storeOf(events: readonly LogEvent[]): Promise<MemoryReadStore> {
  const store = new MemoryReadStore();
  const projection = await Projection.resume(store, { digest: (text) => text, wall: () => 0 });
  const records = events.map((value, offset) => ({ partition: 0, offset: BigInt(offset), value }));
  await store.apply(await projection.fold({ records, position: `0:${events.length}` }));
  return store;
}

const forecastsOf = (store: MemoryReadStore, most?: number, eventsMax?: number): Forecasts =>
  new Forecasts(store, new OnDemand(store, eventsMax), most);

test.each<[AskedParameters]>([
  [{}],
  [{ now: '2024-05-20' }],
  [{ now: '2024-05-02' }],
  // To the day: what ended 30 days ago is open.
  [{ now: '2024-06-05' }],
  [{ now: '2024-06-06' }],
  [{ a1: 0.5, t1: 2, now: '2024-05-20' }],
  [{ horizonDays: 900, backgroundDays: 900 }],
  [{ chainLullDays: 60, now: '2024-07-01' }],
  [{ asOf: '2024-05-05T00:00:00Z' }],
  [{ attribution: 'claimed' }],
  [{ quietGapDays: 2 }],
])('Forecasts answers under %j what the events give', async (asked) => {
  const { forecasts, position } = await forecastsOf(await storeOf(history)).ask(asked);
  expect(canonicalJson(forecasts.map(({ row }) => row))).toBe(canonicalJson(forecast(history, asked)));
  expect(position).toBe(`0:${history.length}`);
});

test('Forecasts asks for no event but those of models where sequences are as the definitions have them', async () => {
  const store = await storeOf(history);
  // Nothing may be folded.
  for (const asked of [{}, { level: 'party' as const }, { now: '2024-05-20', a1: 0.5 }])
    expect((await forecastsOf(store, 100, 0).ask(asked)).forecasts).toHaveLength(2);
  await expect(forecastsOf(store, 100, 0).ask({ quietGapDays: 2 })).rejects.toMatchObject({ code: 'work-too-large' });
});

test('Forecasts refuses more sequences than it looks at, and says what to do', async () => {
  await expect(forecastsOf(await storeOf(history), 1).ask({})).rejects.toMatchObject({
    code: 'work-too-large',
    message: expect.stringMatching(/1 sequences .* at most.*talion forecast/) as unknown,
  });
});

test('Forecasts finds a provocation by its dyad, its acts and who stands in it', async () => {
  const { forecasts } = await forecastsOf(await storeOf(history)).ask({});
  expect(forecasts.find(({ row }) => row.provoker === 'green')?.entry).toMatchObject({
    of: ['blue--green', 'blue--green:d', 'd'],
    actors: expect.arrayContaining(['blue', 'green']) as unknown,
  });
});

test('Forecasts of nothing are none', async () => {
  expect((await forecastsOf(new MemoryReadStore()).ask({})).forecasts).toEqual([]);
});
