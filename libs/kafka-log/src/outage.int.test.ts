import { openKafkaEventLog } from '@talion/kafka-log';
import { outageContract } from '../../../test/contracts/outage.contract';
import { describeWithOwnKafka, startOwnKafka } from '../../../test/support/kafka';

describeWithOwnKafka('a broker of its own', () => {
  outageContract('KafkaEventLog', async () => {
    const kafka = await startOwnKafka();
    const topic = 'outage';
    const appendDeadlineMs = 8000;
    return {
      appendDeadlineMs,
      open: () => openKafkaEventLog({ brokers: kafka.brokers, topic, partitions: 3, appendDeadlineMs }),
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
