import { editionOf, tieTo } from '@talion/domain';
import type { Edition, EventOf, LogEvent } from '@talion/domain';
import type { ReadStore } from './read-store';

type Report = EventOf<'talion.action.reported.v1'>;

/** Tells an event from all others: a source has no spaces, so that no two run together. */
export const identityOf = ({ id, source }: Pick<LogEvent, 'id' | 'source'>): string => `${source} ${id}`;

/** Rounds in which events that speak of one another are looked up: of a report its retraction, what withdraws that, and so on. */
const roundsMax = 5;

/** How these reports' sources have them today, as far as the read models know, by `identityOf`. */
export async function editionsOf(store: ReadStore, reports: readonly Report[]): Promise<Map<string, Edition>> {
  const speaking = new Map<string, LogEvent[]>();
  const seen = new Set<string>();
  let asked = reports.map(({ id }) => id);
  for (let round = 0; round < roundsMax && asked.length > 0; round++) {
    const found = (await store.eventsTied(asked.map(tieTo))).map(({ event }) => event);
    const fresh = found.filter((event) => !seen.has(identityOf(event)));
    asked = fresh.map(({ id }) => id);
    for (const event of fresh) {
      seen.add(identityOf(event));
      const about = aimOf(event);
      if (about === undefined) continue;
      const name = identityOf({ id: about, source: event.source });
      speaking.set(name, [...(speaking.get(name) ?? []), event]);
    }
  }
  const concerning = (of: Pick<LogEvent, 'id' | 'source'>, depth = roundsMax): LogEvent[] =>
    depth === 0
      ? []
      : (speaking.get(identityOf(of)) ?? []).flatMap((event) => [event, ...concerning(event, depth - 1)]);
  return new Map(reports.map((report) => [identityOf(report), editionOf(report, concerning(report))]));
}

/** What a correction or retraction is about. */
const aimOf = ({ type, data }: LogEvent): string | undefined => {
  if (type === 'talion.action.corrected.v1' && 'report' in data) return data.report;
  return 'event' in data ? data.event : undefined;
};
