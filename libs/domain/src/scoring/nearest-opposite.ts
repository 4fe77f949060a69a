import { dyadId } from '../actions/action';
import { push } from '../grouping';
import { compareTimed } from '../order';
import type { Timed } from '../order';
import { dayMs } from '../time';
import type { Answer } from './dispute-score';

/**
 * The baseline that a linking model must beat: an act answers the nearest earlier act of the other side, if that began within so many days. Acts stand in
 * the order of (`from`, `to`, id); of those that begin together the ones before count as earlier.
 */
export type DirectedAct = Timed & Readonly<{ initiator: string; target: string }>;

export function nearestOpposite(acts: readonly DirectedAct[], withinDays: number): Answer[] {
  const dyads = new Map<string, DirectedAct[]>();
  for (const act of acts) push(dyads, dyadId(act.initiator, act.target), act);
  return [...dyads.values()].flatMap((dyad) => {
    const latest = new Map<string, DirectedAct>();
    return [...dyad].sort(compareTimed).flatMap((response) => {
      const trigger = latest.get(response.target);
      latest.set(response.initiator, response);
      const answers = trigger && response.from - trigger.from <= withinDays * dayMs;
      return answers ? [{ response: response.id, trigger: trigger.id }] : [];
    });
  });
}
