import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, modelNames, projectLevels } from '@talion/domain';
import type { LogEvent, ReadModels } from '@talion/domain';

/**
 * Histories that are replayed for ever: those on which something went wrong once, and a few that show the rules. A case is a log and the read
 * models expected of it; a case without a log of its own replays the example of its name.
 */

const root = join(__dirname, '../..');
const golden = join(root, 'test/golden');

export const goldenCases = (): readonly string[] => readdirSync(golden).sort();

export function goldenLog(name: string): readonly LogEvent[] {
  const own = join(golden, name, 'log.jsonl');
  const text = readFileSync(existsSync(own) ? own : join(root, 'examples', `${name}.jsonl`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LogEvent);
}

export const expectedOf = (name: string): string => readFileSync(join(golden, name, 'expected.json'), 'utf8');

/** One row a line, so that a change shows as the rows that changed. */
export function writtenDown(models: ReadModels): string {
  const lists = modelNames.map((model) => {
    const rows = models[model].map((row) => canonicalJson(row));
    return `"${model}": [${rows.length > 0 ? `\n${rows.join(',\n')}\n` : ''}]`;
  });
  return `{\n${lists.join(',\n')}\n}\n`;
}

/** Writes down what project() gives of the case now; with `from`, of that log. */
export function keepGolden(name: string, from: string | undefined): void {
  const directory = join(golden, name);
  mkdirSync(directory, { recursive: true });
  if (from !== undefined) copyFileSync(from, join(directory, 'log.jsonl'));
  writeFileSync(join(directory, 'expected.json'), writtenDown(projectLevels(goldenLog(name), {})));
}
