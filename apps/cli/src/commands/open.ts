import type { Command } from 'commander';
import { findConnection } from '../connection';
import type { Told } from '../connection';
import type { Terminal } from '../terminal';

export function addOpen(program: Command, terminal: Terminal): void {
  program
    .command('open')
    .description("Prints the address of the analyst's page with the key in it: open it in a browser.")
    .option('--url <address>', 'where Talion is; left out: TALION_URL, or this directory')
    .option('--key <key>', 'the key; left out: TALION_KEY, or this directory')
    .action(async (told: Told) => {
      const { queryUrl, key } = await findConnection(told, terminal);
      // Behind the #, the key never leaves the browser: no server and no log sees it.
      terminal.print(`${queryUrl}/#key=${key}\n`);
    });
}
