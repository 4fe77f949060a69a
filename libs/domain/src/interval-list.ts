import { compareTimed, firstNot } from './order';
import type { Timed } from './order';
import { overlap } from './time';

/** Intervals by (`from`, `to`, id), of which those near a time are found without looking at all. */
export class IntervalList<T extends Timed> {
  private readonly inOrder: T[] = [];
  /** Longest that one of them has been: how far back to look. */
  private longest = 0;

  get size(): number {
    return this.inOrder.length;
  }

  add(one: T): void {
    const at = firstNot(this.inOrder, (other) => compareTimed(other, one) < 0);
    if (at === this.inOrder.length) this.inOrder.push(one);
    else this.inOrder.splice(at, 0, one);
    this.longest = Math.max(this.longest, one.to - one.from);
  }

  /** Takes out the one of this time and id. */
  remove(one: T): void {
    const at = firstNot(this.inOrder, (other) => compareTimed(other, one) < 0);
    const found = this.inOrder[at];
    if (found && compareTimed(found, one) === 0) this.inOrder.splice(at, 1);
  }

  *overlapping(from: number, to: number): Generator<T> {
    const start = firstNot(this.inOrder, (one) => one.from < from - this.longest);
    for (let at = start; at < this.inOrder.length; at++) {
      const one = this.inOrder[at];
      if (!one || one.from >= to) return;
      if (overlap(one.from, one.to, from, to)) yield one;
    }
  }
}
