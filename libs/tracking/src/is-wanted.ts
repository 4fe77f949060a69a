import { lastsTo, startsBefore } from './paging';
import type { Wanted } from './read-store';
import type { RowEntry } from './row-entry';

/** Whether a row has all that is looked for: the same in memory as in SQL. */
export function isWanted(entry: RowEntry, { of, actors, during, endedBy, kinds }: Wanted): boolean {
  return (
    (of === undefined || of.some((id) => entry.of.includes(id))) &&
    (actors === undefined || actors.every((group) => group.some((actor) => entry.actors.includes(actor)))) &&
    (during === undefined || (lastsTo(entry, during.from) && startsBefore(entry, during.to))) &&
    (endedBy === undefined || (entry.to !== undefined && entry.to <= endedBy)) &&
    (kinds === undefined || (entry.kind !== undefined && kinds.includes(entry.kind)))
  );
}
