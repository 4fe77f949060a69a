import { resolve } from 'node:path';
import { Client } from 'pg';
import { findBinaries } from './binaries';
import { openCluster, roleName } from './cluster';
import { takeOwnership } from './ownership';
import { findPlace, settle } from './place';
import { stopOrphan } from './postmaster';
import { keepRunning } from './running-server';
import { startServer } from './server';
import { EmbeddedPostgresTrouble } from './trouble';

export type EmbeddedPostgresOptions = Readonly<{
  /** Holds the database between runs; made if it is not there. One living process at a time may use it. */
  directory: string;
  /** The database to connect to; made if it is not there. */
  database?: string;
  /** A port on 127.0.0.1; any free one if left out. */
  port?: number;
  /** Start the server again whenever it ends by itself (killed, out of memory): what was committed is recovered, connections are not. */
  revive?: boolean;
  /** Is told what a person may want to know, a line at a time. */
  log?: (line: string) => void;
}>;

export type EmbeddedPostgres = Readonly<{
  /** Connects the superuser to the database, password included: not for logs. */
  url: string;
  /** Stops the server cleanly; the data stay. A second call changes nothing. */
  stop(): Promise<void>;
}>;

const connectMs = 10_000;

/**
 * A PostgreSQL of our own: the server's real programs out of an npm package, on 127.0.0.1 only, with a password of its own, its data kept in
 * `directory` between runs. It stops when `stop()` is called and when this process ends in any other way; whatever a killed run left behind is
 * cleared away at the next start. As root it runs under another account, and where that account cannot enter `directory` the data are kept
 * elsewhere (a line in the log and a file in `directory` say where).
 *
 * Throws `EmbeddedPostgresTrouble`: `in-use` while another living process has the directory, and for all else that may go wrong.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { database = 'talion', port, revive = false, log = () => undefined } = options;
  const directory = resolve(options.directory);
  const place = await findPlace(directory);
  const release = await takeOwnership(place.ownerFile, inUse(directory));
  try {
    const binaries = await findBinaries(place.account, log);
    await stopOrphan(place.data, binaries, log);
    await settle(place, log);
    const password = await openCluster(place, binaries);
    const server = keepRunning(await startServer(place, binaries, port), { place, binaries, revive, log });
    let stopping: Promise<void> | undefined;
    const stop = () => (stopping ??= server.stop().finally(release));
    const url = (name: string) =>
      `postgresql://${roleName}:${password}@127.0.0.1:${server.port}/${encodeURIComponent(name)}`;
    await createDatabase(url('postgres'), database).catch(async (cause: unknown) => {
      await stop();
      throw cause;
    });
    return { url: url(database), stop };
  } catch (cause) {
    release();
    throw cause;
  }
}

const inUse =
  (directory: string) =>
  (who: string): Error =>
    new EmbeddedPostgresTrouble(
      'in-use',
      `The database in "${directory}" is in use by ${who}: stop that Talion first, or give this one another directory.`,
    );

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: connectMs });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
