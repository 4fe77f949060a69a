import { DecisionRecord } from '../actions/decision-record';
import { groupByDecision } from '../actions/decisions';
import { explainAttribution } from '../actions/explain-attribution';
import type { AttributionExplanation } from '../actions/explain-attribution';
import { explainIdentity } from '../actions/explain-identity';
import type { IdentityExplanation } from '../actions/explain-identity';
import { agree } from '../actions/consensus';
import { statementsByAction } from '../actions/attribution';
import { matchReports } from '../actions/match-reports';
import { readReports } from '../actions/report';
import { ActorBook } from '../actors/actor-book';
import { readRelations } from '../actors/read-relations';
import { relationsOfRows } from '../actors/relations-of-rows';
import type { LogEvent } from '../events/log-event';
import { History } from '../history';
import { parametersFrom } from '../parameters';
import type { AskedParameters } from '../parameters';
import type { RelationRow } from '../read-models';
import { compareText } from '../order';
import { timeOf } from '../time';

/**
 * Why an action is what it is, so that a reader can check it by hand: why its reports are one, and why these are said to have done it. Why it is linked,
 * its links say themselves.
 */
export type ActionExplanation = Readonly<{
  action: string;
  identity: IdentityExplanation;
  attribution: AttributionExplanation;
  /** Names of the actors that are spoken of, by id; the id itself where no event at hand has a name. */
  names: Readonly<Record<string, string>>;
}>;

/** Of a set of events that is not the whole: the relations that the whole gives, where they are known. */
export type KnownBeside = Readonly<{ relations?: readonly RelationRow[] }>;

/** Undefined where there is no such action, or all of its reports are withdrawn. */
export function explainAction(
  events: Iterable<LogEvent>,
  id: string,
  asked: AskedParameters = {},
  { relations: rows }: KnownBeside = {},
): ActionExplanation | undefined {
  const parameters = parametersFrom(asked);
  const history = new History(events, parameters.asOf === undefined ? undefined : timeOf(parameters.asOf));
  const book = new ActorBook(history.of(['talion.actor.registered.v1']).map(({ event }) => event));
  const reports = readReports(history, book);
  const relations = rows ? relationsOfRows(rows) : readRelations(history, book, reports);
  const record = new DecisionRecord();
  const decided = groupByDecision(reports, history, record.tell);
  const matched = matchReports(decided, relations);
  const action = matched.find((one) => one.id === id);
  const standing = action?.reports.filter(({ withdrawn }) => !withdrawn) ?? [];
  if (!action || standing.length === 0) return undefined;
  const actionOfReport = new Map(action.reports.map((report) => [report.id, id]));
  const statements = statementsByAction(history, actionOfReport).get(id) ?? [];
  const consensus = agree(standing, relations);
  const identity = explainIdentity(action, { history, reports, relations, decided, record, matched });
  const attribution = explainAttribution(action, consensus, statements, parameters.attribution, book, relations);
  return { action: id, identity, attribution, names: namesIn({ identity, attribution }, book) };
}

function namesIn(
  { identity, attribution }: Pick<ActionExplanation, 'identity' | 'attribution'>,
  book: ActorBook,
): Record<string, string> {
  const compared = [
    ...identity.reports.flatMap(({ comparisons = [] }) => comparisons),
    ...identity.nearMisses.map(({ comparison }) => comparison),
  ];
  const ids = new Set([
    ...compared.flatMap(({ initiators, targets }) =>
      [initiators, targets].flatMap((end) => [...end.ours, ...end.theirs]),
    ),
    ...attribution.initiators,
    ...attribution.targetParties,
    ...attribution.ladder.flatMap(({ actors }) => actors.map(({ actor }) => actor)),
    ...attribution.statements.flatMap(({ by, party, says }) => [
      by,
      party,
      ...says.flatMap((one) => [one.actor, one.party]),
    ]),
    ...attribution.policies.flatMap(({ initiators }) => initiators),
  ]);
  return Object.fromEntries([...ids].sort(compareText).map((id) => [id, book.actors.get(id)?.name ?? id]));
}
