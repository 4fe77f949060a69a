import { modelNames } from '@talion/domain';
import { MemoryReadStore } from '@talion/tracking';
import { kept, actorsWritten, step } from '../../../test/contracts/read-store/made';
import { act } from '../../../test/support/events';
import { authorization, foldAll, startQuery } from '../../../test/support/query-service';

/** Answers that the caller has are not given again, and nothing is read for them. */

/** Tells what was read of it beside its state. */
class CountedStore extends MemoryReadStore {
  reads = 0;
  override page(...asked: Parameters<MemoryReadStore['page']>): ReturnType<MemoryReadStore['page']> {
    this.reads++;
    return super.page(...asked);
  }
  override row(...asked: Parameters<MemoryReadStore['row']>): ReturnType<MemoryReadStore['row']> {
    this.reads++;
    return super.row(...asked);
  }
  override countEvents(): Promise<number> {
    this.reads++;
    return super.countEvents();
  }
}

const store = new CountedStore();
let url: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  await foldAll(store, [act('a1', 'Red>Blue', '2024-02-01'), act('a2', 'Blue>Red', '2024-02-03')]);
  const service = await startQuery(store);
  [url, stop] = [service.url, service.close];
});
afterAll(() => stop());

const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${url}${path}`, { headers: { authorization, ...headers } });
const tagOf = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await ask(path, headers)).headers.get('etag') ?? '';

const listed = [
  ...modelNames.filter((model) => model !== 'quarantine').map((model) => `/v1/${model}`),
  '/v1/forecasts',
];

test.each([
  ...listed,
  '/v1/actions/a1',
  '/v1/dyads/blue--red',
  '/v1/chains?attribution=accused',
  '/v1/links?format=csv',
])('GET %s answers who has its tag with 304, before anything is read', async (path) => {
  const first = await ask(path);
  const tag = first.headers.get('etag') ?? '';
  expect([first.status, tag]).toEqual([200, expect.stringMatching(/^"[\w-]{43}"$/)]);
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect(first.headers.get('vary')).toMatch(/Accept, Authorization/);
  await first.text();
  store.reads = 0;
  for (const known of [tag, `"other", W/${tag}`]) {
    const again = await ask(path, { 'if-none-match': known });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  }
  expect(store.reads).toBe(0);
  expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
});

test('a tag is of one question in one form', async () => {
  const questions = [
    ['/v1/actions', 'application/json'],
    ['/v1/actions', 'text/csv'],
    ['/v1/actions?limit=100', 'text/csv'],
    ['/v1/actions?actor=red', 'application/json'],
    ['/v1/actions?attribution=accused', 'application/json'],
    ['/v1/chains', 'application/json'],
    ['/v1/actions/a1', 'application/json'],
    ['/v1/actions/a2', 'application/json'],
    ['/v1/forecasts?now=2024-02-10', 'application/json'],
    ['/v1/forecasts?now=2024-02-11', 'application/json'],
  ] as const;
  const tags = await Promise.all(questions.map(([path, accept]) => tagOf(path, { accept })));
  expect(new Set(tags).size).toBe(questions.length);
  expect(await tagOf('/v1/actions?format=csv')).toBe(tags[1]);
  expect(await tagOf('/v1/actions?level=bloc&limit=100')).toBe(tags[0]);
  expect(await tagOf('/v1/actions?id=a1&id=a2')).toBe(await tagOf('/v1/actions?id=a2&id=a1&id=a1'));
});

test('a tag is another after every step, also one that moves no position', async () => {
  const { position } = await store.state();
  const before = await tagOf('/v1/actors');
  await store.apply(step(position, position, actorsWritten(kept('new'))));
  const after = await ask('/v1/actors', { 'if-none-match': before });
  expect(after.status).toBe(200);
  expect(JSON.stringify(await after.json())).toContain('Name of new');
});

test('what is not there, or is asked wrongly, carries no strong tag', async () => {
  const missing = await ask('/v1/actions/none');
  expect([missing.status, missing.headers.get('etag')]).toEqual([404, expect.not.stringMatching(/^"/)]);
  expect((await ask('/v1/actions?limit=0')).headers.get('etag')).not.toMatch(/^"/);
});
