import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Binaries } from './binaries';
import { identify, isAlive, isRunning, type ProcessIdentity } from './living-process';
import { EmbeddedPostgresTrouble } from './trouble';

// A fast stop writes out what is in memory, up to 128 MiB of it, on whatever disk there is; an immediate stop writes nothing.
const fastStopMs = 60_000;
const immediateStopMs = 10_000;
const pollMs = 10;

/** What postmaster.pid says of the server that wrote it: its process, and whether it takes connections yet. */
export async function readPostmaster(data: string): Promise<{ pid: number; ready: boolean } | undefined> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  return Number.isNaN(pid) ? undefined : { pid, ready: lines[7]?.trim() === 'ready' };
}

/**
 * Ends a server that outlived the Talion that started it, so that ours may start. A number that now belongs to a stranger, or to one who is
 * dead but not yet buried, is left alone; then only the stale file goes, which would keep PostgreSQL from starting. Throws `stop-failed`.
 */
export async function stopOrphan(data: string, binaries: Binaries, log: (line: string) => void): Promise<void> {
  const postmaster = await readPostmaster(data);
  if (postmaster === undefined) return;
  const server = await identify(postmaster.pid);
  if (server !== undefined && (await servesData(server.pid, data))) {
    log(`Stopping PostgreSQL (process ${server.pid}), which an earlier Talion left running`);
    await stopPostmaster(server, binaries);
  } else if (isRunning(postmaster.pid)) {
    await rm(join(data, 'postmaster.pid'), { force: true });
  }
}

/** Ends a server: fast, and if that takes too long, immediately (it then recovers at its next start). Throws `stop-failed`. */
export async function stopPostmaster(server: ProcessIdentity, binaries: Binaries): Promise<void> {
  await signal(server.pid, 'INT', binaries);
  if (await ends(server, fastStopMs)) return;
  await signal(server.pid, 'QUIT', binaries);
  if (await ends(server, immediateStopMs)) return;
  throw new EmbeddedPostgresTrouble('stop-failed', `PostgreSQL (process ${server.pid}) does not stop.`);
}

// A server's working directory is its data directory. Where the system does not tell, its command line names it.
async function servesData(pid: number, data: string): Promise<boolean> {
  if (platform() === 'linux') {
    return (await readlink(`/proc/${pid}/cwd`).catch(() => undefined)) === (await realpath(data));
  }
  if (platform() === 'win32') return true;
  const { stdout } = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout.includes('postgres') && stdout.includes(data);
}

// Windows has no such signals; pg_ctl has its own way to send them there.
async function signal(pid: number, name: 'INT' | 'QUIT', binaries: Binaries): Promise<void> {
  if (platform() === 'win32') await promisify(execFile)(binaries.pgCtl, ['kill', name, String(pid)]);
  else if (isRunning(pid)) process.kill(pid, `SIG${name}`);
}

async function ends(server: ProcessIdentity, withinMs: number): Promise<boolean> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline;) {
    if (!(await isAlive(server))) return true;
    await pause(pollMs);
  }
  return false;
}
