import type { LogEvent } from '@talion/domain';
import { openPostgresReadStore } from '@talion/read-model';
import { limitsDefault, Projection } from '@talion/tracking';
import type { ReadStore } from '@talion/tracking';
import { liveBytes, median } from './figures';
import { folded, projectorTools } from './fold-into';
import { answerAlone } from './process-alone';

/** Starts a projector on a store, gives it an act in each of some dyads, one by one, and answers what it took. */
export type Starting = Readonly<{ url: string; held: keyof typeof limits; round: number; dyads: readonly number[] }>;

export type Start = Readonly<{
  'milliseconds to start': number;
  /** Here a projector on demand reads what is always at hand: it belongs to its start. */
  'milliseconds to fold the first event': number;
  'milliseconds to fold an event, median': number;
  'milliseconds to apply it, median': number;
  'live memory (MiB)': number;
  'peak memory of the process (MiB)': number;
}>;

const limits = {
  'what is touched': { ...limitsDefault, wholeMax: 0 },
  everything: { eventsMax: Infinity, wholeMax: Infinity },
} as const;

/** At the end of the history that the store was filled with: there are acts within the horizon to link it with. */
const occurred = { from: '1989-12-28T00:00:00Z', to: '1989-12-29T00:00:00Z', precision: 'day' } as const;

const act = (dyad: number, round: number): LogEvent => ({
  specversion: '1.0',
  id: `new-${round}-${dyad}`,
  source: 'urn:talion:bench',
  time: `2026-06-0${round}T00:00:00Z`,
  type: 'talion.action.reported.v1',
  data: {
    identity: 'coded',
    occurred,
    type: 'ASSAULT',
    initiators: [{ name: `b${dyad}` }],
    targets: [{ name: `a${dyad}` }],
  },
});

async function started(store: ReadStore, { held, round, dyads }: Starting): Promise<Start> {
  const began = performance.now();
  const projection = await Projection.resume(store, projectorTools, limits[held]);
  const startMs = performance.now() - began;
  const costs = [];
  for (const dyad of dyads) costs.push(await folded(projection, store, [act(dyad, round)]));
  const told: Start = {
    'milliseconds to start': startMs,
    'milliseconds to fold the first event': costs[0]?.foldMs ?? NaN,
    'milliseconds to fold an event, median': median(costs.map(({ foldMs }) => foldMs)),
    'milliseconds to apply it, median': median(costs.map(({ applyMs }) => applyMs)),
    'live memory (MiB)': liveBytes() / 2 ** 20,
    'peak memory of the process (MiB)': process.resourceUsage().maxRSS / 1024,
  };
  // Also says that the projection lives until here: its memory is what is measured.
  if ((await store.position()) !== projection.position) throw new Error('The store is not where the projection is');
  return told;
}

answerAlone(async (asked) => {
  const starting = asked as Starting;
  const store = await openPostgresReadStore({ url: starting.url });
  const told = await started(store, starting);
  await store.close();
  return told;
});
