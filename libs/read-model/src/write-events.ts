import { spanOf, tiesOf, timeOf } from '@talion/domain';
import type { KeptEvent } from '@talion/tracking';
import { inRecords, recordsGiven } from './in-records';
import type { GivenRecord } from './in-records';
import { arrayText, indexed } from './sql-text';
import { rangeText } from './sql-time';
import type { Statement } from './statement';

const given = recordsGiven({
  ...{ id: 'text', source: 'text', content: 'text', type: 'text', time: 'bigint', tie_list: 'text', span: 'text' },
});

/** One that is there already keeps its earliest copy; ties and span are those of the rules that write it now. */
const upsert = `
  INSERT INTO events (id, source, content, type, time, ties, span, value)
  SELECT id, source, content, type, moment(time), tie_list::text[], span::int8range, value FROM ${given}
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
  for (const values of inRecords(first.values(), recordOf)) yield { sql: upsert, values, prepared: true };
}

function recordOf({ event, content }: KeptEvent): GivenRecord {
  const { id, source, type, time } = event;
  const span = spanOf(event);
  const cells = { id, source, content, type, time: timeOf(time), tie_list: arrayText(tiesOf(event).map(indexed)) };
  return [{ ...cells, span: span && rangeText(span) }, JSON.stringify(event)];
}
