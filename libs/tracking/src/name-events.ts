import { compareText, contentOf, timeOf } from '@talion/domain';
import type { LogEvent } from '@talion/domain';

/**
 * Events by the names that rows give them: `id` is the first accepted of all sources that use it, `id@source` the first accepted of its own. Names
 * that none of the candidates has are left out.
 */
export function nameEvents(candidates: Iterable<LogEvent>, names: readonly string[]): Map<string, LogEvent> {
  const wanted = new Set(names);
  const byName = new Map<string, LogEvent>();
  for (const event of [...candidates].sort(earlierFirst)) {
    for (const name of [event.id, `${event.id}@${event.source}`])
      if (wanted.has(name) && !byName.has(name)) byName.set(name, event);
  }
  return byName;
}

/** Every id that this name can be read to hold, as `id` or as `id@source`: ids may hold an @ themselves. */
export const idsIn = (name: string): string[] => [
  name,
  ...[...name.matchAll(/@/g)].map(({ index }) => name.slice(0, index)),
];

/** The order in which the domain gives names. */
const earlierFirst = (a: LogEvent, b: LogEvent): number =>
  timeOf(a.time) - timeOf(b.time) ||
  compareText(a.id, b.id) ||
  compareText(a.source, b.source) ||
  compareText(contentOf(a), contentOf(b));
