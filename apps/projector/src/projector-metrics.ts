import type { EventLog, Batch, PumpWatch, ReadStep, ReadStore } from '@talion/tracking';
import { readPosition } from '@talion/tracking';
import type { Metrics } from '@talion/platform';

/** Records in a step: from one that is alone to a long way to go. */
const sizes = [1, 2, 5, 10, 50, 100, 500, 1000, 2000, 5000, 10_000];

/** Halted events that are counted; where there are more, a program with a bug has run for long. */
const haltsCounted = 1000;

type Watched = Readonly<{ log: EventLog; store: ReadStore; leads: () => boolean }>;

/** What the projector tells Prometheus of its work; docs/operations.md says what each means. */
export class ProjectorMetrics implements Required<Pick<PumpWatch, 'folded' | 'written' | 'halted'>> {
  private readonly batch;
  private readonly fold;
  private readonly write;
  private readonly events;
  private readonly rows;
  private readonly refused;
  private readonly haltsMet;
  /** When the log took the last record of each partition that was folded, in milliseconds. */
  private readonly lastTaken = new Map<number, number>();

  constructor(metrics: Metrics, { log, store, leads }: Watched) {
    this.batch = metrics.histogram('talion_projector_batch_records', 'Records folded in one step.', sizes);
    this.fold = metrics.durations('talion_projector_fold_seconds', 'Time to fold a step.');
    this.write = metrics.durations('talion_projector_write_seconds', 'Time to write a step.');
    this.events = metrics.counter('talion_projector_events_total', 'Events that were new, folded and written.');
    this.rows = metrics.counter('talion_projector_rows_total', 'Rows of read models written or removed.', [
      'model',
      'change',
    ]);
    this.refused = metrics.counter('talion_projector_refused_total', 'Records that are no events.');
    this.haltsMet = metrics.counter('talion_projector_halts_total', 'Events on which folding threw.');
    metrics.gauge('talion_projector_leading', '1 where this process folds, 0 where it stands by.', [], (gauge) =>
      gauge.set(leads() ? 1 : 0),
    );
    metrics.gauge(
      'talion_projector_halted_events',
      'Events that wait because their dyad is halted.',
      [],
      async (gauge) => gauge.set((await store.halts(0, haltsCounted)).length),
    );
    // Each asks for itself: one that found nothing out is left out, and must not keep what it told before.
    metrics.gauge(
      'talion_projector_lag_events',
      'Records that are not in the read models yet.',
      ['partition'],
      async (gauge) => {
        for (const { partition, left } of await lags(log, store)) gauge.set({ partition }, left);
      },
    );
    metrics.gauge(
      'talion_projector_lag_seconds',
      'How long ago the log took the last record that was folded; 0 where none is left.',
      ['partition'],
      async (gauge) => {
        const now = Date.now();
        for (const { partition, left } of await lags(log, store))
          gauge.set({ partition }, left === 0 ? 0 : (now - (this.lastTaken.get(partition) ?? now)) / 1000);
      },
    );
  }

  readonly folded = ({ records }: Batch, ms: number): void => {
    this.batch.observe(records.length);
    this.fold.observe(ms / 1000);
    for (const { partition, taken } of records) if (taken !== undefined) this.lastTaken.set(partition, taken);
  };

  readonly written = ({ events, refused, rows: { written, removed } }: ReadStep, ms: number): void => {
    this.write.observe(ms / 1000);
    this.events.inc(events.length);
    this.refused.inc(refused.length);
    for (const [model, rows] of Object.entries(written)) this.rows.inc({ model, change: 'written' }, rows.length);
    for (const [model, keys] of Object.entries(removed)) this.rows.inc({ model, change: 'removed' }, keys.length);
  };

  readonly halted = (): void => {
    this.haltsMet.inc();
  };
}

type Lag = Readonly<{ partition: number; left: number }>;

/** How many records of each partition are not in the read models yet. */
async function lags(log: EventLog, store: ReadStore): Promise<Lag[]> {
  const [end, at] = [readPosition(await log.end()), readPosition(await store.position())];
  return [...end].map(([partition, upTo]) => ({ partition, left: Number(upTo - (at.get(partition) ?? 0n)) }));
}
