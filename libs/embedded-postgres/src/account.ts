import { execFile } from 'node:child_process';
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresTrouble } from './trouble';

/** The system account that runs the server where we ourselves are root: PostgreSQL refuses to. */
export type Account = Readonly<{ uid: number; gid: number }>;

// Existing accounts only: making one would change the machine for good.
const accountNames = ['postgres', 'nobody'];

const read = 0o4;
const enter = 0o1;

/**
 * Who must run the server: nobody else (`undefined`) unless we are root. Data that are there already are run by whoever owns them.
 * Throws `no-account` if root finds no account to lend.
 */
export async function chooseAccount(dataDirectory: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const existing = await stat(dataDirectory).catch(() => undefined);
  if (existing !== undefined && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  for (const name of accountNames) {
    const account = await findAccount(name);
    if (account !== undefined) return account;
  }
  throw new EmbeddedPostgresTrouble(
    'no-account',
    `PostgreSQL refuses to run as root, and this machine has none of the accounts ${accountNames.join(', ')} to run it as: start Talion as an ordinary user.`,
  );
}

async function findAccount(name: string): Promise<Account | undefined> {
  const id = async (flag: string) => Number((await promisify(execFile)('id', [flag, name])).stdout.trim());
  try {
    return { uid: await id('-u'), gid: await id('-g') };
  } catch {
    return undefined;
  }
}

/** Whether the account can enter this directory, and so each one above it. */
export async function canEnter(account: Account, directory: string): Promise<boolean> {
  if (!allows(account, await stat(directory), enter)) return false;
  const above = dirname(directory);
  return above === directory || canEnter(account, above);
}

/** Whether the account can read this file where it lies. */
export async function canRead(account: Account, file: string): Promise<boolean> {
  return (await canEnter(account, dirname(file))) && allows(account, await stat(file), read);
}

// A process that gives up root keeps no supplementary groups, so owner, group and others are all there is.
function allows(account: Account, entry: Stats, bit: number): boolean {
  if (entry.uid === account.uid) return (entry.mode & (bit << 6)) !== 0;
  if (entry.gid === account.gid) return (entry.mode & (bit << 3)) !== 0;
  return (entry.mode & bit) !== 0;
}
