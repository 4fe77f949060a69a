import type { ActionRow } from '@talion/domain';

/** Times as a reader takes them in, no more precise than the source: "2 Feb 2024", "between 21 and 31 Jan 2024", "some time in 2020". In UTC. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

type Moment = Readonly<{ year: number; month: number; day: number; clock: string }>;

const momentOf = (milliseconds: number): Moment => {
  const date = new Date(milliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    clock: date.toISOString().slice(11, 16),
  };
};

const dayOf = ({ day, month, year }: Moment): string => `${day} ${months[month] ?? ''} ${year}`;

/** First and last day of `[from, to)`, what both share said once; one day alone if they are the same. */
function daysOf(from: string, to: string): readonly [string, string?] {
  const begin = momentOf(Date.parse(from));
  // The end is exclusive: midnight belongs to the day before.
  const end = momentOf(Math.max(Date.parse(from), Date.parse(to) - 1));
  if (begin.year !== end.year) return [dayOf(begin), dayOf(end)];
  if (begin.month !== end.month) return [`${begin.day} ${months[begin.month] ?? ''}`, dayOf(end)];
  return begin.day === end.day ? [dayOf(end)] : [String(begin.day), dayOf(end)];
}

/** The span from the first to the last day: "21 Jan – 7 Feb 2024". */
export const tellDays = (from: string, to: string): string => daysOf(from, to).join(' – ');

export const tellMoment = (time: string): string => {
  const moment = momentOf(Date.parse(time));
  return `${dayOf(moment)}, ${moment.clock} UTC`;
};

/** When something happened, with what is not known about it. */
export function tellOccurred({ from, to, precision }: ActionRow['occurred']): string {
  if (precision === 'minute' || precision === 'hour') return tellHours(from, to);
  const whole = wholePeriod(from, to);
  if (whole !== undefined) return `some time in ${whole}`;
  const [first, last] = daysOf(from, to);
  return last === undefined ? first : `between ${first} and ${last}`;
}

function tellHours(from: string, to: string): string {
  const [begin, end] = [momentOf(Date.parse(from)), momentOf(Date.parse(to))];
  if (dayOf(begin) !== dayOf(end)) return `${tellMoment(from)} – ${tellMoment(to)}`;
  return begin.clock === end.clock ? tellMoment(from) : `${dayOf(begin)}, ${begin.clock}–${end.clock} UTC`;
}

/** The calendar month or year that the interval is, if it is one. */
function wholePeriod(from: string, to: string): string | undefined {
  const [begin, end] = [momentOf(Date.parse(from)), momentOf(Date.parse(to))];
  const midnights = from.slice(11, 19) === '00:00:00' && to.slice(11, 19) === '00:00:00';
  if (!midnights || begin.day !== 1 || end.day !== 1) return undefined;
  const monthsLong = (end.year - begin.year) * 12 + end.month - begin.month;
  if (monthsLong === 12 && begin.month === 0) return String(begin.year);
  return monthsLong === 1 ? `${months[begin.month] ?? ''} ${begin.year}` : undefined;
}
