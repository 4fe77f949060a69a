import { leastOf, mostOf, round6 } from '../order';
import type { Parameters } from '../parameters';
import { dayMs } from '../time';
import type { Timeline } from './timeline';

/** How often the other side answers within a week, and how often it would seem to by chance: in daily data most such "replies" are coincidence. */
export type Reciprocity = Readonly<{
  /** Share of moving actions that the other side answers strictly later and within the answering time (7 days). */
  share: number;
  /** The same share with the second side's times moved around a circle: mean of 20 turns. */
  null: number;
}>;

export function reciprocityOf(
  { sides, entries }: Pick<Timeline, 'sides' | 'entries'>,
  { answerDays, nullTurns }: Parameters,
): Reciprocity | undefined {
  if (entries.length === 0) return undefined;
  const [a = [], b = []] = sides.map((side) =>
    entries
      .filter(({ initiator }) => initiator === side)
      .map(({ action }) => action.from)
      .sort((x, y) => x - y),
  );
  const start = leastOf(entries, ({ action }) => action.from);
  const span = mostOf(entries, ({ action }) => action.from) - start + dayMs;
  const answerMs = answerDays * dayMs;
  let sum = 0;
  for (let turn = 1; turn <= nullTurns; turn++) {
    sum += answeredShare(
      a,
      unwound(b.map((time) => start + ((time - start + (turn * span) / (nullTurns + 1)) % span))),
      answerMs,
    );
  }
  return { share: round6(answeredShare(a, b, answerMs)), null: round6(sum / nullTurns) };
}

/** Sorted times that were turned around a circle, sorted again: they break at one place. */
function unwound(times: readonly number[]): readonly number[] {
  const at = times.findIndex((time, index) => time < (times[index - 1] ?? -Infinity));
  return at < 0 ? times : [...times.slice(at), ...times.slice(0, at)];
}

/** Both lists are sorted. */
const answeredShare = (a: readonly number[], b: readonly number[], answerMs: number): number =>
  (answered(a, b, answerMs) + answered(b, a, answerMs)) / (a.length + b.length);

/** How many of `times` have one of `replies` strictly later and within the answering time; both sorted. */
function answered(times: readonly number[], replies: readonly number[], answerMs: number): number {
  let next = 0;
  return times.filter((time) => {
    while (next < replies.length && (replies[next] ?? Infinity) <= time) next++;
    return (replies[next] ?? Infinity) - time <= answerMs;
  }).length;
}
