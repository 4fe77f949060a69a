import { tieTo, timeOf, withdrawalsAmong } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { identityOf } from './editions';
import type { ReadStore } from './read-store';

/** How often an event is undone and brought back before nobody looks further: each time asks the store once more. */
const roundsMax = 100;

/** By which retraction each of these events is withdrawn, as the read models know it, by `identityOf`. `asOf`: as known then (RFC 3339). */
export async function withdrawalsOf(
  store: ReadStore,
  events: readonly LogEvent[],
  asOf?: string,
): Promise<ReadonlyMap<string, LogEvent>> {
  const all = [...events];
  const seen = new Set(events.map(identityOf));
  let asked = events;
  for (let round = 0; round < roundsMax && asked.length > 0; round++) {
    const ties = asked.flatMap(({ id, source }) => [tieTo(id), tieTo(`${id}@${source}`)]);
    const found = (await store.eventsTied(ties))
      .map(({ event }) => event)
      .filter(({ type }) => type === 'talion.action.retracted.v1');
    asked = found.filter((event) => !seen.has(identityOf(event)));
    for (const event of asked) seen.add(identityOf(event));
    all.push(...found);
  }
  const withdrawals = withdrawalsAmong(all, asOf === undefined ? undefined : timeOf(asOf));
  return new Map(withdrawals.map(({ event, by }) => [identityOf(event), by]));
}
