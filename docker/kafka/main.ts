import { join } from 'node:path';
import { startKafka } from './kafka';

// `npm run kafka`: one broker, its data kept between runs, until Ctrl-C.
const defaultPort = 9092;

async function main(): Promise<void> {
  const directory = join(process.env['TALION_HOME'] ?? '.talion', 'kafka');
  const port = Number(process.env['KAFKA_PORT'] ?? defaultPort);
  const kafka = await startKafka({ directory, port, log: (line) => console.error(line) });
  console.log(`KAFKA_BROKERS=${kafka.brokers.join(',')}`);
  console.error(`Apache Kafka is ready; its data are kept in ${directory}. Ctrl-C stops it.`);
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await stopped;
  console.error('Stopping');
  await kafka.stop();
}

main().catch((trouble: unknown) => {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  process.exitCode = 1;
});
