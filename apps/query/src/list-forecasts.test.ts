import type { ForecastRow } from '@talion/domain';
import { Forecasts, MemoryReadStore, OnDemand, Projection } from '@talion/tracking';
import { act } from '../../../test/support/events';
import { ListForecasts, ListForecastsHandler } from './list-forecasts.query';
import { readAsked } from './read-asked';

/** Green, Red and White have provoked Blue, the later the nearer to the clock. */
const events = [
  act('a', 'Red>Blue', '2024-05-01'),
  act('b', 'Green>Blue', '2024-05-10'),
  act('c', 'White>Blue', '2024-05-20'),
];

async function handler(): Promise<ListForecastsHandler> {
  const store = new MemoryReadStore();
  const projection = await Projection.resume(store, { digest: (text) => text, wall: () => 0 });
  const records = events.map((value, offset) => ({ partition: 0, offset: BigInt(offset), value }));
  await store.apply(await projection.fold({ records, position: '0:3' }));
  return new ListForecastsHandler(store, new Forecasts(store, new OnDemand(store)));
}

const ask = async (query: Readonly<Record<string, string>>) =>
  (await handler()).execute(new ListForecasts(readAsked({ now: '2024-05-25', ...query }, { list: true })));
const provokers = (rows: readonly ForecastRow[]): string[] => rows.map(({ provoker }) => provoker);

test('ListForecasts lists the most probable first, page by page', async () => {
  const all = await ask({});
  expect(provokers(all.rows)).toEqual(['white', 'green', 'red']);
  expect(all).not.toHaveProperty('next');
  const pages: string[][] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const page: Awaited<ReturnType<typeof ask>> = await ask({ limit: '2', ...(cursor && { cursor }) });
    pages.push(provokers(page.rows));
    cursor = page.next;
  }
  expect(pages).toEqual([['white', 'green'], ['red']]);
});

test.each([
  [{ of: 'blue--red' }, ['red']],
  [{ of: 'b' }, ['green']],
  [{ actor: 'white' }, ['white']],
  [{ actor: 'blue' }, ['white', 'green', 'red']],
  [{ from: '2024-05-10' }, ['white', 'green']],
  [{ to: '2024-05-10' }, ['red']],
])('ListForecasts narrowed by %j', async (asked, expected) => {
  expect(provokers((await ask(asked)).rows)).toEqual(expected);
});

test('ListForecasts says that it answers at bloc level, whatever level is asked for', async () => {
  const { parameters, position, rows } = await ask({ level: 'actor' });
  expect(parameters).toMatchObject({ level: 'bloc', now: '2024-05-25' });
  expect(position).toBe('0:3');
  expect(rows).toHaveLength(3);
});
