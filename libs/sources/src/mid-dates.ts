import type { DataOf } from '@talion/domain';

/**
 * Dates as the Militarized Interstate Disputes give them: day, month and year in a column each, the last day included, and -9 where the day or the month is
 * not known. What is not known makes the interval wider, and its precision coarser.
 */
export type MidDates = Readonly<
  Record<'stday' | 'stmon' | 'styear' | 'endday' | 'endmon' | 'endyear', number | undefined>
>;

type Occurred = DataOf<'talion.action.reported.v1'>['occurred'];

const unknown = -9;

/** A number as the tables write it; undefined where they say that it is not known, NaN where it is none. */
export const midNumber = (cell: string): number | undefined =>
  /^-?\d+$/.test(cell) ? (Number(cell) === unknown ? undefined : Number(cell)) : NaN;

/** The interval; undefined where the columns are no dates. Where the table has an end before the start, only the start is believed. */
export function midInterval({ stday, stmon, styear, endday, endmon, endyear }: MidDates): Occurred | undefined {
  const start = spanOf(styear, stmon, stday);
  const end = spanOf(endyear, endmon, endday);
  if (!start || !end) return undefined;
  const last = end.to > start.from ? end : start;
  return {
    from: new Date(start.from).toISOString(),
    to: new Date(last.to).toISOString(),
    precision: last.rank > start.rank ? precisions[last.rank] : precisions[start.rank],
  };
}

const precisions = ['day', 'month', 'year'] as const;

/** The day, or the month or year that is known of it, and how coarse that is. */
function spanOf(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): Readonly<{ from: number; to: number; rank: 0 | 1 | 2 }> | undefined {
  if (year === undefined || Number.isNaN(year + (month ?? 1) + (day ?? 1))) return undefined;
  if (month === undefined) return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0), rank: 2 };
  const [from, rank] = [Date.UTC(year, month - 1, day ?? 1), day === undefined ? 1 : 0] as const;
  const read = new Date(from);
  // 30 February is no date, nor is the 13th month.
  if (read.getUTCMonth() !== month - 1 || read.getUTCFullYear() !== year) return undefined;
  return { from, to: day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1), rank };
}
