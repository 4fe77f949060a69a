export { dyadId } from './actions/action';
export { foldName, foldText } from './actors/names';
export { canonicalJson } from './canonical';
export { contentOf } from './history';
export type { PendingRow, QuarantineRow } from './history';
export { dataShapes, eventSchemas, eventTypes } from './events/log-event';
export type { DataOf, EventOf, EventType, LogEvent } from './events/log-event';
export { analystSource, deciderOf, fieldOfDecider } from './events/deciders';
export { editionOf, revisionsTo, withdrawalOf } from './events/editions';
export type { Edition, Revision } from './events/editions';
export { fingerprintOf, fingerprintOfText } from './events/fingerprint';
export type { Fingerprint } from './events/fingerprint';
export { logEventSchema, parseEvent } from './events/parse-event';
export type { Parsed } from './events/parse-event';
export { partitionKey } from './events/partition-key';
export { Engine } from './engine/engine';
export type { Folded } from './engine/engine';
export type { Footprint } from './engine/footprints';
export type { Found, Need } from './engine/hand';
export type { RowChanges } from './engine/row-changes';
export { ActEngine } from './engine/act-engine';
export type { Act } from './engine/act-engine';
export { referencesIn } from './events/references';
export { isTieOfAction, spanOf, tieOfAction, tieOfName, tieOfWhole, tiesOf, tieTo } from './events/ties';
export { linkParameterNames } from './events/link-parameters';
export { levels } from './events/statements';
export type { Level } from './events/statements';
export { attributions, checkParameters, defaultLinkModel, parametersFrom, parametersShape } from './parameters';
export type { AskedParameters, Attribution, LinkModel, Parameters } from './parameters';
export { project, projectLevels } from './project';
export { rulesVersion } from './rules-version';
export { modelNames } from './read-models';
export type {
  ActionRow,
  ActorRow,
  ChainRow,
  ChainTree,
  DyadRow,
  ModelName,
  ReadModels,
  RelationRow,
} from './read-models';
export { actionsOfAlert } from './alerts/alerts';
export { startNow } from './alerts/rename-alerts';
export type { AlertKind, AlertRow } from './alerts/alerts';
export { reviseAlerts } from './alerts/revise-alerts';
export type { AlertNotice, ToldAlert } from './alerts/revise-alerts';
export type { CoverageRow } from './coverage';
export { likelyAliases } from './actors/aliases/likely-aliases';
export type { LikelyAlias } from './actors/aliases/likely-aliases';
export { weighAlias } from './actors/aliases/weigh-alias';
export type { AliasSuggestion } from './actors/aliases/weigh-alias';
export { rankAliases, suggestAliases } from './actors/suggest-aliases';
export { suggestMembers } from './actors/suggest-members';
export type { MemberSuggestion } from './actors/suggest-members';
export { attributionInWords } from './explanations/attribution-in-words';
export { explainAction } from './explanations/explain-action';
export type { ActionExplanation } from './explanations/explain-action';
export { explainLinks } from './explanations/explain-links';
export type { LinkExplained } from './explanations/explain-links';
export { identityInWords } from './explanations/identity-in-words';
export { linkInWords } from './explanations/link-in-words';
export type { LinkRow } from './dyads/links';
export type { ModelBook } from './dyads/models';
export { modelEventTypes, modelsIn } from './dyads/models-in';
export type { SequenceRow } from './dyads/sequences';
export { backTest } from './forecast/back-test';
export type { BackTest } from './forecast/back-test';
export { forecast } from './forecast/forecast-events';
export { forecastsOf, opensSince } from './forecast/forecasts';
export type { ForecastExplanation, ForecastRow } from './forecast/forecasts';
export type { ScoreRow } from './forecast/score';
export { actingDyads } from './hawkes/acting-dyads';
export type { ActingDyads } from './hawkes/acting-dyads';
export { fitDyads, ownModelActsMin } from './hawkes/fit-dyads';
export type { Fit } from './hawkes/fit-dyads';
export { linkedShares } from './hawkes/linked-shares';
export type { LinkedShares } from './hawkes/linked-shares';
export { fittedOnMid } from './dyads/fitted-on-mid';
export { countDisputes, scoreOf } from './scoring/dispute-score';
export type { Disputes, DisputeScore } from './scoring/dispute-score';
export { linkCasesOf } from './scoring/link-cases';
export { nearestOpposite } from './scoring/nearest-opposite';
export type { DirectedAct } from './scoring/nearest-opposite';
export { tuningGrid } from './scoring/trials';
export { dealingsDefault, foldsDefault, tuneLinks } from './scoring/tune-links';
export type { Tuning } from './scoring/tune-links';
export { actionTypes, isActionType } from './vocabulary/plover-types';
export type { ActionType } from './vocabulary/plover-types';
export { compareText } from './order';
export { quote } from './shape';
export type { JsonSchema, Problem } from './shape';
export { withdrawalsAmong } from './withdrawals';
export type { Withdrawal } from './withdrawals';
export { readTime, timeOf, writeTime } from './time';
export type { Span } from './time';
