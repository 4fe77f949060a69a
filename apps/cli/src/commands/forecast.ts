import { forecast } from '@talion/domain';
import type { AskedParameters, ForecastRow } from '@talion/domain';
import type { Command } from 'commander';
import { askedParameters, parameterOptions } from '../parameter-options';
import { readTold } from '../read-told';
import { counted } from '../refusals';
import { percent, table } from '../table';
import type { Terminal } from '../terminal';

export function addForecast(program: Command, terminal: Terminal): void {
  const command = program
    .command('forecast')
    .description('Says of each open provocation how likely the other side acts within 1, 7 and 30 days, and why.')
    .argument('<file...>', 'files of log events, one JSON object per line; - reads standard input')
    .option('--json', 'one JSON array of forecasts, each with the terms of its sum');
  for (const option of parameterOptions) command.addOption(option);
  command.action(async (files: string[], options: Readonly<{ json?: true }> & Readonly<Record<string, unknown>>) => {
    await forecastFrom(files, options.json, askedParameters(options), terminal);
  });
}

/** Rows that are shown to read; --json has them all. */
const rowsShown = 50;

async function forecastFrom(
  files: readonly string[],
  json: true | undefined,
  asked: AskedParameters,
  terminal: Terminal,
): Promise<void> {
  const rows = forecast(await readTold(files, terminal), asked);
  if (json) terminal.print(`${JSON.stringify(rows)}\n`);
  else if (rows.length === 0) terminal.print('No provocation is open.\n');
  else terminal.print(inWords(rows));
}

function inWords(rows: readonly ForecastRow[]): string {
  const shown = rows.slice(0, rowsShown);
  const left = rows.length - shown.length;
  return [
    `${counted(rows.length, 'open provocation')} at ${rows[0]?.at ?? ''}\n\n`,
    table([
      ['may answer', 'provoked by', 'last', '1 day', '7 days', '30 days', 'median', 'background', 'pressure'],
      ...shown.map(({ answerer, provoker, to, within, medianDays, explanation }) => [
        answerer,
        provoker,
        to.slice(0, 10),
        percent(within.days1),
        percent(within.days7),
        percent(within.days30),
        `${medianDays.toFixed(0)} d`,
        explanation.background.toFixed(4),
        explanation.kernels.reduce((sum, { perDay }) => sum + perDay, 0).toFixed(4),
      ]),
    ]),
    '\nBackground and pressure (what acts so far add) are acts per day; --json shows the terms.\n',
    left > 0 ? `${counted(left, 'further one')} with --json.\n` : '',
  ].join('');
}
