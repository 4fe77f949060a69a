import { DateTime } from 'luxon';

/** When people at a desk are not to be disturbed, by the clocks of their place: from 22:00 to 07:00 goes over midnight. */
export type QuietHours = Readonly<{
  /** IANA name, such as Europe/Berlin. */
  timeZone: string;
  /** Inclusive, `HH:mm`. */
  from: string;
  /** Exclusive, `HH:mm`. */
  to: string;
}>;

/** Whether this is a place's name that clocks are known for. */
export const isTimeZone = (name: string): boolean => DateTime.local({ zone: name }).isValid;

/** When the quiet that holds at `now` ends, both in milliseconds since 1970; undefined where none holds. */
export function quietUntil({ timeZone, from, to }: QuietHours, now: number): number | undefined {
  const here = DateTime.fromMillis(now, { zone: timeZone });
  // Quiet that began yesterday may last, and the clocks may have been changed within it.
  for (const day of [here.minus({ days: 1 }), here]) {
    const begin = at(day, from);
    const sameDay = at(day, to);
    const end = sameDay > begin ? sameDay : at(day.plus({ days: 1 }), to);
    if (begin <= here && here < end) return end.toMillis();
  }
  return undefined;
}

function at(day: DateTime, clock: string): DateTime {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return day.startOf('day').set({ hour, minute });
}
