import { actingDyads, backTest } from '@talion/domain';
import type { AskedParameters, BackTest } from '@talion/domain';
import type { Command } from 'commander';
import { askedParameters, parameterOptions } from '../parameter-options';
import { readTold } from '../read-told';
import { percent, table } from '../table';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

export function addBacktest(program: Command, terminal: Terminal): void {
  const command = program
    .command('backtest')
    .description(
      'Fits the model on the first four fifths of the time, and scores its forecasts on the last fifth beside two plain rates.',
    )
    .argument('<file...>', 'files of log events, one JSON object per line; - reads standard input')
    .option('--json', 'one JSON object of all figures');
  for (const option of parameterOptions) command.addOption(option);
  command.action(async (files: string[], options: Readonly<{ json?: true }> & Readonly<Record<string, unknown>>) => {
    await testOn(files, options.json, askedParameters(options), terminal);
  });
}

async function testOn(
  files: readonly string[],
  json: true | undefined,
  asked: AskedParameters,
  terminal: Terminal,
): Promise<void> {
  const tested = backTest(actingDyads(await readTold(files, terminal), asked));
  if (!tested) throw new CliTrouble('usage', 'These events have too few days with moving acts to be split in five.');
  terminal.print(json ? `${JSON.stringify(tested)}\n` : inWords(tested));
}

function inWords({ training, test, parameters, methods }: BackTest): string {
  const day = (time: string): string => time.slice(0, 10);
  const [first] = methods;
  const asked = (within: 'days1' | 'days7' | 'days30'): string => {
    const { asked: count, answered } = first?.questions[within] ?? { asked: 0, answered: 0 };
    return `${count} (${percent(answered)} yes)`;
  };
  return [
    `Trained on ${day(training.from)} to ${day(training.to)}: ${training.acts} acts of ${training.dyads} dyads.\n`,
    `Tested on ${day(test.from)} to ${day(test.to)}: ${test.acts} acts, ${test.scored} of them in dyads known from an earlier day.\n`,
    `Fitted: ${Object.entries(parameters)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(', ')}\n\n`,
    table([
      ['', 'log-likelihood', 'per act', 'Brier 1 day', '7 days', '30 days'],
      ...methods.map(({ method, logLikelihood, perAct, questions }) => [
        method,
        logLikelihood.toFixed(1),
        perAct.toFixed(3),
        questions.days1.brier.toFixed(4),
        questions.days7.brier.toFixed(4),
        questions.days30.brier.toFixed(4),
      ]),
      ['questions asked', '', '', asked('days1'), asked('days7'), asked('days30')],
    ]),
  ].join('');
}
