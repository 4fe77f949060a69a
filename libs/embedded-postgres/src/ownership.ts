import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { identify, isAlive, type ProcessIdentity } from './living-process';

/** What to throw while another owner lives; `who` completes "It is in use by ...". */
export type Refusal = (who: string) => Error;

/**
 * Makes this process the one owner of what the file stands for, until the returned function is called. What a dead owner left behind is taken over.
 * Throws what `refusal` makes while another owner lives.
 */
export async function takeOwnership(ownerFile: string, refusal: Refusal): Promise<() => void> {
  const self = JSON.stringify(await identify(process.pid));
  // Written aside and linked into place, so that nobody ever reads half of it.
  const claim = `${ownerFile}.${randomUUID()}`;
  await writeFile(claim, self, { mode: 0o644 });
  try {
    while (!(await linked(claim, ownerFile))) await clearDeadOwner(ownerFile, refusal);
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

async function clearDeadOwner(ownerFile: string, refusal: Refusal): Promise<void> {
  const text = await readFile(ownerFile, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  await refuseIfAlive(text, refusal);
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

async function refuseIfAlive(text: string, refusal: Refusal): Promise<void> {
  const owner = readOwner(text);
  if (owner === undefined || !(await isAlive(owner))) return;
  throw refusal(owner.pid === process.pid ? 'this very process' : `process ${owner.pid}, which is still running`);
}

/** A power cut may leave a file without its content: that owner is gone, too. */
function readOwner(text: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(text) as ProcessIdentity;
  } catch {
    return undefined;
  }
}
