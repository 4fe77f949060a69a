import type { Accepted, Facts } from '../accepted';
import { push } from '../grouping';
import type { Report } from './report';

/**
 * What analysts have decided on the identity of reports, and what sources say by an explicit action id. Decisions are taken newest first: a
 * merged pair is joined unless that joins what a newer split keeps apart. A source's own action id is the oldest word of all.
 */
export type Groups = Readonly<{
  /** Reports joined by a decision or an explicit id; each report is in exactly one group. */
  groups: readonly (readonly Report[])[];
  /** Whether a split keeps the two reports apart, and nothing newer joins them. */
  apart(a: Report, b: Report): boolean;
  /** The decisions on each report, newest first. */
  decisionsOn: ReadonlyMap<string, readonly string[]>;
}>;

type Decided = Accepted<'talion.actions.merged.v1' | 'talion.actions.split.v1'>;

/** What one decision, or a source's own action id, did to one pair of reports. */
export type DecisionStep = Readonly<{
  /** The decision; undefined for an explicit action id. */
  decision: string | undefined;
  a: string;
  b: string;
  /**
   * `joined` and `separated`: it took effect. `already-joined`: newer words had joined them. `kept-apart`: it would have joined `barrier`, which a newer
   * split keeps apart. `still-joined`: a split against newer words that join them.
   */
  outcome: 'joined' | 'already-joined' | 'kept-apart' | 'separated' | 'still-joined';
  barrier?: readonly [string, string];
}>;

/** `tell` hears of each step, newest decision first, explicit action ids last. */
export function groupByDecision(
  reports: readonly Report[],
  history: Facts,
  tell?: (step: DecisionStep) => void,
): Groups {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const group = new Map(reports.map((report) => [report.id, [report]]));
  const split = new Map<string, Set<string>>();
  const decisionsOn = new Map<string, string[]>();

  const forbidden = (a: string, b: string): boolean => split.get(a)?.has(b) ?? false;
  const barrierBetween = (left: readonly Report[], right: readonly Report[]): [string, string] | undefined => {
    for (const one of left) for (const other of right) if (forbidden(one.id, other.id)) return [one.id, other.id];
    return undefined;
  };
  const join = (a: string, b: string, decision?: string): void => {
    const left = group.get(a) ?? [];
    const right = group.get(b) ?? [];
    const barrier = left === right ? undefined : barrierBetween(left, right);
    if (barrier) tell?.({ decision, a, b, outcome: 'kept-apart', barrier });
    else tell?.({ decision, a, b, outcome: left === right ? 'already-joined' : 'joined' });
    if (left === right || barrier) return;
    left.push(...right);
    for (const { id } of right) group.set(id, left);
  };
  const separate = (a: string, b: string, decision: string): void => {
    const joined = group.get(a) === group.get(b);
    tell?.({ decision, a, b, outcome: joined ? 'still-joined' : 'separated' });
    if (joined) return;
    split.set(a, (split.get(a) ?? new Set()).add(b));
    split.set(b, (split.get(b) ?? new Set()).add(a));
  };

  const decisions: Decided[] = history.of(['talion.actions.merged.v1', 'talion.actions.split.v1']);
  for (const decision of decisions.reverse()) {
    const there = present(decision, byId, history);
    for (const id of there) decisionsOn.set(id, [...(decisionsOn.get(id) ?? []), decision.key]);
    const decide = decision.event.type === 'talion.actions.merged.v1' ? join : separate;
    forEachPair(there, (a, b) => {
      decide(a, b, decision.key);
    });
  }
  for (const ids of explicitIds(reports).values()) {
    forEachPair(ids, (a, b) => {
      join(a, b);
    });
  }

  return {
    groups: [...new Set(group.values())],
    apart: (a, b) => forbidden(a.id, b.id) && group.get(a.id) !== group.get(b.id),
    decisionsOn,
  };
}

function present(decision: Decided, byId: ReadonlyMap<string, Report>, history: Facts): string[] {
  const { event } = decision;
  const there = new Set<string>();
  for (const reference of event.data.reports) {
    const key = history.find(reference, event.source)?.key;
    if (key !== undefined && byId.has(key)) there.add(key);
    else history.wait(decision, reference, 'A report that it decides on is not known yet');
  }
  return [...there];
}

/** Reports with the same explicit action id from the same source. */
function explicitIds(reports: readonly Report[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, source, explicit } of reports) {
    if (explicit === undefined) continue;
    push(found, JSON.stringify([source, explicit]), id);
  }
  return found;
}

function forEachPair(ids: readonly string[], visit: (a: string, b: string) => void): void {
  ids.forEach((a, index) => {
    for (const b of ids.slice(index + 1)) visit(a, b);
  });
}
