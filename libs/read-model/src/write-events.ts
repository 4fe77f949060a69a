import { timeOf } from '@talion/domain';
import type { KeptEvent } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { columnsWithJson, inBatches } from './in-batches';

const upsert = `
  INSERT INTO talion_read.events (id, source, content, type, time, value)
  SELECT id, source, content, type, talion_read.moment(time), value
  FROM ROWS FROM (unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[]), json_array_elements($6))
    AS given (id, source, content, type, time, value)
  ON CONFLICT (id, source, content) DO UPDATE SET time = excluded.time, value = excluded.value
    WHERE excluded.time < events.time`;

/** Keeps each event once, with the earliest time of its copies. */
export async function writeEvents(runner: QueryRunner, events: readonly KeptEvent[]): Promise<void> {
  const first = new Map<string, KeptEvent>();
  for (const one of events) {
    const name = JSON.stringify([one.event.id, one.event.source, one.content]);
    const before = first.get(name);
    if (!before || timeOf(one.event.time) < timeOf(before.event.time)) first.set(name, one);
  }
  const cells = function* () {
    for (const { event, content } of first.values())
      yield [event.id, event.source, content, event.type, timeOf(event.time), JSON.stringify(event)];
  };
  for (const batch of inBatches(cells())) await runner.query(upsert, columnsWithJson(batch, 6));
}
