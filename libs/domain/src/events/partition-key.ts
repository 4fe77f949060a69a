import { foldName } from '../actors/names';
import { sortedTexts } from '../order';
import type { LogEvent } from './log-event';
import type { Mention } from './values';

/**
 * Where an event is best kept in a partitioned log: reports by whom they name, words about an event by that event. Only for locality; no rule
 * depends on it, and the bloc that an actor stands on is not known before projection.
 */
export function partitionKey({ id, type, data }: LogEvent): string {
  switch (type) {
    case 'talion.action.reported.v1':
      return sortedTexts([sideOf(data.initiators), sideOf(data.targets)]).join('--');
    case 'talion.action.corrected.v1':
    case 'talion.responsibility.claimed.v1':
    case 'talion.responsibility.attributed.v1':
    case 'talion.responsibility.denied.v1':
      return data.report;
    case 'talion.action.retracted.v1':
      return data.event;
    case 'talion.actor.registered.v1':
      return foldName(data.actor ?? data.name);
    default:
      return id;
  }
}

const sideOf = (mentions: readonly Mention[] | undefined): string => {
  const first = mentions?.[0];
  return first === undefined ? '' : foldName(first.of ?? first.name ?? '');
};
