import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '@talion/embedded-postgres';
import { rowsOn } from '../support/database';
import { freePort, startApp } from '../support/processes';
import { temporaryDirectory } from '../support/temporary-directory';
import { say, tell } from './figures';
import { delays } from './freshness/load';
import type { FoldedMore, FoldingMore } from './growth/fold-more';
import { askAlone } from './process-alone';
import type { FillingLog } from './projector/fill-log';
import type { FoldedLog } from './projector/fold-log';
import { actsAYear, beginsIn, dyadsAtATime } from './projector/history';

/** What the projector and the questions of the API cost as actions pile up: no figure may grow faster than the logarithm of their number. */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10000,100000,1000000,5000000' }, json: { type: 'boolean' } },
});
const sizes = values.sizes.split(',').map(Number);
const [more, single, questions] = [10_000, 100, 200];
const key = `tln_${'g'.repeat(43)}`;

/** Questions as analysts ask them; `n` draws what they are about. */
const asked: Readonly<Record<string, (n: number, size: number) => string>> = {
  'newest actions': () => '/v1/actions?limit=50',
  'actions of an actor': (n, size) => `/v1/actions?limit=50&actor=a${busy(n, size)}`,
  'actions of a month': (n, size) => `/v1/actions?limit=50&from=${month(n, size)}&to=${month(n, size, 1)}`,
  'one action': (n, size) => `/v1/actions/e${(n * 7919) % size}`,
  'sequences of an actor': (n, size) => `/v1/sequences?level=bloc&limit=50&actor=a${busy(n, size)}`,
  'a dyad': (n, size) => `/v1/dyads/a${busy(n, size)}--b${busy(n, size)}`,
  'chains that go on': () => '/v1/chains?limit=50&kind=active',
  'newest alerts': () => '/v1/alerts?limit=50',
};
/** A dyad that goes on in the middle of the history. */
const busy = (n: number, size: number): number => Math.round(size / 200) + (n % dyadsAtATime);
/** When one of its months begins, or one `later`. */
const month = (n: number, size: number, later = 0): string =>
  new Date(Date.UTC(beginsIn, (n % Math.max(1, Math.floor((size / actsAYear) * 12))) + later)).toISOString();

async function answered(databaseUrl: string, size: number) {
  const query = await startApp('query', await freePort(), { DATABASE_URL: databaseUrl, TALION_KEY: key });
  const found: Record<string, number> = {};
  for (const [name, address] of Object.entries(asked)) {
    const measured: number[] = [];
    for (let n = 0; n < questions; n++) {
      const began = performance.now();
      const response = await fetch(`${query.url}${address(n, size)}`, { headers: { authorization: `Bearer ${key}` } });
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${address(n, size)} answered ${response.status}`);
      measured.push(performance.now() - began);
    }
    found[`${name}, p99 (ms)`] = delays(measured)['p99 (ms)'];
  }
  await query.stop();
  return found;
}

async function measured(server: string, size: number) {
  const url = new URL(server);
  url.pathname = `/bench_${size}`;
  await rowsOn(server, `CREATE DATABASE bench_${size}`);
  say(`${size}: filling the log`);
  await askAlone('projector/fill-log.ts', { url: url.href, acts: size } satisfies FillingLog);
  say(`${size}: folding it`);
  const folded = (await askAlone('projector/fold-log.ts', { url: url.href })) as FoldedLog;
  await rowsOn(url.href, 'VACUUM ANALYZE');
  say(`${size}: asking questions`);
  const questions = await answered(url.href, size);
  say(`${size}: folding more`);
  const further = (await askAlone('growth/fold-more.ts', {
    ...{ url: url.href, stored: size, more, single },
  } satisfies FoldingMore)) as FoldedMore;
  await rowsOn(server, `DROP DATABASE bench_${size} WITH (FORCE)`);
  return { 'events/s from an empty store': size / folded.seconds, ...further, ...questions };
}

type Figures = Awaited<ReturnType<typeof measured>>;

async function main(): Promise<void> {
  const directory = await temporaryDirectory('bench-growth');
  try {
    const server = await startEmbeddedPostgres({ directory: directory.path });
    try {
      let before: Readonly<{ size: number; figures: Figures }> | undefined;
      for (const size of sizes) {
        const figures = await measured(server.url, size);
        const grown = before && ratios(before.figures, figures);
        tell({
          [`${size} actions stored`]: figures,
          ...(grown && {
            [`to ${before?.size ?? 0} (logarithm: ${(Math.log(size) / Math.log(before?.size ?? 1)).toFixed(2)})`]:
              grown,
          }),
        });
        before = { size, figures };
      }
    } finally {
      await server.stop();
    }
  } finally {
    await directory.remove();
  }
}

function ratios(before: Figures, after: Figures): Record<string, number> {
  const names = Object.keys(after) as (keyof Figures)[];
  return Object.fromEntries(names.map((name) => [name, after[name] / before[name]]));
}

void main();
