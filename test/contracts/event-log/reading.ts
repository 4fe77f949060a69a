import { startPosition } from '@talion/tracking';
import type { Batch, EventLog, LogRecord, Position } from '@talion/tracking';
import type { LogEvent } from '@talion/domain';

export async function readAll(
  log: EventLog,
  after: Position = startPosition,
): Promise<{ records: LogRecord[]; position: Position }> {
  const records: LogRecord[] = [];
  let position = after;
  for await (const batch of log.read(after, { follow: false })) {
    for (const record of batch.records) records.push(record);
    position = batch.position;
  }
  return { records, position };
}

export async function firstBatch(log: EventLog, after: Position, batchSizeMax: number): Promise<Batch | undefined> {
  for await (const batch of log.read(after, { follow: false, batchSizeMax })) return batch;
  return undefined;
}

/** At least `count` further records. */
export async function take(iterator: AsyncIterator<Batch>, count: number): Promise<LogRecord[]> {
  const records: LogRecord[] = [];
  while (records.length < count) {
    const next = await iterator.next();
    if (next.done) throw new Error(`The log ended after ${records.length} of ${count} records`);
    records.push(...next.value.records);
  }
  return records;
}

export const eventOf = (one: LogRecord | LogEvent): LogEvent => ('value' in one ? (one.value as LogEvent) : one);
export const ids = (list: readonly (LogRecord | LogEvent)[]): string[] => list.map((one) => eventOf(one).id);
export const byId = (list: readonly (LogRecord | LogEvent)[]): Record<string, LogEvent> =>
  Object.fromEntries(list.map((one) => [eventOf(one).id, eventOf(one)]));

/** Offsets ascend within a partition, and so do the numbers of every writer. */
export function expectOrder(records: readonly LogRecord[]): void {
  const last = new Map<string, bigint>();
  const disorder: string[] = [];
  const ascends = (key: string, value: bigint): void => {
    if ((last.get(key) ?? -1n) >= value) disorder.push(`${key}: ${value} after ${last.get(key)}`);
    last.set(key, value);
  };
  for (const { partition, offset, value } of records) {
    const [writer = '', number = ''] = (value as LogEvent).id.split(/-(?=\d+$)/);
    ascends(`partition ${partition}`, offset);
    ascends(`${writer} in partition ${partition}`, BigInt(number));
  }
  expect(disorder).toEqual([]);
}
