import { spanOf, tiesOf, timeOf } from '@talion/domain';
import type { KeptEvent } from '@talion/tracking';
import { columnsWithJson, inBatches } from './in-batches';
import { arrayText, indexed } from './sql-text';
import { rangeText } from './sql-time';
import type { Statement } from './statement';

/** One that is there already keeps its earliest copy; ties and span are those of the rules that write it now. */
const upsert = `
  INSERT INTO events (id, source, content, type, time, ties, span, value)
  SELECT id, source, content, type, moment(time), tie_list::text[], span::int8range, value
  FROM ROWS FROM (
    unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[]),
    json_array_elements($8)
  ) AS given (id, source, content, type, time, tie_list, span, value)
  ON CONFLICT (id, source, content) DO UPDATE
    SET time = least(events.time, excluded.time),
      value = CASE WHEN excluded.time < events.time THEN excluded.value ELSE events.value END,
      ties = excluded.ties,
      span = excluded.span
    WHERE excluded.time < events.time OR (events.ties, events.span) IS DISTINCT FROM (excluded.ties, excluded.span)`;

/** Keeps each event once, with the earliest time of its copies. */
export function* eventsWritten(events: readonly KeptEvent[]): Generator<Statement> {
  const first = new Map<string, KeptEvent>();
  for (const one of events) {
    const name = JSON.stringify([one.event.id, one.event.source, one.content]);
    const before = first.get(name);
    if (!before || timeOf(one.event.time) < timeOf(before.event.time)) first.set(name, one);
  }
  const cells = function* () {
    for (const kept of first.values()) yield cellsOf(kept);
  };
  for (const batch of inBatches(cells())) yield { sql: upsert, values: columnsWithJson(batch, 8) };
}

function cellsOf({ event, content }: KeptEvent) {
  const span = spanOf(event);
  return [
    event.id,
    event.source,
    content,
    event.type,
    timeOf(event.time),
    arrayText(tiesOf(event).map(indexed)),
    span ? rangeText(span) : null,
    JSON.stringify(event),
  ];
}
