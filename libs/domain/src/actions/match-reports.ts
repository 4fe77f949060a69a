import type { Relations } from '../actors/relations';
import { push } from '../grouping';
import { compareText } from '../order';
import { dayMs, widen } from '../time';
import { distanceKm, incompatibility } from './compatible';
import type { Criterion } from './compatible';
import type { Groups } from './decisions';
import type { Report } from './report';

/**
 * Several reports may describe one action. In canonical order each report, or group that a decision has made, joins the best existing action with
 * all of whose reports it is compatible, or founds a new one. Data sets' rows are unique already and are never matched by content.
 */
export type MatchedAction = Readonly<{
  /** Named by its earliest accepted report, withdrawn or not, so that late reports do not rename it. */
  id: string;
  /** When that report was accepted. */
  firstAccepted: number;
  /** In canonical order. */
  reports: readonly Report[];
}>;

/** `occurred.from`, `published`, source, id: of the report as first made. */
export const compareCanonical = (a: Report, b: Report): number =>
  a.first.from - b.first.from ||
  a.first.published - b.first.published ||
  compareText(a.source, b.source) ||
  compareText(a.id, b.id);

export type Unit = { reports: Report[]; first: Report; matching: boolean };

/** A report or group on its way, or an action as far as it has come: its reports, and the first of them in canonical order. */
export type Gathered = Readonly<{ reports: readonly Report[]; first: Report }>;

/**
 * Looks on while reports are matched, to explain what is decided: a unit, the actions whose first report is near it in time, as they are then, and the
 * one that it joins; without any, it founds one.
 */
export type Witness = (unit: Gathered, candidates: Iterable<Gathered>, joined: Gathered | undefined) => void;

export function matchReports(decided: Groups, relations: Relations, witness?: Witness): MatchedAction[] {
  const units = decided.groups.map(unitOf).sort((a, b) => compareCanonical(a.first, b.first));
  const actions: Unit[] = [];
  const index = new TimeIndex<Unit>();
  for (const unit of units) {
    const near = unit.matching ? index.near(unit) : [];
    const best = bestFit(unit, near, decided, relations);
    witness?.(unit, near, best);
    if (best) {
      best.reports.push(...unit.reports);
      continue;
    }
    actions.push(unit);
    if (unit.matching) index.add(unit);
  }
  return actions.map(({ reports }) => named(reports));
}

/** A report, or a group that a decision has made. */
export function unitOf(group: readonly Report[]): Unit {
  const reports = [...group].sort(compareCanonical);
  const [first] = reports;
  if (!first) throw new Error('A group of no reports');
  return { reports, first, matching: reports.every(({ coded }) => !coded) };
}

/** The action that a unit joins. */
export function bestFit<A extends Gathered>(
  unit: Gathered,
  candidates: Iterable<A>,
  decided: Pick<Groups, 'apart'>,
  relations: Relations,
): A | undefined {
  let best: A | undefined;
  for (const candidate of candidates) {
    if (best && compareFit(unit.first, best.first, candidate.first) <= 0) continue;
    if (!clashOf(unit, candidate, decided, relations)) best = candidate;
  }
  return best;
}

/** Two reports that cannot be of one action, and the first thing that speaks against it: an analyst's split, or their content. */
export type Clash = Readonly<{ report: Report; other: Report; against: Criterion | 'split' }>;

/** What keeps a unit out of an action; nothing if every report of the one is compatible with every one of the other. */
export function clashOf(
  unit: Gathered,
  candidate: Gathered,
  decided: Pick<Groups, 'apart'>,
  relations: Relations,
): Clash | undefined {
  for (const report of unit.reports) {
    for (const other of candidate.reports) {
      const against = decided.apart(report, other) ? 'split' : incompatibility(report, other, relations);
      if (against !== undefined) return { report, other, against };
    }
  }
  return undefined;
}

/** Which of two actions, by their first reports, a report fits better: nearest `from`, then nearest place, then the smaller id. */
export function compareFit(report: Report, a: Report, b: Report): number {
  const apart = (other: Report): number => distanceKm(report.place, other.place) ?? Infinity;
  const byTime = Math.abs(a.from - report.from) - Math.abs(b.from - report.from);
  if (byTime !== 0) return byTime;
  const [near, far] = [apart(a), apart(b)];
  return near === far ? compareText(a.id, b.id) : near - far;
}

/** An action of these reports, by its name. */
export function named(reports: readonly Report[]): MatchedAction {
  const earliest = reports.reduce((a, b) =>
    b.time < a.time || (b.time === a.time && compareText(b.id, a.id) < 0) ? b : a,
  );
  return { id: earliest.id, firstAccepted: earliest.time, reports: [...reports].sort(compareCanonical) };
}

/** Width of a cell of the index: intervals are mostly days. */
const cellMs = 7 * dayMs;
/** Actions over more cells than this lie in one list for all: about four years. */
const cellsMax = 208;

/** Finds the actions whose first report overlaps a time; every report of an action must fit, so its first one decides where to look. */
export class TimeIndex<U extends Gathered> {
  private readonly cells = new Map<number, U[]>();
  private readonly long: U[] = [];

  add(unit: U): void {
    const [start, end] = cellsOf(unit);
    if (end - start > cellsMax) this.long.push(unit);
    else for (let cell = start; cell <= end; cell++) push(this.cells, cell, unit);
  }

  remove(unit: U): void {
    const [start, end] = cellsOf(unit);
    const without = (units: U[] | undefined): void => {
      const at = units?.indexOf(unit) ?? -1;
      if (at >= 0) units?.splice(at, 1);
    };
    if (end - start > cellsMax) without(this.long);
    else for (let cell = start; cell <= end; cell++) without(this.cells.get(cell));
  }

  near(unit: Gathered): Set<U> {
    const [start, end] = cellsOf(unit);
    const found = new Set(this.long);
    if (end - start > cellsMax) for (const units of this.cells.values()) units.forEach((one) => found.add(one));
    else for (let cell = start; cell <= end; cell++) this.cells.get(cell)?.forEach((one) => found.add(one));
    return found;
  }
}

function cellsOf({ first }: Gathered): [number, number] {
  const [from, to] = widen(first);
  return [Math.floor(from / cellMs), Math.floor(to / cellMs)];
}
