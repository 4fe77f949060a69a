import { timeOf } from '@talion/domain';
import type { AskedParameters, DirectedAct, Disputes, LogEvent } from '@talion/domain';
import { midEvents, readMidDisputes } from '@talion/sources';
import { tellProblems } from './refusals';
import type { Terminal } from './terminal';

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

/**
 * The study in a directory; rows that cannot be read are told, and the command then ends with 1.
 *
 * @throws SourceTrouble where the directory has not the tables.
 */
export async function readMidStudy(directory: string, terminal: Terminal): Promise<MidStudy> {
  const { acts, reciprocated, refused } = await readMidDisputes(directory);
  for (const { problem, ...origin } of refused) for (const line of tellProblems(origin, [problem])) terminal.tell(line);
  if (refused.length > 0) terminal.end(1);
  // An act whose dispute's outcome is not known is linked, and counts nowhere.
  const judged = acts.filter(({ dispute }) => reciprocated.has(dispute));
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
    disputes: { of: new Map(judged.map(({ id, dispute }) => [id, dispute])), reciprocated },
    firstActs,
  };
}
