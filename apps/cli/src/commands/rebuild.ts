import type { Command } from 'commander';
import type { OpenSite } from '@talion/platform';
import { rebuild, recordsIn, TrackingTrouble } from '@talion/tracking';
import { building, discard, openSite } from '../building';
import { counted } from '../refusals';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

type Chosen = Readonly<{ status?: boolean; discard?: boolean }>;

export function addRebuild(program: Command, terminal: Terminal): void {
  program
    .command('rebuild')
    .description(
      'Builds the read models anew from the log beside the live ones, and puts them in their place at one moment. Readers and the projector go on meanwhile; ' +
        'no alert is raised again. Stopped by Ctrl-C or a crash, it goes on where it was when it is begun again. Needs DATABASE_URL (and KAFKA_BROKERS) as the services have them.',
    )
    .option('--status', 'tell how far a rebuild has come, and end')
    .option('--discard', 'take away what an unfinished rebuild has built')
    .action(async (chosen: Chosen) => {
      const open = await openSite(terminal, 'rebuild');
      if (chosen.status) return tellStatus(open, terminal);
      if (chosen.discard) {
        await discard(open);
        terminal.tell('What an unfinished rebuild had built is taken away; the live read models are as they were.');
        return;
      }
      await building(open, terminal, async (options) => {
        const { position, notices } = await rebuild(options);
        const records = counted(Number(recordsIn(position)), 'record');
        terminal.tell(`The read models are rebuilt from ${records}, up to "${position}".`);
        if (notices.length > 0)
          terminal.tell(
            `Alerts that read otherwise than before: ${notices.length}. They stand in /v1/notices; none was raised anew.`,
          );
        await open.close();
      });
    });
}

async function tellStatus(open: OpenSite, terminal: Terminal): Promise<void> {
  const { next, live } = open.site;
  const [built, reached] = [recordsIn(await next.position()), recordsIn(await live.position())];
  if (built > 0n) {
    const percent = reached === 0n ? 100 : Number((100n * built) / reached);
    terminal.print(
      `A rebuild has folded ${built} of ${reached} records (${percent} %). "talion rebuild" goes on with it, unless it is under way.\n`,
    );
    return open.close();
  }
  // To look for one has made its tables, unless somebody else just has.
  try {
    await discard(open);
    terminal.print('No rebuild is under way.\n');
  } catch (error) {
    if (!(error instanceof CliTrouble && isTaken(error))) throw error;
    terminal.print('A rebuild has just begun.\n');
  }
}

const isTaken = ({ cause }: { cause?: unknown }): boolean =>
  cause instanceof TrackingTrouble && cause.code === 'store-fenced';
