import { setTimeout as pause } from 'node:timers/promises';
import type { Channel, Delivery, DeskStore, Outcome, Settled } from '@talion/alerting';
import type { Bell } from '@talion/tracking';

export type LaneOptions = Readonly<{
  desk: Pick<DeskStore, 'turn'>;
  endpoint: string;
  channel: Channel;
  /** Rings when there may be more to send. */
  changed: Bell;
  /** Messages under way at once. */
  widthMax: number;
  /** Shared by the lanes of this process. */
  road: Road;
  /** Ends it: nothing more is taken in hand. */
  ending: AbortSignal;
  told: (outcome: Outcome) => void;
  /** The ledger could not be written; it is tried again. */
  failed: (error: unknown) => void;
}>;

/** What the lanes of a process know of each other. */
export class Road {
  /** Messages under way to endpoints that were in order: what piled up for one that was not gives way to them. */
  underWay = 0;
}

/** Messages under way at once, and the pause between turns, in milliseconds, of a lane that gives way: some 20 messages a second. */
const [givingWayWidth, givingWayMs] = [4, 200];

/** How soon the ledger is tried again, in milliseconds. */
const againMs = 1000;
/** How long what is under way may take once the service ends, in milliseconds; and then to say how it ended: a mail server that hangs says nothing. */
const [lastMs, leaveMs] = [4000, 1000];

/**
 * Sends what is due to one endpoint, several at once, until nothing is: an endpoint that is slow holds up nobody but itself. Each turn at the ledger
 * writes down what came of the last and takes the next in hand. What this process still has in hand when it dies is taken by another.
 */
export async function runLane(options: LaneOptions): Promise<void> {
  const { desk, endpoint, changed, widthMax, road, ending, failed } = options;
  const [cut, leave] = [new AbortController(), new AbortController()];
  const settled: Settled[] = [];
  let underWay = 0;
  let isBehind = false;
  const send = async (delivery: Delivery, counts: 0 | 1): Promise<void> => {
    underWay++;
    road.underWay += counts;
    settled.push({ delivery, outcome: await attempt(options, delivery, cut.signal) });
    underWay--;
    road.underWay -= counts;
    changed.ring();
  };
  const lastMoment = (): void => {
    setTimeout(() => cut.abort(), lastMs).unref();
    setTimeout(() => leave.abort(), lastMs + leaveMs).unref();
  };
  ending.addEventListener('abort', lastMoment, { once: true });
  try {
    for (;;) {
      const heard = changed.rings;
      const ended = settled.splice(0);
      const givesWay = isBehind && road.underWay > 0;
      const width = givesWay ? Math.min(givingWayWidth, widthMax) : widthMax;
      const take = ending.aborted ? 0 : Math.max(0, width - underWay);
      let deliveries: readonly Delivery[] = [];
      try {
        ({ deliveries, isBehind } = await desk.turn({ endpoint, settled: ended, take }));
      } catch (error) {
        // A turn takes nothing in hand unless it is written whole: what ended is written down with the next.
        settled.unshift(...ended);
        failed(error);
        if (ending.aborted && underWay === 0) return;
        await changed.wait(changed.rings, { timeoutMs: againMs, signal: cut.signal });
        continue;
      }
      for (const delivery of deliveries) void send(delivery, isBehind ? 0 : 1);
      if (underWay === 0 && settled.length === 0) return;
      await changed.wait(heard, { signal: leave.signal });
      if (leave.signal.aborted) return;
      if (givesWay) await pause(givingWayMs, undefined, { signal: ending }).catch(() => undefined);
    }
  } finally {
    ending.removeEventListener('abort', lastMoment);
  }
}

async function attempt({ channel, told }: LaneOptions, delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
  let outcome: Outcome;
  try {
    outcome = await channel.send(delivery, signal);
  } catch (error) {
    outcome = { ok: false, reason: `Sending failed: ${String(error)}` };
  }
  told(outcome);
  return outcome;
}
