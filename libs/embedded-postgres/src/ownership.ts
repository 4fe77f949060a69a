import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { identify, isAlive, type ProcessIdentity } from './living-process';
import { EmbeddedPostgresTrouble } from './trouble';

/**
 * Makes this process the one owner of a database until the returned function is called. What a dead owner left behind is taken over.
 * Throws `in-use` while another owner lives.
 */
export async function takeOwnership(ownerFile: string, directory: string): Promise<() => void> {
  const self = JSON.stringify(await identify(process.pid));
  // Written aside and linked into place, so that nobody ever reads half of it.
  const claim = `${ownerFile}.${randomUUID()}`;
  await writeFile(claim, self, { mode: 0o644 });
  try {
    while (!(await linked(claim, ownerFile))) await clearDeadOwner(ownerFile, directory);
  } finally {
    await rm(claim, { force: true });
  }
  const release = () => {
    process.off('exit', release);
    rmSync(ownerFile, { force: true });
  };
  process.on('exit', release);
  return release;
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function clearDeadOwner(ownerFile: string, directory: string): Promise<void> {
  const text = await readFile(ownerFile, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  await refuseIfAlive(text, directory);
  // Two who find the same dead owner: the slower one may have taken away the faster one's claim, and gives it back.
  const taken = `${ownerFile}.${randomUUID()}`;
  const moved = await rename(ownerFile, taken).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await readFile(taken, 'utf8')) !== text) await linked(taken, ownerFile);
  await rm(taken, { force: true });
}

async function refuseIfAlive(text: string, directory: string): Promise<void> {
  const owner = readOwner(text);
  if (owner === undefined || !(await isAlive(owner))) return;
  const who = owner.pid === process.pid ? 'this very process' : `process ${owner.pid}, which is still running`;
  throw new EmbeddedPostgresTrouble(
    'in-use',
    `The database in "${directory}" is in use by ${who}: stop that Talion first, or give this one another directory.`,
  );
}

/** A power cut may leave a file without its content: that owner is gone, too. */
function readOwner(text: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(text) as ProcessIdentity;
  } catch {
    return undefined;
  }
}
