import { countDisputes, fittedOnMid, nearestOpposite, project, scoreOf } from '@talion/domain';
import type { DisputeScore, LogEvent } from '@talion/domain';
import type { Command } from 'commander';
import { fittedEvents } from '../fitted-events';
import { readMidStudy, studyParameters } from '../mid-study';
import type { MidStudy } from '../mid-study';
import { readTold } from '../read-told';
import { counted } from '../refusals';
import { table } from '../table';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

type Chosen = Readonly<{ model?: string; json?: true }>;

export function addScore(program: Command, terminal: Terminal): void {
  program
    .command('score')
    .description('Holds links against what historians found.')
    .command('mid')
    .description(
      'Links the incidents of the Militarized Interstate Disputes without knowing the disputes, and predicts a dispute as reciprocated when one of its acts answers something.',
    )
    .argument('<directory>', 'where the tables MIDA, MIDI and MIDIP lie, as CSV files')
    .option(
      '--model <file>',
      'score the fitted models of this file of log events, in place of the one that Talion brings',
    )
    .option('--json', 'one JSON object of all figures')
    .action(async (directory: string, { model, json }: Chosen) => {
      const study = await readMidStudy(directory, terminal);
      const models = model === undefined ? undefined : await readModels(model, terminal);
      const scores = scoresOf(study, models);
      const { reciprocated } = study.disputes;
      const told = {
        disputes: reciprocated.size,
        reciprocated: [...reciprocated.values()].filter(Boolean).length,
        acts: study.acts.length,
      };
      terminal.print(json ? `${JSON.stringify({ ...told, scores })}\n` : inWords(told, scores));
    });
}

async function readModels(file: string, terminal: Terminal): Promise<LogEvent[]> {
  const models = (await readTold([file], terminal)).filter(({ type }) => type === 'talion.model.fitted.v1');
  if (models.length === 0) throw new CliTrouble('usage', `${file} has no talion.model.fitted.v1 event.`);
  return models;
}

type Score = Readonly<{ linker: string }> & DisputeScore;

/** Spans of the baselines, in days. */
const baselineDays = [30, 60, 180];

function scoresOf({ events, acts, disputes }: MidStudy, models: readonly LogEvent[] | undefined): Score[] {
  const linked = (more: readonly LogEvent[]): DisputeScore =>
    scoreOf(countDisputes(project([...events, ...more], studyParameters).links, disputes));
  return [
    ...baselineDays.map((days) => ({
      linker: `nearest opposite act, ${days} days`,
      ...scoreOf(countDisputes(nearestOpposite(acts, days), disputes)),
    })),
    { linker: 'the definitions as they stand', ...linked([]) },
    {
      linker: models ? 'the models of the file' : 'the model fitted on disputes to 2003',
      ...linked(models ?? fittedEvents({ shared: fittedOnMid, own: [] }, events)),
    },
  ];
}

function inWords(
  { disputes, reciprocated, acts }: Readonly<Record<'disputes' | 'reciprocated' | 'acts', number>>,
  scores: readonly Score[],
): string {
  return [
    `${counted(disputes, 'dispute')}, ${reciprocated} of them reciprocated; ${counted(acts, 'act')}.\n\n`,
    table([
      ['linker', 'links', 'in one dispute', 'P', 'R', 'F1'],
      ...scores.map(({ linker, links, sameDispute, precision, recall, f1 }) => [
        linker,
        String(links),
        ...[sameDispute, precision, recall, f1].map((figure) => figure.toFixed(3)),
      ]),
    ]),
  ].join('');
}
