import { timeOf } from '@talion/domain';
import type { Problem } from '@talion/domain';
import { gathered } from '@talion/tracking';
import type { Position } from '@talion/tracking';
import { furthest, startPosition } from '@talion/tracking';
import type { JsonLines } from '@talion/platform';
import type { Appended } from './append-events.command';

/** A line that is not in the log. */
export type RefusedLine = Readonly<{ line: number; id?: string; source?: string; problems: readonly Problem[] }>;

/** Lines up to `through` are settled: those of this answer and of those before. */
export type SettledLines = Readonly<{
  through: number;
  accepted: number;
  duplicates: readonly number[];
  /** Duplicates that were accepted since the delivery began: sent before by whoever was cut off, or twice. */
  taken: readonly number[];
  corrected: readonly number[];
  refused: readonly RefusedLine[];
  timesSet: number;
  position: Position;
}>;

/** What became of a whole stream. */
export type AllSettled = Readonly<{
  done: true;
  lines: number;
  accepted: number;
  duplicates: number;
  corrected: number;
  refused: number;
  timesSet: number;
  position: Position;
}>;

/** Lines, or bytes of lines, that go into the log together: enough that a write costs little, few enough that several fit in memory. */
const linesMax = 1000;
const bytesMax = 1_000_000;
/** How long a line waits for company, in milliseconds. */
const lingerMs = 5;
/** Batches under way at a time: while one is made durable the next are read and judged. */
const underWayMax = 4;

/** Takes values that came as so many bytes. */
export type Take = (values: readonly unknown[], bytes: number) => Promise<Appended>;

/**
 * Takes a stream of events into the log batch by batch, and tells of each, in order, what became of its lines. It reads no faster than the log takes them.
 * What `take` fails with is thrown where that batch would have been told of; lines after the last told are not settled then.
 */
export async function* takeLines(
  groups: AsyncIterable<JsonLines>,
  take: Take,
  since: number,
): AsyncGenerator<SettledLines | AllSettled> {
  const batches = gathered(groups, { isFull, waitMs: () => lingerMs });
  let sum: AllSettled = {
    done: true,
    lines: 0,
    accepted: 0,
    duplicates: 0,
    corrected: 0,
    refused: 0,
    timesSet: 0,
    position: startPosition,
  };
  const tell = (settled: SettledLines): SettledLines => {
    sum = {
      done: true,
      lines: settled.through,
      accepted: sum.accepted + settled.accepted,
      duplicates: sum.duplicates + settled.duplicates.length,
      corrected: sum.corrected + settled.corrected.length,
      refused: sum.refused + settled.refused.length,
      timesSet: sum.timesSet + settled.timesSet,
      position: furthest(sum.position, settled.position),
    };
    return settled;
  };
  const underWay: Promise<SettledLines>[] = [];
  try {
    let next = batches.next();
    next.catch(() => undefined);
    for (;;) {
      const [oldest] = underWay;
      const isOldestFirst =
        oldest !== undefined && (await isFirst(oldest, underWay.length < underWayMax ? next : undefined));
      if (isOldestFirst) {
        yield tell(await oldest);
        void underWay.shift();
        continue;
      }
      const batch = await next;
      if (batch.done) break;
      const settled = takeBatch(batch.value, take, since);
      settled.catch(() => undefined);
      underWay.push(settled);
      next = batches.next();
      next.catch(() => undefined);
    }
    for (const settled of underWay.splice(0)) yield tell(await settled);
    yield sum;
  } finally {
    await batches.return(undefined);
  }
}

const isFull = (groups: readonly JsonLines[]): boolean =>
  groups.reduce((sum, { lines }) => sum + lines.length, 0) >= linesMax ||
  groups.reduce((sum, { bytes }) => sum + bytes, 0) >= bytesMax;

/** Whether the first of the two is settled before the second. */
const isFirst = (one: Promise<unknown>, other: Promise<unknown> | undefined): Promise<boolean> =>
  Promise.race([
    one.then(
      () => true,
      () => true,
    ),
    ...(other
      ? [
          other.then(
            () => false,
            () => false,
          ),
        ]
      : []),
  ]);

async function takeBatch(groups: readonly JsonLines[], take: Take, since: number): Promise<SettledLines> {
  const lines = groups.flatMap((group) => group.lines);
  const bytes = groups.reduce((sum, group) => sum + group.bytes, 0);
  const read = lines.flatMap((one) => ('problem' in one ? [] : [one]));
  const unreadable = lines.flatMap((one): RefusedLine[] =>
    'problem' in one ? [{ line: one.line, problems: [one.problem] }] : [],
  );
  const { accepted, duplicates, corrected, refused, position } = await take(
    read.map(({ value }) => value),
    bytes,
  );
  const lineOf = ({ index }: Readonly<{ index: number }>): number => read[index]?.line ?? 0;
  return {
    through: lines.at(-1)?.line ?? 0,
    accepted: accepted.length,
    duplicates: duplicates.map(lineOf),
    taken: duplicates.filter(({ time }) => timeOf(time) >= since).map(lineOf),
    corrected: corrected.map(lineOf),
    refused: [...unreadable, ...refused.map(({ index, ...told }) => ({ line: read[index]?.line ?? 0, ...told }))].sort(
      (a, b) => a.line - b.line,
    ),
    timesSet: accepted.filter(({ index, time }) => isOtherTime(read[index]?.value, time)).length,
    position,
  };
}

/** Whether an event brought a time and was given another. */
function isOtherTime(value: unknown, given: string): boolean {
  const brought = typeof value === 'object' && value !== null && 'time' in value ? value.time : undefined;
  return typeof brought === 'string' && brought !== given && Date.parse(brought) !== Date.parse(given);
}
