import { readdir, readFile, writeFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@talion/embedded-postgres';
import { isRunning, rowsOn } from '../../../test/support/database';
import { endHolders, holdPostgres } from '../../../test/support/hold-postgres';
import { describeOnly } from '../../../test/support/left-out';
import { until } from '../../../test/support/processes';
import { temporaryDirectory } from '../../../test/support/temporary-directory';

let home: Awaited<ReturnType<typeof temporaryDirectory>>;
let directory: string;
let written = 0;
beforeAll(async () => {
  home = await temporaryDirectory('hard-ends');
  directory = home.path;
  const postgres = await startEmbeddedPostgres({ directory });
  await rowsOn(postgres.url, 'CREATE TABLE kept (number integer)');
  await postgres.stop();
});
afterAll(async () => {
  await endHolders();
  await home.remove();
});

const pidFile = (): string => join(directory, 'postgres', 'postmaster.pid');
const serverPid = async (): Promise<number> => Number.parseInt(await readFile(pidFile(), 'utf8'), 10);
const gone = (pid: number): Promise<void> => until(`process ${pid} is gone`, async () => !(await isRunning(pid)));
const write = (url: string): Promise<unknown> => rowsOn(url, `INSERT INTO kept VALUES (${++written})`);

/** A start finds everything that was written, and can write. */
async function expectRecovery(log: string[] = []): Promise<void> {
  const postgres = await startEmbeddedPostgres({ directory, log: (line) => log.push(line) });
  await write(postgres.url);
  expect(await rowsOn(postgres.url, 'SELECT count(*)::integer AS count FROM kept')).toEqual([{ count: written }]);
  await postgres.stop();
}

test('after kill -9 of the server it says that it ended, stop() comes to an end, and the next start recovers', async () => {
  const log: string[] = [];
  const postgres = await startEmbeddedPostgres({ directory, log: (line) => log.push(line) });
  await write(postgres.url);
  process.kill(await serverPid(), 'SIGKILL');
  await until('it is told', async () => log.includes('PostgreSQL ended by itself (SIGKILL)'));
  await postgres.stop();
  await expectRecovery();
});

test('where it is to be revived, it serves on its port again after every kill -9, and stop() ends it for good', async () => {
  const log: string[] = [];
  const postgres = await startEmbeddedPostgres({ directory, revive: true, log: (line) => log.push(line) });
  for (const times of [1, 2]) {
    await write(postgres.url);
    process.kill(await serverPid(), 'SIGKILL');
    await until('it runs again', async () => log.filter((line) => line === 'PostgreSQL runs again').length === times);
    expect(await rowsOn(postgres.url, 'SELECT count(*)::integer AS count FROM kept')).toEqual([{ count: written }]);
  }
  const server = await serverPid();
  process.kill(server, 'SIGKILL');
  await postgres.stop();
  await gone(server);
  await expectRecovery();
});

test('after kill -9 of our process the server ends by itself, and the next start recovers', async () => {
  const holder = await holdPostgres(directory);
  await write(holder.url);
  const server = await serverPid();
  await expect(startEmbeddedPostgres({ directory })).rejects.toMatchObject({
    code: 'in-use',
    message: expect.stringContaining(`in use by process ${holder.pid}, which is still running`),
  });
  await holder.end('SIGKILL');
  await gone(server);
  await expectRecovery();
});

test('the next start need not wait until the server of a killed process has ended', async () => {
  const holder = await holdPostgres(directory);
  await write(holder.url);
  await holder.end('SIGKILL');
  await expectRecovery();
});

describeOnly(
  'on Linux',
  platform() === 'linux',
  'a server that outlived its process, and the one who watches over it',
  () => {
    test('is stopped at the next start', async () => {
      const holder = await holdPostgres(directory);
      await write(holder.url);
      const server = await serverPid();
      for (const watcher of await watchersOf(server)) process.kill(watcher, 'SIGKILL');
      await holder.end('SIGKILL');
      expect(await isRunning(server)).toBe(true);
      const log: string[] = [];
      await expectRecovery(log);
      expect(log).toContain(`Stopping PostgreSQL (process ${server}), which an earlier Talion left running`);
      expect(await isRunning(server)).toBe(false);
    });
  },
);

test('a pid file that names a stranger keeps nobody from starting, and the stranger lives', async () => {
  await writeFile(pidFile(), `${process.pid}\n${join(directory, 'postgres')}\n`);
  await expectRecovery();
});

test('SIGTERM to our process stops the server cleanly', async () => {
  const holder = await holdPostgres(directory);
  await write(holder.url);
  const server = await serverPid();
  expect(await holder.end('SIGTERM')).toBe(0);
  expect(await isRunning(server)).toBe(false);
  expect(await readdir(join(directory, 'postgres'))).not.toContain('postmaster.pid');
  expect(await readFile(join(directory, 'postgres.log'), 'utf8')).toContain('database system is shut down');
  await expectRecovery();
  expect(await readFile(join(directory, 'postgres.log'), 'utf8')).not.toContain('not properly shut down');
});

/** The shells that wait for the end of our process to signal the server. */
async function watchersOf(server: number): Promise<number[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(
    processes.map(async (pid) => ({
      pid: Number(pid),
      command: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''),
    })),
  );
  return commands
    .filter(({ command }) => command.startsWith('/bin/sh\0-c\0while read') && command.endsWith(`\0${server}\0`))
    .map(({ pid }) => pid);
}
