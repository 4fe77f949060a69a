import { Inject, Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { EVENT_LOG, limitsFor, Metrics, processName, projectionTools, READ_STORE, Readiness } from '@talion/platform';
import { startPump, TrackingTrouble } from '@talion/tracking';
import type { EventLog, Pump, ReadStore } from '@talion/tracking';
import { ProjectorMetrics } from './projector-metrics';
import { StepTraces } from './step-traces';

/** Keeps the pump running from the service's start to its end. */
@Injectable()
export class ProjectionPump implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Projection');
  private pump: Pump | undefined;

  constructor(
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(READ_STORE) private readonly store: ReadStore,
    @Inject(Readiness) private readonly readiness: Readiness,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    const { log, store } = this;
    const metrics = new ProjectorMetrics(this.metrics, { log, store, leads: () => this.pump?.leads() ?? false });
    const traces = new StepTraces();
    const pump = startPump({
      log,
      store,
      tools: projectionTools,
      limits: limitsFor(),
      name: processName,
      report: (error, againInMs) => this.tell(error, againInMs),
      watch: {
        folded: (batch, ms) => {
          metrics.folded(batch, ms);
          traces.folded(batch, ms);
        },
        written: (step, ms) => {
          metrics.written(step, ms);
          traces.written(step, ms);
        },
        halted: (error, at) => {
          metrics.halted();
          this.logger.error(
            `The event at ${at} cannot be folded: it is set aside, and what comes in its dyad waits.`,
            error,
          );
        },
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
