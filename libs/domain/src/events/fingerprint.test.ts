import fc from 'fast-check';
import { contentOf } from '../history';
import { report } from '../../../../test/support/events';
import { fingerprintOf, fingerprintOfText } from './fingerprint';
import type { LogEvent } from './log-event';

const raid = report('a', 'Red>Blue', '2024-05-01');
/** The same event with any data: the fingerprint asks nothing of it. */
const withData = (data: unknown): LogEvent => ({ ...raid, data }) as LogEvent;
const values = fc.jsonValue({ maxDepth: 4 });

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, reversed(one)]),
  );
}

test('fingerprintOf() is the same whatever the order of fields, and whatever is undefined', () => {
  fc.assert(
    fc.property(values, (data) => {
      const event = withData({ data, gone: undefined });
      expect(fingerprintOf(withData({ data: reversed(data) }))).toEqual(fingerprintOf(event));
    }),
  );
});

test('fingerprintOf() differs where the content does', () => {
  fc.assert(
    fc.property(values, values, (one, other) => {
      const [a, b] = [withData(one), withData(other)];
      expect(fingerprintOf(a).join() === fingerprintOf(b).join()).toBe(contentOf(a) === contentOf(b));
    }),
    { numRuns: 2000 },
  );
});

test('fingerprintOf() knows neither time nor id, and knows the type', () => {
  const same = { ...raid, id: 'b', time: '2001-01-01T00:00:00Z' };
  expect(fingerprintOf(same)).toEqual(fingerprintOf(raid));
  expect(fingerprintOf({ ...raid, type: 'talion.actor.related.v1' } as LogEvent)).not.toEqual(fingerprintOf(raid));
});

test('fingerprintOf() meets no other among a hundred thousand contents that differ in little', () => {
  const found = new Set<string>();
  for (let at = 0; at < 100_000; at++)
    found.add(fingerprintOf(withData({ killed: { best: at % 1000, low: at } })).join());
  expect(found.size).toBe(100_000);
  const texts = new Set(Array.from({ length: 100_000 }, (_, at) => fingerprintOfText(`urn:a ${at}`).join()));
  expect(texts.size).toBe(100_000);
});
