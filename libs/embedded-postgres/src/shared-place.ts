import { chmod, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canEnter, type Account } from './account';
import { EmbeddedPostgresTrouble } from './trouble';

// In this order: the first lasts, the second outlives a reboot, the last is better than nothing.
const parents = ['/var/lib', '/var/tmp', tmpdir()];

// Everybody may pass through, only root may write: what needs hiding inside is hidden by its own mode.
const passThrough = 0o711;
const writableByOthers = 0o022;

/** The first parent in which root can make (or already has made) a directory that the account can enter. Throws `no-place`. */
export async function makeSharedPlace(account: Account, name: string): Promise<string> {
  const refusals: unknown[] = [];
  for (const parent of parents) {
    const place = join(parent, name);
    try {
      if (!(await canEnter(account, parent))) continue;
      if ((await mkdir(place, { recursive: true })) !== undefined) await chmod(place, passThrough);
      if (await isOurs(place)) return place;
      refusals.push(new Error(`"${place}" belongs to somebody else.`));
    } catch (cause) {
      refusals.push(cause);
    }
  }
  throw new EmbeddedPostgresTrouble(
    'no-place',
    `PostgreSQL cannot run as root, and none of ${parents.join(', ')} can hold "${name}" for the account with number ${account.uid}.`,
    { cause: new AggregateError(refusals) },
  );
}

// In a directory open to all, somebody may have put up a link or a directory of that name before us.
async function isOurs(place: string): Promise<boolean> {
  const entry = await lstat(place);
  return entry.isDirectory() && entry.uid === 0 && (entry.mode & writableByOthers) === 0;
}
