import { describeUnless } from './left-out';

/**
 * A suite that needs the Kafka of this run, which the global setup names in TEST_KAFKA_BROKERS (or says in TEST_KAFKA_ABSENCE why there is
 * none). `brokers` is empty when the suite is left out: use it in hooks and tests, which then do not run.
 */
export function describeWithKafka(name: string, suite: (brokers: readonly string[]) => void): void {
  const brokers = process.env['TEST_KAFKA_BROKERS']?.split(',') ?? [];
  const absence = process.env['TEST_KAFKA_ABSENCE'] ?? 'no Kafka broker was started for this run';
  describeUnless(brokers.length > 0 ? undefined : absence, name, () => suite(brokers));
}
