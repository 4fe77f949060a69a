import type { Mentioned } from '../actors/actor-book';
import type { Relations } from '../actors/relations';
import type { CountRange, Place, PlacePrecision } from '../events/values';
import { placePrecisions } from '../events/values';
import { compareText } from '../order';
import { timePrecisions } from '../time';
import type { TimePrecision } from '../time';
import type { ActionType } from '../vocabulary/plover-types';
import type { Report, ReportField } from './report';

/**
 * What the reports of one action say together. Every field answers which report it came from. Sources are not weighed against each other: extremes
 * bound a range, the most recent word gives the best figure, the most precise one gives time and place.
 */
export type Consensus = Readonly<{
  type: ActionType;
  mode: string | undefined;
  goldstein: number;
  hostility: number | undefined;
  from: number;
  to: number;
  precision: TimePrecision;
  place: Place | undefined;
  initiators: readonly string[];
  targets: readonly string[];
  killed: CountRange | undefined;
  injured: CountRange | undefined;
  targetsStruck: CountRange | undefined;
  leaderKilled: boolean | undefined;
  /** Report ids, by field. */
  sources: FieldSources;
}>;

type RangeSources = Readonly<{ low?: string; best?: string; high?: string }>;
export type FieldSources = Readonly<{
  type: string;
  goldstein: string;
  occurred: string;
  mode?: string;
  place?: string;
  killed?: RangeSources;
  injured?: RangeSources;
  targetsStruck?: string;
  leaderKilled?: string;
  initiators: Readonly<Record<string, readonly string[]>>;
  targets: Readonly<Record<string, readonly string[]>>;
}>;

/** `reports`: at least one, none withdrawn, in canonical order. */
export function agree(reports: readonly Report[], relations: Relations): Consensus {
  const gravest = pick(reports, (a, b) => a.goldstein - b.goldstein || mostRecent(scoredAt)(a, b));
  const dated = pick(
    reports,
    (a, b) =>
      timePrecisions.indexOf(a.precision) - timePrecisions.indexOf(b.precision) || mostRecent(at('occurred'))(a, b),
  );
  const moment = dated.from;
  const killed = agreeOnRange(reports, 'killed');
  const injured = agreeOnRange(reports, 'injured');
  const placed = latest(reports, 'place', (a, b) => finer(a.place?.precision, b.place?.precision));
  const mode = latest(reports, 'mode');
  const targetsStruck = latest(reports, 'targetsStruck');
  const leader = latest(reports, 'leaderKilled');
  const initiators = unite(reports, 'initiators', moment, relations);
  const targets = unite(reports, 'targets', moment, relations);
  return {
    type: gravest.type,
    goldstein: gravest.goldstein,
    hostility: gravest.hostility,
    mode: mode?.mode,
    from: dated.from,
    to: dated.to,
    precision: dated.precision,
    place: placed?.place,
    initiators: [...initiators.keys()],
    targets: [...targets.keys()],
    killed: killed?.range,
    injured: injured?.range,
    targetsStruck: targetsStruck?.targetsStruck,
    leaderKilled: leader?.leaderKilled,
    sources: {
      type: gravest.id,
      goldstein: gravest.id,
      occurred: dated.id,
      ...(mode && { mode: mode.id }),
      ...(placed && { place: placed.id }),
      ...(killed && { killed: killed.from }),
      ...(injured && { injured: injured.from }),
      ...(targetsStruck && { targetsStruck: targetsStruck.id }),
      ...(leader && { leaderKilled: leader.id }),
      initiators: Object.fromEntries(initiators),
      targets: Object.fromEntries(targets),
    },
  };
}

type Compare = (a: Report, b: Report) => number;

const at =
  (field: ReportField) =>
  (report: Report): number =>
    report.publishedOf(field);

/** A score follows from whichever of these fields was corrected last. */
const scoredAt = (report: Report): number =>
  Math.max(...(['goldstein', 'hostility', 'cameo', 'type'] as const).map((field) => report.publishedOf(field)));

/** The more recently published first, then the smaller id. */
const mostRecent =
  (publishedAt: (report: Report) => number): Compare =>
  (a, b) =>
    publishedAt(b) - publishedAt(a) || compareText(a.id, b.id);

const pick = (reports: readonly Report[], compare: Compare): Report =>
  reports.reduce((a, b) => (compare(b, a) < 0 ? b : a));

type SingleField = 'mode' | 'place' | 'targetsStruck' | 'leaderKilled';

/** Of the reports that have the field the most recent, after what `before` prefers. */
function latest(reports: readonly Report[], field: SingleField, before: Compare = () => 0): Report | undefined {
  const having = reports.filter((report) => report[field] !== undefined);
  return having.length === 0 ? undefined : pick(having, (a, b) => before(a, b) || mostRecent(at(field))(a, b));
}

const finer = (a: PlacePrecision | undefined, b: PlacePrecision | undefined): number =>
  (a ? placePrecisions.indexOf(a) : Infinity) - (b ? placePrecisions.indexOf(b) : Infinity);

/** The smallest low, the largest high, the most recent best figure. */
function agreeOnRange(
  reports: readonly Report[],
  field: 'killed' | 'injured',
): { range: CountRange; from: RangeSources } | undefined {
  const bound = (end: 'low' | 'best' | 'high', compare: Compare): { value: number; id: string } | undefined => {
    const having = reports.filter((report) => report[field]?.[end] !== undefined);
    if (having.length === 0) return undefined;
    const chosen = pick(having, (a, b) => compare(a, b) || mostRecent(at(field))(a, b));
    return { value: chosen[field]?.[end] ?? 0, id: chosen.id };
  };
  const low = bound('low', (a, b) => (a[field]?.low ?? 0) - (b[field]?.low ?? 0));
  const best = bound('best', () => 0);
  const high = bound('high', (a, b) => (b[field]?.high ?? 0) - (a[field]?.high ?? 0));
  if (!low && !best && !high) return undefined;
  return {
    range: { ...(low && { low: low.value }), ...(best && { best: best.value }), ...(high && { high: high.value }) },
    from: { ...(low && { low: low.id }), ...(best && { best: best.id }), ...(high && { high: high.id }) },
  };
}

/** Everybody whom some report names, with the reports that do; an unnamed one gives way to a named one of the same whole. */
function unite(
  reports: readonly Report[],
  end: 'initiators' | 'targets',
  moment: number,
  relations: Relations,
): Map<string, string[]> {
  const said = new Map<string, { mentioned: Mentioned; reports: string[] }>();
  for (const report of reports) {
    for (const mentioned of report[end]) {
      const known = said.get(mentioned.actor) ?? { mentioned, reports: [] };
      if (!known.reports.includes(report.id)) known.reports.push(report.id);
      said.set(mentioned.actor, known);
    }
  }
  const named = [...said.values()].filter(({ mentioned }) => !mentioned.nameless);
  const givesWay = ({ nameless, whole }: Mentioned): boolean =>
    nameless && whole !== undefined && named.some(({ mentioned }) => relations.reaches(mentioned.actor, whole, moment));
  return new Map(
    [...said.values()]
      .filter(({ mentioned }) => !givesWay(mentioned))
      .sort((a, b) => compareText(a.mentioned.actor, b.mentioned.actor))
      .map(({ mentioned, reports: by }) => [mentioned.actor, by]),
  );
}
