import type { Command } from 'commander';
import { recordsIn, verify } from '@talion/tracking';
import { building, openSite } from '../building';
import { counted } from '../refusals';
import type { Terminal } from '../terminal';

/** How many differences are named; the count says the rest. */
const namedMost = 20;

export function addVerify(program: Command, terminal: Terminal): void {
  program
    .command('verify')
    .description(
      'Builds the read models anew from the log, and compares them row by row with the live ones: lag may read zero while events are missing. Changes nothing. ' +
        'Ends with 1 where anything differs; "talion rebuild" mends it.',
    )
    .action(async () => {
      const open = await openSite(terminal, 'verify');
      await building(open, terminal, async (options) => {
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
