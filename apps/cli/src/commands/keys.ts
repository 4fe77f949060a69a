import { Option } from 'commander';
import type { Command } from 'commander';
import { findConnection } from '../connection';
import type { Told } from '../connection';
import { tellDetails, TalionClient } from '../talion-client';
import type { Answer, ProblemDetails } from '../talion-client';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

type Key = Readonly<{ id: string; name: string; scopes: readonly string[]; created: string }>;

const scopeNames = ['ingest', 'read', 'admin'];

export function addKeys(program: Command, terminal: Terminal): void {
  const keys = program.command('keys').description('Lists, makes and takes away API keys; needs a key of scope admin.');
  const subcommand = (words: string, description: string): Command =>
    keys
      .command(words)
      .description(description)
      .option('--url <address>', 'where ingest is; left out: TALION_URL, or this directory')
      .option('--key <key>', 'a key of scope admin; left out: TALION_KEY, or this directory');
  const clientOf = async (told: Told): Promise<TalionClient> =>
    new TalionClient(await findConnection(told, terminal), terminal);

  subcommand('list', 'Lists all keys by name and scopes; none of them is shown.').action(async (told: Told) => {
    const { keys: all } = succeeded(await (await clientOf(told)).keys<{ keys: readonly Key[] }>('GET', ''));
    for (const { id, name, scopes, created } of all)
      terminal.print(`${id}  ${created.slice(0, 10)}  ${scopes.join(',').padEnd(17)}  ${name}\n`);
  });

  subcommand('make <name>', 'Makes a key and prints it, for the only time.')
    .addOption(new Option('--scopes <scope...>', 'what it may do').choices(scopeNames).default(['read']))
    .action(async (name: string, told: Told & Readonly<{ scopes: readonly string[] }>) => {
      const body = JSON.stringify({ name, scopes: told.scopes });
      const { key } = succeeded(await (await clientOf(told)).keys<{ key: string }>('POST', '', body));
      terminal.print(`${key}\n`);
    });

  subcommand('remove <id>', 'Takes a key away; the id is that of the list.').action(async (id: string, told: Told) => {
    succeeded(await (await clientOf(told)).keys('DELETE', `/${encodeURIComponent(id)}`));
    terminal.tell(`The key ${id} is gone; it may open a service for ten more seconds.`);
  });
}

/** The body of a success; throws `refused` in the words of the API. */
function succeeded<T>({ status, body }: Answer<T>): T {
  if (status >= 400) throw new CliTrouble('refused', tellDetails(body as ProblemDetails));
  return body;
}
