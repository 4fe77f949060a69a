import { writeFile } from 'node:fs/promises';
import { actingDyads, fitDyads, ownModelActsMin } from '@talion/domain';
import type { AskedParameters, Fit, LogEvent } from '@talion/domain';
import type { Command } from 'commander';
import { findConnection } from '../connection';
import type { Connection, Told } from '../connection';
import { fittedEvents } from '../fitted-events';
import { askedParameters, parameterOptions } from '../parameter-options';
import { readCount } from '../read-count';
import { readTold } from '../read-told';
import { counted, tellProblems } from '../refusals';
import { cliTrouble, talionOf } from '../talion-of';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

type Chosen = Told & Readonly<{ out?: string; append?: true; ownFrom: number; json?: true }>;

export function addFit(program: Command, terminal: Terminal): void {
  const command = program
    .command('fit')
    .description(
      'Estimates the linking model from files of log events: one for all dyads, and own ones for those with many acts.',
    )
    .argument('<file...>', 'files of log events, one JSON object per line; - reads standard input')
    .option('--out <file>', 'write the fitted models there, as log events, one per line')
    .option('--append', 'append the fitted models to a running Talion: from then on they rule all its links')
    .option('--own-from <acts>', 'moving acts from which on a dyad gets a model of its own', readCount, ownModelActsMin)
    .option('--json', 'one JSON object: parameters, log-likelihoods, and the events')
    .option('--url <address>', 'where Talion takes events, with --append; left out: TALION_URL, or this directory')
    .option('--key <key>', 'the key (admin keeps the times of the records); left out: TALION_KEY, or this directory');
  for (const option of parameterOptions) command.addOption(option);
  command.action(async (files: string[], options: Chosen & Readonly<Record<string, unknown>>) => {
    // Asked for first: nobody wants to hear after minutes of work that there is no key.
    const connection = options.append ? await findConnection(options, terminal) : undefined;
    await fitFiles(files, options, askedParameters(options), connection, terminal);
  });
}

async function fitFiles(
  files: readonly string[],
  { out, ownFrom, json }: Chosen,
  asked: AskedParameters,
  connection: Connection | undefined,
  terminal: Terminal,
): Promise<void> {
  const events = await readTold(files, terminal);
  const found = fitDyads(actingDyads(events, asked), `${counted(events.length, 'log event')} of talion fit`, ownFrom);
  if (!found) throw new CliTrouble('usage', 'Nothing moves in these events, so that there is nothing to fit on.');
  const fitted = fittedEvents(found, events);
  terminal.print(json ? `${JSON.stringify({ ...figuresOf(found), events: fitted })}\n` : tell(found));
  for (const dyad of found.unnamed)
    terminal.tell(`${dyad} gets no model of its own: its sides have no name that finds them.`);
  if (out !== undefined) {
    await writeFile(out, fitted.map((event) => `${JSON.stringify(event)}\n`).join(''));
    terminal.tell(`${counted(fitted.length, 'event')} written to ${out}.`);
  }
  if (connection) await append(fitted, connection, terminal);
}

const figuresOf = ({ shared, own, logLikelihoods, acts, dyads }: Fit) => ({
  acts,
  dyads,
  ownModels: own.length,
  parameters: shared.parameters,
  iterations: logLikelihoods.length - 1,
  logLikelihoodBefore: logLikelihoods[0],
  logLikelihoodAfter: logLikelihoods.at(-1),
});

function tell(found: Fit): string {
  const { acts, dyads, ownModels, parameters, iterations, logLikelihoodBefore, logLikelihoodAfter } = figuresOf(found);
  const { from = '', to = '' } = found.shared.fittedOn?.period ?? {};
  const likelihood = (value: number | undefined): string => (value ?? 0).toFixed(1);
  return [
    `Fitted on ${counted(acts, 'moving act')} of ${counted(dyads, 'dyad')}, ${from.slice(0, 10)} to ${to.slice(0, 10)}.`,
    `Log-likelihood ${likelihood(logLikelihoodBefore)} before, ${likelihood(logLikelihoodAfter)} after ${counted(iterations, 'iteration')}.`,
    '',
    ...Object.entries(parameters).map(([name, value]) => `${name.padEnd(16)}${String(value)}`),
    '',
    `${counted(ownModels, 'dyad has', 'dyads have')} a background (mu) of ${ownModels === 1 ? 'its' : 'their'} own.`,
    '',
  ].join('\n');
}

async function append(fitted: readonly LogEvent[], connection: Connection, terminal: Terminal): Promise<void> {
  const { accepted, refused } = await talionOf(connection, terminal)
    .stream(fitted, {
      onSettled: (settled) => {
        for (const { line, problems } of settled.refused)
          for (const told of tellProblems({ file: 'the fit', line }, problems)) terminal.tell(told);
      },
    })
    .catch((error: unknown) => {
      throw cliTrouble(error);
    });
  terminal.tell(`${counted(accepted, 'event')} accepted by ${connection.ingestUrl}.`);
  if (refused > 0) terminal.end(1);
}
