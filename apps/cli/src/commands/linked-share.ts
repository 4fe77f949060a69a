import { linkedShares, ownModelActsMin } from '@talion/domain';
import type { AskedParameters, LinkedShares } from '@talion/domain';
import type { Command } from 'commander';
import { askedParameters, parameterOptions } from '../parameter-options';
import { readCount } from '../read-count';
import { readTold } from '../read-told';
import { percent, table } from '../table';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

type Chosen = Readonly<{ acts: number; json?: true }>;

export function addLinkedShare(program: Command, terminal: Terminal): void {
  const command = program
    .command('linked-share')
    .description(
      'Says how many acts of busy dyads get a parent, beside how many would by chance: under the model in force, and under one fitted on these events.',
    )
    .argument('<file...>', 'files of log events, one JSON object per line; - reads standard input')
    .option('--acts <acts>', 'moving acts from which on a dyad counts', readCount, ownModelActsMin)
    .option('--json', 'one JSON object of all dyads');
  for (const option of parameterOptions) command.addOption(option);
  command.action(async (files: string[], options: Chosen & Readonly<Record<string, unknown>>) => {
    await shareOf(files, options, askedParameters(options), terminal);
  });
}

async function shareOf(
  files: readonly string[],
  { acts, json }: Chosen,
  asked: AskedParameters,
  terminal: Terminal,
): Promise<void> {
  const shares = linkedShares(await readTold(files, terminal), asked, acts);
  if (!shares) throw new CliTrouble('usage', 'Nothing moves in these events, so that nothing can be linked.');
  terminal.print(json ? `${JSON.stringify(shares)}\n` : inWords(shares));
}

function inWords({ inForce, fitted, dyads }: LinkedShares): string {
  type Row = Pick<LinkedShares['dyads'][number], 'acts' | 'inForce' | 'fitted'>;
  const row = (name: string, { acts, ...models }: Row): string[] => [
    name,
    String(acts),
    ...[models.inForce, models.fitted].flatMap(({ linked, byChance }) => [
      percent(linked),
      percent(byChance),
      percent(linked - byChance),
    ]),
  ];
  return table([
    ['dyad', 'acts', 'linked', 'by chance', 'gap', 'fitted: linked', 'by chance', 'gap'],
    ...dyads.map((one) => row(one.dyad, one)),
    row('all of these', { acts: inForce.acts, inForce, fitted }),
  ]);
}
