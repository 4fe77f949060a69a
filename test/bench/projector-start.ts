import { openPostgresReadStore } from '@talion/read-model';
import { limitsDefault, Projection } from '@talion/tracking';
import type { LogEvent } from '@talion/domain';
import { liveBytes, median } from './figures';
import { folded, projectorTools } from './fold-into';

/** Starts a projector on the store that is named, gives it an act in each of some dyads, and prints what it took. */
export type Start = Readonly<{
  'milliseconds to start': number;
  'milliseconds for an event, median': number;
  'live memory (MiB)': number;
  'peak memory of the process (MiB)': number;
}>;

type Asked = Readonly<{ url: string; eventsMax: number | null; round: number; dyads: readonly number[] }>;

const act = (dyad: number, round: number): LogEvent => ({
  specversion: '1.0',
  id: `new-${round}-${dyad}`,
  source: 'urn:talion:bench',
  time: `2026-06-0${round}T00:00:00Z`,
  type: 'talion.action.reported.v1',
  data: {
    identity: 'coded',
    occurred: { from: '2020-01-01T00:00:00Z', to: '2020-01-02T00:00:00Z', precision: 'day' },
    type: 'ASSAULT',
    initiators: [{ name: `b${dyad}` }],
    targets: [{ name: `a${dyad}` }],
  },
});

async function main({ url, eventsMax, round, dyads }: Asked): Promise<void> {
  const store = await openPostgresReadStore({ url });
  const atMost = eventsMax ?? Infinity;
  const began = performance.now();
  const limits = atMost === 0 ? { ...limitsDefault, wholeMax: 0 } : { eventsMax: atMost, wholeMax: atMost };
  const projection = await Projection.resume(store, projectorTools, limits);
  const started = performance.now() - began;
  const costs: number[] = [];
  for (const dyad of dyads) {
    const before = performance.now();
    await folded(projection, store, [act(dyad, round)]);
    costs.push(performance.now() - before);
  }
  const told: Start = {
    'milliseconds to start': started,
    'milliseconds for an event, median': median(costs),
    'live memory (MiB)': liveBytes() / 2 ** 20,
    'peak memory of the process (MiB)': process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(told));
  await store.close();
}

void main(JSON.parse(process.argv[2] ?? '') as Asked);
