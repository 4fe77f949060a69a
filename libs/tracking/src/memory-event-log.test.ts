import { MemoryEventLog } from '@talion/tracking';
import { eventLogContract } from '../../../test/contracts/event-log.contract';

for (const partitions of [1, 3]) {
  eventLogContract(`MemoryEventLog of ${partitions} partitions`, async () => {
    const log = new MemoryEventLog({ partitions });
    return { log, reopen: async () => log.reopen(), destroy: () => log.close() };
  });
}
