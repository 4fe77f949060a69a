import { nameEvents } from '@talion/tracking';
import type { KeptEvent } from '@talion/tracking';
import { timeOf, writeTime } from '@talion/domain';
import type { EventType, LogEvent } from '@talion/domain';
import type { QueryRunner } from 'typeorm';
import { canBeStored } from './sql-text';

type Found = Readonly<{ content: string; value: string }>;

/** Characters that one fetch should bring: it bounds what a reader holds in memory, whatever the size of events. */
const fetchCharacters = 8_000_000;
const fetchMin = 10;
const fetchMax = 10_000;

/** All events as they stand at one moment, some at a time. */
export async function* readEvents(runner: QueryRunner): AsyncGenerator<KeptEvent[]> {
  await runner.query('BEGIN READ ONLY');
  await runner.query('DECLARE kept NO SCROLL CURSOR FOR SELECT content, value::text FROM talion_read.events');
  for (let count = 200; ;) {
    const found = (await runner.query(`FETCH ${count} FROM kept`)) as Found[];
    if (found.length === 0) break;
    yield found.map(({ content, value }) => ({ content, event: JSON.parse(value) as LogEvent }));
    const characters = found.reduce((sum, { value }) => sum + value.length, 0);
    count = Math.min(fetchMax, Math.max(fetchMin, Math.floor((fetchCharacters / characters) * found.length)));
  }
  await runner.query('COMMIT');
}

/** Events by the names that rows give them. Ids may hold an @ themselves: every way to read a name as id@source is asked for. */
export async function readEventsByName(runner: QueryRunner, names: readonly string[]): Promise<Map<string, LogEvent>> {
  const ids = names.filter(canBeStored);
  const pairs = ids.flatMap((name) =>
    [...name.matchAll(/@/g)].map(({ index }) => [name.slice(0, index), name.slice(index + 1)] as const),
  );
  const found = (await runner.query(
    `SELECT value::text FROM talion_read.events WHERE id = ANY($1::text[])
     UNION ALL
     SELECT value::text FROM unnest($2::text[], $3::text[]) AS named (id, source) JOIN talion_read.events USING (id, source)`,
    [ids, pairs.map(([id]) => id), pairs.map(([, source]) => source)],
  )) as Pick<Found, 'value'>[];
  return nameEvents(
    found.map(({ value }) => JSON.parse(value) as LogEvent),
    names,
  );
}

/** Every event of these types; undefined where there are more than `most`. */
export async function readEventsOfTypes(
  runner: QueryRunner,
  types: readonly EventType[],
  most: number,
): Promise<readonly LogEvent[] | undefined> {
  const found = (await runner.query(
    'SELECT value::text FROM talion_read.events WHERE type = ANY($1::text[]) LIMIT $2',
    [types, most + 1],
  )) as Pick<Found, 'value'>[];
  return found.length > most ? undefined : found.map(({ value }) => JSON.parse(value) as LogEvent);
}

/** When the last event was accepted, of those accepted by a time where one is given. */
export async function readLastAcceptance(runner: QueryRunner, by: string | undefined): Promise<string | undefined> {
  const [found] = (await runner.query(
    `SELECT max(time) AS last FROM talion_read.events WHERE $1::text IS NULL OR time <= $1::timestamptz`,
    [by === undefined ? null : writeTime(timeOf(by))],
  )) as { last: Date | null }[];
  return found?.last?.toISOString();
}
