// @ts-check
// How times and figures are worded: no more precise than the source left them. All times in UTC.

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const dayOfMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric' });
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long' });
const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });

/** @param {string} time */
const clock = (time) => new Date(time).toISOString().slice(11, 16);

/** The first and last day of `[from, to)`, what they share said once; one alone if they are the same. @param {string} from @param {string} to */
function days(from, to) {
  const begin = new Date(from);
  // The end is exclusive: midnight belongs to the day before.
  const end = new Date(Math.max(begin.getTime(), new Date(to).getTime() - 1));
  if (begin.getUTCFullYear() !== end.getUTCFullYear()) return [day.format(begin), day.format(end)];
  if (begin.getUTCMonth() !== end.getUTCMonth()) return [dayAndMonth.format(begin), day.format(end)];
  if (begin.getUTCDate() !== end.getUTCDate()) return [dayOfMonth.format(begin), day.format(end)];
  return [day.format(end)];
}

/** "21 January – 7 February 2024". @param {string} from @param {string} to */
export const span = (from, to) => days(from, to).join(' – ');

/** "8 February 2024, 09:00 UTC". @param {string} time */
export const moment = (time) => `${day.format(new Date(time))}, ${clock(time)} UTC`;

/**
 * When something happened, with what is not known about it: "2 February 2024", "between 21 and 31 January 2024", "some time in 2020".
 * @param {import('@talion/domain').ActionRow['occurred']} occurred
 */
export function occurred({ from, to, precision }) {
  if (precision === 'minute' || precision === 'hour') return hours(from, to);
  const whole = wholePeriod(new Date(from), new Date(to));
  if (whole !== undefined) return `some time in ${whole}`;
  const [first, last] = days(from, to);
  return last === undefined ? String(first) : `between ${first} and ${last}`;
}

/** @param {string} from @param {string} to */
function hours(from, to) {
  const [begin, end] = [new Date(from), new Date(to)];
  if (day.format(begin) !== day.format(end)) return `between ${moment(from)} and ${moment(to)}`;
  return clock(from) === clock(to) ? moment(from) : `${day.format(begin)}, ${clock(from)}–${clock(to)} UTC`;
}

/** The calendar month or year that an interval is, if it is one. @param {Date} from @param {Date} to */
function wholePeriod(from, to) {
  const aligned = [from, to].every((end) => end.getUTCDate() === 1 && end.getTime() % 86_400_000 === 0);
  if (!aligned) return undefined;
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  if (months === 12 && from.getUTCMonth() === 0) return String(from.getUTCFullYear());
  return months === 1 ? month.format(from) : undefined;
}

/** @typedef {Readonly<{ low?: number, best?: number, high?: number }>} Range */

/** "3 killed", "41 injured (at least 24)", "at least 16 killed". @param {Range | undefined} range @param {string} what */
export function range(range, what) {
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

/** @param {number} value */
const figure = (value) => String(Math.round(value * 10) / 10);

/** "after 1 to 13 days". @param {import('@talion/domain').SequenceRow['cycles'][number]['latency']} latency */
export function latency({ lowDays, highDays, order }) {
  const most = `${figure(highDays)} ${highDays === 1 ? 'day' : 'days'}`;
  if (order) return `at most ${most} apart, order unknown`;
  return lowDays === highDays ? `after ${most}` : `after ${figure(lowDays)} to ${most}`;
}

/** Doublings with their sign: "+1.2". @param {number} value */
export const doublings = (value) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;

/** @param {number} value */
export const score = (value) => value.toFixed(1);

/** "1 action", "2 actions". @param {number} count @param {string} one @param {string} [many] */
export const counted = (count, one, many = `${one}s`) => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** "ASSAULT" -> "Assault". @param {string} word */
export const plain = (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase().replaceAll('-', ' ');

/** The last part of a URN, or the host of a URL: what a reader knows a source by. @param {string} source */
export function sourceName(source) {
  if (/^https?:/.test(source) && URL.canParse(source)) return new URL(source).host;
  return (
    source
      .split(/[:/]/)
      .filter((part) => part !== '')
      .at(-1) ?? source
  ).replaceAll('-', ' ');
}

/** "A, B and C". @param {readonly string[]} names @param {string} [nobody] */
export function listed(names, nobody = 'unknown') {
  if (names.length < 2) return names[0] ?? nobody;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
