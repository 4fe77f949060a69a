import { round6 } from '../order';
import { dayMs } from '../time';
import type { Timeline } from './timeline';

/** How often the other side answers within a week, and how often it would seem to by chance: in daily data most such "replies" are coincidence. */
export type Reciprocity = Readonly<{
  /** Share of moving actions that the other side answers strictly later and within 7 days. */
  share: number;
  /** The same share with the second side's times moved around a circle: mean of 20 turns. */
  null: number;
}>;

const answerMs = 7 * dayMs;
const turns = 20;

export function reciprocityOf({ sides, entries }: Timeline): Reciprocity | undefined {
  const [a, b] = sides.map((side) =>
    entries.filter(({ initiator }) => initiator === side).map(({ action }) => action.from),
  ) as [number[], number[]];
  if (entries.length === 0) return undefined;
  const times = [...a, ...b];
  const start = Math.min(...times);
  const span = Math.max(...times) - start + dayMs;
  let sum = 0;
  for (let turn = 1; turn <= turns; turn++) {
    sum += answeredShare(
      a,
      b.map((time) => start + ((time - start + (turn * span) / (turns + 1)) % span)),
    );
  }
  return { share: round6(answeredShare(a, b)), null: round6(sum / turns) };
}

function answeredShare(a: readonly number[], b: readonly number[]): number {
  const [left, right] = [a, b].map((times) => [...times].sort((x, y) => x - y)) as [number[], number[]];
  return (answered(left, right) + answered(right, left)) / (a.length + b.length);
}

/** How many of `times` have one of `replies` strictly later and within the answering time; both sorted. */
function answered(times: readonly number[], replies: readonly number[]): number {
  let next = 0;
  return times.filter((time) => {
    while (next < replies.length && (replies[next] ?? Infinity) <= time) next++;
    return (replies[next] ?? Infinity) - time <= answerMs;
  }).length;
}
