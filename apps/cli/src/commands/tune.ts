import { writeFile } from 'node:fs/promises';
import {
  actingDyads,
  dealingsDefault,
  defaultLinkModel,
  foldsDefault,
  linkCasesOf,
  tuneLinks,
  tuningGrid,
} from '@talion/domain';
import type { DataOf, DisputeScore, Tuning } from '@talion/domain';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { fittedEvents } from '../fitted-events';
import { readMidStudy, studyParameters } from '../mid-study';
import type { MidStudy } from '../mid-study';
import { counted } from '../refusals';
import { table } from '../table';
import type { Terminal } from '../terminal';

type Chosen = Readonly<{ folds: number; dealings: number; out?: string; json?: true }>;

export function addTune(program: Command, terminal: Terminal): void {
  program
    .command('tune')
    .description('Picks a linking model on what historians found.')
    .command('mid')
    .description(
      'Tries the models of a grid on the Militarized Interstate Disputes, and says how the picking holds on disputes that it has not seen.',
    )
    .argument('<directory>', 'where the tables MIDA, MIDI and MIDIP lie, as CSV files')
    .option(
      '--folds <parts>',
      'parts that the disputes are dealt to, each scored by what is picked on the others',
      readParts,
      foldsDefault,
    )
    .option('--dealings <times>', 'how often they are dealt anew', readTimes, dealingsDefault)
    .option('--out <file>', 'write the model picked on all disputes there, as a log event')
    .option('--json', 'one JSON object of all figures')
    .action(async (directory: string, { folds, dealings, out, json }: Chosen) => {
      const study = await readMidStudy(directory, terminal);
      const cases = linkCasesOf(actingDyads(study.events, studyParameters), defaultLinkModel);
      const tuning = tuneLinks(cases, study.disputes, study.firstActs, { folds, dealings });
      const fitted = fittedModel(tuning, study);
      terminal.print(json ? `${JSON.stringify({ ...tuning, grid: tuningGrid, fitted })}\n` : inWords(tuning, fitted));
      if (out === undefined) return;
      const events = fittedEvents({ shared: fitted, own: [] }, study.events);
      await writeFile(out, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
      terminal.tell(`The model is written to ${out}.`);
    });
}

const readParts = (text: string): number => readCount(text, 2, 100);
const readTimes = (text: string): number => readCount(text, 1, 1000);

function readCount(text: string, min: number, max: number): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= min && count <= max) return count;
  throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
}

type Fitted = DataOf<'talion.model.fitted.v1'>;

/** What of the picked model is not as the definitions have it. */
function fittedModel({ model, onAll }: Tuning, { acts, disputes }: MidStudy): Fitted {
  const parameters = Object.fromEntries(
    Object.entries(model).filter(([name, value]) => defaultLinkModel[name as keyof typeof model] !== value),
  );
  const [from, to] = [
    acts.reduce((least, one) => Math.min(least, one.from), Infinity),
    acts.reduce((most, one) => Math.max(most, one.to), -Infinity),
  ];
  return {
    parameters: Object.keys(parameters).length > 0 ? parameters : { mu: model.mu },
    fittedOn: {
      description: `${counted(disputes.reciprocated.size, 'militarized dispute')}, F1 ${onAll.f1.toFixed(3)}`,
      period: { from: new Date(from).toISOString(), to: new Date(to).toISOString() },
      actions: acts.length,
    },
  };
}

function inWords({ trials, onAll, dealings, forward }: Tuning, { parameters }: Fitted): string {
  const folds = (of: 'inFold' | 'outOfFold'): string[] => {
    const scores = dealings.map((dealing) => dealing[of]);
    const mean = (figure: keyof DisputeScore): string =>
      (scores.reduce((sum, one) => sum + one[figure], 0) / scores.length).toFixed(3);
    const f1 = scores.map((one) => one.f1);
    return [
      ...[mean('sameDispute'), mean('precision'), mean('recall'), mean('f1')],
      `${Math.min(...f1).toFixed(3)} to ${Math.max(...f1).toFixed(3)}`,
    ];
  };
  const figures = ({ sameDispute, precision, recall, f1 }: DisputeScore): string[] => [
    ...[sameDispute, precision, recall, f1].map((figure) => figure.toFixed(3)),
    '',
  ];
  return [
    `${counted(trials, 'model')} tried. Picked on all disputes:\n\n`,
    ...Object.entries(parameters).map(([name, value]) => `${name.padEnd(16)}${String(value)}\n`),
    '\n',
    table([
      ['', 'in one dispute', 'P', 'R', 'F1', 'F1 by dealing'],
      ['on all disputes', ...figures(onAll)],
      ['in fold', ...folds('inFold')],
      ['out of fold', ...folds('outOfFold')],
      ['earlier half, picked on it', ...figures(forward.earlier)],
      ['later half, unseen', ...figures(forward.later)],
      ['later half, by the definitions', ...figures(forward.laterByDefinitions)],
    ]),
  ].join('');
}
