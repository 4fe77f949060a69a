import { open, rename } from 'node:fs/promises';
import { Option } from 'commander';
import type { Command } from 'commander';
import type { LogEvent } from '@talion/domain';
import { exportFormats, writeExport } from '@talion/sources';
import type { ExportFormat } from '@talion/sources';
import { findConnection } from '../connection';
import type { Told } from '../connection';
import { counted } from '../refusals';
import { cliTrouble, talionOf } from '../talion-of';
import type { Terminal } from '../terminal';

type Chosen = Told & Readonly<{ format: ExportFormat; source?: string; type?: string; out?: string }>;

export function addExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description(
      'Writes every event that counts, once, in order of acceptance; "talion import" takes each of the formats back without loss.',
    )
    .addOption(new Option('--format <name>', 'the layout').choices(exportFormats).default('jsonl'))
    .option('--source <urn>', 'only events of this source')
    .option('--type <type>', 'only events of this type')
    .option('--out <file>', 'the file; left out: standard output')
    .option('--url <address>', 'where questions are asked; left out: TALION_QUERY_URL, TALION_URL, or this directory')
    .option('--key <key>', 'a key that reads; left out: TALION_KEY, or this directory')
    .action(async ({ format, source, type, out, ...told }: Chosen) => {
      const talion = talionOf(await findConnection(told, terminal), terminal);
      const asked = { ...(source !== undefined && { source }), ...(type !== undefined && { type }) };
      let count = 0;
      const events = async function* (): AsyncGenerator<LogEvent> {
        for await (const event of talion.events(asked)) {
          count++;
          yield event as unknown as LogEvent;
        }
      };
      const text = writeExport(format, events());
      await (out === undefined ? printAll(text, terminal) : saveAll(text, out)).catch((error: unknown) => {
        throw cliTrouble(error);
      });
      terminal.tell(`${counted(count, 'event')} exported${out === undefined ? '' : ` to ${out}`}.`);
    });
}

async function printAll(pieces: AsyncIterable<string>, terminal: Terminal): Promise<void> {
  for await (const piece of pieces) terminal.print(piece);
}

/** Written beside it and put in its place when it is whole: half an export is none. */
async function saveAll(pieces: AsyncIterable<string>, path: string): Promise<void> {
  const file = await open(`${path}.part`, 'w');
  try {
    for await (const piece of pieces) await file.write(piece);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}
