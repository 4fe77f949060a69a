import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import { exists, type Place } from './place';
import { EmbeddedPostgresTrouble } from './trouble';

/** The one role of the database, its superuser. */
export const roleName = 'talion';

const passwordBytes = 24;
const unfinishedPrefix = 'postgres.unfinished-';

/**
 * Makes the data directory at the first start and finds it again at every later one; returns the role's password.
 * Throws `initdb-failed`, or `data-unusable` where data are there but cannot be opened.
 */
export async function openCluster(place: Place, binaries: Binaries): Promise<string> {
  if (!(await exists(place.data))) await createCluster(place, binaries);
  const version = await readOrRefuse(join(place.data, 'PG_VERSION'));
  if (version !== binaries.majorVersion) {
    throw new EmbeddedPostgresTrouble(
      'data-unusable',
      `The data in "${place.data}" are of PostgreSQL ${version}, and this is ${binaries.majorVersion}: dump them with the old version and load them into a new directory.`,
    );
  }
  return readOrRefuse(place.passwordFile);
}

/** What a program of PostgreSQL may know of our surroundings: no PGPORT, PGDATA or PGOPTIONS of the user's may reach it. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'TEMP', 'TMP'].map((name) => [name, process.env[name]] as const);
  return { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), LC_ALL: 'C', TZ: 'UTC' };
}

async function createCluster(place: Place, binaries: Binaries): Promise<void> {
  await removeUnfinished(place.base);
  // Whole or not at all: initdb works under a provisional name, and what it made is renamed when it is done.
  const unfinished = await mkdtemp(join(place.base, unfinishedPrefix));
  const data = join(unfinished, 'postgres');
  const handedOver = join(unfinished, 'password');
  const password = randomBytes(passwordBytes).toString('base64url');
  try {
    await mkdir(data, { mode: 0o700 });
    await writeFile(handedOver, password, { mode: 0o600 });
    if (place.account) {
      for (const path of [unfinished, data, handedOver]) await chown(path, place.account.uid, place.account.gid);
    }
    await runInitdb(place, binaries, data, handedOver);
    await rm(place.passwordFile, { force: true });
    await writeFile(place.passwordFile, password, { mode: 0o600, flush: true });
    await chmod(data, 0o700);
    await rename(data, place.data);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function runInitdb(place: Place, binaries: Binaries, data: string, passwordFile: string): Promise<void> {
  // The built-in locale orders by code point and knows the letters of all scripts, alike on every system.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${roleName}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  try {
    await promisify(execFile)(binaries.initdb, [`--pgdata=${data}`, ...access, ...locale, '--no-instructions'], {
      ...place.account,
      cwd: platform() === 'win32' ? place.base : '/',
      env: plainEnvironment(),
    });
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim() ?? '';
    throw new EmbeddedPostgresTrouble(
      'initdb-failed',
      `PostgreSQL could not make a database in "${place.base}". ${said}`.trim(),
      { cause },
    );
  }
}

async function removeUnfinished(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    if (name.startsWith(unfinishedPrefix)) await rm(join(base, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

async function readOrRefuse(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new EmbeddedPostgresTrouble('data-unusable', `The database cannot be opened: "${file}" cannot be read.`, {
      cause,
    });
  }
}
