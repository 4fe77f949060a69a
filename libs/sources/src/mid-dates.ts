import type { DataOf } from '@talion/domain';

/**
 * Dates as the Militarized Interstate Disputes give them: day, month and year in a column each, the last day included, and -9 where the day or the month is
 * not known. What is not known makes the interval wider, and its precision coarser.
 */
export const midDateColumns = ['stday', 'stmon', 'styear', 'endday', 'endmon', 'endyear'] as const;
export type MidDates = Readonly<Record<(typeof midDateColumns)[number], string>>;

type Occurred = DataOf<'talion.action.reported.v1'>['occurred'];

/** The interval; undefined where the start is no date. An end that is none, or lies before the start, is not believed: the start stands alone. */
export function midInterval({ stday, stmon, styear, endday, endmon, endyear }: MidDates): Occurred | undefined {
  const start = spanOf(numberOf(styear), numberOf(stmon), numberOf(stday));
  if (!start) return undefined;
  const end = spanOf(numberOf(endyear), numberOf(endmon), numberOf(endday));
  const last = end && end.to > start.from ? end : start;
  return {
    from: new Date(start.from).toISOString(),
    to: new Date(last.to).toISOString(),
    precision: last.rank > start.rank ? precisions[last.rank] : precisions[start.rank],
  };
}

/** A number as the tables write it; undefined where they say that it is not known, NaN where it is none. */
const numberOf = (cell: string): number | undefined =>
  /^-?\d+$/.test(cell) ? (cell === unknown ? undefined : Number(cell)) : NaN;

const unknown = '-9';
const precisions = ['day', 'month', 'year'] as const;

/** The day, or the month or year that is known of it, and how coarse that is. */
function spanOf(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): Readonly<{ from: number; to: number; rank: 0 | 1 | 2 }> | undefined {
  // A year that no calendar writes in four digits is no year.
  if (year === undefined || !(year > 0 && year < 10_000) || Number.isNaN((month ?? 1) + (day ?? 1))) return undefined;
  if (month === undefined) return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0), rank: 2 };
  const [from, rank] = [Date.UTC(year, month - 1, day ?? 1), day === undefined ? 1 : 0] as const;
  const read = new Date(from);
  // 30 February is no date, nor is the 13th month.
  if (read.getUTCMonth() !== month - 1 || read.getUTCFullYear() !== year) return undefined;
  return { from, to: day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1), rank };
}
