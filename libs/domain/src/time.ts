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
  return readWritten(text) ?? readAny(text);
}

/** The form that `writeTime` gives, with or without milliseconds: nearly all times come in it, and are read a hundred million times. */
function readWritten(text: string): number | undefined {
  const hasMs = text.length === 24;
  if ((text.length !== 20 && !hasMs) || text.charCodeAt(text.length - 1) !== 90) return undefined;
  for (let at = 0; at < text.length - 1; at++) {
    const mark = hasMs && at === 19 ? 46 : marks[at];
    const unit = text.charCodeAt(at);
    if (mark === undefined ? unit < 48 || unit > 57 : unit !== mark) return undefined;
  }
  const year = number(text, 0, 4);
  const [month, day] = [number(text, 5, 7), number(text, 8, 10)];
  const [hour, minute, second] = [number(text, 11, 13), number(text, 14, 16), number(text, 17, 19)];
  // Years below 100 mean others to Date.UTC.
  if (year < 100 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute, second, hasMs ? number(text, 20, 23) : 0);
}

/** What is no digit in it, by place. */
const marks: Readonly<Record<number, number>> = { 4: 45, 7: 45, 10: 84, 13: 58, 16: 58 };

function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

function readAny(text: string): number | undefined {
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
