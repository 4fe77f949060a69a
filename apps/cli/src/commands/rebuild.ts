import type { Command } from 'commander';
import { limitsFor, openBuildSite, processName, projectionTools } from '@talion/platform';
import type { OpenSite } from '@talion/platform';
import { rebuild, recordsIn, TrackingTrouble, verify } from '@talion/tracking';
import type { BuildOptions } from '@talion/tracking';
import { findDatabase } from '../database';
import { Progress } from '../import/progress';
import { counted } from '../refusals';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

/** How many differences are named; the count says the rest. */
const namedMost = 20;

type RebuildOptions = Readonly<{ status?: boolean; discard?: boolean }>;

export function addRebuild(program: Command, terminal: Terminal): void {
  program
    .command('rebuild')
    .description(
      'Builds the read models anew from the log beside the live ones, and puts them in their place at one moment. Readers and the projector go on meanwhile; ' +
        'no alert is raised again. Stopped by Ctrl-C or a crash, it goes on where it was when it is begun again. Needs DATABASE_URL (and KAFKA_BROKERS) as the services have them.',
    )
    .option('--status', 'tell how far a rebuild has come, and end')
    .option('--discard', 'take away what an unfinished rebuild has built')
    .action(async ({ status, discard }: RebuildOptions) => {
      const open = await opened(terminal, 'rebuild');
      if (status) return tellStatus(open, terminal);
      if (discard) {
        await open.log.close();
        await open.site.discard();
        terminal.tell('What an unfinished rebuild had built is taken away; the live read models are as they were.');
        return;
      }
      await working(open, terminal, async (options) => {
        const { position, notices } = await rebuild(options);
        terminal.tell(
          `The read models are rebuilt from ${counted(Number(recordsIn(position)), 'record')}, up to "${position}".`,
        );
        if (notices.length > 0)
          terminal.tell(
            `Alerts that read otherwise than before: ${notices.length}. They stand in /v1/notices; none was raised anew.`,
          );
        await open.close();
      });
    });
}

export function addVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description(
      'Builds the read models anew from the log, and compares them row by row with the live ones: lag may read zero while events are missing. Changes nothing. ' +
        'Ends with 1 where anything differs; "talion rebuild" mends it.',
    )
    .action(async () => {
      const open = await opened(terminal, 'verify');
      await working(open, terminal, async (options) => {
        const { position, differences } = await verify(options);
        await open.log.close();
        await open.site.discard();
        const records = counted(Number(recordsIn(position)), 'record');
        if (differences.length === 0) {
          terminal.tell(`The live read models are what follows from ${records}, up to "${position}": no row differs.`);
          return;
        }
        for (const { table, key, found } of differences.slice(0, namedMost))
          terminal.print(`${table}\t${JSON.stringify(key)}\t${found}\n`);
        terminal.tell(
          `${counted(differences.length, 'row')} differ from what follows from ${records}. "talion rebuild" mends it.`,
        );
        terminal.end(1);
      });
    });
}

async function opened(terminal: Terminal, purpose: 'rebuild' | 'verify'): Promise<OpenSite> {
  const config = await findDatabase(terminal);
  return openBuildSite(config, purpose).catch((error: unknown) => {
    throw troubleOf(error);
  });
}

/** Runs a build with its progress, until it is done or somebody stops it. One at a time works on one build. */
async function working(
  { log, site, close }: OpenSite,
  terminal: Terminal,
  work: (options: BuildOptions) => Promise<void>,
): Promise<void> {
  const progress = new Progress(terminal, undefined, 'records folded');
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    await work({
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
    throw troubleOf(error);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    progress.stop();
  }
}

async function tellStatus({ log, site, close }: OpenSite, terminal: Terminal): Promise<void> {
  const [built, live] = [recordsIn(await site.next.position()), recordsIn(await site.live.position())];
  if (built === 0n) {
    terminal.print('No rebuild is under way.\n');
    // To look for one has made its tables.
    await log.close();
    return site.discard();
  }
  const percent = live === 0n ? 100 : Number((100n * built) / live);
  terminal.print(
    `A rebuild has folded ${built} of ${live} records (${percent} %). "talion rebuild" goes on with it, unless it is under way.\n`,
  );
  return close();
}

const troubleOf = (error: unknown): unknown => {
  if (!(error instanceof TrackingTrouble)) return error;
  return error.code === 'build-stopped'
    ? new CliTrouble('refused', 'Stopped. The same command goes on from here.')
    : new CliTrouble('refused', error.message, { cause: error });
};
