import { findKafka, javaKafkaAbsence, startPostgres } from './services';
import type { Service } from './services';

/** Starts PostgreSQL and, where it can be had, Kafka, once for a whole run; the tests find them in the environment. */
declare global {
  var talionTestServices: Service<string>[] | undefined;
}

export default async function (): Promise<void> {
  const javaAbsence = await javaKafkaAbsence();
  const [postgres, kafka] = await Promise.allSettled([timed(startPostgres), timed(() => findKafka(javaAbsence))]);
  globalThis.talionTestServices = [postgres, kafka].flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (postgres.status === 'rejected') throw postgres.reason;
  process.env['TEST_DATABASE_URL'] = postgres.value.given;
  if (javaAbsence !== undefined) process.env['TEST_JAVA_KAFKA_ABSENCE'] = javaAbsence;
  if (kafka.status === 'fulfilled') process.env['TEST_KAFKA_BROKERS'] = kafka.value.given;
  else process.env['TEST_KAFKA_ABSENCE'] = kafka.reason instanceof Error ? kafka.reason.message : String(kafka.reason);
}

async function timed(start: () => Promise<Service<string>>): Promise<Service<string>> {
  const began = Date.now();
  const service = await start();
  console.log(`${service.told} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return service;
}
