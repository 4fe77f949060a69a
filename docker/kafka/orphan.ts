import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, type ProcessIdentity } from '../../libs/embedded-postgres/src';

// A broker that was told to stop hands over and flushes; one that takes longer is ended, and recovers at its next start.
const patienceMs = 15_000;
const pollMs = 50;

/** Ends a broker that outlives the process that started it (by `kill -9`, say), which its own start has written to this file. */
export async function endOrphan(processFile: string): Promise<void> {
  const known = await readIdentity(processFile);
  if (known === undefined || !(await isAlive(known))) return;
  process.kill(known.pid, 'SIGTERM');
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline;) {
    if (!(await isAlive(known))) return;
    await pause(pollMs);
  }
  process.kill(known.pid, 'SIGKILL');
}

async function readIdentity(file: string): Promise<ProcessIdentity | undefined> {
  try {
    const { pid, began } = JSON.parse(await readFile(file, 'utf8')) as Partial<ProcessIdentity>;
    return pid !== undefined && began !== undefined ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
}
