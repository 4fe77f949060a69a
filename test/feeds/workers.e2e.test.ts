import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Talion as Client } from '@talion/client';
import { freePort, startApp, until } from '../support/processes';
import type { Running } from '../support/processes';
import { startStandalone } from '../support/talion';
import type { Talion } from '../support/talion';
import { temporaryDirectory } from '../support/temporary-directory';
import { ReplayServer } from './replay-server';

/** The worker as a process, in front of a whole Talion. */

const patienceMs = 240_000;

let talion: Talion;
let server: ReplayServer;
let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeAll(async () => {
  [talion, server, directory] = await Promise.all([
    startStandalone(),
    new ReplayServer().open(),
    temporaryDirectory('workers'),
  ]);
});
afterAll(async () => {
  await talion.stop();
  await server.close();
  await directory.remove();
});

test(
  'a worker that is killed again and again leaves each event once, and says how its feeds stand',
  async () => {
    const feeds = join(directory.path, 'feeds.json');
    const every = { everySeconds: 1 };
    await writeFile(
      feeds,
      JSON.stringify({
        feeds: [
          {
            kind: 'gdelt-15-minutes',
            name: 'gdelt',
            ...every,
            list: `${server.url}/lastupdate.txt`,
            allFiles: `${server.url}/masterfilelist.txt`,
          },
          { kind: 'acled-api', name: 'acled', ...every, api: server.url, pageRows: 50 },
        ],
      }),
    );
    const port = await freePort();
    const env = {
      TALION_FEEDS: feeds,
      TALION_URL: talion.ingestUrl,
      TALION_KEY: talion.key,
      TALION_HOME: join(directory.path, 'home'),
      ACLED_USERNAME: 'me',
      ACLED_PASSWORD: 'secret',
    };
    const start = (): Promise<Running> => startApp('workers', port, env);
    const client = new Client({ url: talion.ingestUrl, key: talion.key });
    const idsIn = async (source: string): Promise<string[]> => {
      const ids: string[] = [];
      for await (const { id } of client.events({ source })) ids.push(id);
      return ids;
    };

    server.sets.set('20240121140000', 40);
    server.events.push(
      ...Array.from({ length: 120 }, (_, at) => ({ id: `ARD${at}`, timestamp: 1000 + at, fatalities: 1 })),
    );
    server.failures.push([/zip$/, 'cut'], [/acled.read/, '403'], [/acled.read/, 'cut']);
    let worker = await start();
    // One that has no place yet begins with the latest set: whoever kills it before would have it leave out the first.
    await until('the first set is there', async () => (await idsIn('urn:gdelt:2')).length === 40, patienceMs);
    for (let round = 1; round <= 3; round++) {
      await worker.kill();
      server.sets.set(`2024012114${round}500`, 40);
      server.events.push({ id: `NEW${round}`, timestamp: 5000 + round, fatalities: round });
      worker = await start();
    }
    const changed = server.events[0];
    if (changed) Object.assign(changed, { fatalities: 7, timestamp: 9000 });
    server.deleted.push({ id: 'ARD1', timestamp: 1_706_000_000 });
    // After a few failures the pause before the next look may be a minute, by chance.
    await until('all of GDELT is there', async () => (await idsIn('urn:gdelt:2')).length === 160, patienceMs);
    await until('the change and the deletion are there', async () => {
      const ids = await idsIn('urn:acled');
      return ids.includes('ARD0~1') && ids.includes('ARD1~deleted');
    });
    const ids = await idsIn('urn:acled');
    expect(ids.filter((id) => !id.includes('~')).length).toBe(123);
    expect(new Set(ids).size).toBe(ids.length);
    const told = (await (await fetch(`http://127.0.0.1:${port}/v1/feeds`)).json()) as { feeds: object[] };
    expect(told.feeds).toMatchObject([
      { name: 'gdelt', ok: true, place: { stamp: '20240121143500' } },
      { name: 'acled', ok: true },
    ]);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    expect(JSON.parse(await readFile(join(directory.path, 'home/feeds/acled.json'), 'utf8'))).toMatchObject({
      timestamp: 9000,
    });
    await worker.stop();
  },
  2 * patienceMs,
);
