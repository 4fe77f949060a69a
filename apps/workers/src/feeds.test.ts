import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefused, readSource } from '@talion/sources';
import { ReplayServer } from '../../../test/feeds/replay-server';
import type { Failure } from '../../../test/feeds/replay-server';
import { until as untilSo } from '../../../test/support/processes';
import { temporaryDirectory } from '../../../test/support/temporary-directory';
import { acledFeed } from './acled-feed';
import type { Deliver, Feed } from './feed';
import { FeedState } from './feed-state';
import { folderFeed } from './folder-feed';
import { gdeltFeed } from './gdelt-feed';
import { WatchedFeed } from './watch-feed';

/** Feeds against a server that replays them and fails: what is delivered is counted where a worker would post it. */

let server: ReplayServer;
let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let feeds: WatchedFeed[];
/** How often each event was delivered, by id. */
let delivered: Map<string, number>;
beforeEach(async () => {
  [server, directory] = await Promise.all([new ReplayServer().open(), temporaryDirectory('feeds')]);
  [feeds, delivered] = [[], new Map()];
});
afterEach(async () => {
  await Promise.all(feeds.map((feed) => feed.stop()));
  await server.close();
  await directory.remove();
});

const deliver: Deliver = async (source, files, { onPublished } = {}) => {
  const ids: string[] = [];
  let refused = 0;
  let last = '';
  for await (const row of readSource(source, files)) {
    if (isRefused(row)) refused++;
    else
      for (const event of row.events) {
        ids.push(event.id);
        if ('published' in event.data && (event.data.published ?? '') > last) last = event.data.published ?? '';
      }
  }
  // Whole or not at all, as a log takes it.
  for (const id of ids) delivered.set(id, (delivered.get(id) ?? 0) + 1);
  if (last) onPublished?.(last);
  return { rows: ids.length + refused, accepted: ids.length, duplicates: 0, corrected: 0, refused };
};

function watch(feed: Feed, name = 'feed'): WatchedFeed {
  const watched = new WatchedFeed({
    name,
    kind: 'test',
    everyMs: 40,
    feed,
    state: new FeedState(join(directory.path, `${name}.json`)),
    tools: { deliver, directory: directory.path },
    log: () => undefined,
    pauses: { initialDelay: 10, maxDelay: 50 },
  });
  feeds.push(watched);
  return watched;
}

const until = (what: string, condition: () => boolean): Promise<void> =>
  untilSo(what, () => Promise.resolve(condition()));

const gdelt = () =>
  gdeltFeed({
    kind: 'gdelt-15-minutes',
    name: 'gdelt',
    everySeconds: 1,
    list: `${server.url}/lastupdate.txt`,
    allFiles: `${server.url}/masterfilelist.txt`,
    mentions: false,
  });
const acled = (pageRows = 3, env: NodeJS.ProcessEnv = { ACLED_USERNAME: 'me', ACLED_PASSWORD: 'secret' }) =>
  acledFeed(
    {
      kind: 'acled-api',
      name: 'acled',
      everySeconds: 1,
      api: server.url,
      usernameVariable: 'ACLED_USERNAME',
      passwordVariable: 'ACLED_PASSWORD',
      since: 0,
      pageRows,
      query: {},
    },
    env,
  );

test('gdeltFeed() takes each set once, and fills a gap from the list of all', async () => {
  server.sets.set('20240121140000', 3);
  const feed = watch(gdelt());
  await until('the first set is there', () => delivered.size === 3);
  for (const stamp of ['20240121141500', '20240121143000', '20240121144500']) server.sets.set(stamp, 2);
  await until('the gap is filled', () => delivered.size === 9);
  await until('it has looked again', () => feed.report().place['stamp'] === '20240121144500');
  expect([...delivered.values()].every((times) => times === 1)).toBe(true);
  expect(feed.report()).toMatchObject({ ok: true, delivered: { accepted: 9, refused: 0 } });
});

test.each<[RegExp, Failure]>([
  [/lastupdate/, 'slow'],
  [/lastupdate/, 'cut'],
  [/lastupdate/, '500'],
  [/lastupdate/, '429'],
  [/lastupdate/, 'empty'],
  [/lastupdate/, 'malformed'],
  [/lastupdate/, 'repeated'],
  [/zip$/, 'slow'],
  [/zip$/, 'cut'],
  [/zip$/, '403'],
  [/zip$/, 'empty'],
  [/zip$/, 'malformed'],
])('gdeltFeed() loses nothing and doubles nothing when %s is %s', async (path, failure) => {
  server.sets.set('20240121140000', 5);
  server.failures.push([path, failure], ...(failure === 'slow' ? [] : [[path, failure] as [RegExp, Failure]]));
  const feed = watch(gdelt());
  await until('the set is there', () => delivered.size === 5);
  await until('it is well', () => feed.report().ok && feed.report().trouble === undefined);
  expect([...delivered.values()]).toEqual([1, 1, 1, 1, 1]);
  await until('it has failed as it was told', () => server.failures.length === 0);
});

test('acledFeed() pages by timestamp, goes on from its place, and takes deletions as retractions', async () => {
  server.events.push(
    ...Array.from({ length: 8 }, (_, at) => ({ id: `ARD${at}`, timestamp: 1000 + Math.floor(at / 5), fatalities: 1 })),
  );
  server.deleted.push({ id: 'ARD0', timestamp: 1_706_000_000 });
  const feed = watch(acled());
  await until('all pages are there', () => delivered.size === 9);
  expect(delivered.has('ARD0~deleted')).toBe(true);
  await until(
    'the place is kept',
    () => feed.report().place['timestamp'] === 1001 && feed.report().place['deleted'] === 1_706_000_000,
  );
  server.events.push({ id: 'ARD9', timestamp: 1002, fatalities: 1 });
  await until('what is new is there', () => delivered.has('ARD9'));
  // Rows of the last second are asked for again, and change nothing; older ones are not.
  expect(delivered.get('ARD1')).toBe(1);
});

test.each<[RegExp, Failure]>([
  [/token/, '500'],
  [/token/, 'cut'],
  [/token/, 'malformed'],
  [/token/, 'empty'],
  [/acled.read/, '401'],
  [/acled.read/, '403'],
  [/acled.read/, '429'],
  [/acled.read/, 'cut'],
  [/acled.read/, 'empty'],
  [/deleted.read/, '500'],
])('acledFeed() gets on after %s is %s', async (path, failure) => {
  server.events.push(
    ...Array.from({ length: 7 }, (_, at) => ({ id: `ARD${at}`, timestamp: 1000 + at, fatalities: 1 })),
  );
  server.failures.push([path, failure]);
  const feed = watch(acled());
  await until('all is there', () => delivered.size === 7);
  await until('it is well', () => feed.report().ok && feed.report().trouble === undefined);
  await until('it has failed as it was told', () => server.failures.length === 0);
});

test('acledFeed() asks for a new token when the old one is refused, and says what is wrong with the account', async () => {
  server.events.push({ id: 'ARD1', timestamp: 1000, fatalities: 1 });
  watch(acled());
  await until('it is there', () => delivered.size === 1);
  server.tokens++;
  server.events.push({ id: 'ARD2', timestamp: 2000, fatalities: 1 });
  await until('it has a new token', () => delivered.has('ARD2'));
  const nobody = watch(acled(3, {}), 'nobody');
  await until('it says so', () => nobody.report().trouble?.includes('set ACLED_USERNAME and ACLED_PASSWORD') === true);
});

test('acledFeed() does not follow a service that gives one page for ever', async () => {
  server.events.push(
    ...Array.from({ length: 6 }, (_, at) => ({ id: `ARD${at}`, timestamp: 1000 + at, fatalities: 1 })),
  );
  server.failures.push([/acled.read/, 'repeated'], [/acled.read/, 'repeated']);
  const feed = watch(acled());
  await until(
    'it notices',
    () => feed.report().trouble?.includes('gives page 1 again as page 2') === true || delivered.size === 6,
  );
  await until('it gets on', () => delivered.size === 6);
});

test('folderFeed() takes a file once it lies still, again when it has changed, and the others beside a broken one', async () => {
  const folder = join(directory.path, 'in');
  await mkdir(folder);
  const header = 'event_id_cnty,event_date,sub_event_type,actor1,actor2\n';
  const put = async (name: string, content: string): Promise<void> => {
    await writeFile(join(folder, name), content);
    await utimes(join(folder, name), new Date(), new Date(Date.now() - 60_000));
  };
  const feed = watch(
    folderFeed({ kind: 'folder', name: 'folder', everySeconds: 1, path: folder, endsWith: '.csv', stillSeconds: 5 }),
  );
  await put('a.csv', `${header}A1,2024-01-21,Attack,Red,Blue\n`);
  await put('b.csv', 'nothing that anybody knows\n');
  await put('c.txt', `${header}C1,2024-01-21,Attack,Red,Blue\n`);
  await writeFile(join(folder, 'fresh.csv'), `${header}F1,2024-01-21,Attack,Red,Blue\n`);
  await until('the good one is there', () => delivered.has('A1'));
  await until('the broken one is told', () => feed.report().trouble?.includes('b.csv') === true);
  await put('a.csv', `${header}A1,2024-01-21,Attack,Red,Blue\nA2,2024-01-22,Attack,Red,Blue\n`);
  await until('it is read again', () => delivered.has('A2'));
  await rm(join(folder, 'b.csv'));
  await until('it is well', () => feed.report().ok && feed.report().trouble === undefined);
  expect([delivered.get('A1'), delivered.has('F1'), delivered.has('C1')]).toEqual([2, false, false]);
});

test('WatchedFeed is behind when it has not looked with success for long, and says why', async () => {
  const feed = watch(() => Promise.reject(new Error('nobody is there')));
  await until('it is behind', () => !feed.report().ok);
  expect(feed.report()).toMatchObject({ ok: false, trouble: 'nobody is there' });
});
