import type { LogEvent } from '@talion/domain';
import { readEvents } from './read-events';
import { counted, tellProblems } from './refusals';
import type { Terminal } from './terminal';

/** The events of files, while every refused line is told; the command then ends with 1. */
export async function readTold(files: readonly string[], terminal: Terminal): Promise<LogEvent[]> {
  let refusals = 0;
  const events = await readEvents(files, (origin, problems) => {
    refusals++;
    for (const line of tellProblems(origin, problems)) terminal.tell(line);
  });
  if (refusals > 0) {
    terminal.tell(`${counted(refusals, 'line is', 'lines are')} refused.`);
    terminal.end(1);
  }
  return events;
}
