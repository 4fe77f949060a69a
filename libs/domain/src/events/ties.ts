import { actorIdOf } from '../actors/names';
import type { LogEvent } from './log-event';
import { referencesIn } from './references';
import { timeOf, widen } from '../time';
import type { Span } from '../time';
import type { ReportedAction } from './reports';
import type { Mention } from './values';

type Occurred = ReportedAction['occurred'];

/**
 * What an event can hang together with others by, read from the event alone: kept beside it, so that a store finds those that a step must look at without
 * reading the rest.
 */

/** Of events that refer to this name, an id or `id@source`. */
export const tieTo = (reference: string): string => `to ${reference}`;
/** Of reports that give one action of their source's this id. */
export const tieOfAction = (source: string, action: string): string => `action ${source} ${action}`;
export const isTieOfAction = (tie: string): boolean => tie.startsWith('action ');
/** Of events that mention somebody, or a whole, by a name under which whoever is not registered would have this id. */
export const tieOfName = (provisional: string): string => `name ${provisional}`;
/** Of events that mention somebody as belonging to a whole of such a name. */
export const tieOfWhole = (provisional: string): string => `of ${provisional}`;

/** All ties of an event, each once. */
export function tiesOf(event: LogEvent): string[] {
  const { source, data } = event;
  const ties = new Set(referencesIn(event).map(tieTo));
  if (event.type === 'talion.action.reported.v1' && event.data.action !== undefined)
    ties.add(tieOfAction(source, event.data.action));
  if ('relation' in data) for (const name of [data.actor, data.to]) ties.add(tieOfName(actorIdOf(name)));
  for (const { name, of } of mentionsIn(data)) {
    for (const one of [name, of]) if (one !== undefined) ties.add(tieOfName(actorIdOf(one)));
    if (of !== undefined) ties.add(tieOfWhole(actorIdOf(of)));
  }
  return [...ties];
}

function mentionsIn(data: LogEvent['data']): Mention[] {
  const fields = 'fields' in data ? data.fields : data;
  return [
    ...('by' in data ? [data.by, ...(data.actors ?? [])] : []),
    ...('initiators' in fields ? (fields.initiators ?? []) : []),
    ...('targets' in fields ? (fields.targets ?? []) : []),
  ];
}

/**
 * When a report that is matched by content can meet others: its interval as matching widens it, or that of a correction. None for a data set's row, which
 * meets nothing.
 */
export function spanOf({ data }: LogEvent): Span | undefined {
  if ('fields' in data) return data.fields.occurred && widenedSpan(data.fields.occurred);
  return 'occurred' in data && data.identity !== 'coded' ? widenedSpan(data.occurred) : undefined;
}

const widenedSpan = ({ from, to, precision }: Occurred): Span => {
  const [start, end] = widen({ from: timeOf(from), to: timeOf(to), precision });
  return { from: start, to: end };
};
