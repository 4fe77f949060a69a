import type { Talion } from '@talion/client';
import { editionOf, withdrawalOf } from '@talion/domain';
import type { EventOf, LogEvent, Revision } from '@talion/domain';

type Report = EventOf<'talion.action.reported.v1'>;

/** What a whole edition lacks of what was known of its source. */
export type Vanished = Readonly<{
  /** Reports of the source that stand, those that the edition has too. */
  known: number;
  withdrawals: readonly Revision[];
}>;

/** Compares what Talion holds of a source with the ids that its new edition has; only what is missing is held in memory. */
export async function vanishedRows(
  talion: Talion,
  source: string,
  present: ReadonlySet<string>,
  edition: string,
): Promise<Vanished> {
  const missing = new Map<string, Readonly<{ report: Report; own: LogEvent[] }>>();
  /** By the id of an event that speaks of a missing report, that report. */
  const speaking = new Map<string, string>();
  let known = 0;
  for await (const read of talion.events({ source })) {
    const event = read as unknown as LogEvent;
    if (event.type === 'talion.action.reported.v1') {
      known++;
      if (!present.has(event.id)) missing.set(event.id, { report: event, own: [] });
      continue;
    }
    const about = 'report' in event.data ? event.data.report : 'event' in event.data ? event.data.event : '';
    const id = missing.has(about) ? about : speaking.get(about);
    if (id === undefined) continue;
    speaking.set(event.id, id);
    missing.get(id)?.own.push(event);
  }
  const withdrawals = [...missing.values()].flatMap(
    ({ report, own }) => withdrawalOf(editionOf(report, own), `The edition ${edition} does not have the row.`) ?? [],
  );
  return { known, withdrawals };
}
