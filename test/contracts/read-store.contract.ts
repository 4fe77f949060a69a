import type { ReadStore } from '@talion/tracking';
import { eventPromises } from './read-store/events';
import { pagePromises } from './read-store/pages';
import { stepPromises } from './read-store/steps';
import { valuePromises } from './read-store/values';
import { waitingPromises } from './read-store/waiting';

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

/** How long one test may take: a real database on a busy machine, with reserves. */
const patienceMs = 60_000;

/** What every `ReadStore` promises, asked of the store that `open` gives. */
export function readStoreContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`${name} as a ReadStore`, () => {
    let opened: OpenedStore;
    beforeEach(async () => {
      opened = await open();
    }, patienceMs);
    afterEach(() => opened.destroy(), patienceMs);
    const promises: Promises = (criterion, body) => test(criterion, () => body(opened), patienceMs);

    stepPromises(promises);
    pagePromises(promises);
    eventPromises(promises);
    waitingPromises(promises);
    valuePromises(promises);
  });
}
