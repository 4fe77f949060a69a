import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries';
import { identify } from './living-process';
import type { Place } from './place';
import { stopPostmaster } from './postmaster';
import { hasEnded, startServer } from './server';
import type { StartedServer } from './server';

export type RunningServer = Readonly<{ port: number; stop(): Promise<void> }>;

type Keeping = Readonly<{
  place: Place;
  binaries: Binaries;
  /** Whether to start it again, on the same port, whenever it ends by itself. */
  revive: boolean;
  log: (line: string) => void;
}>;

// A server that cannot be started again is tried for ever, but not faster than a person can read why.
const reviveMs = 2000;

/** Sees to a server that has been started: tells when it ends by itself, starts it again where that is asked for, and stops it. */
export function keepRunning({ child, port }: StartedServer, { place, binaries, revive, log }: Keeping): RunningServer {
  let current = child;
  let stopping = false;
  const isStopping = (): boolean => stopping;
  let reviving: Promise<void> | undefined;

  const died = (): void => {
    if (stopping) return;
    const how = current.signalCode ?? `exit code ${current.exitCode}`;
    log(`PostgreSQL ended by itself (${how})`);
    if (revive) reviving = startAgain();
  };
  const startAgain = async (): Promise<void> => {
    while (!isStopping()) {
      try {
        current = (await startServer(place, binaries, port)).child;
        log('PostgreSQL runs again');
        watch();
        return;
      } catch (error) {
        log(error instanceof Error ? error.message : String(error));
        await pause(reviveMs);
      }
    }
  };
  const watch = (): void => {
    if (hasEnded(current)) died();
    else current.once('exit', died);
  };
  watch();

  return {
    port,
    stop: async () => {
      stopping = true;
      await reviving;
      await stopChild(current, binaries);
    },
  };
}

async function stopChild(child: ChildProcess, binaries: Binaries): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  const server = await identify(child.pid);
  if (server) await stopPostmaster(server, binaries);
}
