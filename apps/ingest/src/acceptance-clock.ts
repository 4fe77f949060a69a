import { writeTime } from '@talion/domain';

/**
 * How far the clock may run ahead of the wall, in milliseconds. A batch of ten thousand keeps its order by it; a flood that lasts does not date
 * itself into the future, it shares milliseconds instead.
 */
const aheadMax = 10_000;

/**
 * Gives each event the time at which it is accepted. No two get the same millisecond, and none an earlier one than the event before, as long as
 * they come at less than a thousand a second on average: where two share one, the domain orders them by id.
 */
export class AcceptanceClock {
  private last = 0;

  constructor(private readonly wall: () => number = Date.now) {}

  next(): string {
    const now = this.wall();
    const following = this.last + 1;
    this.last = following > now + aheadMax ? this.last : Math.max(now, following);
    return writeTime(this.last);
  }
}
