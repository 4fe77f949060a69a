import { TrackingTrouble } from './trouble';

/**
 * How far into a log somebody has come: for each partition, how many records lie before. Written as text (`"0:12,3:7"`; a partition left
 * out stands at 0), so that it travels through HTTP, SQL and the shell as it is. Opaque to all but this file and the log adapters.
 */
export type Position = string;

/** Before the first record of any partition. */
export const startPosition: Position = '';

/** Offsets fit PostgreSQL's and Kafka's 64 bits, partitions 31: at most 18 and 9 digits are surely below that. */
const positionPattern = /^(?:\d{1,9}:\d{1,18}(?:,\d{1,9}:\d{1,18})*)?$/;

/** Tells whether a text from outside is a position at all. */
export const isPosition = (text: string): text is Position => positionPattern.test(text);

/** Offsets by partition. Expects a position: ask `isPosition` first of what comes from outside. */
export function readPosition(position: Position): Map<number, bigint> {
  const offsets = new Map<number, bigint>();
  for (const part of position.split(',')) {
    const [partition, offset] = part.split(':');
    if (partition !== undefined && offset !== undefined) offsets.set(Number(partition), BigInt(offset));
  }
  return offsets;
}

/** The one way to write these offsets: partitions ascending, those at 0 left out. */
export function writePosition(offsets: ReadonlyMap<number, bigint>): Position {
  return [...offsets]
    .filter(([, offset]) => offset > 0n)
    .sort(([a], [b]) => a - b)
    .map(([partition, offset]) => `${partition}:${offset}`)
    .join(',');
}

/** Whether someone who has reached `reached` has seen everything that `asked` speaks of. */
export function covers(reached: Position, asked: Position): boolean {
  const have = readPosition(reached);
  return [...readPosition(asked)].every(([partition, offset]) => (have.get(partition) ?? 0n) >= offset);
}

/** The position that covers both. */
export function furthest(a: Position, b: Position): Position {
  const merged = readPosition(a);
  for (const [partition, offset] of readPosition(b)) {
    if (offset > (merged.get(partition) ?? 0n)) merged.set(partition, offset);
  }
  return writePosition(merged);
}

/** Throws `log-misconfigured` if `after` lies behind `end`: it was then taken from another log than the one that `log` names. */
export function refuseBeyond(after: Position, end: Position, log: string): void {
  if (covers(end, after)) return;
  throw new TrackingTrouble(
    'log-misconfigured',
    `${log} ends at "${end}", but the reader stands at "${after}": it has read another log, or this one has lost records. Point it to the log it has read, or rebuild it from the start.`,
  );
}
