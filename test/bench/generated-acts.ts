import type { Act } from '@talion/domain';
import { seeded } from '../support/simulated-acts';

/** Hostile acts made up for measuring: their sides, times and severities are drawn by a seeded generator, so that every run has the same. */
export type ActsAsked = Readonly<{
  acts: number;
  dyads: number;
  /** Whether every dyad gets about as many; otherwise the nth gets 1/n of the first one's (Zipf). */
  even?: boolean;
  years: number;
  /** How many dyads go on at any time: one comes as another goes, as conflicts do. Left out: all of them all the time. */
  atATime?: number;
  /** When it begins, in milliseconds since 1970. */
  from?: number;
  /** Whether times are known to the day only, so that the acts of a day are tied. */
  daily: boolean;
  seed: number;
}>;

const dayMs = 86_400_000;
const severities = [5, 7, 9, 10] as const;

/** In order of time, one after the other: five million at once would not fit in memory. */
export function* generatedActs(asked: ActsAsked): Generator<Act> {
  const { acts, dyads, atATime = dyads, even = false, from: begin = 0, years, daily, seed } = asked;
  const random = seeded(seed);
  const among = even ? (draw: number) => Math.floor(draw * dyads) : zipf(dyads);
  const dyadOf = (draw: number, passed: number): number =>
    atATime === dyads ? among(draw) : Math.floor(passed * (dyads - atATime) + draw * atATime);
  const names = Array.from({ length: dyads }, (_, n) => ({ sides: [`a${n}`, `b${n}`] as const, dyad: `a${n}--b${n}` }));
  const span = years * 365.25 * dayMs;
  for (let n = 0; n < acts; n++) {
    const moment = begin + Math.floor((n / acts) * span);
    const from = daily ? Math.floor(moment / dayMs) * dayMs : moment;
    const { sides, dyad } = names[dyadOf(random(), n / acts)] ?? { sides: ['a', 'b'] as const, dyad: 'a--b' };
    const [initiator, target] = random() < 0.5 ? sides : ([sides[1], sides[0]] as const);
    const grade = severities[Math.floor(random() * severities.length)] ?? 9;
    const severity = grade + (random() < 0.2 ? Math.log2(1 + Math.floor(random() * 20)) : 0);
    yield actOf(`e${n}`, from, daily ? from + dayMs : from + 60_000, severity, initiator, target, dyad);
  }
}

const toTheDay = { precision: 'day' } as const;
const toTheMinute = { precision: 'minute' } as const;

function actOf(
  id: string,
  from: number,
  to: number,
  severity: number,
  initiator: string,
  target: string,
  dyad: string,
): Act {
  const directions = [{ initiator, target, dyad }];
  return {
    id,
    from,
    to,
    severity: Math.round(severity * 1e6) / 1e6,
    severityExact: severity,
    role: 'hostile',
    consensus: to - from === dayMs ? toTheDay : toTheMinute,
    initiators: [initiator],
    targets: [target],
    directions: { actor: directions, party: directions, bloc: directions },
  };
}

/** Which of so many dyads a draw falls to. */
function zipf(count: number): (draw: number) => number {
  const upTo: number[] = [];
  let sum = 0;
  for (let n = 1; n <= count; n++) upTo.push((sum += 1 / n));
  return (draw) => {
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < draw * sum) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
