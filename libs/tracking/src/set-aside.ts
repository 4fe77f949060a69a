import { canonicalJson, compareText, contentOf, timeOf } from '@talion/domain';
import type { EventOf, LogEvent, QuarantineRow } from '@talion/domain';
import { editionsOf, identityOf } from './editions';
import type { ReadStore } from './read-store';

/** An event set aside, in full. */
export type SetAside = QuarantineRow &
  Readonly<{
    event: LogEvent;
    /** Whether its source says by now what it says: it was replayed, or corrected in another way. */
    settled: boolean;
  }>;

/** The events behind these rows, and whether they are settled; a row whose event is no longer there is left out. */
export async function setAsideInFull(store: ReadStore, rows: readonly QuarantineRow[]): Promise<SetAside[]> {
  const copies = await copiesOf(
    store,
    rows.map(({ id }) => id),
  );
  const firsts = rows.flatMap((row) => copies.get(identityOf(row))?.[0] ?? []).filter(isReport);
  const editions = await editionsOf(store, firsts);
  return rows.flatMap((row) => {
    const event = copies.get(identityOf(row))?.[row.n];
    const edition = editions.get(identityOf(row));
    const settled =
      event !== undefined &&
      edition?.withdrawnBy === undefined &&
      canonicalJson(edition?.data) === canonicalJson(event.data);
    return event ? [{ ...row, event, settled }] : [];
  });
}

/** What was accepted under each of these ids: by identity the event that counts and then, by the numbers of their rows, those set aside. */
export async function copiesOf(store: ReadStore, ids: readonly string[]): Promise<Map<string, LogEvent[]>> {
  const found = (await store.eventsOfIds([...new Set(ids)])).map(({ event }) => ({ event, content: contentOf(event) }));
  found.sort((a, b) => timeOf(a.event.time) - timeOf(b.event.time) || compareText(a.content, b.content));
  const copies = new Map<string, LogEvent[]>();
  for (const { event } of found) copies.set(identityOf(event), [...(copies.get(identityOf(event)) ?? []), event]);
  return copies;
}

export const isReport = (event: LogEvent): event is EventOf<'talion.action.reported.v1'> =>
  event.type === 'talion.action.reported.v1';
