import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '@talion/embedded-postgres';
import { startKafka } from '../../docker/kafka/kafka';
import { rowsOn } from '../support/database';
import { temporaryDirectory } from '../support/temporary-directory';
import { say, tell } from './figures';
import { askAlone } from './process-alone';
import type { FillingLog } from './projector/fill-log';
import type { FoldedLog } from './projector/fold-log';
import type { LogAt } from './projector/log-at';

/** From a topic of so many partitions to committed read models, by one projector and by two: what decision 0011 says of scale-out, measured. */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '50000' },
    partitions: { type: 'string', default: '1,2,4,8' },
    json: { type: 'boolean' },
  },
});
const events = Number(values.events);

async function rate(server: string, at: LogAt, projectors: number): Promise<number> {
  const url = new URL(server);
  url.pathname = '/bench_partitions';
  await rowsOn(server, 'CREATE DATABASE bench_partitions');
  const folded = await Promise.all(
    Array.from({ length: projectors }, () => askAlone('projector/fold-log.ts', { ...at, url: url.href })),
  );
  await rowsOn(server, 'DROP DATABASE bench_partitions WITH (FORCE)');
  return events / Math.max(...(folded as FoldedLog[]).map(({ seconds }) => seconds));
}

async function main(): Promise<void> {
  const directory = await temporaryDirectory('bench-partitions');
  const [postgres, kafka] = [
    await startEmbeddedPostgres({ directory: `${directory.path}/postgres` }),
    await startKafka({ directory: `${directory.path}/kafka` }),
  ];
  try {
    for (const partitions of values.partitions.split(',').map(Number)) {
      const at = {
        url: postgres.url,
        kafka: { brokers: [...kafka.brokers], topic: `events-${partitions}`, partitions },
      } satisfies LogAt;
      say(`${partitions} partitions: filling them`);
      await askAlone('projector/fill-log.ts', { ...at, acts: events } satisfies FillingLog);
      const found: Record<string, number> = {};
      for (const projectors of [1, 2]) {
        say(`${partitions} partitions: folding, projectors: ${projectors}`);
        found[`events/s, projectors: ${projectors}`] = await rate(postgres.url, at, projectors);
      }
      tell({ [`partitions: ${partitions}`]: found });
    }
  } finally {
    await kafka.stop();
    await postgres.stop();
    await directory.remove();
  }
}

void main();
