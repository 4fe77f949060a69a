import { parseEvent } from '@talion/domain';
import type { LogEvent, Problem } from '@talion/domain';
import { readJsonLines } from '@talion/sources';
import type { Origin } from './refusals';

/** What files of log events hold: the events that the gate lets through, in order, and how many it does not. */
export async function readEvents(
  files: readonly string[],
  refused: (origin: Origin, problems: readonly Problem[]) => void,
): Promise<LogEvent[]> {
  const events: LogEvent[] = [];
  for (const file of files) {
    for await (const { line, value, problem } of linesOf(file)) {
      const parsed = problem ? { ok: false as const, problems: [problem] } : parseEvent(value);
      if (parsed.ok) events.push(parsed.event);
      else refused({ file, line }, parsed.problems);
    }
  }
  return events;
}

type Line = Readonly<{ line: number; value?: unknown; problem?: Problem }>;
const linesOf = (file: string): AsyncIterable<Line> => readJsonLines(file);
