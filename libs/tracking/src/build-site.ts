import type { ModelName, ToldAlert } from '@talion/domain';
import type { Position } from './position';
import type { Notice } from './notice';
import type { ReadStore } from './read-store';
import type { AlertChanges } from './told-alerts';

/** A row in which two builds of the read models differ, by its key; `live` or `built`: where the other has none. */
export type Difference = Readonly<{
  table: ModelName | 'events' | 'footprints';
  key: string;
  found: 'in live only' | 'in the new build only' | 'different';
}>;

/** What can be asked and done while the live read models stand still. Everything that is done is one transaction. */
export interface Still {
  readonly position: Position;
  /** What the new build changes in the alerts of the live read models. */
  alertChanges(): Promise<AlertChanges>;
  /** In no particular order. */
  differences(): AsyncIterable<Difference>;
  /**
   * Puts the new build in the place of the live read models. What desks were told goes over, with these changes; so do keys. The old rows are taken away
   * afterwards.
   */
  takeOver(told: Readonly<{ changed: readonly ToldAlert[]; notices: readonly Notice[] }>): Promise<void>;
}

/** Read models that are built from the log beside those that people read. */
export interface BuildSite {
  readonly live: ReadStore;
  /** What is built; what an earlier attempt has built is there still. */
  readonly next: ReadStore;
  /** Lets nobody move the live read models while the work goes on. */
  whileStill<T>(work: (still: Still) => Promise<T>): Promise<T>;
  /** Takes away what was built, and closes. */
  discard(): Promise<void>;
  close(): Promise<void>;
}
