import { startEmbeddedPostgres } from '@talion/embedded-postgres';
import { rowsOn } from '../support/database';
import { temporaryDirectory } from '../support/temporary-directory';
import type { Connected } from './connected';
import { say, tell } from './figures';
import type { Filling } from './fill-store';
import { askAlone } from './process-alone';
import type { Start, Starting } from './projector-start';

/**
 * What a projector needs that starts on a long history and is given a few events: on demand, and as the floor to compare with, with the whole history at
 * hand. Each start is a process of its own.
 */
const long = Number(process.env['BENCH_EVENTS'] ?? 100_000);
const short = Math.round(long / 5);
/** Events that are given to a projector that has started, each in another dyad. */
const given = 20;
/** Acts of a dyad: its length stays when the history grows, and there are more of them. */
const actsEach = 100;
const dyadsOf = (acts: number): number => Math.max(given, Math.round(acts / actsEach));

async function databaseOf(server: string, acts: number): Promise<string> {
  const url = new URL(server);
  url.pathname = `/history_${acts}`;
  await rowsOn(server, `CREATE DATABASE history_${acts}`);
  return url.href;
}

async function fill(url: string, acts: number): Promise<void> {
  const filling: Filling = { url, acts, dyads: dyadsOf(acts) };
  say(`filling a store with ${acts} events in ${filling.dyads} dyads`);
  await askAlone('fill-store.ts', filling);
  // As the server does by itself when it finds time: not while something is measured.
  await rowsOn(url, 'VACUUM ANALYZE');
}

async function start(url: string, acts: number, held: Starting['held'], round: number): Promise<Start> {
  const apart = Math.floor(dyadsOf(acts) / given);
  const dyads = Array.from({ length: given }, (_, n) => n * apart);
  say(`starting with ${held} at hand`);
  return (await askAlone('projector-start.ts', { url, held, round, dyads } satisfies Starting)) as Start;
}

async function measured(server: string, acts: number) {
  const url = await databaseOf(server, acts);
  await fill(url, acts);
  const connected = (await askAlone('connected.ts', url)) as Connected;
  const onDemand = await start(url, acts, 'what is touched', 1);
  const whole = await start(url, acts, 'everything', 2);
  return { connected, onDemand, whole };
}

function ratios(one: Start, other: Start): Record<string, number> {
  const names = Object.keys(one) as (keyof Start)[];
  return Object.fromEntries(names.map((name) => [name, one[name] / other[name]]));
}

async function main(): Promise<void> {
  const directory = await temporaryDirectory('bench');
  try {
    const server = await startEmbeddedPostgres({ directory: directory.path });
    try {
      const few = await measured(server.url, short);
      const many = await measured(server.url, long);
      tell({
        'connected only': many.connected,
        [`on demand, ${short} events before`]: few.onDemand,
        [`on demand, ${long} events before`]: many.onDemand,
        [`the whole history at hand, ${short} events before`]: few.whole,
        [`the whole history at hand, ${long} events before`]: many.whole,
        'on demand, the long history to the short': ratios(many.onDemand, few.onDemand),
        'the long history, on demand to the whole': ratios(many.onDemand, many.whole),
      });
    } finally {
      await server.stop();
    }
  } finally {
    await directory.remove();
  }
}

void main();
