import { actionsByDyad } from '../actions/action';
import type { Action } from '../actions/action';
import { actionsOf } from '../actions-of';
import type { ResponseWords } from '../actions/response-words';
import type { ActorBook } from '../actors/actor-book';
import type { Relations } from '../actors/relations';
import { ModelBook } from '../dyads/models';
import { timelineOf } from '../dyads/timeline';
import type { Timeline } from '../dyads/timeline';
import type { LogEvent } from '../events/log-event';
import { compareText } from '../order';
import { parametersFrom } from '../parameters';
import type { AskedParameters, Parameters } from '../parameters';

/** What the linking model is fitted on and held against: the bloc-level timelines of a set of events, made by the functions of `project`. It knows no rule of its own. */
export type ActingDyads = Readonly<{
  /** Of dyads in which something moves, in order of id. */
  timelines: readonly Timeline[];
  words: ResponseWords;
  relations: Relations;
  book: ActorBook;
  /** The models in force, those of `asked` first. */
  models: ModelBook;
  parameters: Parameters;
  /** The asserted trigger that counts for an action. */
  trigger: (action: Action) => Action | undefined;
}>;

export function actingDyads(events: Iterable<LogEvent>, asked: AskedParameters = {}): ActingDyads {
  const parameters = parametersFrom({ ...asked, level: 'bloc' });
  const { history, book, relations, actions, words } = actionsOf(events, parameters);
  const trigger = (action: Action): Action | undefined => words.triggerOf(action);
  const timelines = [...actionsByDyad(actions, 'bloc')]
    .sort(([a], [b]) => compareText(a, b))
    .map(([dyad, contributing]) => timelineOf(dyad, 'bloc', contributing, trigger, parameters))
    .filter(({ entries }) => entries.length > 0);
  const models = new ModelBook(history, book, parameters.link);
  return { timelines, words, relations, book, models, parameters, trigger };
}
