import type { Admin } from 'kafkajs';
import { refuseBeyond, TrackingTrouble, writePosition } from '@talion/tracking';

export type Offsets = ReadonlyMap<number, bigint>;

/** For each partition the first offset that is still there, and the one behind the last. */
export type Bounds = Readonly<{ first: Offsets; end: Offsets }>;

export async function topicBounds(admin: Admin, topic: string): Promise<Bounds> {
  const offsets = await admin.fetchTopicOffsets(topic);
  return {
    first: new Map(offsets.map(({ partition, low }) => [partition, BigInt(low)])),
    end: new Map(offsets.map(({ partition, high }) => [partition, BigInt(high)])),
  };
}

/** Whether `reached` leaves nothing before `end`. */
export const reaches = (reached: Offsets, end: Offsets): boolean =>
  [...end].every(([partition, offset]) => (reached.get(partition) ?? 0n) >= offset);

/** Throws `log-misconfigured` where a reader that stands at `reached` could not go on without a gap: the client by itself would jump over it. */
export function refuseOutside({ first, end }: Bounds, reached: Offsets, topic: string): void {
  refuseBeyond(writePosition(reached), writePosition(end), `The topic "${topic}"`);
  for (const [partition, offset] of first) {
    const stands = reached.get(partition) ?? 0n;
    if (stands >= offset) continue;
    throw new TrackingTrouble(
      'log-misconfigured',
      `The topic "${topic}" has lost history: the reader stands at ${stands} of partition ${partition}, whose records before ${offset} are gone. ` +
        'Restore the topic, or copy what is left of the log into another topic and rebuild from there.',
    );
  }
}
