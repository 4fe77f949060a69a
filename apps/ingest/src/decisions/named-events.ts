import { quote } from '@talion/domain';
import type { LogEvent, Problem } from '@talion/domain';
import { isReport } from '@talion/tracking';
import type { ReadStore } from '@talion/tracking';

/** A name in a decision, and where it stands. */
type Naming = Readonly<{ field: string; name: string }>;

/** The events that a decision names, each with its field. */
export function namingsIn({ data }: LogEvent): readonly Naming[] {
  const each = (field: string, names: readonly string[]): Naming[] =>
    names.map((name, at) => ({ field: `${field}/${at}`, name }));
  if ('report' in data) return [{ field: '/data/report', name: data.report }];
  if ('event' in data) return [{ field: '/data/event', name: data.event }];
  if ('reports' in data) return each('/data/reports', data.reports);
  if ('response' in data)
    return [{ field: '/data/response', name: data.response }, ...each('/data/triggers', data.triggers)];
  return [];
}

/** The events of these names as decisions of this source mean them: its own first. */
export async function namedEvents(
  store: ReadStore,
  names: readonly string[],
  source: string,
): Promise<ReadonlyMap<string, LogEvent>> {
  const own = (name: string): string => `${name}@${source}`;
  const found = await store.eventsByName(names.flatMap((name) => [name, own(name)]));
  return new Map(
    names.flatMap((name): [string, LogEvent][] => {
      const first = found.get(own(name));
      const event = first?.source === source && first.id === name ? first : found.get(name);
      return event ? [[name, event]] : [];
    }),
  );
}

/** What is wrong with what a decision names: a person waits for the answer, so nothing is left to wait for what may never come. */
export function wrongNames(decision: LogEvent, known: ReadonlyMap<string, LogEvent>): Problem[] {
  return namingsIn(decision).flatMap(({ field, name }): Problem[] => {
    const event = known.get(name);
    if (!event)
      return [{ field, value: quote(name), message: 'must be the id of an event that is known, or id@source' }];
    if (decision.type === 'talion.action.retracted.v1' || isReport(event)) return [];
    return [{ field, value: quote(name), message: `must be a report; it is a ${event.type}` }];
  });
}
