import type { Command } from 'commander';
import { findConnection } from '../connection';
import type { Told } from '../connection';
import { succeeded, talionOf } from '../talion-of';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

export function addQuarantine(program: Command, terminal: Terminal): void {
  const quarantine = program
    .command('quarantine')
    .description('Shows what is in the log and counts for nothing, and brings it back after a fix.');
  const subcommand = (words: string, description: string): Command =>
    quarantine
      .command(words)
      .description(description)
      .option('--url <address>', 'where Talion is; left out: TALION_URL, or this directory')
      .option('--key <key>', 'left out: TALION_KEY, or this directory');

  subcommand(
    'list',
    'Lists events that could not be folded, records that are no events, and events whose identity was taken, with the reason.',
  )
    .option('--kind <kind>', 'halted, unreadable or conflict')
    .action(async ({ kind, ...told }: Told & Readonly<{ kind?: 'halted' | 'unreadable' | 'conflict' }>) => {
      const talion = talionOf(await findConnection(told, terminal), terminal);
      for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
        const query = { ...(kind && { kind }), ...(cursor !== undefined && { cursor }) };
        const page = await succeeded(talion.questions.GET('/v1/quarantine', { params: { query } }));
        for (const row of page.rows)
          terminal.print(
            row.kind === 'conflict'
              ? `${row.id}@${row.source}#${row.n}  ${row.settled ? 'settled' : 'open   '}  ${row.time}  ${row.reason}\n`
              : `${row.at}  ${row.reason}\n`,
          );
        cursor = page.next;
      }
    });

  subcommand(
    'replay <record>',
    'Puts a record through the gate again: partition:offset, or id@source#n; a report corrects the first of its identity.',
  )
    .option('--as-id <id>', 'take it as an event of its own, under this id')
    .action(async (record: string, { asId, ...told }: Told & Readonly<{ asId?: string }>) => {
      const talion = talionOf(await findConnection(told, terminal), terminal);
      const { accepted, corrected, duplicates } = await succeeded(
        talion.api.POST('/v1/quarantine/replays', { body: bodyOf(record, asId) }),
      );
      const [one] = [...accepted, ...corrected];
      terminal.print(
        one
          ? `${corrected.length > 0 ? 'Corrected' : 'Accepted'}: ${one.id} of ${one.source}.\n`
          : `${counted(duplicates.length)}\n`,
      );
    });
}

const counted = (duplicates: number): string =>
  duplicates > 0 ? 'It says what is known already: nothing changed.' : 'Nothing changed.';

function bodyOf(record: string, newId: string | undefined) {
  if (/^\d+:\d+$/.test(record)) return { at: record };
  const [, id, source, n] = /^(.+)@([^@]+)#(\d+)$/.exec(record) ?? [];
  if (id === undefined || source === undefined)
    throw new CliTrouble(
      'usage',
      `${JSON.stringify(record)} names no record: write partition:offset, or id@source#n, as "talion quarantine list" does.`,
    );
  return { id, source, n: Number(n), ...(newId !== undefined && { newId }) };
}
