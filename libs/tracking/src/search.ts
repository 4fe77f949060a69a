import type { ActionRow, LogEvent } from '@talion/domain';
import { identityOf } from './editions';
import type { OnDemand } from './on-demand';
import { placesAmong } from './places-among';
import type { PlaceFound } from './places-among';
import type { Position } from './position';
import { rankedActors } from './ranked';
import type { Ranked, ReadStore } from './read-store';
import type { Report, ReportFound } from './report-found';
import { isReport } from './set-aside';
import { snippetOf } from './snippet';
import type { Snippet } from './snippet';
import { withdrawalsOf } from './withdrawals';
import type { Words } from './words';

export type ActorFound = Readonly<{
  kind: 'actor';
  id: string;
  name: string;
  aliases: readonly string[];
  rank: number;
}>;
export type ActionFound = Readonly<{
  kind: 'action';
  id: string;
  /** The report that was found, by the name that the action gives it. */
  report: string;
  source: string;
  snippet: Snippet;
  occurred: ActionRow['occurred'];
  rank: number;
}>;

export const searchKinds = ['actor', 'place', 'action'] as const;
export type SearchKind = (typeof searchKinds)[number];
export type SearchAnswer = Readonly<{ position: Position; rows: readonly (ActorFound | PlaceFound | ActionFound)[] }>;

type Asked = Readonly<{ words: Words; kinds: readonly SearchKind[]; limit: number; asOf?: string }>;

/** Reports that are looked at for one question, the best first: actions and places are told from them. */
const reportsMax = 500;

/** What is found by words: actors, then places, then actions, so many of each, the best first. */
export async function search(
  store: ReadStore,
  onDemand: OnDemand,
  { words, kinds, limit, asOf }: Asked,
): Promise<SearchAnswer> {
  const then = asOf === undefined ? undefined : await onDemand.compute({ asOf });
  const position = then?.position ?? (await store.position());
  const asks = (kind: SearchKind): boolean => kinds.includes(kind);
  const findActors = async () =>
    then ? rankedActors(then.models.actors, words).slice(0, limit) : await store.actorsByWords(words, limit);
  const [actors, reports] = await Promise.all([
    asks('actor') ? findActors() : [],
    asks('action') || asks('place') ? findReports(store, words, asOf, then?.models.actions) : [],
  ]);
  return {
    position,
    rows: [
      ...actors.map(({ found: { id, name, aliases }, rank }) => ({ kind: 'actor' as const, id, name, aliases, rank })),
      ...(asks('place') ? placesAmong(reports, words).slice(0, limit) : []),
      ...(asks('action') ? actionsAmong(reports, words).slice(0, limit) : []),
    ],
  };
}

/** The reports found that stand, by their own words or those of a correction that stands, each with its action. */
async function findReports(
  store: ReadStore,
  words: Words,
  asOf: string | undefined,
  then: readonly ActionRow[] | undefined,
): Promise<ReportFound[]> {
  const found = await store.reportsByWords(words, { limit: reportsMax, ...(asOf !== undefined && { asOf }) });
  const about = await reportsBehind(
    store,
    found.map((one) => one.found),
  );
  const reports = [...new Set(about.values())];
  const withdrawn = await withdrawalsOf(store, [...found.map((one) => one.found), ...reports], asOf);
  const names = reports.flatMap(({ id, source }) => [id, `${id}@${source}`]);
  const actions = actionsByReport(then ?? (await store.found('actions', { of: names })));
  return found.flatMap(({ found: said, rank }: Ranked<LogEvent>): ReportFound[] => {
    const report = about.get(said);
    const own = report && actions.get(identityOf(report));
    if (!own || withdrawn.has(identityOf(said)) || withdrawn.has(identityOf(report))) return [];
    return [{ report, said, ...own, rank }];
  });
}

/** The report that each of these is or corrects; what corrects another's, and is no analyst's, corrects nothing. */
async function reportsBehind(store: ReadStore, events: readonly LogEvent[]): Promise<Map<LogEvent, Report>> {
  const corrections = events.filter((event) => event.type === 'talion.action.corrected.v1');
  const named = await store.eventsByName(
    corrections.flatMap(({ source, data: { report } }) => [report, `${report}@${source}`]),
  );
  const about = new Map<LogEvent, Report>();
  for (const event of events) {
    if (isReport(event)) about.set(event, event);
    if (event.type !== 'talion.action.corrected.v1') continue;
    const report = named.get(`${event.data.report}@${event.source}`) ?? named.get(event.data.report);
    if (report && isReport(report) && (report.source === event.source || event.data.analyst !== undefined))
      about.set(event, report);
  }
  return about;
}

function actionsByReport(actions: readonly ActionRow[]): Map<string, Readonly<{ action: ActionRow; name: string }>> {
  const byReport = new Map<string, Readonly<{ action: ActionRow; name: string }>>();
  for (const action of actions)
    for (const { id: name, source } of action.reports) {
      const own = { action, name };
      byReport.set(identityOf({ id: name, source }), own);
      if (name.endsWith(`@${source}`)) byReport.set(identityOf({ id: name.slice(0, -source.length - 1), source }), own);
    }
  return byReport;
}

/** Each action once, by its best report. */
function actionsAmong(reports: readonly ReportFound[], words: Words): ActionFound[] {
  const rows = new Map<string, ActionFound>();
  for (const { action, name, report, said, rank } of reports) {
    if (rows.has(action.id)) continue;
    const { id, occurred } = action;
    const snippet = snippetOf(said, words);
    rows.set(id, { kind: 'action', id, report: name, source: report.source, snippet, occurred, rank });
  }
  return [...rows.values()];
}
