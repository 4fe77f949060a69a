import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { LogEvent } from '@talion/domain';
import { startEmbeddedPostgres } from '@talion/embedded-postgres';
import { openPostgresReadStore } from '@talion/read-model';
import { Projection } from '@talion/tracking';
import { temporaryDirectory } from '../support/temporary-directory';
import { folded, projectorTools } from './fold-into';
import { say, tell } from './figures';
import { generatedActs } from './generated-acts';
import { reportsOf } from './reports-of';
import type { Start } from './projector-start';

/**
 * What a projector needs that starts on a long history and is given a few events: on demand, and as the floor to compare with, with the whole history at
 * hand. Each start is a process of its own.
 */
const long = Number(process.env['BENCH_EVENTS'] ?? 100_000);
const short = Math.round(long / 5);
/** Acts of a dyad on average: the length of a dyad stays, and there are more of them. */
const actsEach = 100;
/** Events that are given to a projector that has started, each in another dyad: of about as many acts, however long the history. */
const given = 20;
const batch = 2000;

const historyOf = (acts: number): LogEvent[] =>
  reportsOf(generatedActs({ acts, dyads: acts / actsEach, years: 20, daily: true, seed: 7 }));

/** Fills a database. */
async function fill(url: string, events: readonly LogEvent[]): Promise<void> {
  const store = await openPostgresReadStore({ url });
  const projection = await Projection.resume(store, projectorTools);
  for (let at = 0; at < events.length; at += batch) await folded(projection, store, events.slice(at, at + batch));
  await store.close();
}

async function start(url: string, dyads: number, eventsMax: number, round: number): Promise<Start> {
  const arguments_ = ['--expose-gc', '--import', 'tsx', join(__dirname, 'projector-start.ts')];
  const asked = JSON.stringify({
    url,
    eventsMax,
    round,
    dyads: Array.from({ length: given }, (_, n) => (Math.round(dyads / 10) + n) % dyads),
  });
  const { stdout } = await promisify(execFile)(process.execPath, [...arguments_, asked]);
  return JSON.parse(stdout) as Start;
}

async function measured(acts: number, directory: string) {
  say(`filling a store with ${acts} events in ${acts / actsEach} dyads`);
  const server = await startEmbeddedPostgres({ directory });
  try {
    await fill(server.url, historyOf(acts));
    say('starting on demand, and with the whole history');
    const onDemand = await start(server.url, acts / actsEach, 0, 1);
    const whole = await start(server.url, acts / actsEach, Infinity, 2);
    return { onDemand, whole };
  } finally {
    await server.stop();
  }
}

async function main(): Promise<void> {
  const directory = await temporaryDirectory('bench');
  try {
    const [few, many] = [
      await measured(short, join(directory.path, 'short')),
      await measured(long, join(directory.path, 'long')),
    ];
    tell({
      [`on demand, ${short} events before`]: few.onDemand,
      [`on demand, ${long} events before`]: many.onDemand,
      [`the whole history at hand, ${long} events before`]: many.whole,
      'on demand, the long history to the short': ratios(many.onDemand, few.onDemand),
      'the long history, on demand to the whole': ratios(many.onDemand, many.whole),
    });
  } finally {
    await directory.remove();
  }
}

const ratios = (one: Start, other: Start): Record<string, number> =>
  Object.fromEntries((Object.keys(one) as (keyof Start)[]).map((name) => [name, one[name] / other[name]]));

void main();
