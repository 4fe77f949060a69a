import { modelNames, timeOf } from '@talion/domain';
import type { Level, LogEvent, ModelName, ToldAlert } from '@talion/domain';
import { Bell } from './bell';
import { nameEvents } from './name-events';
import { pageOf } from './paging';
import { covers, startPosition } from './position';
import type { Position } from './position';
import type {
  Digests,
  KeptEvent,
  KeptRow,
  Page,
  PageRequest,
  ReadStep,
  ReadStore,
  RowFilter,
  StoredNotice,
  StoredRefusal,
} from './read-store';
import type { RowOf } from './row-entry';
import { TrackingTrouble } from './trouble';

type Kept = { [M in ModelName]: Map<string, KeptRow<M>> };

/** Read models for tests: as the real store behaves, but gone with the process. */
export class MemoryReadStore implements ReadStore {
  private readonly rows = Object.fromEntries(modelNames.map((model) => [model, new Map()])) as Kept;
  private readonly kept = new Map<string, KeptEvent>();
  private readonly toldById = new Map<string, ToldAlert>();
  private readonly refusals: StoredRefusal[] = [];
  private readonly given: StoredNotice[] = [];
  private readonly changed = new Bell();
  private readonly listeners = new Set<() => void>();
  private at = startPosition;
  private closed = false;

  async position(): Promise<Position> {
    await this.ping();
    return this.at;
  }

  async apply({ from, to, events, refused, rows, told, notices }: ReadStep): Promise<void> {
    await this.ping();
    if (from !== this.at)
      throw new TrackingTrouble('store-fenced', `The read models stand at "${this.at}", not at "${from}".`);
    for (const one of events) this.keep(one);
    for (const one of refused) this.refusals.push({ ...one, sequence: this.refusals.length + 1 });
    for (const model of modelNames) this.change(model, rows.written[model] ?? [], rows.removed[model] ?? []);
    for (const one of told) this.toldById.set(one.id, one);
    for (const notice of notices) this.given.push({ ...notice, sequence: this.given.length + 1 });
    this.at = to;
    this.changed.ring();
    for (const listener of [...this.listeners]) listener();
  }

  async waitFor(asked: Position, timeoutMs: number, signal?: AbortSignal): Promise<Position> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const heard = this.changed.rings;
      if (covers(await this.position(), asked)) return this.at;
      const left = deadline - Date.now();
      if (left <= 0 || signal?.aborted)
        throw new TrackingTrouble('wait-timed-out', `The read models stand at "${this.at}", before "${asked}".`);
      await this.changed.wait(heard, { timeoutMs: left, ...(signal && { signal }) });
    }
  }

  async *events(): AsyncGenerator<KeptEvent> {
    await this.ping();
    yield* this.kept.values();
  }

  async countEvents(): Promise<number> {
    return this.kept.size;
  }

  async eventsByName(names: readonly string[]): Promise<ReadonlyMap<string, LogEvent>> {
    return nameEvents(
      [...this.kept.values()].map(({ event }) => event),
      names,
    );
  }

  async digests(): Promise<Digests> {
    const digestsOf = (model: ModelName): [ModelName, ReadonlyMap<string, string>] => [
      model,
      new Map([...this.rows[model].values()].map(({ entry, digest }) => [entry.key, digest])),
    ];
    return Object.fromEntries(modelNames.map(digestsOf)) as Digests;
  }

  async told(): Promise<readonly ToldAlert[]> {
    return [...this.toldById.values()];
  }

  async page<M extends ModelName>(model: M, filter: RowFilter, page: PageRequest): Promise<Page<RowOf<M>>> {
    await this.ping();
    return pageOf([...this.rows[model].values()], filter, page);
  }

  async row<M extends ModelName>(model: M, id: string, level?: Level): Promise<RowOf<M> | undefined> {
    return [...this.rows[model].values()].find(({ entry }) => entry.id === id && entry.level === level)?.row;
  }

  async refused(after: number, limit: number): Promise<readonly StoredRefusal[]> {
    return this.refusals.slice(after, after + limit);
  }

  async notices(after: number, limit: number): Promise<readonly StoredNotice[]> {
    await this.ping();
    return this.given.slice(after, after + limit);
  }

  async lastNotice(): Promise<number> {
    return this.given.length;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async ping(): Promise<void> {
    if (this.closed) throw new TrackingTrouble('store-unavailable', 'The read models are closed.');
  }

  async close(): Promise<void> {
    this.closed = true;
    this.changed.ring();
  }

  private keep(one: KeptEvent): void {
    const name = JSON.stringify([one.event.id, one.event.source, one.content]);
    const before = this.kept.get(name);
    if (!before || timeOf(one.event.time) < timeOf(before.event.time)) this.kept.set(name, one);
  }

  private change<M extends ModelName>(model: M, written: readonly KeptRow<M>[], removed: readonly string[]): void {
    for (const key of removed) this.rows[model].delete(key);
    for (const one of written) this.rows[model].set(one.entry.key, one);
  }
}
