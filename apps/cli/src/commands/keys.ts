import { Option } from 'commander';
import type { Command } from 'commander';
import { findConnection } from '../connection';
import type { Told } from '../connection';
import type { Talion } from '@talion/client';
import { succeeded, talionOf } from '../talion-of';
import type { Terminal } from '../terminal';

const scopeNames = ['ingest', 'read', 'desk', 'analyst', 'admin'] as const;
const whatScopesAllow =
  'what it may do: ingest posts events, read asks, desk says what alerts are sent where, analyst decides in the name of the key, admin does all of it';

export function addKeys(program: Command, terminal: Terminal): void {
  const keys = program.command('keys').description('Lists, makes and takes away API keys; needs a key of scope admin.');
  const subcommand = (words: string, description: string): Command =>
    keys
      .command(words)
      .description(description)
      .option('--url <address>', 'where ingest is; left out: TALION_URL, or this directory')
      .option('--key <key>', 'a key of scope admin; left out: TALION_KEY, or this directory');
  const apiOf = async (told: Told): Promise<Talion['api']> =>
    talionOf(await findConnection(told, terminal), terminal).api;

  subcommand('list', 'Lists all keys by name and scopes; none of them is shown.').action(async (told: Told) => {
    const { keys: all } = await succeeded((await apiOf(told)).GET('/v1/keys'));
    for (const { id, name, scopes, created } of all)
      terminal.print(`${id}  ${created.slice(0, 10)}  ${scopes.join(',').padEnd(25)}  ${name}\n`);
  });

  subcommand('make <name>', 'Makes a key and prints it, for the only time.')
    .addOption(new Option('--scopes <scope...>', whatScopesAllow).choices(scopeNames).default(['read']))
    .action(async (name: string, told: Told & Readonly<{ scopes: readonly (typeof scopeNames)[number][] }>) => {
      const { key } = await succeeded(
        (await apiOf(told)).POST('/v1/keys', { body: { name, scopes: [...told.scopes] } }),
      );
      terminal.print(`${key}\n`);
    });

  subcommand('remove <id>', 'Takes a key away; the id is that of the list.').action(async (id: string, told: Told) => {
    await succeeded((await apiOf(told)).DELETE('/v1/keys/{id}', { params: { path: { id } } }));
    terminal.tell(`The key ${id} is gone; it may open a service for ten more seconds.`);
  });
}
