import { setTimeout as pause } from 'node:timers/promises';
import type { LogEvent } from '@talion/domain';
import * as fc from 'fast-check';
import { histories } from '../properties/histories';
import type { Draw } from './faults';
import { key } from './world';

/** Events of one request, and how long one may take, in milliseconds. */
const togetherMax = 8;
const patienceMs = 40_000;
const againMs = 200;

/** Histories that are told in one round, and the longest pause between two requests, in milliseconds: so that there are requests under way while things fail. */
const historiesTold = 3;
const pauseMs = 120;

/** Histories of this round's own: the names in them are those of other rounds, the ids are not. */
export const historiesOf = (seed: number, round: string): LogEvent[] =>
  fc.sample(histories, { seed, numRuns: historiesTold }).flatMap((sample, number) => of(sample, `${round}-${number}`));

function of(sample: readonly LogEvent[], round: string): LogEvent[] {
  const ids = new Set(sample.map(({ id }) => id));
  const renamed = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.has(value.replace(/@.*$/s, '')) ? `${round}-${value}` : value;
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamed(one)]));
  };
  return sample.map((event) => renamed(event) as LogEvent);
}

/** Events in the order in which they are sent: some late, some once more. */
export function sent(events: readonly LogEvent[], draw: Draw): LogEvent[] {
  const repeated = events.filter(() => draw() < 0.15);
  return [...events, ...repeated]
    .map((event, index) => ({ event, at: index + (draw() < 0.2 ? draw() * events.length : 0) }))
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => event);
}

/** Posts until all is answered, whatever fails on the way; gives the events that were acknowledged. */
export async function postAll(url: string, events: readonly LogEvent[], draw: Draw): Promise<LogEvent[]> {
  const acknowledged: LogEvent[] = [];
  for (let at = 0; at < events.length;) {
    const some = events.slice(at, at + 1 + Math.floor(draw() * togetherMax));
    acknowledged.push(...(await posted(url, some)));
    at += some.length;
    await pause(draw() * pauseMs);
  }
  return acknowledged;
}

type Answer = Readonly<{ refused: readonly Readonly<{ index: number }>[] }>;

async function posted(url: string, events: readonly LogEvent[]): Promise<LogEvent[]> {
  for (;;) {
    try {
      const response = await fetch(`${url}/v1/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(events),
        signal: AbortSignal.timeout(patienceMs),
      });
      // None of these was taken.
      if (response.status === 422) return [];
      if (response.status === 202) {
        const refused = new Set(((await response.json()) as Answer).refused.map(({ index }) => index));
        return events.filter((_, index) => !refused.has(index));
      }
      if (response.status < 500 && response.status !== 429)
        throw new Error(`The door answered ${response.status}: ${await response.text()}`);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('The door')) throw error;
    }
    await pause(againMs);
  }
}
