import type { DataOf } from '@talion/domain';
import type { RowReader } from './row-reader';

/** Parts of reports that several data sets write alike. */

type Report = DataOf<'talion.action.reported.v1'>;
export type Occurred = Report['occurred'];
export type Counts = NonNullable<Report['killed']>;

const dayMs = 86_400_000;

/** The days from the first to the last, both included; undefined where either is none (30 February), or they are the wrong way round. */
export function daysBetween(
  first: string,
  last: string,
  precision: Occurred['precision'] = 'day',
): Occurred | undefined {
  const [from, end] = [startOfDay(first), startOfDay(last)];
  if (from === undefined || end === undefined || end < from) return undefined;
  return { from: new Date(from).toISOString(), to: new Date(end + dayMs).toISOString(), precision };
}

export const dayOf = (day: string): Occurred | undefined => daysBetween(day, day);

/** Of `2024-01-21`, in milliseconds. */
function startOfDay(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? undefined : at;
}

/**
 * A count with its bounds. Where they contradict each other the best estimate stands and the bounds give way, which is said; undefined where nothing is
 * known.
 */
export function countsOf(
  row: RowReader,
  columns: Readonly<{ low: string; best: string; high: string }>,
): Counts | undefined {
  const [low, best, high] = [row.count(columns.low), row.count(columns.best), row.count(columns.high)];
  if (low === undefined && best === undefined && high === undefined) return undefined;
  const known = [low, best, high].filter((one) => one !== undefined);
  const middle = best ?? low ?? high ?? 0;
  const mended = { low: Math.min(...known, middle), high: Math.max(...known, middle) };
  if (low !== undefined && low > mended.low) row.repair(columns.low, String(low), `was lowered to ${mended.low}`);
  if (high !== undefined && high < mended.high) row.repair(columns.high, String(high), `was raised to ${mended.high}`);
  return {
    ...(low !== undefined && { low: mended.low }),
    ...(best !== undefined && { best }),
    ...(high !== undefined && { high: mended.high }),
  };
}
