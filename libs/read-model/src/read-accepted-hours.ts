import type { AcceptedHour } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';

/** The hours in which events were accepted, by one pass over the index on their times. */
export async function readAcceptedByHour(runner: QueryRunner): Promise<readonly AcceptedHour[]> {
  const found = (await runner.query(
    `SELECT date_bin('1 hour', time, timestamptz 'epoch') AS hour, max(time) AS last, count(*)::int AS events
     FROM events GROUP BY 1 ORDER BY 1`,
  )) as Readonly<{ hour: Date; last: Date; events: number }>[];
  return found.map(({ hour, last, events }) => ({ from: hour.toISOString(), last: last.toISOString(), events }));
}
