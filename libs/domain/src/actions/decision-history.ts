import type { Accepted } from '../accepted';
import type { History } from '../history';
import { compareAccepted } from '../accepted';
import { writeTime } from '../time';
import type { DecisionRecord, RefusedPair } from './decision-record';

/**
 * The decisions on the reports of an action, newest first, with what became of each: nothing that analysts decided is lost when it is decided anew or
 * withdrawn, so that a merge can be undone and the undoing read.
 */
export type DecisionTold = Readonly<{
  event: string;
  kind: 'merge' | 'split';
  source: string;
  analyst?: string;
  accepted: string;
  reason?: string;
  /** Its reports that are there, and references to reports not known yet. */
  reports: readonly string[];
  missing: readonly string[];
  /**
   * `in-force`: it holds on all its pairs (newer words may say the same). `partly-overruled`, `overruled`: on some pairs, or all, newer decisions stand
   * against it. `withdrawn`: its source took it back. `waiting`: fewer than two of its reports are known.
   */
  status: 'in-force' | 'partly-overruled' | 'overruled' | 'withdrawn' | 'waiting';
  /** Pairs on which newer decisions stand against it. */
  refused: readonly RefusedPair[];
  /** Withdrawals of it, newest first; one that was withdrawn itself does not hold. */
  withdrawals: readonly WithdrawalTold[];
}>;

export type WithdrawalTold = Readonly<{
  event: string;
  source: string;
  accepted: string;
  reason: string;
  holds: boolean;
}>;

/** Pairs that are told of one decision: a merge of a thousand reports has half a million. */
const refusedMax = 20;

type Decided = Accepted<'talion.actions.merged.v1' | 'talion.actions.split.v1'>;

/** `ids`: the reports asked about; `known`: whether there is a report of this id. */
export function decisionHistory(
  ids: ReadonlySet<string>,
  known: (id: string) => boolean,
  history: History,
  record: DecisionRecord,
): DecisionTold[] {
  return history
    .of(['talion.actions.merged.v1', 'talion.actions.split.v1'], { withdrawnToo: true })
    .reverse()
    .flatMap((decision) => {
      const told = tellDecision(decision, known, history, record);
      return told.reports.some((id) => ids.has(id)) ? [told] : [];
    });
}

function tellDecision(
  decision: Decided,
  known: (id: string) => boolean,
  history: History,
  record: DecisionRecord,
): DecisionTold {
  const { key, time, event } = decision;
  const { reason, analyst } = event.data;
  const found = event.data.reports.map((reference) => ({ reference, id: history.find(reference, event.source)?.key }));
  const reports = new Set(found.flatMap(({ id }) => (id !== undefined && known(id) ? [id] : [])));
  const { held, refused } = record.outcomeOf(key);
  const status = history.isWithdrawn(decision)
    ? 'withdrawn'
    : refused.length === 0
      ? held > 0
        ? 'in-force'
        : 'waiting'
      : held > 0
        ? 'partly-overruled'
        : 'overruled';
  return {
    event: key,
    kind: event.type === 'talion.actions.merged.v1' ? 'merge' : 'split',
    source: event.source,
    ...(analyst !== undefined && { analyst }),
    accepted: writeTime(time),
    ...(reason !== undefined && { reason }),
    reports: [...reports],
    missing: found.flatMap(({ reference, id }) => (id !== undefined && known(id) ? [] : [reference])),
    status,
    refused: refused.slice(0, refusedMax),
    withdrawals: withdrawalsOf(decision, history),
  };
}

function withdrawalsOf(decision: Decided, history: History): WithdrawalTold[] {
  return history
    .of(['talion.action.retracted.v1'], { withdrawnToo: true })
    .filter((one) => history.aimOf(one)?.key === decision.key)
    .sort((a, b) => compareAccepted(b, a))
    .map((one) => ({
      event: one.key,
      source: one.event.source,
      accepted: writeTime(one.time),
      reason: one.event.data.reason,
      holds: !history.isWithdrawn(one),
    }));
}
