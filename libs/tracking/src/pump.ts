import { Bell } from './bell';
import type { EventLog } from './event-log';
import { gather } from './gather';
import { Projection } from './projection';
import type { ProjectionTools } from './projection';
import type { ReadStore } from './read-store';
import { TrackingTrouble } from './trouble';

export type PumpOptions = Readonly<{
  log: EventLog;
  store: ReadStore;
  tools: ProjectionTools;
  /** Told of everything that stops the pump for a while; it goes on by itself. */
  report: (error: unknown, againInMs: number) => void;
}>;

export type Pump = Readonly<{
  /** Why it does not get on at present; undefined while it does. */
  trouble(): unknown;
  /** Lets the step under way finish. */
  stop(): Promise<void>;
}>;

/** Pauses after a failure, in milliseconds: short for a restart, then patient. */
const pausesMs = [100, 500, 1000, 2000, 5000];
/** Longest that a step waits for more to fold with it: too short for a reader to notice. */
const gatherMsMax = 50;

/**
 * Folds the log into the read models for as long as it runs: reads behind the store's own position, applies each step in one transaction. Whatever
 * fails, it starts again from what the store holds, so that nothing is lost or done twice.
 */
export function startPump({ log, store, tools, report }: PumpOptions): Pump {
  const stopping = new AbortController();
  const isStopped = (): boolean => stopping.signal.aborted;
  const wake = new Bell();
  let trouble: unknown;

  const run = async (progress: () => void): Promise<void> => {
    const projection = await Projection.resume(store, tools);
    progress();
    let workMs = 0;
    const read = (over: AbortSignal) =>
      log.read(projection.position, { follow: true, signal: AbortSignal.any([stopping.signal, over]) });
    // Acts of one dyad that come together are written once: the longer a step takes, the more is taken together.
    for await (const batch of gather({ read, waitMs: () => Math.min(workMs, gatherMsMax) })) {
      const began = Date.now();
      await store.apply(await projection.fold(batch));
      workMs = Date.now() - began;
      progress();
    }
    if (!isStopped()) throw new TrackingTrouble('log-unavailable', 'The log was closed.');
  };

  const running = (async () => {
    let failures = 0;
    while (!isStopped()) {
      try {
        await run(() => {
          [failures, trouble] = [0, undefined];
        });
      } catch (error) {
        if (isStopped()) return;
        trouble = error;
        const pause = pausesMs[Math.min(failures++, pausesMs.length - 1)] ?? 0;
        report(error, pause);
        await wake.wait(wake.rings, { signal: stopping.signal, timeoutMs: pause });
      }
    }
  })();

  return {
    trouble: () => trouble,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
