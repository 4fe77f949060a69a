import type { LogEvent } from './log-event';

/** The other events that an event speaks of, by the names that it uses: an id, or `id@source`. */
export function referencesIn({ data }: LogEvent): readonly string[] {
  // Whatever is corrected, claimed, blamed or denied is a report; whatever is withdrawn, any event.
  if ('report' in data) return [data.report];
  if ('event' in data) return [data.event];
  if ('reports' in data) return data.reports;
  if ('response' in data) return [data.response, ...data.triggers];
  return [];
}
