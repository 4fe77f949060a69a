const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/**
 * The partition for a key, from 0 to below `partitions`: the same one in every process and for ever, so that words about one event stay in order.
 * FNV-1a over UTF-16 units, its high bits mixed into the low ones that the remainder looks at. Changing it parts new words from old ones.
 */
export function partitionOf(key: string, partitions: number): number {
  let hash = fnvOffset;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), fnvPrime);
  hash ^= hash >>> 16;
  // A 32-bit number may be negative here, and a remainder would stay so.
  return (hash >>> 0) % partitions;
}
