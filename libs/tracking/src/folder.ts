import type { Batch } from './event-log';
import { Projection } from './projection';
import type { ProjectionLimits, ProjectionTools } from './projection';
import { readPosition, writePosition } from './position';
import { haltsOf } from './halts';
import type { ReadStep, StoredHalt } from './read-store';
import { TrackingTrouble } from './trouble';
import type { WriteBehind } from './write-behind';

type FolderOptions = Readonly<{
  store: WriteBehind;
  tools: ProjectionTools;
  limits?: ProjectionLimits;
  /** Whether each batch is written before the next is folded, so that what the store refuses is found. */
  careful: boolean;
  /** Told of an error that nobody foresaw, and of the event that it is pinned on. */
  halted: (error: unknown, at: string) => void;
  /** Told how long a batch took to fold, in milliseconds. */
  folded: (batch: Batch, ms: number) => void;
}>;

/**
 * Folds batch after batch, each written while the next is folded. Where folding throws what nobody foresaw, the batch is cut until the event is found that it
 * is about: that event, and what comes in the same dyad after it, is set aside; everything else goes on.
 */
export class Folder {
  private constructor(
    private projection: Projection,
    private readonly options: FolderOptions,
  ) {}

  static async resume(options: FolderOptions): Promise<Folder> {
    const { store, tools, limits } = options;
    const projection = await Projection.resume(store, tools, limits);
    await store.settled();
    return new Folder(projection, options);
  }

  get position(): string {
    return this.projection.position;
  }

  /** Resolves when the batch is folded, and all before it is written; where `careful`, once it is written itself. */
  async take(batch: Batch): Promise<void> {
    const { store, careful } = this.options;
    const from = this.position;
    const step = await this.fold(batch).catch((error: unknown) => this.findCause(batch, from, error));
    if (!step) return;
    await store.apply(step);
    if (careful) await store.settled().catch((error: unknown) => this.findCause(batch, from, error));
  }

  /** Tries halted events again, each key by itself: the program may have been mended since. Those that still cannot be folded stay where they are. */
  async retryHalted(): Promise<void> {
    const { store } = this.options;
    const byKey = new Map<string, StoredHalt[]>();
    for await (const one of haltsOf(store)) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
    for (const halts of byKey.values()) {
      try {
        await store.apply(await this.projection.release(halts));
        await store.settled();
      } catch (error) {
        if (isOutage(error)) throw error;
        this.options.halted(error, halts[0]?.at ?? '');
        await this.resumeAnew();
      }
    }
  }

  private async fold(batch: Batch): Promise<ReadStep> {
    const began = performance.now();
    const step = await this.projection.fold(batch);
    this.options.folded(batch, performance.now() - began);
    return step;
  }

  private async findCause(batch: Batch, from: string, error: unknown): Promise<undefined> {
    const { store, halted } = this.options;
    if (isOutage(error)) throw error;
    await this.resumeAnew();
    if (this.position !== from) throw error;
    const [first] = batch.records;
    if (batch.records.length > 1) {
      for (const half of halvesOf(batch, from)) await this.take(half);
    } else if (first) {
      const step = this.projection.halt(first, batch.position, error);
      halted(error, `${first.partition}:${first.offset}`);
      await store.apply(step);
    } else throw error;
    return undefined;
  }

  private async resumeAnew(): Promise<void> {
    const { store, tools, limits } = this.options;
    await store.settled();
    this.projection = await Projection.resume(store, tools, limits);
  }
}

/** Whether waiting mends it; all else is about what was to be folded. */
const isOutage = (error: unknown): boolean => error instanceof TrackingTrouble && error.code !== 'store-refused';

/** A batch in two, with the position between them. */
function halvesOf({ records, position }: Batch, from: string): [Batch, Batch] {
  const middle = records.length >> 1;
  const first = records.slice(0, middle);
  const reached = new Map(readPosition(from));
  for (const { partition, offset } of first) reached.set(partition, offset + 1n);
  return [
    { records: first, position: writePosition(reached) },
    { records: records.slice(middle), position },
  ];
}
