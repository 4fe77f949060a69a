import { Inject, Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { EVENT_LOG, limitsFor, processName, projectionTools, READ_STORE, Readiness } from '@talion/platform';
import { startPump, TrackingTrouble } from '@talion/tracking';
import type { EventLog, Pump, ReadStore } from '@talion/tracking';

/** Keeps the pump running from the service's start to its end. */
@Injectable()
export class ProjectionPump implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Projection');
  private pump: Pump | undefined;

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(Readiness) private readonly readiness: Readiness,
  ) {}

  onApplicationBootstrap(): void {
    const pump = startPump({
      log: this.log,
      store: this.store,
      tools: projectionTools,
      limits: limitsFor(),
      name: processName,
      report: (error, againInMs) => this.tell(error, againInMs),
      watch: {
        halted: (error, at) => this.logger.error(`The event at ${at} cannot be folded; its dyad waits.`, error),
      },
    });
    this.pump = pump;
    this.readiness.watch('the projection', () => pump.trouble() === undefined);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.pump?.stop();
  }

  /** Outages pass and are told in a line; what nobody foresaw is told with its stack. */
  private tell(error: unknown, againInMs: number): void {
    const again = `The read models stand still; trying again in ${againInMs} ms.`;
    if (error instanceof TrackingTrouble) this.logger.warn(`${error.message} ${again}`);
    else this.logger.error(again, error);
  }
}
