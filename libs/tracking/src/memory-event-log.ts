import { partitionKey } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { Bell } from './bell';
import { batchSizeDefault } from './event-log';
import type { Batch, EventLog, LogRecord, ReadOptions } from './event-log';
import { writeEvent } from './event-size';
import { partitionOf } from './partition-of';
import { readPosition, refuseBeyond, startPosition, writePosition } from './position';
import type { Position } from './position';
import { TrackingTrouble } from './trouble';

/** What outlives a `close`: the JSON texts by partition, kept as text so that nobody can change what was appended, and when each came. */
type Records = Readonly<{ partitions: readonly Kept[][]; appended: Bell }>;
type Kept = Readonly<{ text: string; taken: number; trace?: string }>;

/** The log for tests and for `talion project`: as the real ones behave, but gone with the process. */
export class MemoryEventLog implements EventLog {
  private readonly closing = new AbortController();
  private readonly records: Records;

  constructor({ partitions = 1, records }: Readonly<{ partitions?: number; records?: Records }> = {}) {
    this.records = records ?? { partitions: Array.from({ length: partitions }, () => []), appended: new Bell() };
  }

  /** Another log on the same records: what a second process would see, or the same one after a restart. */
  reopen(): MemoryEventLog {
    return new MemoryEventLog({ records: this.records });
  }

  async append(events: readonly LogEvent[], trace?: string): Promise<Position> {
    await this.ping();
    if (events.length === 0) return startPosition;
    const written = events.map((event) => ({
      partition: partitionOf(partitionKey(event), this.records.partitions.length),
      text: writeEvent(event).text,
    }));
    const taken = Date.now();
    const said = trace === undefined ? {} : { trace };
    for (const { partition, text } of written) this.records.partitions[partition]?.push({ text, taken, ...said });
    this.records.appended.ring();
    return this.reached();
  }

  async *read(
    after: Position,
    { follow, batchSizeMax = batchSizeDefault, signal }: ReadOptions,
  ): AsyncGenerator<Batch> {
    const stop = signal ? AbortSignal.any([signal, this.closing.signal]) : this.closing.signal;
    const end = await this.end();
    refuseBeyond(after, end, 'The log in memory');
    const offsets = readPosition(after);
    for (;;) {
      const heard = this.records.appended.rings;
      for (const [partition, upTo] of readPosition(follow ? this.reached() : end)) {
        for (let from = offsets.get(partition) ?? 0n; from < upTo; from = offsets.get(partition) ?? upTo) {
          if (stop.aborted) return;
          const records = this.slice(partition, from, upTo, batchSizeMax);
          offsets.set(partition, from + BigInt(records.length));
          yield { records, position: writePosition(offsets) };
        }
      }
      if (!follow || stop.aborted) return;
      await this.records.appended.wait(heard, { signal: stop });
    }
  }

  async end(): Promise<Position> {
    await this.ping();
    return this.reached();
  }

  async ping(): Promise<void> {
    if (this.closing.signal.aborted) throw new TrackingTrouble('log-unavailable', 'The log is closed.');
  }

  async close(): Promise<void> {
    this.closing.abort();
  }

  private reached(): Position {
    return writePosition(new Map(this.records.partitions.map((kept, partition) => [partition, BigInt(kept.length)])));
  }

  private slice(partition: number, from: bigint, upTo: bigint, sizeMax: number): LogRecord[] {
    const kept =
      this.records.partitions[partition]?.slice(Number(from), Math.min(Number(upTo), Number(from) + sizeMax)) ?? [];
    return kept.map(({ text, ...more }, index) => ({
      partition,
      offset: from + BigInt(index),
      value: JSON.parse(text) as unknown,
      ...more,
    }));
  }
}
