import fc from 'fast-check';
import { partitionOf } from '@talion/tracking';

test('partitionOf() gives every key one of the partitions, whatever the key and their number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 1000 }), (key, partitions) => {
      const partition = partitionOf(key, partitions);
      expect(Number.isInteger(partition) && partition >= 0 && partition < partitions).toBe(true);
      expect(partitionOf(key, partitions)).toBe(partition);
    }),
  );
});

// Fixed for ever: a log that was written with other answers would keep a word apart from what it is about.
test.each([
  ['', 4, 1],
  ['iran--united states', 12, 1],
  ["kata'ib hezbollah--united states", 12, 1],
  ['كتائب--😀', 1000, 241],
])('partitionOf(%j, %i) is %i in every process', (key, partitions, partition) => {
  expect(partitionOf(key, partitions)).toBe(partition);
});

test.each([2, 3, 4, 12])('partitionOf() spreads dyads over %i partitions', (partitions) => {
  const counts = new Map<number, number>();
  for (let dyad = 0; dyad < 6000; dyad++) {
    const partition = partitionOf(`group ${dyad % 60}--state ${Math.floor(dyad / 60)}`, partitions);
    counts.set(partition, (counts.get(partition) ?? 0) + 1);
  }
  expect(counts.size).toBe(partitions);
  for (const count of counts.values()) expect(Math.abs((count * partitions) / 6000 - 1)).toBeLessThan(0.2);
});
