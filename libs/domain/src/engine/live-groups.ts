import { groupByDecision } from '../actions/decisions';
import type { Groups } from '../actions/decisions';
import type { Report } from '../actions/report';
import { compareAccepted } from '../accepted';
import type { Accepted } from '../accepted';
import type { History } from '../history';

/** What decisions and explicit action ids make of reports, kept by those that hang together through them. */
type Entangled = Readonly<{ groups: Groups; reports: ReadonlySet<string> }>;
type Decision = Accepted<'talion.actions.merged.v1' | 'talion.actions.split.v1'>;

export class LiveGroups {
  private readonly entangled = new Map<string, Entangled>();
  private readonly byExplicit = new Map<string, Set<string>>();
  private readonly explicitOf = new Map<string, string>();
  /** Which reports each decision was last found to be on: a reference may come to mean another, when its own source tells of one. */
  private readonly decidedOn = new Map<string, readonly string[]>();

  constructor(
    private readonly history: History,
    private readonly reports: ReadonlyMap<string, Report>,
  ) {}

  readonly apart = (a: Report, b: Report): boolean => this.entangled.get(a.id)?.groups.apart(a, b) ?? false;

  decisionsOn(report: string): readonly string[] {
    return this.entangled.get(report)?.groups.decisionsOn.get(report) ?? [];
  }

  /**
   * Groups anew what these reports and decisions concern.
   * @returns every report that is concerned, and the groups of those that are there.
   */
  regroup(
    changed: Iterable<string>,
    decisions: Iterable<Decision>,
  ): { concerned: ReadonlySet<string>; groups: (readonly Report[])[] } {
    const seeds = [...changed];
    for (const id of seeds) this.learnExplicit(id);
    const concerned = new Set<string>();
    const groups: (readonly Report[])[] = [];
    const done = new Set<Decision>();
    const take = (reports: Iterable<string>, some: Iterable<Decision>): void => {
      const together = this.entangledWith(reports, some);
      for (const id of together.reports) concerned.add(id);
      for (const decision of together.decisions) done.add(decision);
      for (const group of this.group(together.reports, together.decisions)) groups.push(group);
    };
    for (const decision of decisions) if (!done.has(decision)) take([], [decision]);
    for (const id of seeds) if (!concerned.has(id)) take([id], []);
    return { concerned, groups };
  }

  /** All reports and decisions that hang together with these, now or before. */
  private entangledWith(some: Iterable<string>, decided: Iterable<Decision>) {
    const reports = new Set(some);
    const decisions = new Set(decided);
    for (const decision of decisions) for (const id of this.nowOrBefore(decision)) reports.add(id);
    for (const id of reports) {
      for (const other of this.entangled.get(id)?.reports ?? []) reports.add(other);
      for (const other of this.byExplicit.get(this.explicitOf.get(id) ?? '') ?? []) reports.add(other);
      const report = this.history.get(id);
      for (const decision of report ? this.history.referringTo(report) : []) {
        if (!isDecision(decision)) continue;
        decisions.add(decision);
        for (const other of this.nowOrBefore(decision)) reports.add(other);
      }
    }
    return { reports, decisions };
  }

  private group(ids: ReadonlySet<string>, decisions: ReadonlySet<Decision>): readonly (readonly Report[])[] {
    for (const decision of decisions) {
      this.history.stopWaiting(decision.key);
      this.decidedOn.set(decision.key, this.reportsOf(decision));
    }
    for (const id of ids) this.entangled.delete(id);
    const there = [...ids].flatMap((id) => this.reports.get(id) ?? []);
    if (decisions.size === 0 && there.length < 2) return there.map((one) => [one]);
    // Of one source's own action id, the reports accepted first are joined first.
    const accepted = there.flatMap(({ id }) => this.history.get(id) ?? []).sort(compareAccepted);
    const inOrder = accepted.flatMap(({ key }) => this.reports.get(key) ?? []);
    const groups = groupByDecision(inOrder, this.history.only(decisions));
    for (const { id } of there) this.entangled.set(id, { groups, reports: ids });
    return groups.groups;
  }

  private nowOrBefore(decision: Decision): readonly string[] {
    return [...(this.decidedOn.get(decision.key) ?? []), ...this.reportsOf(decision)];
  }

  private reportsOf({ event }: Decision): string[] {
    return event.data.reports.flatMap((reference) => {
      const key = this.history.find(reference, event.source)?.key;
      return key !== undefined && this.reports.has(key) ? [key] : [];
    });
  }

  private learnExplicit(id: string): void {
    const before = this.explicitOf.get(id);
    const report = this.reports.get(id);
    const now = report?.explicit === undefined ? undefined : JSON.stringify([report.source, report.explicit]);
    if (before === now) return;
    if (before !== undefined) this.byExplicit.get(before)?.delete(id);
    if (now === undefined) this.explicitOf.delete(id);
    else {
      this.explicitOf.set(id, now);
      this.byExplicit.set(now, (this.byExplicit.get(now) ?? new Set()).add(id));
    }
  }
}

const isDecision = (one: Accepted): one is Decision =>
  one.event.type === 'talion.actions.merged.v1' || one.event.type === 'talion.actions.split.v1';
