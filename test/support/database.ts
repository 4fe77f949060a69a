import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort, startEmbeddedPostgres } from '../../libs/embedded-postgres/src';
import { until } from './processes';
import { temporaryDirectory } from './temporary-directory';

/** An empty database on the server of this run, for one suite. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is not set: the global setup starts PostgreSQL');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOn(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function runOn(url: string, sql: string): Promise<void> {
  await rowsOn(url, sql);
}

/** Rows of one question, over a connection of its own. */
export async function rowsOn(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A server for one suite to do with as it likes; `url` stays the same over `kill` and `restart`. */
export type OwnPostgres = Readonly<{
  url: string;
  /** SIGKILL to the server, and until it is gone. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Stops every process of the server where it stands, as a machine does that hangs, or lets them go on. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  remove(): Promise<void>;
}>;

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const directory = await temporaryDirectory('own-postgres');
  const port = await freePort();
  const start = () => startEmbeddedPostgres({ directory: directory.path, port });
  let postgres = await start();
  const pid = async (): Promise<number> =>
    Number.parseInt(await readFile(join(directory.path, 'postgres', 'postmaster.pid'), 'utf8'), 10);
  // Its backends are in its process group.
  const signal = async (name: NodeJS.Signals): Promise<void> => void process.kill(-(await pid()), name);
  return {
    url: postgres.url,
    async kill() {
      const server = await pid();
      process.kill(server, 'SIGKILL');
      await until('the server is gone', async () => !(await isRunning(server)));
    },
    async restart() {
      await postgres.stop();
      postgres = await start();
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    async remove() {
      await postgres.stop();
      await directory.remove();
    },
  };
}

/** Whether a process of this number runs; one that is dead and waits to be buried does not. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !status.includes(') Z ');
}
