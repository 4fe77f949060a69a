import {
  attributionInWords,
  canonicalJson,
  explainAction,
  explainLinks,
  identityInWords,
  linkInWords,
  project,
} from '@talion/domain';
import type { AskedParameters } from '@talion/domain';
import type { Command } from 'commander';
import { askedParameters, parameterOptions } from '../parameter-options';
import { readTold } from '../read-told';
import { Book } from '../summary/book';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

type Chosen = Readonly<{ action: string; json?: true }>;

export function addExplain(program: Command, terminal: Terminal): void {
  const command = program
    .command('explain')
    .description(
      'Says why an action is what it is: why its reports are one, why these did it, and why it answers what it answers.',
    )
    .argument('<file...>', 'files of log events, one JSON object per line; - reads standard input')
    .requiredOption('--action <id>', 'the action, by its id or by that of any of its reports')
    .option('--json', 'one canonical JSON document in place of sentences');
  for (const option of parameterOptions) command.addOption(option);
  command.action(async (files: string[], options: Chosen & Readonly<Record<string, unknown>>) => {
    await explainFrom(files, options, askedParameters(options), terminal);
  });
}

async function explainFrom(
  files: readonly string[],
  { action: asked, json }: Chosen,
  parameters: AskedParameters,
  terminal: Terminal,
): Promise<void> {
  const events = await readTold(files, terminal);
  const models = project(events, parameters);
  const id = models.actions.find(({ reports }) => reports.some((report) => report.id === asked))?.id ?? asked;
  const explanation = explainAction(events, id, parameters);
  if (!explanation)
    throw new CliTrouble('usage', `There is no action ${JSON.stringify(asked)} in these events, nor a report of one.`);
  const links = explainLinks(
    models.links.filter(({ response, trigger }) => response === id || trigger === id),
    models.actions,
    models.relations,
  );
  if (json) {
    terminal.print(`${canonicalJson({ ...explanation, links })}\n`);
    return;
  }
  const nameOf = (actor: string): string => explanation.names[actor] ?? actor;
  const sections = {
    'why these reports are one action': identityInWords(explanation.identity, nameOf),
    'who did it': attributionInWords(explanation.attribution, nameOf),
    'what it answers, and what answers it': links.flatMap((link) => linkInWords(link, nameOf)),
  };
  terminal.print(`${new Book(models).action(id)}\n`);
  for (const [title, lines] of Object.entries(sections))
    terminal.print(`\n${title.toUpperCase()}\n\n${lines.length > 0 ? lines.join('\n') : 'nothing'}\n`);
}
