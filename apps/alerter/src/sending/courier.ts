import { Inject, Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { DeskStore, EndpointKind } from '@talion/alerting';
import { CHANNELS, DESK_STORE, Metrics } from '@talion/platform';
import type { Channels } from '@talion/platform';
import { Bell } from '@talion/tracking';
import { NoticeFeed } from '../notice-feed';
import { Road, runLane } from './lane';
import { Planner } from './planner';

/** Messages under way at once to one endpoint, from one alerter: chats and mail servers slow down whoever hurries. */
const widths: Readonly<Record<EndpointKind, number>> = { webhook: 16, chat: 2, mail: 2, kafka: 64 };

/** How long it sleeps at most, in milliseconds: another alerter may have made messages, or died over some. */
const lookEveryMs = 1000;
/** How soon it looks again at the earliest: what is due and cannot be taken yet must not keep it busy. */
const pauseMs = 100;

/** Sends messages: a lane for each endpoint that something is due for. */
@Injectable()
export class Courier implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Courier');
  private readonly road = new Road();
  private readonly lanes = new Map<string, Readonly<{ changed: Bell; done: Promise<void> }>>();
  /** Endpoints that it cannot reach as it is set up, and has said so. */
  private readonly closed = new Set<string>();
  private readonly attempts;
  private looking: Promise<void> = Promise.resolve();
  private seenAt = 0;

  constructor(
    @Inject(DESK_STORE) private readonly desk: DeskStore,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(NoticeFeed) private readonly feed: NoticeFeed,
    @Inject(Planner) private readonly planner: Planner,
    @Inject(Metrics) metrics: Metrics,
  ) {
    this.attempts = metrics.counter(
      'talion_alert_attempts_total',
      'Attempts to send a message, by what came of them.',
      ['kind', 'outcome'],
    );
    metrics.gauge(
      'talion_alert_messages',
      'Messages that wait (waiting) and those that were given up (dead), by endpoint.',
      ['endpoint', 'state'],
      async (gauge) => {
        for (const { name, waiting, dead } of await desk.endpoints()) {
          gauge.set({ endpoint: name, state: 'waiting' }, waiting);
          gauge.set({ endpoint: name, state: 'dead' }, dead);
        }
      },
    );
  }

  onApplicationBootstrap(): void {
    this.looking = this.look(this.feed.ending);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.looking;
    await Promise.all([...this.lanes.values()].map(({ done }) => done));
  }

  private async look(ending: AbortSignal): Promise<void> {
    const { planned } = this.planner;
    while (!ending.aborted) {
      const heard = planned.rings;
      const nextMs = await this.startLanes(ending).catch((error: unknown) => {
        this.logger.warn(`Messages cannot be read: ${error instanceof Error ? error.message : String(error)}`);
        return lookEveryMs;
      });
      await planned.wait(heard, { signal: ending, timeoutMs: Math.min(Math.max(nextMs, pauseMs), lookEveryMs) });
    }
  }

  /** Milliseconds until the next message is due. */
  private async startLanes(ending: AbortSignal): Promise<number> {
    let nextMs = lookEveryMs;
    await this.beSeen();
    for (const { endpoint, kind, inMs } of await this.desk.due()) {
      if (inMs > 0) nextMs = Math.min(nextMs, inMs);
      else if (this.lanes.has(endpoint)) this.lanes.get(endpoint)?.changed.ring();
      else this.startLane(endpoint, kind, ending);
    }
    return nextMs;
  }

  private async beSeen(): Promise<void> {
    if (Date.now() - this.seenAt < lookEveryMs) return;
    await this.desk.beSeen();
    this.seenAt = Date.now();
  }

  private startLane(endpoint: string, kind: EndpointKind, ending: AbortSignal): void {
    const channel = this.channels[kind];
    if (!channel) {
      if (!this.closed.has(endpoint))
        this.logger.warn(`Messages by ${kind} wait: this alerter has no way to send them.`);
      this.closed.add(endpoint);
      return;
    }
    const changed = new Bell();
    const done = runLane({
      desk: this.desk,
      endpoint,
      channel,
      changed,
      widthMax: widths[kind],
      road: this.road,
      ending,
      told: ({ ok }) => this.attempts.inc({ kind, outcome: ok ? 'delivered' : 'failed' }),
      failed: (error) => this.logger.warn(`The ledger cannot be written: ${String(error)}`),
    }).finally(() => this.lanes.delete(endpoint));
    this.lanes.set(endpoint, { changed, done });
  }
}
