import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openKafkaEventLog } from '@talion/kafka-log';
import { openPostgresReadStore } from '@talion/read-model';
import { freshDatabase, rowsOn } from '../support/database';
import { act } from '../support/events';
import { describeWithKafka } from '../support/kafka';
import { freePort, runCli, startApp, until } from '../support/processes';
import { get, postAll, readModels, settled, startStandalone } from '../support/talion';
import type { Talion } from '../support/talion';
import { temporaryDirectory } from '../support/temporary-directory';

/** What an operator does, by the commands and the copies that docs/operations.md tells of. */

const raids = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    act(
      `${name}${index}`,
      index % 2 === 0 ? 'Red>Blue' : 'Blue>Red',
      new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
    ),
  );

describe('on one machine', () => {
  let talion: Talion;
  const cli = (...words: string[]) => runCli(words, { TALION_HOME: talion.home ?? '' });
  beforeAll(async () => {
    talion = await startStandalone();
    await settled(talion, await postAll(talion, raids('r', 300)));
  });
  afterAll(() => talion.stop());

  test('talion rebuild makes the same answers while everything runs, and talion verify finds no difference', async () => {
    const before = await readModels(talion);
    expect(await cli('rebuild')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('rebuilt from 300 records'),
    });
    expect(await readModels(talion)).toBe(before);
    await settled(talion, await postAll(talion, raids('more', 3)));
    expect(await cli('verify')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('no row differs'),
    });
    expect(await cli('rebuild', '--status')).toMatchObject({ code: 0, stdout: 'No rebuild is under way.\n' });
  });

  test('talion rebuild that was killed is done by the next one, once the claim of the dead has run out', async () => {
    const child = spawn(process.execPath, [join(__dirname, '../../apps/cli/bin/talion.js'), 'rebuild'], {
      env: { ...process.env, TALION_HOME: talion.home ?? '' },
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    await until('a build is there', async () => (await schemas(talion)).includes('talion_read_next'));
    child.kill('SIGKILL');
    await ended;
    await until('it is rebuilt', async () => (await cli('rebuild')).code === 0);
    expect(await schemas(talion)).toEqual(['talion_desk', 'talion_read']);
    expect((await cli('verify')).code).toBe(0);
  });
});

test('a copy of the directory of a standalone that was stopped answers as the original did', async () => {
  const [place, port] = [await temporaryDirectory('original'), await freePort()];
  const [home, copy] = [join(place.path, 'home'), join(place.path, 'copy')];
  const run = async <T>(directory: string, work: (talion: Talion) => Promise<T>): Promise<T> => {
    const running = await startApp('standalone', port, { TALION_HOME: directory });
    try {
      const { url, key } = await connectionIn(directory);
      return await work({ ...nowhere, ingestUrl: url, queryUrl: url, alerterUrl: url, key, home: directory });
    } finally {
      await running.stop();
    }
  };
  const told = async (talion: Talion) => (await get(talion, '/v1/notices', { limit: '1000' })).body['rows'];
  const before = await run(home, async (talion) => {
    await settled(talion, await postAll(talion, raids('r', 30)));
    return { models: await readModels(talion), notices: await told(talion) };
  });
  await promisify(execFile)('cp', ['-a', home, copy]);
  const after = await run(copy, async (talion) => {
    const verified = await runCli(['verify'], { TALION_HOME: copy });
    return { models: await readModels(talion), notices: await told(talion), verified: verified.code };
  });
  expect(after).toEqual({ ...before, verified: 0 });
  await place.remove();
});

describeWithKafka('with the log on Kafka', (brokers) => {
  const rows = (url: string) =>
    rowsOn(
      url,
      'SELECT id, digest FROM talion_read.actions UNION ALL SELECT id, digest FROM talion_read.alerts ORDER BY 1, 2',
    );

  test('what talion tail wrote of a log on PostgreSQL is put back into one on Kafka, and the read models are the same', async () => {
    const [talion, place, database] = await Promise.all([
      startStandalone(),
      temporaryDirectory('restore'),
      freshDatabase(),
    ]);
    try {
      await settled(talion, await postAll(talion, raids('r', 30)));
      const home = { TALION_HOME: talion.home ?? '' };
      const { stdout } = await runCli(['tail', '--from', 'start', '--once', '--json'], home);
      const [file, torn] = [join(place.path, 'log.jsonl'), join(place.path, 'torn.jsonl')];
      await writeFile(file, stdout);
      await writeFile(torn, stdout.slice(0, 5000));
      const topic = `restored-${process.pid}-${Date.now()}`;
      const env = { KAFKA_BROKERS: brokers.join(','), KAFKA_TOPIC: topic, DATABASE_URL: database.url };
      expect(await runCli(['restore', torn], env)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/torn\.jsonl:\d+: the record must be JSON.*\n14 records restored/),
      });
      expect(await runCli(['restore', file], env)).toMatchObject({
        code: 0,
        stderr: expect.stringContaining('30 records restored'),
      });
      const log = await openKafkaEventLog({ brokers, topic });
      const projector = await startApp('projector', await freePort(), env);
      const store = await openPostgresReadStore({ url: database.url });
      await store.waitFor(await log.end(), 60_000);
      expect(await rows(database.url)).toEqual(await rows((await connectionIn(home.TALION_HOME)).databaseUrl));
      await Promise.all([projector.stop(), store.close(), log.close()]);
    } finally {
      await Promise.all([talion.stop(), database.drop(), place.remove()]);
    }
  });

  test('read models come back from the log alone, and from a backup that is older than the log', async () => {
    const topic = `operate-${process.pid}-${Date.now()}`;
    const log = await openKafkaEventLog({ brokers, topic });
    const databases = await Promise.all([freshDatabase(), freshDatabase()]);
    const [first, empty] = databases;
    const backup = new URL(first.url);
    backup.pathname = `${backup.pathname}_backup`;
    const env = { KAFKA_BROKERS: brokers.join(','), KAFKA_TOPIC: topic };
    const project = async (url: string): Promise<void> => {
      const projector = await startApp('projector', await freePort(), { ...env, DATABASE_URL: url });
      const store = await openPostgresReadStore({ url });
      await store.waitFor(await log.end(), 60_000);
      await Promise.all([projector.stop(), store.close()]);
    };
    await log.append(raids('a', 30));
    await project(first.url);
    await rowsOn(
      empty.url,
      `CREATE DATABASE ${backup.pathname.slice(1)} TEMPLATE ${new URL(first.url).pathname.slice(1)}`,
    );
    await log.append(raids('b', 30));
    for (const url of [first.url, empty.url, backup.href]) await project(url);
    expect(await rows(empty.url)).toEqual(await rows(first.url));
    expect(await rows(backup.href)).toEqual(await rows(first.url));
    const raised = (await rowsOn(backup.href, `SELECT alert_id FROM talion_read.notices WHERE kind = 'raised'`)) as {
      alert_id: string;
    }[];
    expect(new Set(raised.map((one) => one.alert_id)).size).toBe(raised.length);
    expect(await runCli(['verify'], { ...env, DATABASE_URL: backup.href })).toMatchObject({ code: 0 });
    await log.close();
    await rowsOn(empty.url, `DROP DATABASE ${backup.pathname.slice(1)} WITH (FORCE)`);
    await Promise.all(databases.map((one) => one.drop()));
  });
});

const nowhere = { crash: () => Promise.resolve(), stop: () => Promise.resolve() };

type Connection = Readonly<{ url: string; key: string; databaseUrl: string }>;

const connectionIn = async (home: string): Promise<Connection> =>
  JSON.parse(await readFile(join(home, 'connection.json'), 'utf8')) as Connection;

async function schemas(talion: Talion): Promise<string[]> {
  const { databaseUrl } = await connectionIn(talion.home ?? '');
  const rows = await rowsOn(databaseUrl, `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'talion%'`);
  return (rows as { nspname: string }[]).map(({ nspname }) => nspname).sort();
}
