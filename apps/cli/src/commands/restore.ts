import type { Command } from 'commander';
import { parseEvent } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { readJsonLines } from '@talion/sources';
import type { JsonLine } from '@talion/sources';
import { TrackingTrouble } from '@talion/tracking';
import type { EventLog } from '@talion/tracking';
import { findDatabase } from '../database';
import { Progress } from '../progress';
import { counted, tellProblems } from '../refusals';
import type { Terminal } from '../terminal';
import { CliTrouble } from '../trouble';

/** How many records are appended at once. */
const together = 1000;

export function addRestore(program: Command, terminal: Terminal): void {
  program
    .command('restore')
    .description(
      'Puts what "talion tail --from start --once --json" wrote back into a log, as it was accepted, times included: from a backup, or to move from PostgreSQL to Kafka. ' +
        'What the log has already counts once, so that a restore that was stopped is begun again. Needs DATABASE_URL (and KAFKA_BROKERS) as the services have them.',
    )
    .argument('<file>', 'the file, packed or not; - for standard input')
    .action(async (file: string) => {
      const { openLog } = await import('../platform.js');
      const log = await openLog(await findDatabase(terminal)).catch(refuse);
      try {
        const restored = await restore(log, file, terminal).catch(refuse);
        terminal.tell(`${counted(restored, 'record')} restored; the projector takes them from here.`);
      } finally {
        await log.close();
      }
    });
}

async function restore(log: EventLog, file: string, terminal: Terminal): Promise<number> {
  const progress = new Progress(terminal, undefined, 'records restored');
  let restored = 0;
  let waiting: LogEvent[] = [];
  const append = async (): Promise<void> => {
    if (waiting.length > 0) await log.append(waiting);
    restored += waiting.length;
    waiting = [];
    progress.rows(restored);
  };
  try {
    for await (const line of readJsonLines(file)) {
      const read = eventOf(line);
      if (read.ok) waiting.push(read.event);
      else {
        for (const problem of tellProblems({ file, line: line.line }, read.problems)) progress.tell(problem);
        terminal.end(1);
      }
      if (waiting.length >= together) await append();
    }
    await append();
  } finally {
    progress.stop();
  }
  return restored;
}

function eventOf(line: JsonLine): ReturnType<typeof parseEvent> {
  if ('problem' in line) return { ok: false, problems: [line.problem] };
  const { value } = line;
  return parseEvent(typeof value === 'object' && value !== null && 'event' in value ? value.event : value);
}

function refuse(error: unknown): never {
  if (!(error instanceof TrackingTrouble)) throw error;
  throw new CliTrouble('refused', error.message, { cause: error });
}
