import { ActorBook } from '../actors/actor-book';
import type { EventType, LogEvent } from '../events/log-event';
import { History } from '../history';
import { parametersFrom } from '../parameters';
import type { AskedParameters } from '../parameters';
import { timeOf } from '../time';
import { ModelBook } from './models';

/** The types of events that decide which model is in force: fitted models, the names of the sides that they are for, and what takes a model back. */
export const modelEventTypes: readonly EventType[] = [
  'talion.model.fitted.v1',
  'talion.actor.registered.v1',
  'talion.action.retracted.v1',
];

/** The models in force by these events, of which only those of `modelEventTypes` count. */
export function modelsIn(events: Iterable<LogEvent>, asked: AskedParameters): ModelBook {
  const { asOf, link } = parametersFrom(asked);
  const counting = [...events].filter(({ type }) => modelEventTypes.includes(type));
  const history = new History(counting, asOf === undefined ? undefined : timeOf(asOf));
  const registered = history.of(['talion.actor.registered.v1']).map(({ event }) => event);
  return new ModelBook(history, new ActorBook(registered), link);
}
