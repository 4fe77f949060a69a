import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Talion } from '@talion/client';
import { startEmbeddedPostgres } from '@talion/embedded-postgres';
import { rowsOn } from '../support/database';
import { freePort, startApp } from '../support/processes';
import type { Running } from '../support/processes';
import { startRelay } from '../support/relay';
import { temporaryDirectory } from '../support/temporary-directory';
import { say, tell } from './figures';
import { reportText } from './ingest/records';

/**
 * A stream of a million lines through HTTP, its connection cut three times and the service killed twice: each event is in the log afterwards, and neither
 * the service nor its client takes more than 300 MiB. The service is given the heap that README recommends.
 */
const { values } = parseArgs({ options: { lines: { type: 'string', default: '1000000' }, json: { type: 'boolean' } } });
const lines = Number(values.lines);
const heap = '--max-old-space-size=192';
const key = `tln_${'s'.repeat(43)}`;

function* events(): Generator {
  for (let at = 0; at < lines; at++) {
    // Ingest says when it was accepted.
    const { time: _, ...event } = JSON.parse(reportText(`line-${at}`, at)) as { time: string };
    yield event;
  }
}

/** The most memory that a process has had, in MiB (Linux). */
const peakOf = (pid: number | 'self'): number =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

async function main(): Promise<void> {
  const directory = await temporaryDirectory('bench-stream');
  const postgres = await startEmbeddedPostgres({ directory: directory.path, database: 'stream' });
  const port = await freePort();
  const peaks: number[] = [];
  const start = (): Promise<Running> =>
    startApp('ingest', port, { DATABASE_URL: postgres.url, TALION_KEY: key, NODE_OPTIONS: heap });
  let service = await start();
  const relay = await startRelay(service.url);
  const client = new Talion({ url: relay.url, key, patienceMs: 120_000, onWait: (why) => say(why) });
  const cuts = [0.2, 0.45, 0.7].map((part) => part * lines);
  const kills = [0.3, 0.8].map((part) => part * lines);
  const restarts: Promise<void>[] = [];
  const begun = Date.now();
  const totals = await client.stream(events(), {
    onSettled: ({ through }) => {
      if (through >= (cuts[0] ?? Infinity)) {
        cuts.shift();
        relay.cut();
      }
      if (through >= (kills[0] ?? Infinity)) {
        kills.shift();
        peaks.push(peakOf(service.pid));
        restarts.push(
          service.kill().then(async () => {
            service = await start();
          }),
        );
      }
    },
  });
  await Promise.all(restarts);
  const seconds = (Date.now() - begun) / 1000;
  peaks.push(peakOf(service.pid));
  const sql = `SELECT count(*)::integer AS records, count(DISTINCT value->>'id')::integer AS events FROM event_log`;
  const [found] = (await rowsOn(postgres.url, sql)) as Readonly<{ records: number; events: number }>[];
  tell({
    lines,
    seconds,
    'events/s, cuts and restarts included': lines / seconds,
    'told by the client': JSON.stringify(totals),
    'records in the log': found?.records,
    'events in the log': found?.events,
    'peak of the service, each time it ran (MiB)': peaks.join(', '),
    'peak of this process, which is the client (MiB)': peakOf('self'),
  });
  if (found?.events !== lines || totals.accepted !== lines) process.exitCode = 1;
  await relay.close();
  await service.stop();
  await postgres.stop();
  await directory.remove();
}

void main();
