import { timeOf, writeTime } from '@talion/domain';
import type { AcceptedHour } from './read-store';

const hourMs = 3_600_000;

/** The hours of UTC in which these moments lie, in order, with the last moment in each. */
export function hoursOf(times: readonly string[]): AcceptedHour[] {
  const hours = new Map<number, { last: number; events: number }>();
  for (const time of times) {
    const moment = timeOf(time);
    const begin = Math.floor(moment / hourMs) * hourMs;
    const hour = hours.get(begin);
    hours.set(begin, { last: Math.max(moment, hour?.last ?? moment), events: (hour?.events ?? 0) + 1 });
  }
  return [...hours]
    .sort(([a], [b]) => a - b)
    .map(([begin, { last, events }]) => ({ from: writeTime(begin), last: writeTime(last), events }));
}

/** Fewer stretches of time: as many neighbours together as it takes for at most so many to be left. */
export function fewerHours(hours: readonly AcceptedHour[], most: number): readonly AcceptedHour[] {
  const together = Math.ceil(hours.length / most);
  if (together <= 1) return hours;
  const fewer: AcceptedHour[] = [];
  for (let at = 0; at < hours.length; at += together) {
    const some = hours.slice(at, at + together);
    const [first, last] = [some[0], some.at(-1)];
    const events = some.reduce((sum, hour) => sum + hour.events, 0);
    if (first && last) fewer.push({ from: first.from, last: last.last, events });
  }
  return fewer;
}
