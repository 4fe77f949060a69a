import type { LogEvent } from '@talion/domain';
import * as fc from 'fast-check';
import { histories } from './histories';
import { reduce } from './reduce';

/** Asks many generated histories one question; of those that go wrong, the smallest there is. */

/** What must hold of every history, however it is put: `How` is generated beside it. */
export type Law<How> = Readonly<{
  hows: fc.Arbitrary<How>;
  /** What is wrong, in words; nothing if it holds. */
  wrong: (events: readonly LogEvent[], how: How) => Promise<readonly string[]>;
  /** The same with all that the way does to the history done to it beforehand, so that what is taken away changes nothing else. */
  laidOut?: (events: readonly LogEvent[], how: How) => readonly [readonly LogEvent[], How];
  /** Plainer ways to see the same, the plainest first. */
  plainer: (how: How) => readonly How[];
}>;

export type Found<How> = Readonly<{
  events: readonly LogEvent[];
  how: How;
  wrong: readonly string[];
  /** How to see it again: seed and path of fast-check. */
  seed: number;
  path: string;
}>;

export type Run = Readonly<{
  seed: number;
  count: number;
  /** Called with each history that was asked about. */
  asked?: (events: readonly LogEvent[]) => void;
}>;

/** Most trials in which fast-check simplifies what it found; from there on `reduce` is quicker. */
const simplifyTrialsMax = 400;

export async function firstWrong<How>(law: Law<How>, { seed, count, asked }: Run): Promise<Found<How> | undefined> {
  let trials = 0;
  const property = fc.asyncProperty(histories, law.hows, async (events, how) => {
    if (trials > simplifyTrialsMax) return true;
    const wrong = await answerOf(law, events, how);
    if (trials === 0) asked?.(events);
    if (trials > 0 || wrong.length > 0) trials++;
    return wrong.length === 0;
  });
  const { counterexample, counterexamplePath } = await fc.check(property, { seed, numRuns: count });
  if (!counterexample) return undefined;
  const [events, how] = counterexample;
  return { ...(await smallest(law, events, how)), seed, path: counterexamplePath };
}

/** Code that throws has gone wrong too. */
async function answerOf<How>(law: Law<How>, events: readonly LogEvent[], how: How): Promise<readonly string[]> {
  try {
    return await law.wrong(events, how);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

async function smallest<How>(law: Law<How>, events: readonly LogEvent[], how: How) {
  const goesWrong = async (tried: readonly LogEvent[], so: How) => (await answerOf(law, tried, so)).length > 0;
  const laid = law.laidOut?.(events, how);
  const [history, way] = laid && (await goesWrong(...laid)) ? laid : [events, how];
  let plainest = way;
  for (const plainer of law.plainer(way).toReversed()) if (await goesWrong(history, plainer)) plainest = plainer;
  const reduced = await reduce(history, (tried) => goesWrong(tried, plainest));
  return { events: reduced, how: plainest, wrong: await answerOf(law, reduced, plainest) };
}

/** For people: what is wrong, with which history, and how to see it again. */
export const tell = <How>({ events, how, wrong, seed, path }: Found<How>): string =>
  [
    ...wrong,
    `how: ${JSON.stringify(how)}`,
    ...events.map((event) => JSON.stringify(event)),
    `seed ${seed}, path "${path}"`,
  ].join('\n');
