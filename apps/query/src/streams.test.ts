import { MemoryReadStore, TrackingTrouble } from '@talion/tracking';
import { actorsWritten, kept, step } from '../../../test/contracts/read-store/made';
import { until } from '../../../test/support/processes';
import { authorization, startQuery } from '../../../test/support/query-service';

/** More rows than a page: read as they are taken, and never taken for whole where they are not. */

class WatchedStore extends MemoryReadStore {
  pages = 0;
  failsAt = Infinity;
  override page(...asked: Parameters<MemoryReadStore['page']>): ReturnType<MemoryReadStore['page']> {
    if (++this.pages >= this.failsAt) throw new TrackingTrouble('store-unavailable', 'The read models are away.');
    return super.page(...asked);
  }
}

const rowsMade = 30_000;
const store = new WatchedStore();
let url: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  const aliases = ['some name, "quoted"\r\nand broken'.repeat(10)];
  const rows = Array.from({ length: rowsMade }, (_, n) => kept(`actor ${String(n).padStart(5, '0')}`, {}, { aliases }));
  await store.apply(step('', '0:1', actorsWritten(...rows)));
  const service = await startQuery(store);
  [url, stop] = [service.url, service.close];
});
beforeEach(() => {
  [store.pages, store.failsAt] = [0, Infinity];
});
afterAll(() => stop());

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${url}${path}`, { ...init, headers: { authorization } });

test('a list without a limit has all rows, each once and in order, as lines and as a table', async () => {
  const text = await (await ask('/v1/actors?format=jsonl')).text();
  const ids = text
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect([ids.length, new Set(ids).size, ids.join() === [...ids].sort().join()]).toEqual([rowsMade, rowsMade, true]);
  expect(store.pages).toBe(rowsMade / 1000);
  const table = await (await ask('/v1/actors?format=csv')).text();
  expect(table.match(/^actor \d{5},/gm)?.length).toBe(rowsMade);
  expect((await ask('/v1/actors?format=jsonl&limit=7').then((answer) => answer.text())).match(/\n/g)?.length).toBe(7);
});

test.each(['csv', 'jsonl'])('an answer as %s that breaks off midway does not look whole', async (format) => {
  store.failsAt = 3;
  const response = await ask(`/v1/actors?format=${format}`);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test('a failure at the first page is told as a status', async () => {
  store.failsAt = 1;
  const response = await ask('/v1/actors?format=csv');
  expect([response.status, response.headers.get('content-disposition')]).toEqual([503, null]);
});

test('rows are read no faster than they are taken, and no more once the caller has left', async () => {
  const leaving = new AbortController();
  const response = await ask('/v1/actors?format=csv', { signal: leaving.signal });
  await response.body?.getReader().read();
  let before = -1;
  await until('reading has come to a stand', () => {
    const still = store.pages === before;
    before = store.pages;
    return Promise.resolve(still);
  });
  expect(store.pages).toBeLessThan(rowsMade / 1000);
  leaving.abort();
  const stood = store.pages;
  expect((await ask('/v1/actors?limit=1')).status).toBe(200);
  expect(store.pages).toBeLessThanOrEqual(stood + 2);
});

test('HEAD tells the headers of a stream and reads one page for them', async () => {
  const response = await ask('/v1/actors?format=csv', { method: 'HEAD' });
  expect([response.status, response.headers.get('etag')]).toEqual([200, expect.stringMatching(/^"/)]);
  expect(store.pages).toBe(1);
});
