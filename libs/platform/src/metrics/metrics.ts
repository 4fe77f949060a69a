import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { within } from '../within';

/** Names that a metric tells its parts apart by. */
type Labels = readonly string[];

/** How long a gauge may ask around for its value, in milliseconds: Prometheus waits 10 s for all of them. */
const collectDeadlineMs = 4000;

/** Seconds: from what nobody notices to what everybody does. */
const seconds = [0.001, 0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30];

/**
 * What a service tells Prometheus. Each has a registry of its own, because standalone and tests run several in one process; the process itself (memory,
 * processor, event loop) is in each.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests: Histogram;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.requests = this.durations('talion_http_request_duration_seconds', 'Time until a request was answered.', [
      'method',
      'route',
      'status',
    ]);
  }

  counter(name: string, help: string, labelNames: Labels = []): Counter {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  /**
   * `collect` is called whenever somebody asks, and sets the value. Where it fails or takes too long the gauge is left out: the other figures are wanted
   * most while a database is away, and an old value would be taken for a new one.
   */
  gauge(name: string, help: string, labelNames: Labels = [], collect?: (gauge: Gauge) => Promise<void> | void): Gauge {
    const gauge: Gauge = new Gauge({
      name,
      help,
      labelNames,
      registers: [this.registry],
      ...(collect && {
        collect: () =>
          within(
            collectDeadlineMs,
            Promise.resolve().then(() => collect(gauge)),
          ).catch(leaveOut),
      }),
    });
    // Without labels reset() would tell 0.
    const leaveOut = (): void => (labelNames.length === 0 ? gauge.remove() : gauge.reset());
    return gauge;
  }

  durations(name: string, help: string, labelNames: Labels = []): Histogram {
    return this.histogram(name, help, seconds, labelNames);
  }

  histogram(name: string, help: string, buckets: readonly number[], labelNames: Labels = []): Histogram {
    return new Histogram({ name, help, buckets: [...buckets], labelNames, registers: [this.registry] });
  }

  /** Measures requests, by the pattern of their route: an address of its own for each would be a series of its own. */
  readonly measure = (request: Request, response: Response, next: NextFunction): void => {
    const end = this.requests.startTimer();
    response.once('close', () => {
      const route = (request.route as { path?: unknown } | undefined)?.path;
      const { method } = request;
      end({ method, route: typeof route === 'string' ? route : 'none', status: String(response.statusCode) });
    });
    next();
  };
}
