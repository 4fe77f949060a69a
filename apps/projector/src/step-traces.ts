import { tellSpan } from '@talion/platform';
import type { Batch, PumpWatch, ReadStep } from '@talion/tracking';

/** Most requests that one step names as its causes: an import of thousands is one or two. */
const causesMost = 32;

type Fold = Readonly<{ causes: readonly string[]; records: number; from: number; to: number }>;

/** Tells traces what a step did: as a part of the request that brought its records where that was one, else with a link to each. */
export class StepTraces implements Required<Pick<PumpWatch, 'folded' | 'written'>> {
  /** Folds whose step is being written, by the position that it reaches. */
  private readonly folds = new Map<string, Fold>();

  readonly folded = ({ records, position }: Batch, ms: number): void => {
    const causes = new Set<string>();
    for (const { trace } of records) if (trace !== undefined && causes.size < causesMost) causes.add(trace);
    const to = Date.now();
    if (causes.size > 0) this.folds.set(position, { causes: [...causes], records: records.length, from: to - ms, to });
  };

  readonly written = ({ to: position, events, rows }: ReadStep, ms: number): void => {
    const fold = this.folds.get(position);
    if (!fold) return;
    // Steps are written in their order: what was folded before this one and is not written never will be.
    for (const folded of this.folds.keys()) {
      this.folds.delete(folded);
      if (folded === position) break;
    }
    const { causes, records, from, to } = fold;
    const end = Date.now();
    const [only, another] = causes;
    const rowCount = Object.values(rows.written).reduce((sum, some) => sum + some.length, 0);
    const step = tellSpan({
      ...{ name: 'project', from, to: end },
      attributes: { 'talion.position': position, 'talion.records': records, 'talion.events': events.length },
      ...(only !== undefined && another === undefined ? { parent: only } : { links: causes }),
    });
    tellSpan({ name: 'fold', from, to, parent: step });
    tellSpan({ name: 'write', from: end - ms, to: end, parent: step, attributes: { 'talion.rows': rowCount } });
  };
}
