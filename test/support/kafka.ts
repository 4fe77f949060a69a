import { startKafka } from '../../docker/kafka/kafka';
import type { Kafka } from '../../docker/kafka/kafka';
import { describeUnless } from './left-out';
import { temporaryDirectory } from './temporary-directory';

/**
 * A suite that needs the Kafka of this run, which the global setup names in TEST_KAFKA_BROKERS (or says in TEST_KAFKA_ABSENCE why there is
 * none). `brokers` is empty when the suite is left out: use it in hooks and tests, which then do not run.
 */
export function describeWithKafka(name: string, suite: (brokers: readonly string[]) => void): void {
  const brokers = process.env['TEST_KAFKA_BROKERS']?.split(',') ?? [];
  const absence = process.env['TEST_KAFKA_ABSENCE'] ?? 'no Kafka broker was started for this run';
  describeUnless(brokers.length > 0 ? undefined : absence, name, () => suite(brokers));
}

/** A suite that starts brokers of its own, with Java, to kill them. */
export function describeWithOwnKafka(name: string, suite: () => void): void {
  describeUnless(process.env['TEST_JAVA_KAFKA_ABSENCE'], name, suite);
}

/** Brokers for one suite to do with as it likes; `remove` ends them and clears away what they kept. */
export async function startOwnKafka(nodes: 1 | 3 = 1): Promise<Kafka & Readonly<{ remove(): Promise<void> }>> {
  const directory = await temporaryDirectory('own-kafka');
  const kafka = await startKafka({ directory: directory.path, nodes });
  return {
    ...kafka,
    async remove() {
      // Nobody needs what they would write on a clean end.
      await Promise.all(kafka.nodes.map((node) => node.kill()));
      await directory.remove();
    },
  };
}
