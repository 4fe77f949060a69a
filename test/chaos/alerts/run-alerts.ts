import { setTimeout as pause } from 'node:timers/promises';
import type { LogEvent } from '@talion/domain';
import { startOwnPostgres } from '../../support/database';
import { callAlerter, openDesk, verified } from '../../support/desks';
import type { Desk } from '../../support/desks';
import { act } from '../../support/events';
import { freePort, startApp, until } from '../../support/processes';
import type { Running } from '../../support/processes';
import type { Behaviour, Received } from '../../support/receiver';
import { seeded } from '../../support/simulated-acts';
import { postAll, settled } from '../../support/talion';
import type { Talion } from '../../support/talion';

/**
 * A storm of alerts to endpoints of which three are sick, each in its way, while alerters are killed at random. An hour of what really happens is `hourMs`
 * long here: the pauses between attempts shrink with it.
 */
export type StormAsked = Readonly<{
  /** How many alerts, two for each pair of sides. */
  alerts: number;
  /** Alerts a second, as long as they are posted. */
  perSecond: number;
  hourMs: number;
  seed: number;
  /** Whether those that can be sick are; otherwise all are well. */
  sick: boolean;
}>;

export type StormDone = Readonly<{
  alerts: number;
  kills: number;
  /** What is not as it must be; nothing where all is well. */
  wrong: readonly string[];
  /** By endpoint: requests that came, and how long after the fact the healthy one had it, in milliseconds. */
  requests: Readonly<Record<string, number>>;
  p50Ms: number;
  p99Ms: number;
}>;

/** Standard Webhooks' pauses, in hours. */
const pausesHours = [5 / 3600, 1 / 12, 1 / 2, 2, 5, 10, 14, 20, 24];

const alertersMany = 2;
/** How long an alerter lives between two kills, in milliseconds. */
const [livesMin, livesMax] = [2000, 6000];

export async function runStorm(asked: StormAsked): Promise<StormDone> {
  const { alerts, hourMs, seed, sick } = asked;
  const postgres = await startOwnPostgres();
  const processes = new Map<string, Running>();
  const desks: Desk[] = [];
  try {
    const key = `tln_${'a'.repeat(43)}`;
    const env = {
      DATABASE_URL: postgres.url,
      TALION_KEY: key,
      ALERTS_PRIVATE_TARGETS: '127.0.0.1',
      ALERTS_TIMEOUT_SECONDS: '1',
      ALERTS_RETRY_SECONDS: pausesHours.map((hours) => ((hours * hourMs) / 1000).toFixed(3)).join(','),
    };
    const ports = new Map<string, number>();
    const start = async (name: string): Promise<void> => {
      const port = ports.get(name) ?? (await freePort());
      ports.set(name, port);
      processes.set(name, await startApp(name.split(' ')[0] ?? name, port, env));
    };
    const alerters = Array.from({ length: alertersMany }, (_, n) => `alerter ${n}`);
    for (const name of ['ingest', 'projector', 'query', ...alerters]) await start(name);
    const urlOf = (name: string): string => `http://127.0.0.1:${ports.get(name) ?? 0}`;
    const talion: Talion = {
      ...{ ingestUrl: urlOf('ingest'), queryUrl: urlOf('query'), alerterUrl: urlOf(alerters[0] ?? ''), key },
      crash: () => Promise.resolve(),
      stop: () => Promise.resolve(),
    };
    const random = seeded(seed);
    const heard = new Map<string, Heard>();
    for (const [name, illness] of [healthy, ...sicknesses(hourMs, random)]) {
      const behave = sick ? illness : healthy[1];
      const one = new Heard();
      heard.set(name, one);
      const desk = await openDesk(talion, {}, (received, count) => {
        one.hear(received);
        return behave(received, count);
      });
      one.secret = desk.secret;
      desks.push(desk);
    }

    const over = new AbortController();
    const killing = killAtRandom(alerters, processes, start, random, over.signal);
    await postPairs(talion, alerts / 2, asked.perSecond);
    over.abort();
    const kills = await killing;
    const patienceMs = 3 * hourMs + 120_000;
    // One that drops half of what it reads has read all of it long before it has taken all of it.
    const raised = await alertsRaised(talion);
    const all = [...heard.values()];
    await until('all are told of all', async () => all.every(({ ids }) => ids.size >= raised.length), patienceMs).catch(
      // What is missing is told below.
      () => undefined,
    );
    return { ...judge(heard, raised), kills };
  } finally {
    await Promise.all([...processes.values()].map((one) => one.kill()));
    await Promise.all(desks.map((desk) => desk.close()));
    await postgres.remove();
  }
}

const well = 204;
const healthy: readonly [string, Behaviour] = ['healthy', () => well];

/** For an hour from the first request on one answers late and one with 500; one drops the connection half of the time, having read everything. */
function sicknesses(hourMs: number, random: () => number): readonly (readonly [string, Behaviour])[] {
  const forAnHour = (how: 500 | 'hang'): Behaviour => {
    let since: number | undefined;
    return ({ at }) => (at - (since ??= at) < hourMs ? how : well);
  };
  return [
    ['times out', forAnHour('hang')],
    ['answers 500', forAnHour(500)],
    ['drops', () => (random() < 0.5 ? 'drop' : well)],
  ];
}

async function killAtRandom(
  alerters: readonly string[],
  processes: ReadonlyMap<string, Running>,
  start: (name: string) => Promise<void>,
  random: () => number,
  over: AbortSignal,
): Promise<number> {
  for (let kills = 0; ; kills++) {
    await pause(livesMin + random() * (livesMax - livesMin), undefined, { signal: over }).catch(() => undefined);
    if (over.aborted) return kills;
    const victim = alerters[Math.floor(random() * alerters.length)] ?? '';
    await processes.get(victim)?.kill();
    await start(victim);
  }
}

/** An act and its answer between two sides that have nothing to do with any others: a cycle, and a chain. */
function pair(n: number): LogEvent[] {
  const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000).toISOString();
  const told = { at: at(0) };
  const during = (minutesAgo: number) => ({
    from: at(minutesAgo),
    to: at(minutesAgo - 5),
    precision: 'minute' as const,
  });
  const [one, other] = [`North ${n}`, `South ${n}`];
  return [
    act(`provocation-${n}`, `${one}>${other}`, during(120), {}, told),
    act(`response-${n}`, `${other}>${one}`, during(60), {}, told),
  ];
}

async function postPairs(talion: Talion, pairs: number, alertsPerSecond: number): Promise<void> {
  const atOnce = Math.max(1, Math.round(alertsPerSecond / 20));
  let position = '';
  for (let n = 0; n < pairs; n += atOnce) {
    const began = Date.now();
    const events = Array.from({ length: Math.min(atOnce, pairs - n) }, (_, more) => pair(n + more)).flat();
    position = await postAll(talion, events);
    await pause(Math.max(0, (atOnce * 2 * 1000) / alertsPerSecond - (Date.now() - began)));
  }
  await settled(talion, position);
}

/** Ids of all alerts that desks are told of. */
async function alertsRaised(talion: Talion): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let cursor = '0'; ;) {
    const { body } = await callAlerter(talion, 'GET', `/v1/notices?limit=1000&cursor=${cursor}`);
    const { rows, next } = body as { rows: { id: string; kind: string; deliver: boolean }[]; next?: string };
    ids.push(...rows.filter(({ kind, deliver }) => kind === 'raised' && deliver).map(({ id }) => id));
    if (next === undefined) return ids;
    cursor = next;
  }
}

/** What an endpoint was told, verified as it came: a signature is good for five minutes. */
class Heard {
  /** The ids under which each fact came. */
  readonly ids = new Map<string, Set<string>>();
  /** From the fact to its first arrival, in milliseconds. */
  readonly delays: number[] = [];
  requests = 0;
  secret = '';

  hear(received: Received): void {
    this.requests++;
    for (const { id, subject, type, time } of verified(received, this.secret)) {
      const fact = `${type} ${subject}`;
      const known = this.ids.get(fact);
      if (!known) this.delays.push(received.at - Date.parse(time));
      this.ids.set(fact, (known ?? new Set()).add(id));
    }
  }
}

function judge(heard: ReadonlyMap<string, Heard>, raised: readonly string[]): Omit<StormDone, 'kills'> {
  const wrong: string[] = [];
  if (new Set(raised).size !== raised.length) wrong.push('an alert was raised twice');
  for (const [name, { ids }] of heard) {
    const missing = raised.filter((id) => !ids.has(`talion.alert.raised.v1 ${id}`));
    const twice = [...ids].filter(([, known]) => known.size > 1);
    if (missing.length > 0) wrong.push(`${name} was not told of ${missing.length} alerts, such as ${missing[0] ?? ''}`);
    if (twice.length > 0) wrong.push(`${name} got ${twice.length} facts under two ids, such as ${twice[0]?.[0] ?? ''}`);
    if (ids.size > raised.length) wrong.push(`${name} was told ${ids.size} facts of ${raised.length} alerts`);
  }
  const delays = [...(heard.get('healthy')?.delays ?? [])].sort((a, b) => a - b);
  const share = (part: number): number => delays[Math.min(delays.length - 1, Math.floor(part * delays.length))] ?? NaN;
  const requests = Object.fromEntries([...heard].map(([name, one]) => [name, one.requests]));
  return { alerts: raised.length, wrong, requests, p50Ms: share(0.5), p99Ms: share(0.99) };
}

export const tellStorm = ({ alerts, kills, requests, p50Ms, p99Ms, wrong }: StormDone): string =>
  [
    `${alerts} alerts, ${kills} kills`,
    `requests: ${Object.entries(requests)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')}`,
    `the healthy endpoint had them p50 ${p50Ms} ms, p99 ${p99Ms} ms after the fact`,
    ...(wrong.length === 0 ? ['nothing is wrong'] : wrong.map((one) => `WRONG: ${one}`)),
  ].join('; ');
