import type { History } from '../history';
import { RowChanges } from './row-changes';

/** The rows of what waits, and of what is set aside. */
export class LiveTroubles {
  /** Keys of the rows last given out for what waits, by event. */
  private readonly pendingKeys = new Map<string, readonly string[]>();

  constructor(private readonly history: History) {}

  /** Writes what waits, or is set aside, otherwise than before. */
  write(rows: RowChanges): void {
    const { waitingAnew, asideAnew } = this.history;
    for (const key of waitingAnew) this.writeWaits(key, rows);
    for (const identity of asideAnew)
      for (const row of this.history.asidesOf(identity))
        rows.write('quarantine', [row.id, row.source, String(row.n)].join('\n'), row);
    waitingAnew.clear();
    asideAnew.clear();
  }

  private writeWaits(key: string, rows: RowChanges): void {
    for (const name of this.pendingKeys.get(key) ?? []) rows.remove('pending', name);
    const waits = this.history.waitsOf(key);
    const names = waits.map((row) => [row.event, row.waitsFor, row.reason].join('\n'));
    waits.forEach((row, index) => {
      rows.write('pending', names[index] ?? '', row);
    });
    if (names.length > 0) this.pendingKeys.set(key, names);
    else this.pendingKeys.delete(key);
  }

  /** Does something that is not told of; what was found before is written when it is asked for. */
  apart(work: () => void): void {
    const { waitingAnew, asideAnew } = this.history;
    const [waiting, aside] = [[...waitingAnew], [...asideAnew]];
    waitingAnew.clear();
    asideAnew.clear();
    work();
    this.write(new RowChanges());
    for (const key of waiting) waitingAnew.add(key);
    for (const identity of aside) asideAnew.add(identity);
  }
}
