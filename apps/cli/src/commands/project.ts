import { modelNames, project } from '@talion/domain';
import type { AskedParameters, LogEvent, ModelName } from '@talion/domain';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { canonicalDocument, digestOf } from '../canonical-document';
import { askedParameters, parameterOptions } from '../parameter-options';
import { readEvents } from '../read-events';
import { counted, tellProblems } from '../refusals';
import { summarise } from '../summary/summary';
import type { Terminal } from '../terminal';

type Chosen = Readonly<{ json?: true; digest?: true; only?: readonly ModelName[] }>;

export function addProject(program: Command, terminal: Terminal): void {
  const command = program
    .command('project')
    .description('Computes all read models of files of log events, without any service: a summary to read, or JSON.')
    .argument('<file...>', 'files of log events, one JSON object per line; - reads standard input')
    .option('--json', 'one canonical JSON document: sorted keys, no white space, a line end')
    .option('--digest', 'the SHA-256 of that document in its place, as sha256sum gives it')
    .addOption(
      new Option('--only <models>', `which read models, with commas between: ${modelNames.join(', ')}`).argParser(
        readModels,
      ),
    );
  for (const option of parameterOptions) command.addOption(option);
  command.action(async (files: string[], options: Chosen & Readonly<Record<string, unknown>>) => {
    await projectFiles(files, options, askedParameters(options), terminal);
  });
}

function readModels(text: string): ModelName[] {
  return text.split(',').map((word) => {
    const name = modelNames.find((one) => one === word.trim());
    if (!name) throw new InvalidArgumentError(`There is no read model ${JSON.stringify(word)}.`);
    return name;
  });
}

async function projectFiles(
  files: readonly string[],
  { json, digest, only }: Chosen,
  parameters: AskedParameters,
  terminal: Terminal,
): Promise<void> {
  let refusals = 0;
  const events: LogEvent[] = await readEvents(files, (origin, problems) => {
    refusals++;
    for (const line of tellProblems(origin, problems)) terminal.tell(line);
  });
  const models = project(events, parameters);
  if (digest) terminal.print(`${digestOf(canonicalDocument(models, only))}\n`);
  else
    for (const piece of json ? canonicalDocument(models, only) : summarise(models, events, parameters, only))
      terminal.print(piece);
  if (refusals === 0) return;
  const rest = `the other ${counted(events.length, 'is', 'are')} projected`;
  terminal.tell(
    `${counted(refusals, 'line is', 'lines are')} refused; ${events.length === 0 ? 'nothing is left' : rest}.`,
  );
  terminal.end(1);
}
