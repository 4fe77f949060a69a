import { contentOf, compareText, timeOf } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import type { EventsWanted, Page, PageRequest } from './read-store';

/** Events in the order in which they were accepted, page by page: the same in memory and in SQL. */

/** Where a page ended: time of acceptance in milliseconds, id and source of its last event. */
export type EventCursor = readonly [time: number, id: string, source: string];

export const eventCursorOf = ({ time, id, source }: LogEvent): string =>
  Buffer.from(JSON.stringify([timeOf(time), id, source] satisfies EventCursor)).toString('base64url');

/** Expects what `eventCursorOf` gave. */
export const readEventCursor = (text: string): EventCursor =>
  JSON.parse(Buffer.from(text, 'base64url').toString()) as EventCursor;

const compareCursors = ([time, id, source]: EventCursor, [otherTime, otherId, otherSource]: EventCursor): number =>
  time - otherTime || compareText(id, otherId) || compareText(source, otherSource);

/** Of records accepted in one millisecond under one identity, which stand side by side, the one that counts. */
export function withoutRivals(inOrder: readonly LogEvent[]): LogEvent[] {
  const kept: LogEvent[] = [];
  for (const event of inOrder) {
    const last = kept.at(-1);
    if (last?.id !== event.id || last.source !== event.source) kept.push(event);
    else if (compareText(contentOf(event), contentOf(last)) < 0) kept.splice(-1, 1, event);
  }
  return kept;
}

/** A page of these events, of which all are at hand. */
export function pageOfEvents(
  all: readonly LogEvent[],
  { source, type }: EventsWanted,
  { limit, after }: PageRequest,
): Page<LogEvent> {
  const begin = after === undefined ? undefined : readEventCursor(after);
  const firsts = new Map<string, number>();
  const nameOf = (event: LogEvent): string => `${event.source} ${event.id}`;
  for (const one of all) firsts.set(nameOf(one), Math.min(firsts.get(nameOf(one)) ?? Infinity, timeOf(one.time)));
  const cursorOf = (event: LogEvent): EventCursor => [timeOf(event.time), event.id, event.source];
  const rows = withoutRivals(
    all
      .filter((one) => (source === undefined || one.source === source) && (type === undefined || one.type === type))
      .filter((one) => timeOf(one.time) === firsts.get(nameOf(one)))
      .filter((one) => !begin || compareCursors(cursorOf(one), begin) > 0)
      .sort((a, b) => compareCursors(cursorOf(a), cursorOf(b))),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, ...(last && rows.length > limit && { next: eventCursorOf(last) }) };
}
