import type { ReadStore } from '@talion/tracking';

export type OpenedStore = Readonly<{
  /** An empty store. */
  store: ReadStore;
  /** Another store on the same data, as a second process would have, or this one after a restart. */
  reopen: () => Promise<ReadStore>;
  /** Closes all and removes what was stored. */
  destroy: () => Promise<void>;
}>;

/** Adds a test that is given an empty store. */
export type Promises = (criterion: string, body: (opened: OpenedStore) => Promise<void>) => void;
