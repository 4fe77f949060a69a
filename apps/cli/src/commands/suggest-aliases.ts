import { canonicalJson, project, suggestAliases, suggestMembers } from '@talion/domain';
import type { AliasSuggestion, MemberSuggestion } from '@talion/domain';
import type { Command } from 'commander';
import { readEvents } from '../read-events';
import { counted, tellProblems } from '../refusals';
import type { Terminal } from '../terminal';

export function addSuggestAliases(program: Command, terminal: Terminal): void {
  program
    .command('suggest-aliases')
    .description(
      'Suggests which actors may be one by their names, and which may belong to an umbrella, for an analyst to confirm; nothing is merged, and nothing is posted.',
    )
    .argument('<file...>', 'files of log events, one JSON object per line; - reads standard input')
    .option('--json', 'one canonical JSON document: the suggestions with the events that confirm them')
    .option('--events', 'only those events, one per line: look through them, then talion import what is right')
    .action(async (files: string[], { json, events: eventsOnly }: { json?: true; events?: true }) => {
      let refusals = 0;
      const events = await readEvents(files, (origin, problems) => {
        refusals++;
        for (const line of tellProblems(origin, problems)) terminal.tell(line);
      });
      const models = project(events);
      const aliases = suggestAliases(models);
      const members = suggestMembers(models);
      if (json) terminal.print(`${canonicalJson({ aliases, members })}\n`);
      else if (eventsOnly)
        for (const { confirm } of [...aliases, ...members]) terminal.print(`${JSON.stringify(confirm)}\n`);
      else for (const line of [...tellAliases(aliases), ...tellMembers(members)]) terminal.print(`${line}\n`);
      if (refusals === 0) return;
      terminal.tell(`${counted(refusals, 'line is', 'lines are')} refused.`);
      terminal.end(1);
    });
}

function* tellAliases(suggestions: readonly AliasSuggestion[]): Generator<string> {
  yield `${counted(suggestions.length, 'likely alias', 'likely aliases')}; the score says about how many of ten such are right, in tenths.`;
  for (const { score, names, keep, alias, differences, against, sharedCounterparts } of suggestions) {
    yield '';
    yield `${score.toFixed(2)}  ${names[0]} [${keep}] = ${names[1]} [${alias}]?`;
    for (const { rule, ours, theirs } of differences)
      yield `      ${rule.replaceAll('-', ' ')}: ${[ours, theirs].map((words) => (words === '' ? 'nothing' : words)).join(' / ')}`;
    for (const { what, actions } of against)
      yield `      against it: ${what.replaceAll('-', ' ')}${actions.length > 0 ? ` (${actions.join(', ')})` : ''}`;
    if (sharedCounterparts.length > 0) yield `      both with: ${sharedCounterparts.join(', ')}`;
  }
}

function* tellMembers(suggestions: readonly MemberSuggestion[]): Generator<string> {
  if (suggestions.length === 0) return;
  yield '';
  yield `${counted(suggestions.length, 'likely member')} of an umbrella.`;
  for (const { actor, umbrella, saidOfOneAction, sharedWholes, nameWithin } of suggestions) {
    yield '';
    yield `      ${actor} a member of ${umbrella}?`;
    if (saidOfOneAction.length > 0) yield `      both are said to have done: ${saidOfOneAction.join(', ')}`;
    if (sharedWholes.length > 0) yield `      both belong to: ${sharedWholes.join(', ')}`;
    if (nameWithin) yield '      the name of the one stands in that of the other';
  }
}
