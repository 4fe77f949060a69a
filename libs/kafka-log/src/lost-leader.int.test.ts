import { openKafkaEventLog } from '@talion/kafka-log';
import { startPosition } from '@talion/tracking';
import type { LogEvent } from '@talion/domain';
import { reportsOf } from '../../../test/contracts/report-of';
import { describeWithOwnKafka, startOwnKafka } from '../../../test/support/kafka';
import { until } from '../../../test/support/processes';

const patienceMs = 180_000;
const partitions = 6;

describeWithOwnKafka('KafkaEventLog on three brokers', () => {
  test(
    'appends go on when a leader is killed, and no event that was acknowledged is missing',
    async () => {
      const kafka = await startOwnKafka(3);
      const log = await openKafkaEventLog({ brokers: kafka.brokers, topic: 'events', partitions, replication: 3 });
      const followed = new Set<string>();
      const stop = new AbortController();
      const following = (async () => {
        for await (const { records } of log.read(startPosition, { follow: true, signal: stop.signal }))
          for (const { value } of records) followed.add((value as LogEvent).id);
      })();
      const acknowledged: string[] = [];
      const done = new AbortController();
      const writing = (async () => {
        for (let call = 0; !done.signal.aborted; call++) {
          // Every append goes to every partition, so that some of its leaders live and one does not.
          const events = reportsOf(`call${call}`, 50);
          await log.append(events);
          acknowledged.push(...events.map(({ id }) => id));
        }
      })();
      await until('appends are acknowledged', async () => acknowledged.length > 1000);
      // Each of the three leads two partitions.
      await kafka.nodes[0]?.kill();
      const before = acknowledged.length;
      await until('appends are acknowledged again', async () => acknowledged.length > before + 1000);
      done.abort();
      await writing;
      await until('the follower has seen all', async () => acknowledged.every((id) => followed.has(id)));
      await log.ping();
      stop.abort();
      await following;
      await log.close();
      await kafka.remove();
    },
    patienceMs,
  );
});
