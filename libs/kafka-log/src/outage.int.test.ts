import { openKafkaEventLog } from '@talion/kafka-log';
import { outageContract } from '../../../test/contracts/outage.contract';
import { describeWithOwnKafka, startOwnKafka } from '../../../test/support/kafka';

describeWithOwnKafka('a broker of its own', () => {
  outageContract('KafkaEventLog', async () => {
    const kafka = await startOwnKafka();
    const topic = 'outage';
    return {
      open: () => openKafkaEventLog({ brokers: kafka.brokers, topic, partitions: 3 }),
      kill: async () => {
        for (const node of kafka.nodes) await node.kill();
      },
      restart: async () => {
        for (const node of kafka.nodes) await node.start();
        await kafka.ready();
      },
      destroy: () => kafka.remove(),
    };
  });
});
