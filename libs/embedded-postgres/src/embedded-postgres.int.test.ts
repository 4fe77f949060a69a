import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@talion/embedded-postgres';
import type { EmbeddedPostgres } from '@talion/embedded-postgres';
import { isRunning, rowsOn } from '../../../test/support/database';
import { temporaryDirectory } from '../../../test/support/temporary-directory';

let home: Awaited<ReturnType<typeof temporaryDirectory>>;
let directory: string;
beforeAll(async () => {
  home = await temporaryDirectory('embedded');
  // Not there yet, nor what is above it.
  directory = join(home.path, 'data', 'talion');
});
afterAll(() => home.remove());

const serverPid = async (): Promise<number> =>
  Number.parseInt(await readFile(join(directory, 'postgres', 'postmaster.pid'), 'utf8'), 10);

test('startEmbeddedPostgres() makes what is not there, keeps data between runs, and stops its server', async () => {
  const first = await startEmbeddedPostgres({ directory });
  expect(new URL(first.url)).toMatchObject({ protocol: 'postgresql:', hostname: '127.0.0.1', pathname: '/talion' });
  await rowsOn(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const pid = await serverPid();
  await first.stop();
  await first.stop();
  expect(await isRunning(pid)).toBe(false);
  expect(await readdir(directory)).not.toContain('postgres.owner');

  const second = await startEmbeddedPostgres({ directory });
  expect(await rowsOn(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('the database is durable, orders by code point, and lets nobody in without the password', async () => {
  const postgres = await startEmbeddedPostgres({ directory });
  const rows = await rowsOn(
    postgres.url,
    `SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit, current_setting('server_encoding') AS encoding,
       current_setting('TimeZone') AS zone, 'Z' < 'a' AS by_code_point, upper('ß ü ك') AS upper`,
  );
  expect(rows).toEqual([
    { fsync: 'on', commit: 'on', encoding: 'UTF8', zone: 'UTC', by_code_point: true, upper: 'ß Ü ك' },
  ]);
  const url = new URL(postgres.url);
  for (const password of ['', 'wrong']) {
    url.password = password;
    await expect(rowsOn(url.href, 'SELECT 1')).rejects.toThrow(/password/);
  }
  for (const file of ['postgres.password', 'postgres.log', 'postgres'])
    expect((await stat(join(directory, file))).mode & 0o077).toBe(0);
  await postgres.stop();
});

describe('while it runs', () => {
  let postgres: EmbeddedPostgres;
  beforeAll(async () => (postgres = await startEmbeddedPostgres({ directory })));
  afterAll(() => postgres.stop());

  test('a second start on the same directory is refused, says by whom it is used, and disturbs nobody', async () => {
    await expect(startEmbeddedPostgres({ directory })).rejects.toMatchObject({
      name: 'EmbeddedPostgresTrouble',
      code: 'in-use',
      message: `The database in "${directory}" is in use by this very process: stop that Talion first, or give this one another directory.`,
    });
    expect(await rowsOn(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('an owner file that a power cut has emptied keeps nobody out', async () => {
    await postgres.stop();
    await writeFile(join(directory, 'postgres.owner'), '');
    postgres = await startEmbeddedPostgres({ directory });
    expect(await rowsOn(postgres.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

test('a port that is taken is named, and the directory is free again afterwards', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(startEmbeddedPostgres({ directory, port })).rejects.toMatchObject({
    code: 'start-failed',
    message: expect.stringMatching(new RegExp(`did not start on port ${port}[^]*in use`)),
  });
  await new Promise((resolve) => other.close(resolve));
  const postgres = await startEmbeddedPostgres({ directory, port });
  expect(new URL(postgres.url).port).toBe(String(port));
  await postgres.stop();
});

test('data of another major version are left alone, and the message says what to do', async () => {
  const versionFile = join(directory, 'postgres', 'PG_VERSION');
  const version = await readFile(versionFile, 'utf8');
  await writeFile(versionFile, '9\n');
  await expect(startEmbeddedPostgres({ directory })).rejects.toMatchObject({
    code: 'data-unusable',
    message: expect.stringMatching(/are of PostgreSQL 9, and this is 18: dump them with the old version/),
  });
  await writeFile(versionFile, version);
  const postgres = await startEmbeddedPostgres({ directory });
  expect(await rowsOn(postgres.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await postgres.stop();
});
