import { actionsByReport, readActions } from './actions/action';
import type { Action } from './actions/action';
import { groupByDecision } from './actions/decisions';
import { matchReports } from './actions/match-reports';
import { readReports } from './actions/report';
import { readResponseWords } from './actions/response-words';
import type { ResponseWords } from './actions/response-words';
import { ActorBook } from './actors/actor-book';
import { readRelations } from './actors/read-relations';
import type { Relations } from './actors/relations';
import type { LogEvent } from './events/log-event';
import { History } from './history';
import type { Parameters } from './parameters';
import { timeOf } from './time';

/** What a set of events says happened, before dyads are made of it: who, what, and what is said to answer what. */
export type Happened = Readonly<{
  history: History;
  book: ActorBook;
  relations: Relations;
  actions: readonly Action[];
  words: ResponseWords;
}>;

export function actionsOf(events: Iterable<LogEvent>, { asOf, attribution }: Parameters): Happened {
  const history = new History(events, asOf === undefined ? undefined : timeOf(asOf));
  const book = new ActorBook(history.of(['talion.actor.registered.v1']).map(({ event }) => event));
  const reports = readReports(history, book);
  const relations = readRelations(history, book, reports);
  const decided = groupByDecision(reports, history);
  const actions = readActions(matchReports(decided, relations), decided, history, book, relations, attribution);
  return { history, book, relations, actions, words: readResponseWords(history, actionsByReport(actions)) };
}
