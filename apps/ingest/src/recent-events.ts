import { fingerprintOf, fingerprintOfText } from '@talion/domain';
import type { LogEvent } from '@talion/domain';

/** Places in each half, a power of two: a quarter to half a million events in 25 MB, which no collector has to walk. */
const roomDefault = 1 << 19;

/** Places that are looked at for a name: with half of the table empty the next ones are nearly always near. */
const stepsMax = 64;

/** Numbers kept of an event: two of its name, two of its content. */
const width = 4;

/** What is remembered of the first event of an identity. */
export type Recent = Readonly<{
  /** When it was accepted, in milliseconds. */
  time: number;
  /** Whether this one has the same content. */
  isSame: boolean;
}>;

/**
 * The events accepted last, by 64 bits of their name and 64 of their content: between the log and the read models an event is known here only. A table in
 * two halves: when the younger is full the older is forgotten.
 */
export class RecentEvents {
  private young: Half;
  private old: Half;

  constructor(private readonly room = roomDefault) {
    this.young = new Half(room);
    this.old = new Half(room);
  }

  /** The first under a name stays. */
  remember(event: LogEvent, time: number): void {
    const name = nameOf(event);
    if (this.young.find(name) >= 0 || this.old.find(name) >= 0) return;
    if (this.young.count * 2 >= this.room || !this.young.add(name, fingerprintOf(event), time)) {
      this.old = this.young;
      this.young = new Half(this.room);
      this.young.add(name, fingerprintOf(event), time);
    }
  }

  find(event: LogEvent): Recent | undefined {
    const name = nameOf(event);
    for (const half of [this.young, this.old]) {
      const at = half.find(name);
      if (at >= 0) return { time: half.timeAt(at), isSame: half.has(at, fingerprintOf(event)) };
    }
    return undefined;
  }
}

const nameOf = ({ id, source }: LogEvent): readonly [number, number] => fingerprintOfText(`${source} ${id}`);

/** Open addressing in typed arrays: a name stands at the first free place from its own on. */
class Half {
  count = 0;
  private readonly numbers: Int32Array;
  private readonly times: Float64Array;

  constructor(private readonly room: number) {
    this.numbers = new Int32Array(room * width);
    this.times = new Float64Array(room);
  }

  /** Where it stands; -1 where it does not. */
  find([high, low]: readonly [number, number]): number {
    for (let step = 0; step < stepsMax; step++) {
      const at = (low + step) & (this.room - 1);
      if (this.times[at] === 0) return -1;
      if (this.numbers[at * width] === high && this.numbers[at * width + 1] === low) return at;
    }
    return -1;
  }

  /** False where there is no place near its own. */
  add([high, low]: readonly [number, number], content: readonly [number, number], time: number): boolean {
    for (let step = 0; step < stepsMax; step++) {
      const at = (low + step) & (this.room - 1);
      if (this.times[at] !== 0) continue;
      this.numbers.set([high, low, ...content], at * width);
      // No time is exactly 1970: a place without one is free.
      this.times[at] = time || 1;
      this.count++;
      return true;
    }
    return false;
  }

  timeAt(at: number): number {
    return this.times[at] ?? 0;
  }

  has(at: number, [high, low]: readonly [number, number]): boolean {
    return this.numbers[at * width + 2] === high && this.numbers[at * width + 3] === low;
  }
}
