import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { startEmbeddedPostgres } from '@talion/embedded-postgres';
import { rowsOn } from '../support/database';
import { installOwnPackages } from '../support/own-packages';
import { temporaryDirectory } from '../support/temporary-directory';
import { say, tell } from './figures';
import { askAlone } from './process-alone';
import { copyRows } from './projector/copy-rows';
import type { FillingLog } from './projector/fill-log';
import type { FoldedLog } from './projector/fold-log';
import type { SavingEach } from './projector/save-each';

/**
 * From log to committed read models, beside what others do with as many events: COPY of the very rows that result (the floor: no rules, no reading),
 * Emmett's inline projection of one counter, and a NestJS handler that saves one entity for each event. All on one PostgreSQL, one after the other.
 */
const { values } = parseArgs({
  options: { events: { type: 'string', default: '1000000' }, json: { type: 'boolean' } },
});
const generated = Number(values.events);

/** Events that the slow ones are given. */
const [few, one] = [20_000, 2000];

const run = promisify(execFile);

async function measured(server: string, acts: FillingLog['acts']) {
  const url = new URL(server);
  url.pathname = `/bench_${acts}`;
  await rowsOn(server, `CREATE DATABASE bench_${acts}`);
  say(`${acts}: filling the log`);
  const events = (await askAlone('projector/fill-log.ts', { url: url.href, acts } satisfies FillingLog)) as number;
  if (events === 0) return undefined;
  // As the server does by itself when it finds time: not while something is measured.
  await rowsOn(url.href, 'VACUUM ANALYZE');
  say(`${acts}: folding ${events} events`);
  const folded = (await askAlone('projector/fold-log.ts', { url: url.href })) as FoldedLog;
  say(`${acts}: copying the rows`);
  const copied = await copyRows(server, url.href);
  say(`${acts}: saving one by one`);
  const saved = (await askAlone('projector/save-each.ts', {
    url: url.href,
    count: few,
  } satisfies SavingEach)) as number;
  await rowsOn(server, `DROP DATABASE bench_${acts} WITH (FORCE)`);
  return { events, folded, copied, saved };
}

async function emmett(url: string, count: number, together: number): Promise<number> {
  const directory = join(__dirname, 'ingest/emmett');
  await installOwnPackages(directory);
  say(`Emmett, by ${together}`);
  const { stdout } = await run(
    process.execPath,
    ['append.cjs', url, String(count), String(together), `r${together}`, 'counting'],
    { cwd: directory },
  );
  return (count / Number(stdout)) * 1000;
}

async function main(): Promise<void> {
  const directory = await temporaryDirectory('bench-projector');
  try {
    const server = await startEmbeddedPostgres({ directory: directory.path });
    try {
      const counted = {
        'by 1': await emmett(server.url, one, 1),
        'by 100': await emmett(server.url, few, 100),
      };
      for (const acts of ['icews', generated] as const) {
        const found = await measured(server.url, acts);
        if (!found) {
          say('LEFT OUT: ICEWS 2014. Name the file in ICEWS_2014.');
          continue;
        }
        const { events, folded, copied, saved } = found;
        const rate = events / folded.seconds;
        tell({
          [acts === 'icews' ? 'ICEWS 2014' : 'generated']: {
            events,
            'projector (s)': folded.seconds,
            'projector (events/s)': rate,
            steps: folded.steps,
            'folding (s)': folded.foldSeconds,
            'writing, most of it meanwhile (s)': folded.writeSeconds,
            'rows written, each version': folded.rowsWritten,
            'peak memory (MiB)': folded.peakMiB,
            'COPY of the resulting rows (s)': copied.seconds,
            'rows copied': copied.rows,
            'Emmett, inline projection of a counter (events/s)': counted,
            'NestJS handler, one save each (events/s)': saved,
            ratios: {
              'time to COPY (aim: at most 2)': folded.seconds / copied.seconds,
              'rate to Emmett by 1 (aim: at least 5)': rate / counted['by 1'],
              'rate to Emmett by 100': rate / counted['by 100'],
              'rate to one save each (aim: at least 30)': rate / saved,
            },
          },
        });
      }
    } finally {
      await server.stop();
    }
  } finally {
    await directory.remove();
  }
}

void main();
