import type { DataOf } from '@talion/domain';
import type { RowReader } from './row-reader';

/** Parts of reports that several data sets write alike. */

type Report = DataOf<'talion.action.reported.v1'>;
export type Occurred = Report['occurred'];
export type Place = NonNullable<Report['place']>;
export type Mention = NonNullable<Report['initiators']>[number];
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

/** The calendar month that holds a day. */
export function monthOf(day: string): Occurred | undefined {
  const at = startOfDay(day);
  if (at === undefined) return undefined;
  const [year, month] = [new Date(at).getUTCFullYear(), new Date(at).getUTCMonth()];
  const [from, to] = [Date.UTC(year, month), Date.UTC(year, month + 1)];
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString(), precision: 'month' };
}

/** A day some days from another, as `2024-01-21`. */
export const dayFrom = (day: string, days: number): string | undefined => {
  const at = startOfDay(day);
  return at === undefined ? undefined : new Date(at + days * dayMs).toISOString().slice(0, 10);
};

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

/** Latitude and longitude where both are known and lie on the globe; one without the other is no place. */
export function coordinatesOf(
  row: RowReader,
  latitude: string,
  longitude: string,
): Pick<Place, 'latitude' | 'longitude'> {
  const [north, east] = [row.number(latitude, { min: -90, max: 90 }), row.number(longitude, { min: -180, max: 180 })];
  return north === undefined || east === undefined ? {} : { latitude: north, longitude: east };
}

/** A text that is shown, cut to what the gate takes; that it was cut is said. */
export function proseOf(row: RowReader, column: string): string | undefined {
  const text = row.text(column);
  const characters = text === undefined || text.length <= proseMax ? [] : Array.from(text);
  if (characters.length <= proseMax) return text;
  row.repair(column, text ?? '', `was cut to ${proseMax} characters`);
  return characters.slice(0, proseMax).join('');
}

/** Characters of a summary, and of a name, that the gate takes. */
const proseMax = 4000;
export const nameMax = 300;

/** A name, refused where it is longer than any. */
export function nameOf(row: RowReader, column: string): string | undefined {
  const name = row.text(column);
  if (name === undefined || name.length <= nameMax) return name;
  row.refuse(column, name, `must be a name of at most ${nameMax} characters`);
  return undefined;
}

/** The value under a name where there is one: for fields that may be left out. */
export const field = <K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> =>
  value === undefined ? {} : ({ [name]: value } as Record<K, T>);
