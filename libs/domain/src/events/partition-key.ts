import { foldName } from '../actors/names';
import { sortedTexts } from '../order';
import type { LogEvent } from './log-event';
import type { Mention } from './values';

/**
 * Where an event is best kept in a partitioned log: reports by whom they name, words about an event by that event. Only for locality; no rule
 * depends on it, and the bloc that an actor stands on is not known before projection.
 */
export function partitionKey({ id, data }: LogEvent): string {
  if ('occurred' in data) return sortedTexts([sideOf(data.initiators), sideOf(data.targets)]).join('--');
  if ('report' in data) return data.report;
  if ('event' in data) return data.event;
  return id;
}

const sideOf = (mentions: readonly Mention[] | undefined): string => {
  const first = mentions?.[0];
  return first === undefined ? '' : foldName(first.of ?? first.name ?? '');
};
