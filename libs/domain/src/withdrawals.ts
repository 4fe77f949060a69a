import type { LogEvent } from './events/log-event';
import { History } from './history';
import { isRetraction } from './retractions';

/** Of which event a retraction that holds withdraws, and by which: of several the first accepted. */
export type Withdrawal = Readonly<{ event: LogEvent; by: LogEvent }>;

/** What is withdrawn among these events, which must hold all that speak of those asked about. `asOf`: as known then, in milliseconds. */
export function withdrawalsAmong(events: Iterable<LogEvent>, asOf?: number): Withdrawal[] {
  const history = new History(events, asOf);
  const withdrawn = new Map<string, Withdrawal>();
  for (const one of history.of(['talion.action.retracted.v1'])) {
    const aim = isRetraction(one) ? history.aimOf(one) : undefined;
    if (aim && !withdrawn.has(aim.key)) withdrawn.set(aim.key, { event: aim.event, by: one.event });
  }
  return [...withdrawn.values()];
}
