import type { ForecastRow } from '@talion/domain';
import { Forecasts, MemoryReadStore, OnDemand, Projection } from '@talion/tracking';
import { act } from '../../../test/support/events';
import { OpenForecasts, OpenForecastsHandler } from './open-forecasts.query';
import { readAsked } from './read-asked';

/** Green, Red and White have provoked Blue, the later the nearer to the clock. */
const events = [
  act('a', 'Red>Blue', '2024-05-01'),
  act('b', 'Green>Blue', '2024-05-10'),
  act('c', 'White>Blue', '2024-05-20'),
];

async function handler(): Promise<OpenForecastsHandler> {
  const store = new MemoryReadStore();
  const projection = await Projection.resume(store, { digest: (text) => text, wall: () => 0 });
  const records = events.map((value, offset) => ({ partition: 0, offset: BigInt(offset), value }));
  await store.apply(await projection.fold({ records, position: '0:3' }));
  return new OpenForecastsHandler(store, new Forecasts(store, new OnDemand(store)));
}

const ask = async (query: Readonly<Record<string, string>>) => {
  const asked = readAsked({ now: '2024-05-25', ...query }, { list: true });
  const { page, ...told } = await (await handler()).execute(new OpenForecasts(asked));
  return { ...told, ...(await page(asked.page)) };
};
const provokers = (rows: readonly ForecastRow[]): string[] => rows.map(({ provoker }) => provoker);

test('OpenForecasts lists the most probable first, page by page', async () => {
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
])('OpenForecasts narrowed by %j', async (asked, expected) => {
  expect(provokers((await ask(asked)).rows)).toEqual(expected);
});

test('OpenForecasts says that it answers at bloc level, whatever level is asked for', async () => {
  const { parameters, position, rows } = await ask({ level: 'actor' });
  expect(parameters).toMatchObject({ level: 'bloc', now: '2024-05-25' });
  expect(position).toBe('0:3');
  expect(rows).toHaveLength(3);
});
