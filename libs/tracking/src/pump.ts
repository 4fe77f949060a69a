import { Bell } from './bell';
import { batchSizeDefault } from './event-log';
import type { Batch, EventLog } from './event-log';
import { Folder } from './folder';
import { gather } from './gather';
import { Lead } from './lead';
import type { ProjectionLimits, ProjectionTools } from './projection';
import type { ReadStep, ReadStore } from './read-store';
import { TrackingTrouble } from './trouble';
import { WriteBehind } from './write-behind';

export type PumpOptions = Readonly<{
  log: EventLog;
  store: ReadStore;
  tools: ProjectionTools;
  /** How much of the history it keeps in memory; `limitsDefault` if left out. */
  limits?: ProjectionLimits;
  /** Tells this projector from all others; who leads is kept under this name. */
  name: string;
  /** Told of everything that stops the pump for a while; it goes on by itself. */
  report: (error: unknown, againInMs: number) => void;
  watch?: PumpWatch;
}>;

/** Told of what the pump does, for those who measure it. Times are in milliseconds. */
export type PumpWatch = Readonly<{
  folded?: (batch: Batch, ms: number) => void;
  written?: (step: ReadStep, ms: number) => void;
  /** An event, by where it stands in the log, could not be folded and was set aside, with what comes in its dyad. */
  halted?: (error: unknown, at: string) => void;
}>;

export type Pump = Readonly<{
  /** Why it does not get on at present; undefined while it does. */
  trouble(): unknown;
  /** Whether this one folds; another does, or none yet, where it stands by. */
  leads(): boolean;
  /** Lets the step under way finish. */
  stop(): Promise<void>;
}>;

/** Pauses after a failure, in milliseconds: short for a restart, then patient. */
const pausesMs = [100, 500, 1000, 2000, 5000];
/** Longest that a step waits for more to fold with it where there is a long way to go, in milliseconds. */
const gatherBehindMs = 1000;

/**
 * Folds the log into the read models for as long as it runs and no other does: reads behind the store's own position, applies each step in one transaction.
 * Whatever fails, it starts again from what the store holds, so that nothing is lost or done twice.
 */
export function startPump({ log, store, tools, limits, name, report, watch = {} }: PumpOptions): Pump {
  const stopping = new AbortController();
  const isStopped = (): boolean => stopping.signal.aborted;
  const wake = new Bell();
  const lead = new Lead(store, name);
  let [leads, hasRetried, careful] = [false, false, false];
  let failures = 0;
  let trouble: unknown;

  const run = async (lost: AbortSignal): Promise<void> => {
    const failed = new AbortController();
    const behind = new WriteBehind(store, {
      written: (step, ms) => {
        [failures, trouble] = [0, undefined];
        watch.written?.(step, ms);
      },
      failed: () => failed.abort(),
    });
    const folder = await Folder.resume({
      store: behind,
      tools,
      ...(limits && { limits }),
      careful,
      folded: (batch, ms) => watch.folded?.(batch, ms),
      halted: (error, at) => watch.halted?.(error, at),
    });
    [failures, trouble] = [0, undefined];
    if (!hasRetried) await folder.retryHalted();
    hasRetried = true;
    const read = (over: AbortSignal) =>
      log.read(folder.position, {
        follow: true,
        signal: AbortSignal.any([stopping.signal, lost, failed.signal, over]),
      });
    // Acts of one dyad that come together are written once. What came while a step was under way is taken together, and waits for nobody.
    const waitMs = ({ records }: Batch): number => (records.length >= batchSizeDefault ? gatherBehindMs : 0);
    for await (const batch of gather({ read, waitMs })) {
      await folder.take(batch);
      if (careful) {
        careful = false;
        return;
      }
    }
    await behind.settled();
    if (lost.aborted) throw new TrackingTrouble('store-fenced', 'Another projector has taken over.');
    if (!isStopped()) throw new TrackingTrouble('log-unavailable', 'The log was closed.');
  };

  const running = (async () => {
    while (!isStopped()) {
      try {
        leads = await lead.take(stopping.signal);
        if (leads) await lead.during(run);
      } catch (error) {
        if (isStopped()) break;
        trouble = error;
        careful = error instanceof TrackingTrouble && error.code === 'store-refused';
        const pause = pausesMs[Math.min(failures++, pausesMs.length - 1)] ?? 0;
        report(error, pause);
        await wake.wait(wake.rings, { signal: stopping.signal, timeoutMs: pause });
      }
    }
    leads = false;
    await lead.resign();
  })();

  return {
    trouble: () => trouble,
    leads: () => leads,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
