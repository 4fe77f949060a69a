import { decisionPromises } from './read-store/decisions';
import { eventPromises } from './read-store/events';
import { findingEventsPromises } from './read-store/finding-events';
import { findingRowsPromises } from './read-store/finding-rows';
import { markPromises } from './read-store/marks';
import type { OpenedStore, Promises } from './read-store/opened-store';
import { pagePromises } from './read-store/pages';
import { stepPromises } from './read-store/steps';
import { valuePromises } from './read-store/values';
import { wordPromises } from './read-store/words';
import { waitingPromises } from './read-store/waiting';

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
    markPromises(promises);
    eventPromises(promises);
    decisionPromises(promises);
    findingEventsPromises(promises);
    findingRowsPromises(promises);
    wordPromises(promises);
    waitingPromises(promises);
    valuePromises(promises);
  });
}
