import { bestFit, clashOf, compareCanonical, named, TimeIndex, unitOf } from '../actions/match-reports';
import type { MatchedAction } from '../actions/match-reports';
import type { Report } from '../actions/report';
import type { Relations } from '../actors/relations';
import { firstNot } from '../order';
import { widen } from '../time';
import type { Span } from '../time';
import type { Hand } from './hand';
import { insertInto } from './sorted-lists';

/**
 * Which reports are one action, as reports come, go and change. A unit joins the best action that stands before it in canonical order; where an action
 * gains or loses a unit, those later in that order are asked again for which it is a candidate.
 */
type LiveUnit = {
  readonly reports: readonly Report[];
  readonly first: Report;
  readonly matching: boolean;
  /** The unit that founded its action; itself, where it founds one. None while it is not placed. */
  home: LiveUnit | undefined;
  /** Of a founder: all units of its action, in canonical order, itself first. */
  members: LiveUnit[];
};

type Apart = Readonly<{ apart: (a: Report, b: Report) => boolean }>;

const compareUnits = (a: LiveUnit, b: LiveUnit): number => compareCanonical(a.first, b.first);

export class LiveMatching {
  private readonly unitOfReport = new Map<string, LiveUnit>();
  private readonly founders = new TimeIndex<LiveUnit>();
  private readonly units = new TimeIndex<LiveUnit>();
  private readonly actionOf = new Map<LiveUnit, MatchedAction>();
  /** Founders whose action has changed. */
  private readonly touched = new Set<LiveUnit>();
  /** Units to be placed, last first. */
  private readonly queue: LiveUnit[] = [];
  private readonly queued = new Set<LiveUnit>();
  /** Times at which it was asked what else there is, and not all was at hand: what came of it does not count. */
  readonly uncovered: Span[] = [];

  constructor(
    private readonly decided: Apart,
    private readonly relations: Relations,
    private readonly hand: Hand,
  ) {}

  /** The action that a report is in. */
  actionOfReport(report: string): MatchedAction | undefined {
    const home = this.unitOfReport.get(report)?.home;
    return home && this.actionOf.get(home);
  }

  /**
   * Takes these reports out, as they were, and puts these groups in.
   * @returns actions that are no more or have changed, and those that are there in their place.
   */
  change(
    gone: Iterable<string>,
    groups: readonly (readonly Report[])[],
  ): { gone: MatchedAction[]; come: MatchedAction[] } {
    for (const unit of new Set([...gone].flatMap((id) => this.unitOfReport.get(id) ?? []))) this.takeOut(unit);
    for (const group of groups) this.putIn(group);
    for (let unit = this.queue.pop(); unit; unit = this.queue.pop()) {
      this.queued.delete(unit);
      this.place(unit);
    }
    const changes = { gone: [] as MatchedAction[], come: [] as MatchedAction[] };
    for (const founder of this.touched) {
      const before = this.actionOf.get(founder);
      if (before) changes.gone.push(before);
      if (founder.home === founder) {
        const after = named(founder.members.flatMap(({ reports }) => reports));
        this.actionOf.set(founder, after);
        changes.come.push(after);
      } else this.actionOf.delete(founder);
    }
    this.touched.clear();
    return changes;
  }

  private putIn(group: readonly Report[]): void {
    const unit: LiveUnit = { ...unitOf(group), home: undefined, members: [] };
    for (const { id } of unit.reports) this.unitOfReport.set(id, unit);
    if (unit.matching) {
      this.units.add(unit);
      this.enqueue(unit);
    } else this.place(unit);
  }

  private takeOut(unit: LiveUnit): void {
    this.leave(unit);
    for (const { id } of unit.reports) this.unitOfReport.delete(id);
    if (unit.matching) this.units.remove(unit);
  }

  private enqueue(unit: LiveUnit): void {
    if (this.queued.has(unit)) return;
    this.queued.add(unit);
    insertInto(this.queue, unit, (a, b) => compareUnits(b, a));
  }

  /** The unit leaves its action; a founder's action ends, and its other units look for another. */
  private leave(unit: LiveUnit): void {
    const { home } = unit;
    if (!home) return;
    unit.home = undefined;
    this.touched.add(home);
    if (home === unit) {
      this.founders.remove(unit);
      for (const member of unit.members) {
        if (member === unit) continue;
        member.home = undefined;
        this.enqueue(member);
      }
      unit.members = [];
    } else home.members.splice(home.members.indexOf(unit), 1);
    this.askLater(unit, home);
  }

  private place(unit: LiveUnit): void {
    if (this.unitOfReport.get(unit.first.id) !== unit) return;
    this.lookAround(unit);
    const best = unit.matching ? bestFit(unit, this.candidatesOf(unit), this.decided, this.relations) : undefined;
    const home = best?.founder ?? unit;
    if (home === unit.home) return;
    this.leave(unit);
    unit.home = home;
    if (home === unit) {
      unit.members = [unit];
      if (unit.matching) this.founders.add(unit);
    } else insertInto(home.members, unit, compareUnits);
    this.touched.add(home);
    this.askLater(unit, home);
  }

  /** The actions near a unit as they stand when its turn comes. */
  private *candidatesOf(unit: LiveUnit) {
    for (const founder of this.founders.near(unit)) {
      if (compareUnits(founder, unit) >= 0) continue;
      const before = founder.members.slice(
        0,
        firstNot(founder.members, (member) => compareUnits(member, unit) < 0),
      );
      yield { founder, first: founder.first, reports: before.flatMap(({ reports }) => reports) };
    }
  }

  /** Units behind this one for which the action may now be a better or a worse candidate. */
  private askLater(unit: LiveUnit, home: LiveUnit): void {
    if (!home.matching) return;
    this.lookAround(home);
    for (const later of this.units.near(home)) {
      if (compareUnits(later, unit) <= 0 || this.queued.has(later)) continue;
      if (!clashOf(later, home, this.decided, this.relations)) this.enqueue(later);
    }
  }

  /** Whole actions find their places among themselves whatever else there is; anything new asks for all that is near. */
  private lookAround({ matching, first }: LiveUnit): void {
    if (!matching || this.hand.loading) return;
    const [from, to] = widen(first);
    if (!this.hand.covers({ from, to })) this.uncovered.push({ from, to });
  }
}
