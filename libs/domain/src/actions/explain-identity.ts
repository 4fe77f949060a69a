import { compareText, round6 } from '../order';
import type { Relations } from '../actors/relations';
import type { History } from '../history';
import { hourMs, writeTime } from '../time';
import { compareReports } from './compare-reports';
import type { Comparison } from './compare-reports';
import { distanceKm } from './compatible';
import { decisionHistory } from './decision-history';
import type { DecisionTold } from './decision-history';
import type { DecisionRecord } from './decision-record';
import type { Groups } from './decisions';
import { clashOf, compareFit, matchReports } from './match-reports';
import type { Gathered, MatchedAction } from './match-reports';
import type { Report } from './report';

/**
 * Why the reports of an action are one: how each came in, what was compared with what, and what nearly joined it. The matching is done once more, looked
 * at while it decides; nothing here decides anything.
 */
export type IdentityExplanation = Readonly<{
  /** The report that names the action: the earliest accepted. */
  namedBy: string;
  /** In canonical order. */
  reports: readonly JoinedReport[];
  /** Reports of other actions that fitted this one too, and joined a better one. */
  alsoFitted: readonly FittedElsewhere[];
  /** Other actions that one thing alone kept apart (time by three days at most), nearest in time first, and how many more there are. */
  nearMisses: readonly NearMiss[];
  nearMissesLeftOff: number;
  /** Merges and splits of its reports, newest first, withdrawn ones too. */
  decisions: readonly DecisionTold[];
}>;

export type JoinedReport = Readonly<{
  report: string;
  source: string;
  accepted: string;
  withdrawn: boolean;
  /**
   * `founded`: nothing was there that it fitted. `coded`: a data set's row, never matched by content. `decided`: joined to the report `with` by decisions or
   * the source's own action id. `content`: it fits every report that was there.
   */
  how: 'founded' | 'coded' | 'decided' | 'content';
  with?: string;
  /** The joints on the way to `with`. */
  via?: readonly JointTold[];
  /** With each report that was there; of a group that came together, each of its reports with each. */
  comparisons?: readonly Comparison[];
  comparisonsLeftOff?: number;
  /** The actions that it could have joined, the one that it joined first. */
  fitted?: readonly FittedAction[];
}>;

/** Two reports joined by a decision, or by the source's own id of the action. */
export type JointTold = Readonly<{ reports: readonly [string, string]; decision?: string; actionId?: string }>;

export type FittedAction = Readonly<{
  action: string;
  /** Its first report, by which nearness is measured, and how far from the report's. */
  first: string;
  hoursApart: number;
  km?: number;
  /** Why another was better: nearer in time, in place, or of the smaller id. The chosen one has none. */
  lostBy?: 'time' | 'place' | 'id';
}>;

export type FittedElsewhere = Readonly<{ report: string; joined: string; lostBy: 'time' | 'place' | 'id' }>;

export type NearMiss = Readonly<{
  /** The other action, and whether all of its reports are withdrawn. */
  action: string;
  withdrawn: boolean;
  /** What kept them apart. */
  against: Comparison['against'][number];
  comparison: Comparison;
}>;

/** What identity is decided from. */
export type Identified = Readonly<{
  history: History;
  reports: readonly Report[];
  relations: Relations;
  decided: Groups;
  record: DecisionRecord;
  matched: readonly MatchedAction[];
}>;

/** Bounds of what is told: more than anybody checks by hand. */
const comparisonsMax = 20;
const nearMissesMax = 10;
const fittedMax = 10;
/** Actions of one kind between the same two that lie further apart than this nobody takes for one. */
const nearGapHours = 72;

export function explainIdentity(action: MatchedAction, identified: Identified): IdentityExplanation {
  const { decided, relations, history, record, reports, matched } = identified;
  const ids = new Set(action.reports.map(({ id }) => id));
  const looked = lookOn(action, ids, identified);
  const known = new Set(reports.map(({ id }) => id));
  const names = new Map(matched.flatMap((one) => one.reports.map(({ id }) => [id, one] as const)));
  const misses = nearMissesOf(looked.clashes, names, decided, relations);
  return {
    namedBy: action.id,
    reports: action.reports.map((report) => ({
      report: report.id,
      source: report.source,
      accepted: writeTime(report.time),
      withdrawn: report.withdrawn,
      ...looked.came.get(report.id)?.(names),
    })) as JoinedReport[],
    alsoFitted: looked.elsewhere
      .map(({ report, first, lostBy }) => ({ report, joined: names.get(first)?.id ?? first, lostBy }))
      .sort((a, b) => compareText(a.report, b.report))
      .slice(0, fittedMax),
    nearMisses: misses.slice(0, nearMissesMax),
    nearMissesLeftOff: Math.max(0, misses.length - nearMissesMax),
    decisions: decisionHistory(ids, (id) => known.has(id), history, record),
  };
}

type Named = ReadonlyMap<string, MatchedAction>;
type Came = (names: Named) => Omit<JoinedReport, 'report' | 'source' | 'accepted' | 'withdrawn'>;
type Clashed = Readonly<{ report: Report; other: Report; theirs: string }>;

/** Matches once more, and notes what concerns the action. What other actions are called is known only when all is done. */
function lookOn(action: MatchedAction, ids: ReadonlySet<string>, { decided, relations, record }: Identified) {
  const came = new Map<string, Came>();
  const clashes: Clashed[] = [];
  const elsewhere: Readonly<{ report: string; first: string; lostBy: FittedElsewhere['lostBy'] }>[] = [];
  const byId = new Map(action.reports.map((report) => [report.id, report]));
  const isOurs = ({ first }: Gathered): boolean => ids.has(first.id);

  matchReports(decided, relations, (unit, candidates, joined) => {
    const ours = isOurs(unit);
    const fitting: Gathered[] = [];
    for (const candidate of candidates) {
      if (!ours && !isOurs(candidate)) continue;
      const clash = clashOf(unit, candidate, decided, relations);
      if (!clash) fitting.push(candidate);
      else clashes.push({ ...clash, theirs: (ours ? candidate : unit).first.id });
    }
    if (ours) {
      const rest = unit.reports.filter(({ id }) => id !== unit.first.id);
      for (const { id } of rest) came.set(id, () => broughtBy(unit.first.id, id, record, byId));
      const arrival = arrivalOf(unit, joined, fitting, decided, relations);
      came.set(unit.first.id, arrival);
    } else if (joined && fitting[0] && !isOurs(joined)) {
      const lostBy = whyBetter(unit.first, joined.first, fitting[0].first);
      elsewhere.push({ report: unit.first.id, first: joined.first.id, lostBy });
    }
  });
  return { came, clashes, elsewhere };
}

/** How the first report of a unit came in. Compared now: the action's reports are added to later. */
function arrivalOf(
  unit: Gathered,
  joined: Gathered | undefined,
  fitting: readonly Gathered[],
  decided: Groups,
  relations: Relations,
): Came {
  if (!joined) return () => ({ how: unit.reports.some(({ coded }) => coded) ? 'coded' : 'founded' });
  const pairs = unit.reports.flatMap((report) => joined.reports.map((other) => [report, other] as const));
  const comparisons = pairs
    .slice(0, comparisonsMax)
    .map(([report, other]) => compareReports(report, other, decided, relations));
  const others = [joined, ...[...fitting].filter((one) => one !== joined)]
    .sort((a, b) => compareFit(unit.first, a.first, b.first))
    .slice(0, fittedMax);
  return (names) => ({
    how: 'content',
    with: joined.first.id,
    comparisons,
    ...(pairs.length > comparisons.length && { comparisonsLeftOff: pairs.length - comparisons.length }),
    fitted: others.map(({ first }) => {
      const km = distanceKm(unit.first.place, first.place);
      return {
        action: names.get(first.id)?.id ?? first.id,
        first: first.id,
        hoursApart: round6(Math.abs(first.from - unit.first.from) / hourMs),
        ...(km !== undefined && { km: round6(km) }),
        ...(first !== joined.first && { lostBy: whyBetter(unit.first, joined.first, first) }),
      };
    }),
  });
}

/** By what a report fits `better` better than `worse`. */
function whyBetter(report: Report, better: Report, worse: Report): 'time' | 'place' | 'id' {
  if (Math.abs(better.from - report.from) !== Math.abs(worse.from - report.from)) return 'time';
  const [near, far] = [better, worse].map((one) => distanceKm(report.place, one.place) ?? Infinity);
  return near === far ? 'id' : 'place';
}

function broughtBy(
  first: string,
  id: string,
  record: DecisionRecord,
  byId: ReadonlyMap<string, Report>,
): ReturnType<Came> {
  return {
    how: 'decided',
    with: first,
    via: record.pathBetween(first, id).map(({ a, b, decision }) => {
      const actionId = byId.get(a)?.explicit;
      return {
        reports: [a, b] as const,
        ...(decision !== undefined && { decision }),
        ...(decision === undefined && actionId !== undefined && { actionId }),
      };
    }),
  };
}

/** Of each other action the pair that clashed, where one thing alone speaks against it or an analyst has split it. */
function nearMissesOf(clashes: readonly Clashed[], names: Named, decided: Groups, relations: Relations): NearMiss[] {
  const misses = new Map<string, { miss: NearMiss; hours: number }>();
  for (const { report, other, theirs } of clashes) {
    const action = names.get(theirs);
    const hours = Math.abs(report.from - other.from) / hourMs;
    const before = action && misses.get(action.id);
    if (!action || (before && before.hours <= hours)) continue;
    const comparison = compareReports(report, other, decided, relations);
    const [against] = comparison.against;
    if (against === undefined || (comparison.against.length > 1 && against !== 'split')) continue;
    if (against === 'time' && comparison.time.overlapHours < -nearGapHours) continue;
    const withdrawn = action.reports.every((one) => one.withdrawn);
    misses.set(action.id, { miss: { action: action.id, withdrawn, against, comparison }, hours });
  }
  return [...misses.values()]
    .sort((a, b) => a.hours - b.hours || compareText(a.miss.action, b.miss.action))
    .map(({ miss }) => miss);
}
