import { parseEvent } from '@talion/domain';
import { acled } from './acled';
import { acledDeleted } from './acled-deleted';
import { headOf } from './detect';
import { gdelt1 } from './gdelt1';
import { gdelt2 } from './gdelt2';
import { icews } from './icews';
import { jsonText } from './json-lines';
import { mapped } from './mapped';
import { mid } from './mid-source';
import { polecat } from './polecat';
import { isRefused } from './source';
import type { Source, SourceFile, SourceOptions, SourceRow } from './source';
import { talionExport } from './talion-export';
import { SourceTrouble } from './trouble';
import { ucdpGed } from './ucdp-ged';

/** Every format that can be imported. */
export const sources: readonly Source[] = [
  talionExport,
  acled,
  acledDeleted,
  ucdpGed,
  gdelt2,
  gdelt1,
  icews,
  polecat,
  mid,
  mapped,
];

/** @throws SourceTrouble where there is no such format. */
export function sourceOf(format: string): Source {
  const found = sources.find((source) => source.format === format);
  if (found) return found;
  const known = sources.map((source) => source.format).join(', ');
  throw new SourceTrouble('source-missing', `There is no format ${JSON.stringify(format)}; there are ${known}.`);
}

/** Characters of a file's first line that a refusal shows. */
const shownMax = 120;

/**
 * The one format that the files are of, by how the first begins.
 *
 * @throws SourceTrouble where they are of none, or could be of two.
 */
export async function detectSource(files: readonly SourceFile[]): Promise<Source> {
  const [first] = files;
  if (!first) throw new SourceTrouble('source-missing', 'There is no file.');
  const head = await headOf(first);
  // Talion's own tables have the columns of others, and one more.
  const [found, other] = talionExport.recognizes(head)
    ? [talionExport]
    : sources.filter((source) => source.recognizes(head));
  if (found && !other) return found;
  const why = other
    ? `could be ${found?.format ?? ''} or ${other.format}`
    : `begins like none of ${sources.map(({ format }) => format).join(', ')}: ${JSON.stringify((head.lines[0] ?? '').slice(0, shownMax))}`;
  throw new SourceTrouble(
    'source-unreadable',
    `${JSON.stringify(first.name)} ${why}. Say --format, or --map with a column map.`,
  );
}

/** The rows of files behind the gate: an event that it does not take refuses its row. */
export async function* readSource(
  source: Source,
  files: readonly SourceFile[],
  options: SourceOptions = {},
): AsyncGenerator<SourceRow> {
  for await (const row of source.read(files, options)) {
    if (isRefused(row)) yield row;
    else {
      const problems = row.events.flatMap((event: unknown) => {
        const isUntimed = typeof event === 'object' && event !== null && !('time' in event);
        const parsed = parseEvent(isUntimed ? { ...event, time: standInTime } : event);
        return parsed.ok ? [] : parsed.problems;
      });
      yield problems.length > 0 ? { file: row.file, line: row.line, problems, text: jsonText(row.events) } : row;
    }
  }
}

/** Ingest sets the time; the gate asks for one. */
const standInTime = '1970-01-01T00:00:00.000Z';
