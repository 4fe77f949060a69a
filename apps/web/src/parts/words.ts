import type { ActionRow, SequenceRow } from '@talion/domain';

// How times and figures are worded: no more precise than the source left them. All times in UTC.

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const dayOfMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' });
const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });

const clock = (time: string): string => new Date(time).toISOString().slice(11, 16);

/** The first and last day of `[from, to)`, what they share said once; one alone if they are the same. */
function days(from: string, to: string): string[] {
  const begin = new Date(from);
  // The end is exclusive: midnight belongs to the day before.
  const end = new Date(Math.max(begin.getTime(), new Date(to).getTime() - 1));
  if (begin.getUTCFullYear() !== end.getUTCFullYear()) return [day.format(begin), day.format(end)];
  if (begin.getUTCMonth() !== end.getUTCMonth()) return [dayAndMonth.format(begin), day.format(end)];
  if (begin.getUTCDate() !== end.getUTCDate()) return [dayOfMonth.format(begin), day.format(end)];
  return [day.format(end)];
}

/** "21 January – 7 February 2024". */
export const span = (from: string, to: string): string => days(from, to).join(' – ');

/** "8 February 2024, 09:00 UTC". */
export const moment = (time: string): string => `${day.format(new Date(time))}, ${clock(time)} UTC`;

/**
 * When something happened, with what is not known about it: "2 February 2024", "between 21 and 31 January 2024", "some time in 2020".
 */
export function occurred({ from, to, precision }: ActionRow['occurred']): string {
  if (precision === 'minute' || precision === 'hour') return hours(from, to);
  const whole = wholePeriod(new Date(from), new Date(to));
  if (whole !== undefined) return `some time in ${whole}`;
  const [first, last] = days(from, to);
  return last === undefined ? String(first) : `between ${first} and ${last}`;
}

function hours(from: string, to: string): string {
  const [begin, end] = [new Date(from), new Date(to)];
  if (day.format(begin) !== day.format(end)) return `between ${moment(from)} and ${moment(to)}`;
  return clock(from) === clock(to) ? moment(from) : `${day.format(begin)}, ${clock(from)}–${clock(to)} UTC`;
}

/** The calendar month or year that an interval is, if it is one. */
function wholePeriod(from: Date, to: Date): string | undefined {
  const aligned = [from, to].every((end) => end.getUTCDate() === 1 && end.getTime() % 86_400_000 === 0);
  if (!aligned) return undefined;
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  if (months === 12 && from.getUTCMonth() === 0) return String(from.getUTCFullYear());
  return months === 1 ? month.format(from) : undefined;
}

export type Range = Readonly<{ low?: number | undefined; best?: number | undefined; high?: number | undefined }>;

/** "3 killed", "41 injured (at least 24)", "at least 16 killed". */
export function range(range: Range | undefined, what: string): string | undefined {
  const { low, best, high } = range ?? {};
  if ((low ?? 0) + (best ?? 0) + (high ?? 0) === 0) return undefined;
  if (best === undefined) {
    if (low !== undefined && high !== undefined) return low === high ? `${low} ${what}` : `${low} to ${high} ${what}`;
    return low === undefined ? `at most ${high} ${what}` : `at least ${low} ${what}`;
  }
  const [below, above] = [low !== undefined && low < best, high !== undefined && high > best];
  if (below && above) return `${best} ${what} (${low} to ${high})`;
  return below ? `${best} ${what} (at least ${low})` : above ? `${best} ${what} (at most ${high})` : `${best} ${what}`;
}

export const figure = (value: number): string => String(Math.round(value * 10) / 10);

type Latency = SequenceRow['cycles'][number]['latency'];

/** "after 1 to 13 days". */
export function latency({ lowDays, highDays, order }: Latency): string {
  const most = `${figure(highDays)} ${highDays === 1 ? 'day' : 'days'}`;
  if (order) return `at most ${most} apart, order unknown`;
  return lowDays === highDays ? `after ${most}` : `after ${figure(lowDays)} to ${most}`;
}

/** Doublings with their sign: "+1.2". */
export const doublings = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;

export const score = (value: number): string => value.toFixed(1);

/** "1 action", "2 actions". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** "ASSAULT" -> "Assault". */
export const plain = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase().replaceAll('-', ' ');

/** The last part of a URN, or the host of a URL: what a reader knows a source by. */
export function sourceName(source: string): string {
  if (/^https?:/.test(source) && URL.canParse(source)) return new URL(source).host;
  return (
    source
      .split(/[:/]/)
      .filter((part) => part !== '')
      .at(-1) ?? source
  ).replaceAll('-', ' ');
}

/** "A, B and C". */
export function listed(names: readonly string[], nobody = 'unknown'): string {
  if (names.length < 2) return names[0] ?? nobody;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
