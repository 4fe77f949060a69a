import { analystSource, tieTo, timeOf } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { eventCursorOf, readEventCursor, withoutRivals } from '@talion/tracking';
import type { DecisionsWanted, Page, PageRequest } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { arrayText, canBeStored, indexed } from './sql-text';
import { roundedDown, roundedUp } from './sql-time';

/** What the domain calls a decision (`deciderOf`), word for word as the index on them says it. */
const isDecision = `type <> 'talion.action.reported.v1' AND
  (value -> 'authid' IS NOT NULL OR value -> 'data' -> 'analyst' IS NOT NULL OR source LIKE 'urn:talion:analyst:%')`;

/** A page of the decisions that count, the last accepted first. */
export async function readDecisions(
  runner: QueryRunner,
  wanted: DecisionsWanted,
  { limit, after }: PageRequest,
): Promise<Page<LogEvent>> {
  if (wanted.analyst !== undefined && !canBeStored(wanted.analyst)) return { rows: [] };
  const given: unknown[] = [];
  const value = (one: unknown): string => `$${given.push(one)}`;
  const conditions = conditionsOf(wanted, value);
  if (after !== undefined) {
    const [time, id, source] = readEventCursor(after);
    conditions.push(`(time, id, source) < (moment(${value(time)}), ${value(id)}, ${value(source)})`);
  }
  const found = (await runner.query(
    `SELECT value::text FROM events
     WHERE ${[isDecision, ...conditions].join(' AND ')} AND NOT EXISTS (
       SELECT FROM events AS other
       WHERE other.id = events.id AND other.source = events.source AND other.time < events.time)
     ORDER BY time DESC, id DESC, source DESC LIMIT ${value(limit + 1)}`,
    given,
  )) as Readonly<{ value: string }>[];
  const rows = withoutRivals(found.map((one) => JSON.parse(one.value) as LogEvent));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, ...(last && found.length > limit && { next: eventCursorOf(last) }) };
}

function conditionsOf(
  { analyst, type, about, from, to, asOf }: DecisionsWanted,
  value: (one: unknown) => string,
): string[] {
  const conditions: string[] = [];
  if (analyst !== undefined) {
    const told = `coalesce(value ->> 'authid', value -> 'data' ->> 'analyst')`;
    conditions.push(`(${told} = ${value(analyst)} OR (${told} IS NULL AND source = ${value(analystSource(analyst))}))`);
  }
  if (type !== undefined) conditions.push(`type = ${value(type)}`);
  if (about) conditions.push(`ties && ${value(arrayText(about.filter(canBeStored).map(tieTo).map(indexed)))}::text[]`);
  if (from !== undefined) conditions.push(`time >= moment(${value(roundedUp(timeOf(from)))})`);
  if (to !== undefined) conditions.push(`time < moment(${value(roundedUp(timeOf(to)))})`);
  if (asOf !== undefined) conditions.push(`time <= moment(${value(roundedDown(timeOf(asOf)))})`);
  return conditions;
}
