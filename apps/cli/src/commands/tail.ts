import type { Command } from 'commander';
import { parseEvent } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { findConnection } from '../connection';
import type { Connection, Told } from '../connection';
import { cliTrouble, succeeded, talionOf } from '../talion-of';
import type { Terminal } from '../terminal';

type Chosen = Told & Readonly<{ from: string; source?: string; json?: true; once?: true }>;

export function addTail(program: Command, terminal: Terminal): void {
  program
    .command('tail')
    .description('Follows the log: a line for each record as it comes in, until Ctrl-C.')
    .option('--from <position>', 'end: only what comes from now on; start: all; or a position', 'end')
    .option('--source <urn>', 'only events of this source')
    .option('--json', 'the records as JSON Lines, each with the position behind it')
    .option('--once', 'end where the log ends now')
    .option('--url <address>', 'where ingest is; left out: TALION_URL, or this directory')
    .option('--key <key>', 'a key that reads; left out: TALION_KEY, or this directory')
    .action(async (chosen: Chosen) => {
      const connection = await findConnection(chosen, terminal);
      const stop = new AbortController();
      const end = (): void => stop.abort();
      process.once('SIGINT', end);
      await follow(connection, chosen, terminal, stop.signal)
        .catch((error: unknown) => {
          throw cliTrouble(error);
        })
        .finally(() => process.off('SIGINT', end));
    });
}

async function follow(
  connection: Connection,
  { from, source, json, once }: Chosen,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const talion = talionOf(connection, terminal);
  const after =
    from === 'start' ? '' : from === 'end' ? (await succeeded(talion.api.GET('/v1/log/end'))).position : from;
  for await (const { position, event } of talion.log({ after, follow: !once, signal })) {
    const parsed = parseEvent(event);
    if (source !== undefined && !(parsed.ok && parsed.event.source === source)) continue;
    terminal.print(
      json
        ? `${JSON.stringify({ position, event })}\n`
        : `${position}  ${parsed.ok ? lineOf(parsed.event) : 'no event (see /v1/quarantine)'}\n`,
    );
  }
}

/** When it was accepted, what it is, and of a report who did what to whom. */
function lineOf({ time, type, id, source, data }: LogEvent): string {
  const kind = type.slice('talion.'.length, type.lastIndexOf('.v'));
  const who =
    'occurred' in data
      ? `  ${data.type ?? data.cameo ?? ''}  ${namesOf(data.initiators)} > ${namesOf(data.targets)}  ${data.occurred.from.slice(0, 10)}`
      : '';
  return `${time}  ${kind.padEnd(22)}  ${id} (${source})${who}`;
}

const namesOf = (mentions: readonly Readonly<{ name?: string; of?: string }>[] | undefined): string =>
  (mentions ?? []).map(({ name, of }) => name ?? `somebody of ${of ?? ''}`).join(', ') || '?';
