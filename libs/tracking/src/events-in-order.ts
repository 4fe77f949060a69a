import { contentOf, compareText, deciderOf, referencesIn, timeOf } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import type { DecisionsWanted, EventsWanted, Page, PageRequest } from './read-store';

/** Events in the order in which they were accepted, page by page: the same in memory and in SQL. */

/** Where a page ended: time of acceptance in milliseconds, id and source of its last event. */
export type EventCursor = readonly [time: number, id: string, source: string];

export const eventCursorOf = ({ time, id, source }: LogEvent): string =>
  Buffer.from(JSON.stringify([timeOf(time), id, source] satisfies EventCursor)).toString('base64url');

/** Expects what `eventCursorOf` gave. */
export const readEventCursor = (text: string): EventCursor =>
  JSON.parse(Buffer.from(text, 'base64url').toString()) as EventCursor;

/** Whether a text is the cursor of a page of events. */
export function isEventCursor(text: string): boolean {
  try {
    const value: unknown = readEventCursor(text);
    if (!Array.isArray(value) || value.length !== 3) return false;
    const [time, ...names] = value as unknown[];
    return Number.isSafeInteger(time) && names.every((name) => typeof name === 'string' && !name.includes('\0'));
  } catch {
    return false;
  }
}

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
export const pageOfEvents = (
  all: readonly LogEvent[],
  { source, type }: EventsWanted,
  page: PageRequest,
): Page<LogEvent> =>
  pageInOrder(
    all,
    (one) => (source === undefined || one.source === source) && (type === undefined || one.type === type),
    compareCursors,
    page,
  );

/** A page of the decisions among these events, of which all are at hand; the last first. */
export const pageOfDecisions = (all: readonly LogEvent[], wanted: DecisionsWanted, page: PageRequest): Page<LogEvent> =>
  pageInOrder(
    all,
    (one) => isDecisionWanted(one, wanted),
    (a, b) => compareCursors(b, a),
    page,
  );

function isDecisionWanted(event: LogEvent, { analyst, type, about, from, to, asOf }: DecisionsWanted): boolean {
  const [by, time] = [deciderOf(event), timeOf(event.time)];
  return (
    by !== undefined &&
    (analyst === undefined || by === analyst) &&
    (type === undefined || event.type === type) &&
    (!about || referencesIn(event).some((name) => about.includes(name))) &&
    (from === undefined || time >= timeOf(from)) &&
    (to === undefined || time < timeOf(to)) &&
    (asOf === undefined || time <= timeOf(asOf))
  );
}

function pageInOrder(
  all: readonly LogEvent[],
  isWanted: (event: LogEvent) => boolean,
  compare: (a: EventCursor, b: EventCursor) => number,
  { limit, after }: PageRequest,
): Page<LogEvent> {
  const begin = after === undefined ? undefined : readEventCursor(after);
  const firsts = new Map<string, number>();
  const nameOf = (event: LogEvent): string => `${event.source} ${event.id}`;
  for (const one of all) firsts.set(nameOf(one), Math.min(firsts.get(nameOf(one)) ?? Infinity, timeOf(one.time)));
  const cursorOf = (event: LogEvent): EventCursor => [timeOf(event.time), event.id, event.source];
  const rows = withoutRivals(
    all
      .filter(isWanted)
      .filter((one) => timeOf(one.time) === firsts.get(nameOf(one)))
      .filter((one) => !begin || compare(cursorOf(one), begin) > 0)
      .sort((a, b) => compare(cursorOf(a), cursorOf(b))),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, ...(last && rows.length > limit && { next: eventCursorOf(last) }) };
}
