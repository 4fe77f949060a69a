/** Days as people write them, each style with its parts by name. */
const months = 'january february march april may june july august september october november december'.split(' ');

const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');

/** The number of a month by its name, or the first three letters of it. */
const monthOf = (name: string | undefined): string => {
  const known = months.findIndex((month) => month === name?.toLowerCase() || month.slice(0, 3) === name?.toLowerCase());
  return known < 0 ? '' : two(String(known + 1));
};

export const dayStyles = {
  'YYYY-MM-DD': /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ].*)?$/,
  YYYYMMDD: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  'D Month YYYY': /^(?<day>\d{1,2})[ -](?<name>[A-Za-z]+)[ -](?<year>\d{4})$/,
  'DD/MM/YYYY': /^(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})$/,
  'MM/DD/YYYY': /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
} as const;
export type DayStyle = keyof typeof dayStyles;

/** The day as `2024-01-21`, read in one of these styles; undefined where it is in none, or no day at all. */
export function dayText(
  text: string,
  styles: readonly DayStyle[] = ['YYYY-MM-DD', 'D Month YYYY'],
): string | undefined {
  for (const style of styles) {
    const found = dayStyles[style].exec(text)?.groups;
    if (!found) continue;
    const day = `${found['year'] ?? ''}-${found['name'] === undefined ? two(found['month']) : monthOf(found['name'])}-${two(found['day'])}`;
    const moment = Date.parse(`${day}T00:00:00Z`);
    if (!Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day)) return day;
  }
  return undefined;
}
