import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canEnter, chooseAccount, type Account } from './account';
import { makeSharedPlace } from './shared-place';
import { EmbeddedPostgresTrouble } from './trouble';

/**
 * Where one database lives. Usually that is the caller's directory. Root's server runs under another account, and where that account cannot
 * enter the directory (root's own home, mode 700) the database lives in a place that it can enter; a pointer file in the directory says where.
 */
export type Place = Readonly<{
  base: string;
  data: string;
  passwordFile: string;
  logFile: string;
  ownerFile: string;
  account: Account | undefined;
  /** The file in the caller's directory that must lead to `base`; absent where the base is that directory. */
  pointer: string | undefined;
}>;

const pointerName = 'postgres.location';
// Long enough that no two directories of one machine share it, short enough to read.
const hashLength = 12;

/** Decides where the database of this directory lives, and makes the directories that lead there. Throws `no-place`, `no-account`, `data-unusable`. */
export async function findPlace(directory: string): Promise<Place> {
  await mkdir(directory, { recursive: true });
  const home = await realpath(directory);
  const pointer = join(home, pointerName);
  const pointed = await readPointer(pointer);
  if (pointed !== undefined) return placeAt(pointed, await chooseAccount(dataOf(pointed)), pointer);
  const account = await chooseAccount(dataOf(home));
  if (account === undefined || (await canEnter(account, home))) return placeAt(home, account, undefined);
  if (await exists(dataOf(home))) {
    throw new EmbeddedPostgresTrouble(
      'data-unusable',
      `The data in "${dataOf(home)}" belong to the account with number ${account.uid}, which cannot enter "${home}": let it in, or move the directory.`,
    );
  }
  const hash = createHash('sha256').update(home).digest('hex').slice(0, hashLength);
  return placeAt(await makeSharedPlace(account, `talion-${hash}`), account, pointer);
}

/**
 * Makes the pointer of a place outside the caller's directory. Data found there without a pointer are of a directory that has been deleted:
 * a new directory starts empty, and the old data are kept aside until the next one goes the same way.
 */
export async function settle(place: Place, log: (line: string) => void): Promise<void> {
  if (place.pointer === undefined || (await exists(place.pointer))) return;
  if (await exists(place.data)) {
    const aside = join(place.base, 'previous');
    await rm(aside, { recursive: true, force: true });
    await mkdir(aside, { mode: 0o700 });
    await rename(place.passwordFile, join(aside, 'postgres.password')).catch(() => undefined);
    await rename(place.data, join(aside, 'postgres'));
    log(
      `Data of an earlier ${dirname(place.pointer)} were still there; they now lie in ${aside}: delete them if nobody misses them`,
    );
  }
  log(
    `The database runs under an account that cannot enter ${dirname(place.pointer)}: its data are kept in ${place.base}`,
  );
  await writeFile(place.pointer, `${place.base}\n`);
}

async function readPointer(pointer: string): Promise<string | undefined> {
  const text = await readFile(pointer, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const base = text.trim();
  if (await exists(base)) return base;
  throw new EmbeddedPostgresTrouble(
    'data-unusable',
    `"${pointer}" says that the data are kept in "${base}", but that is gone: bring it back, or delete "${pointer}" to start empty.`,
  );
}

function placeAt(base: string, account: Account | undefined, pointer: string | undefined): Place {
  return {
    base,
    data: dataOf(base),
    passwordFile: join(base, 'postgres.password'),
    logFile: join(base, 'postgres.log'),
    ownerFile: join(base, 'postgres.owner'),
    account,
    pointer,
  };
}

const dataOf = (base: string) => join(base, 'postgres');

/** Whether anything of that name is there. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
