import type { OpenSite } from '@talion/platform';
import { buildAlone, TrackingTrouble } from '@talion/tracking';
import type { BuildOptions } from '@talion/tracking';
import { findDatabase } from './database';
import { Progress } from './progress';
import type { Terminal } from './terminal';
import { CliTrouble } from './trouble';

/** Opens the log and a place to build beside the live read models. */
export async function openSite(terminal: Terminal, purpose: 'rebuild' | 'verify'): Promise<OpenSite> {
  const { openBuildSite } = await import('./platform.js');
  return openBuildSite(await findDatabase(terminal), purpose).catch(refuse);
}

/** Runs a build with its progress, until it is done or somebody stops it. */
export async function building(
  { log, site, close }: OpenSite,
  terminal: Terminal,
  build: (options: BuildOptions) => Promise<void>,
): Promise<void> {
  const { limitsFor, processName, projectionTools } = await import('./platform.js');
  const progress = new Progress(terminal, undefined, 'records folded');
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, interrupt);
  try {
    await build({
      log,
      site,
      tools: projectionTools,
      limits: limitsFor(),
      name: processName,
      signal: stop.signal,
      progress: (folded, of) => progress.reached(Number(folded), Number(of)),
      halted: (error, at) => progress.tell(`The event at ${at} cannot be folded (${String(error)}); its dyad waits.`),
    });
  } catch (error) {
    await close();
    refuse(error);
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
    progress.stop();
  }
}

/** Takes away what was built, unless somebody works on it. */
export async function discard({ log, site, close }: OpenSite): Promise<void> {
  const { processName } = await import('./platform.js');
  try {
    await buildAlone({ site, name: processName }, () => Promise.resolve());
  } catch (error) {
    await close();
    refuse(error);
  }
  await log.close();
  await site.discard();
}

function refuse(error: unknown): never {
  if (!(error instanceof TrackingTrouble)) throw error;
  const isStopped = error.code === 'build-stopped';
  throw new CliTrouble('refused', isStopped ? 'Stopped. The same command goes on from here.' : error.message, {
    cause: error,
  });
}
