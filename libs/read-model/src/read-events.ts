import { eventCursorOf, idsIn, nameEvents, readEventCursor, withoutRivals } from '@talion/tracking';
import type { EventsWanted, KeptEvent, Page, PageRequest } from '@talion/tracking';
import { timeOf, writeTime } from '@talion/domain';
import type { EventType, LogEvent, Span } from '@talion/domain';
import type { QueryRunner } from 'typeorm';
import { columnsOf, inBatches } from './in-batches';
import { canBeStored, indexed } from './sql-text';
import { rangeText } from './sql-time';

type Found = Readonly<{ content: string; value: string }>;

/** Characters that one fetch should bring: it bounds what a reader holds in memory, whatever the size of events. */
const fetchCharacters = 8_000_000;
const fetchMin = 10;
const fetchMax = 10_000;

/** All events as they stand at one moment, some at a time. */
export async function* readEvents(runner: QueryRunner): AsyncGenerator<KeptEvent[]> {
  await runner.query('BEGIN READ ONLY');
  await runner.query('DECLARE kept NO SCROLL CURSOR FOR SELECT content, value::text FROM events');
  for (let count = 200; ;) {
    const found = (await runner.query(`FETCH ${count} FROM kept`)) as Found[];
    if (found.length === 0) break;
    yield found.map(({ content, value }) => ({ content, event: JSON.parse(value) as LogEvent }));
    const characters = found.reduce((sum, { value }) => sum + value.length, 0);
    count = Math.min(fetchMax, Math.max(fetchMin, Math.floor((fetchCharacters / characters) * found.length)));
  }
  await runner.query('COMMIT');
}

/** A page of the events that count, in order of acceptance. */
export async function readEventsInOrder(
  runner: QueryRunner,
  { source, type }: EventsWanted,
  { limit, after }: PageRequest,
): Promise<Page<LogEvent>> {
  if (source !== undefined && !canBeStored(source)) return { rows: [] };
  const given: unknown[] = [];
  const value = (one: unknown): string => `$${given.push(one)}`;
  const conditions = [
    ...(source === undefined ? [] : [`source = ${value(source)}`]),
    ...(type === undefined ? [] : [`type = ${value(type)}`]),
  ];
  if (after !== undefined) {
    const [time, id, from] = readEventCursor(after);
    conditions.push(`(time, id, source) > (moment(${value(time)}), ${value(id)}, ${value(from)})`);
  }
  const found = (await runner.query(
    `SELECT value::text FROM events
     WHERE ${['true', ...conditions].join(' AND ')} AND NOT EXISTS (
       SELECT FROM events AS other
       WHERE other.id = events.id AND other.source = events.source AND other.time < events.time)
     ORDER BY time, id, source LIMIT ${value(limit + 1)}`,
    given,
  )) as Pick<Found, 'value'>[];
  const rows = withoutRivals(found.map((one) => JSON.parse(one.value) as LogEvent));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, ...(last && found.length > limit && { next: eventCursorOf(last) }) };
}

/** Events by the names that rows give them. */
export async function readEventsByName(runner: QueryRunner, names: readonly string[]): Promise<Map<string, LogEvent>> {
  const named = await readEventsOfIds(runner, names.flatMap(idsIn));
  return nameEvents(
    named.map(({ event }) => event),
    names,
  );
}

/** Every event of one of these ids, each looked up by itself (OFFSET 0): without fresh statistics PostgreSQL would rather read the whole table. */
export const readEventsOfIds = (runner: QueryRunner, ids: readonly string[]): Promise<KeptEvent[]> =>
  readKept(
    runner,
    `SELECT content, value FROM unnest($1::text[]) AS asked (asked_id),
       LATERAL (SELECT content, value::text FROM events WHERE id = asked_id OFFSET 0) AS named`,
    inParts(ids),
  );

/** Every event that has one of these ties, each looked up by itself: for more than some hundred at once PostgreSQL would rather read the whole table. */
export const readEventsTied = (runner: QueryRunner, ties: readonly string[]): Promise<KeptEvent[]> =>
  readKept(
    runner,
    `SELECT DISTINCT ON (id, source, content) content, value::text
     FROM unnest($1::text[]) AS asked (tie) JOIN events ON ties @> ARRAY[tie]`,
    inParts(ties.map(indexed)),
  );

/** Every event whose span shares time with one of these. */
export function readEventsSpanning(runner: QueryRunner, spans: readonly Span[]): Promise<KeptEvent[]> {
  const ranges = spans.filter(({ from, to }) => from < to).map(rangeText);
  // One range of many parts: an event that meets several is found once, and the index is walked once.
  return readKept(
    runner,
    `${kept} WHERE span && $1::int8multirange`,
    ranges.length > 0 ? [`{${ranges.join(',')}}`] : [],
  );
}

const kept = 'SELECT content, value::text FROM events';

/** The events that this finds with one of these values, each once. */
async function readKept(runner: QueryRunner, sql: string, values: Iterable<unknown>): Promise<KeptEvent[]> {
  const events = new Map<string, KeptEvent>();
  for (const value of values) {
    for (const one of (await runner.query(sql, [value])) as Found[]) {
      const event = JSON.parse(one.value) as LogEvent;
      events.set(JSON.stringify([event.id, event.source, one.content]), { event, content: one.content });
    }
  }
  return [...events.values()];
}

function* inParts(texts: readonly string[]): Generator {
  const storable = [...new Set(texts)].filter(canBeStored);
  for (const batch of inBatches(storable.map((text) => [text]))) yield columnsOf(batch, 1)[0];
}

/** Every event of these types; undefined where there are more than `most`. */
export async function readEventsOfTypes(
  runner: QueryRunner,
  types: readonly EventType[],
  most: number,
): Promise<readonly LogEvent[] | undefined> {
  const found = (await runner.query('SELECT value::text FROM events WHERE type = ANY($1::text[]) LIMIT $2', [
    types,
    most + 1,
  ])) as Pick<Found, 'value'>[];
  return found.length > most ? undefined : found.map(({ value }) => JSON.parse(value) as LogEvent);
}

/** When the last event that counts was accepted, of those accepted by a time where one is given. */
export async function readLastAcceptance(runner: QueryRunner, by: string | undefined): Promise<string | undefined> {
  const [found] = (await runner.query(
    `SELECT time AS last FROM events
     WHERE ($1::text IS NULL OR time <= $1::timestamptz) AND NOT EXISTS (
       SELECT FROM events AS other
       WHERE other.id = events.id AND other.source = events.source AND other.time < events.time)
     ORDER BY time DESC LIMIT 1`,
    [by === undefined ? null : writeTime(timeOf(by))],
  )) as { last: Date | null }[];
  return found?.last?.toISOString();
}
