import { MemoryReadStore } from '@talion/tracking';
import { readStoreContract } from '../../../test/contracts/read-store.contract';

readStoreContract('MemoryReadStore', async () => {
  const store = new MemoryReadStore();
  return { store, reopen: async () => store.reopen(), destroy: () => store.close() };
});
