import type { LogEvent } from '@talion/domain';
import { act } from './events';

/** Acts of a mutually exciting point process whose parameters are known: what a fit must find again. */
export type Process = Readonly<{
  dyads: number;
  days: number;
  /** Acts per day and direction that nothing causes. */
  background: number;
  /** Acts that an act is followed by, and their mean delay in days: of the other side, and of the same. */
  others: readonly (readonly [weight: number, delayDays: number])[];
  own: readonly (readonly [weight: number, delayDays: number])[];
}>;

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const start = Date.parse('2000-01-01');
const dayMs = 86_400_000;

/** In continuous time, act by act from what caused it; then told to the day, as most sources do. All have severity 10. */
export function simulateActs(random: () => number, process: Process): LogEvent[] {
  const exponential = (mean: number): number => -mean * Math.log(1 - random());
  const events: LogEvent[] = [];
  for (let dyad = 0; dyad < process.dyads; dyad++) {
    const acts: { at: number; side: number }[] = [];
    for (const side of [0, 1])
      for (let at = exponential(1 / process.background); at < process.days; at += exponential(1 / process.background))
        acts.push({ at, side });
    // What is caused causes more: the list grows while it is walked.
    for (const { at, side } of acts) {
      const causes = [
        ...process.others.map(([weight, delay]) => ({ weight, delay, of: 1 - side })),
        ...process.own.map(([weight, delay]) => ({ weight, delay, of: side })),
      ];
      for (const { weight, delay, of } of causes) {
        // As many as a Poisson process of rate 1 has in a time of `weight`.
        for (let time = exponential(1); time < weight; time += exponential(1)) {
          const follows = at + exponential(delay);
          if (follows < process.days) acts.push({ at: follows, side: of });
        }
      }
    }
    acts.forEach(({ at, side }, index) => {
      const [who, whom] = side === 0 ? ['Red', 'Blue'] : ['Blue', 'Red'];
      const on = new Date(start + Math.floor(at) * dayMs).toISOString().slice(0, 10);
      events.push(act(`d${dyad}-${index}`, `${who} ${dyad}>${whom} ${dyad}`, on, { killed: { best: 1 } }));
    });
  }
  return events;
}
