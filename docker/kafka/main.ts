import { join } from 'node:path';
import { startKafka } from './kafka';
import { KafkaTrouble } from './trouble';

// `npm run kafka`: one broker, its data kept between runs, until Ctrl-C.
const defaultPort = '9092';

async function main(): Promise<void> {
  const directory = join(process.env['TALION_HOME'] ?? '.talion', 'kafka');
  const said = process.env['KAFKA_PORT'] ?? defaultPort;
  const port = Number(said);
  if (!/^\d{1,5}$/.test(said) || port < 1 || port > 65_535)
    throw new KafkaTrouble('start-failed', `KAFKA_PORT must be a port from 1 to 65535, not ${JSON.stringify(said)}.`);
  const kafka = await startKafka({ directory, port, log: (line) => console.error(line) });
  console.log(`KAFKA_BROKERS=${kafka.brokers.join(',')}`);
  console.error(`Apache Kafka is ready; its data are kept in ${directory}. Ctrl-C stops it.`);
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  const [node] = kafka.nodes;
  const died = node?.ended().then(() => 'died');
  if ((await Promise.race([stopped, died])) === 'died')
    throw new KafkaTrouble('start-failed', `The broker has ended by itself.\n${(await node?.lastWords()) ?? ''}`);
  console.error('Stopping');
  await kafka.stop();
}

main().catch((trouble: unknown) => {
  console.error(trouble instanceof Error ? trouble.message : trouble);
  process.exitCode = 1;
});
