import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries';
import { plainEnvironment } from './cluster';
import { endWithUs } from './end-with-us';
import { freePort } from './free-port';
import type { Place } from './place';
import { readPostmaster } from './postmaster';
import { EmbeddedPostgresTrouble } from './trouble';

export type StartedServer = Readonly<{ child: ChildProcess; port: number }>;

// Long: after a hard end the server first replays up to 1 GiB of its own log.
const startMs = 120_000;
const pollMs = 10;
// Shorter: what is in the way (a port just taken, the last backends of a killed server) goes away soon or not at all.
const retryForMs = 20_000;
const retryMs = 200;
const quotedLogLines = 8;

/** Starts the server and waits until it takes connections. Throws `start-failed` with the end of its log. */
export async function startServer(
  place: Place,
  binaries: Binaries,
  wantedPort: number | undefined,
): Promise<StartedServer> {
  for (const retryUntil = Date.now() + retryForMs; ;) {
    const port = wantedPort ?? (await freePort());
    const child = await launch(place, binaries, port);
    if (await becomesReady(child, place)) return { child, port };
    const said = await readFile(place.logFile, 'utf8').catch(() => '');
    const passes = wantedPort === undefined ? /in use|already exists/ : /shared memory block.*in use|already exists/;
    if (passes.test(said) && Date.now() < retryUntil) {
      await pause(retryMs);
      continue;
    }
    const lines = said.trim().split('\n').slice(-quotedLogLines).join('\n');
    throw new EmbeddedPostgresTrouble(
      'start-failed',
      `PostgreSQL did not start on port ${port} with the data in "${place.data}":\n${lines}`,
    );
  }
}

async function launch(place: Place, binaries: Binaries, port: number): Promise<ChildProcess> {
  await rename(place.logFile, `${place.logFile}.previous`).catch(() => undefined);
  await rm(place.logFile, { force: true });
  const log = await open(place.logFile, 'w', 0o600);
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
  };
  const args = ['-D', place.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  try {
    const child = spawn(binaries.postgres, args, {
      ...place.account,
      cwd: platform() === 'win32' ? place.base : '/',
      env: plainEnvironment(),
      // A session of its own: Ctrl-C in the terminal is for us, and we stop the database last.
      detached: platform() !== 'win32',
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    endWithUs(child, 'INT');
    return child;
  } catch (cause) {
    throw new EmbeddedPostgresTrouble('start-failed', `"${binaries.postgres}" cannot be run.`, { cause });
  } finally {
    await log.close();
  }
}

async function becomesReady(child: ChildProcess, place: Place): Promise<boolean> {
  for (const deadline = Date.now() + startMs; Date.now() < deadline && !hasEnded(child);) {
    const postmaster = await readPostmaster(place.data);
    if (postmaster?.pid === child.pid && postmaster?.ready) return true;
    await pause(pollMs);
  }
  if (!hasEnded(child)) child.kill('SIGQUIT');
  return false;
}

export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;
