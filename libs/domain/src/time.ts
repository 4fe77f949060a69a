/** Times as Talion keeps them: intervals `[from, to)` in UTC, with the precision that the source had. Inside rules they are milliseconds since 1970. */

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

export const timePrecisions = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type TimePrecision = (typeof timePrecisions)[number];

/** Whether a time is known to a day at best: such acts of one day have no order among themselves. */
export const isDayOrCoarser = (precision: TimePrecision): boolean => precision !== 'minute' && precision !== 'hour';

const datePattern = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2}))?$/;

/** Milliseconds since 1970 of an RFC 3339 date-time, or of a date (its first moment in UTC); undefined for anything else, also for 30 February. */
export function readTime(text: string): number | undefined {
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = match;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12 || Number(day) < 1 || Number(day) > daysInMonth(Number(year), monthNumber))
    return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const moment = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}${zone.toUpperCase()}`,
  );
  return Number.isNaN(moment) ? undefined : moment;
}

/** The same for a time that the gate has already let through. */
export function timeOf(text: string): number {
  const moment = readTime(text);
  if (moment === undefined) throw new Error(`The gate let ${JSON.stringify(text)} through as a time`);
  return moment;
}

const daysInMonth = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
};

export const writeTime = (moment: number): string => new Date(moment).toISOString();

/** The UTC day that a moment falls on, counted from 1970. */
export const dayOf = (moment: number): number => Math.floor(moment / dayMs);

/** Half-open intervals: those that only touch do not overlap. */
export const overlap = (aFrom: number, aTo: number, bFrom: number, bTo: number): boolean => aFrom < bTo && bFrom < aTo;

/** A stretch of time in milliseconds, `to` exclusive. */
export type Span = Readonly<{ from: number; to: number }>;

/**
 * The interval that counts for matching: one day wider at each end where the source is no more precise than a day. An interval that ends as it begins
 * still holds that moment.
 */
export function widen({
  from,
  to,
  precision,
}: Readonly<{ from: number; to: number; precision: TimePrecision }>): [number, number] {
  const margin = isDayOrCoarser(precision) ? dayMs : 0;
  return [from - margin, Math.max(to + margin, from + 1)];
}
