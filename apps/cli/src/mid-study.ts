import { timeOf } from '@talion/domain';
import type { AskedParameters, DirectedAct, Disputes, LogEvent } from '@talion/domain';
import { midEvents, readMidDisputes } from '@talion/sources';

/**
 * The Militarized Interstate Disputes as a test of links: every incident is one act of each state that acts against each that is acted upon. The dispute
 * that an act belongs to stays out of the events, so that no link can know it.
 */
export type MidStudy = Readonly<{
  events: readonly LogEvent[];
  acts: readonly DirectedAct[];
  disputes: Disputes;
  /** When the first act of each dispute began. */
  firstActs: ReadonlyMap<string, number>;
}>;

/** Every incident takes part, however long it lasted or however vaguely it is dated: historians counted it. */
export const studyParameters: AskedParameters = { vagueDays: 36_500 };

/** @throws SourceTrouble where the directory has not the tables. */
export async function readMidStudy(directory: string): Promise<MidStudy> {
  const { acts, reciprocated } = await readMidDisputes(directory);
  const firstActs = new Map<string, number>();
  for (const { dispute, occurred } of acts)
    firstActs.set(dispute, Math.min(firstActs.get(dispute) ?? Infinity, timeOf(occurred.from)));
  return {
    events: midEvents(acts),
    acts: acts.map(({ id, initiator, target, occurred }) => ({
      id,
      initiator: initiator.code,
      target: target.code,
      from: timeOf(occurred.from),
      to: timeOf(occurred.to),
    })),
    disputes: { of: new Map(acts.map(({ id, dispute }) => [id, dispute])), reciprocated },
    firstActs,
  };
}
