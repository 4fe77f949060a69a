import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { promisify } from 'node:util';

/** One process and no other that gets the same number later: its number and the moment it began, in whatever words the system has. */
export type ProcessIdentity = Readonly<{ pid: number; began: string }>;

// Field 22 of /proc/PID/stat, counted from the state behind the program's name, which may hold spaces and brackets.
const startTimeField = 19;

/** Who runs under this number now; absent if nobody does. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  if (!isRunning(pid)) return undefined;
  const began = platform() === 'linux' ? await beganOnLinux(pid) : await beganElsewhere(pid);
  return began === undefined ? undefined : { pid, began };
}

/** Whether this very process still runs. */
export async function isAlive(known: ProcessIdentity): Promise<boolean> {
  return (await identify(known.pid))?.began === known.began;
}

/** Whether some process has this number. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function beganOnLinux(pid: number): Promise<string | undefined> {
  const [boot, status] = await Promise.all([
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''),
  ]);
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  // Dead, and only waiting to be reaped: in a container that may take for ever.
  if (fields[0] === 'Z') return undefined;
  return `${boot.trim()} ${fields[startTimeField] ?? ''}`;
}

// Where there is no `ps` (Windows) the number alone has to do.
async function beganElsewhere(pid: number): Promise<string> {
  return promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
}
