import type { BuildSite } from './build-site';
import type { Batch, EventLog } from './event-log';
import { Folder } from './folder';
import { gather } from './gather';
import { Lead } from './lead';
import { covers, readPosition, writePosition } from './position';
import type { Position } from './position';
import type { ProjectionLimits, ProjectionTools } from './projection';
import { TrackingTrouble } from './trouble';
import { WriteBehind } from './write-behind';

export type BuildOptions = Readonly<{
  log: EventLog;
  site: BuildSite;
  tools: ProjectionTools;
  /** Tells this process from all others: one at a time works on a build. */
  name: string;
  limits?: ProjectionLimits;
  /** Ends the building between two steps, with `build-stopped`; another goes on from there. */
  signal?: AbortSignal;
  /** Told after each step how many records have been folded, of how many that there were when it was last asked. */
  progress?: (folded: bigint, of: bigint) => void;
  /** Told of an event that could not be folded and was set aside, by where it stands in the log. */
  halted?: (error: unknown, at: string) => void;
}>;

/** So few records are folded while the live read models stand still: a second or two. */
const fewRecords = 10_000n;
/** How long a step waits for more to fold with it, in milliseconds: there is a long way to go. */
const gatherMs = 1000;

/** A new build that follows the log as far as the live read models have. */
export class BuildBeside {
  private constructor(
    private readonly options: BuildOptions,
    private readonly behind: WriteBehind,
    private readonly folder: Folder,
  ) {}

  /**
   * A build that has come so close to the live read models that the rest is quickly done. Where the store refuses a row, it goes on more carefully, so that
   * the event is found that the row is about.
   */
  static async comeClose(options: BuildOptions): Promise<BuildBeside> {
    try {
      return await (await BuildBeside.resume(options, false)).close();
    } catch (error) {
      if (!(error instanceof TrackingTrouble) || error.code !== 'store-refused') throw error;
      return (await BuildBeside.resume(options, true)).close();
    }
  }

  private static async resume(options: BuildOptions, careful: boolean): Promise<BuildBeside> {
    const { site, tools, limits, halted } = options;
    const behind = new WriteBehind(site.next, { written: () => undefined, failed: () => undefined });
    const folder = await Folder.resume({
      store: behind,
      tools,
      ...(limits && { limits }),
      careful,
      folded: () => undefined,
      halted: (error, at) => halted?.(error, at),
    });
    return new BuildBeside(options, behind, folder);
  }

  get position(): Position {
    return this.folder.position;
  }

  private async close(): Promise<this> {
    const { live } = this.options.site;
    for (let reached = await live.position(); ; reached = await live.position()) {
      await this.foldTo(reached);
      if (recordsIn(await live.position()) - recordsIn(this.position) < fewRecords) return this;
    }
  }

  /** Folds what stands before this position. */
  async foldTo(until: Position): Promise<void> {
    const { log, signal, progress } = this.options;
    const read = (over: AbortSignal) =>
      before(
        log.read(this.position, { follow: false, signal: signal ? AbortSignal.any([signal, over]) : over }),
        until,
      );
    if (!covers(this.position, until))
      for await (const batch of gather({ read, waitMs: () => gatherMs })) {
        await this.folder.take(batch);
        progress?.(recordsIn(this.position), recordsIn(until));
      }
    await this.behind.settled();
    if (signal?.aborted) throw new TrackingTrouble('build-stopped', `The build was stopped at "${this.position}".`);
    if (covers(this.position, until)) return;
    throw new TrackingTrouble(
      'log-misconfigured',
      `The log ends before "${until}", where the live read models stand: it is another log, or has lost records.`,
    );
  }
}

/** Records of these batches that stand before a position. */
async function* before(batches: AsyncIterable<Batch>, until: Position): AsyncGenerator<Batch> {
  const ends = readPosition(until);
  for await (const { records, position } of batches) {
    const wanted = records.filter(({ partition, offset }) => offset < (ends.get(partition) ?? 0n));
    const reached = new Map(
      [...readPosition(position)].map(([partition, offset]) => {
        const end = ends.get(partition) ?? 0n;
        return [partition, offset < end ? offset : end];
      }),
    );
    yield { records: wanted, position: writePosition(reached) };
    if (covers(position, until)) return;
  }
}

/** Works on a build that nobody else works on. Rejects with `store-fenced` where somebody does. */
export async function buildAlone<T>(
  { site, name }: Pick<BuildOptions, 'site' | 'name'>,
  work: () => Promise<T>,
): Promise<T> {
  const lead = new Lead(site.next, name);
  if (!(await lead.isFree()))
    throw new TrackingTrouble(
      'store-fenced',
      'Another process works on this build. If it has just died, its claim ends within six seconds; then the same command goes on.',
    );
  try {
    return await lead.during(work);
  } finally {
    await lead.resign();
  }
}

/** How many records stand before a position. */
export const recordsIn = (position: Position): bigint =>
  [...readPosition(position).values()].reduce((sum, offset) => sum + offset, 0n);
