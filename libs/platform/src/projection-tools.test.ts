import { limitsFor, projectionTools } from '@talion/platform';

const gigabyte = 2 ** 30;

test('limitsFor() keeps at hand what the heap has room for, and no more than is of use', () => {
  const [small, usual, large] = [0.5, 2, 64].map((size) => limitsFor(size * gigabyte));
  expect(small?.eventsMax).toBeGreaterThan(5000);
  expect((small?.eventsMax ?? 0) * 4).toBeGreaterThanOrEqual((usual?.eventsMax ?? 0) - 4);
  expect(large?.eventsMax).toBe(100_000);
  expect(limitsFor(gigabyte / 100).wholeMax).toBeLessThanOrEqual(limitsFor(gigabyte / 100).eventsMax);
});

test('projectionTools.digest() tells texts apart and is the same everywhere', () => {
  expect(projectionTools.digest('Talion')).toBe(projectionTools.digest('Talion'));
  expect(projectionTools.digest('Talion')).toMatch(/^[\w-]{43}$/);
  expect(projectionTools.digest('Talion')).not.toBe(projectionTools.digest('talion'));
});
