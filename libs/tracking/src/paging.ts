import { compareText, timeOf } from '@talion/domain';
import type { RowEntry } from './row-entry';
import type { Page, PageRequest, RowFilter } from './read-store';
import { isMarked } from './row-marks';

/** The order in which rows are listed, and how a page says where it ended: the same in memory and in SQL. */

/** Where a page ended: start of its last row in milliseconds (null without a time) and its key. */
export type Cursor = readonly [from: number | null, key: string];

export const writeCursor = ({ from, key }: Pick<RowEntry, 'from' | 'key'>): string =>
  Buffer.from(JSON.stringify([from ?? null, key])).toString('base64url');

/** Undefined for a text that no page gave. */
export function readCursor(text: string): Cursor | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (!Array.isArray(value) || value.length !== 2) return undefined;
    const [from, key] = value as [unknown, unknown];
    const known = (from === null || Number.isSafeInteger(from)) && typeof key === 'string' && !key.includes('\0');
    return known ? [from as number | null, key] : undefined;
  } catch {
    return undefined;
  }
}

/** Newest first, those without a time last; then by key. */
export const compareEntries = (a: Pick<RowEntry, 'from' | 'key'>, b: Pick<RowEntry, 'from' | 'key'>): number =>
  (b.from ?? -Infinity) - (a.from ?? -Infinity) || compareText(a.key, b.key);

export function passes(entry: RowEntry, { level, from, to, actor, kind, of, ids, ...marks }: RowFilter): boolean {
  return (
    (level === undefined || entry.level === level) &&
    (kind === undefined || entry.kind === kind) &&
    (actor === undefined || entry.actors.includes(actor)) &&
    (of === undefined || entry.of.includes(of)) &&
    (from === undefined || lastsTo(entry, timeOf(from))) &&
    (to === undefined || startsBefore(entry, timeOf(to))) &&
    (ids === undefined || ids.includes(entry.id)) &&
    isMarked(entry, marks)
  );
}

/** An open start or end reaches for ever; an interval without length is one moment. What has no time never happens. */
export const lastsTo = (entry: RowEntry, moment: number): boolean => isTimed(entry) && lastMoment(entry) >= moment;
export const startsBefore = (entry: RowEntry, moment: number): boolean =>
  isTimed(entry) && (entry.from ?? -Infinity) < moment;

const isTimed = ({ from, to }: RowEntry): boolean => from !== undefined || to !== undefined;

const lastMoment = ({ from, to = Infinity }: RowEntry): number => (from === to ? to : to - 1);

/** One page of these rows. */
export function pageOf<T>(
  rows: readonly Readonly<{ entry: RowEntry; row: T }>[],
  filter: RowFilter,
  { limit, after }: PageRequest,
): Page<T> {
  const cursor = after === undefined ? undefined : readCursor(after);
  const begin = cursor && { key: cursor[1], ...(cursor[0] !== null && { from: cursor[0] }) };
  const behind = rows
    .filter(({ entry }) => passes(entry, filter) && (!begin || compareEntries(entry, begin) > 0))
    .sort((a, b) => compareEntries(a.entry, b.entry));
  const page = behind.slice(0, limit);
  const last = page.at(-1);
  return { rows: page.map(({ row }) => row), ...(last && behind.length > limit && { next: writeCursor(last.entry) }) };
}
