import type { LogEvent } from '@talion/domain';
import { report } from '../../../test/support/events';
import { RecentEvents } from './recent-events';

const raid = report('a', 'Red>Blue', '2024-05-01');
const numbered = (at: number): LogEvent => ({ ...raid, id: `raid-${at}` });

test('RecentEvents tells whether an event has the content that was accepted first under its name', () => {
  const recent = new RecentEvents();
  recent.remember(raid, 1000);
  recent.remember({ ...report('a', 'Red>Green', '2024-05-01') }, 2000);
  expect(recent.find({ ...raid, time: '2001-01-01T00:00:00Z' })).toEqual({ time: 1000, isSame: true });
  expect(recent.find(report('a', 'Red>Green', '2024-05-01'))).toEqual({ time: 1000, isSame: false });
  expect(recent.find({ ...raid, source: 'urn:another' })).toBeUndefined();
});

test('RecentEvents remembers the latest quarter of its room at least, and no more than all of it', () => {
  const recent = new RecentEvents(1024);
  for (let at = 0; at < 10_000; at++) recent.remember(numbered(at), at + 1);
  const known = Array.from({ length: 10_000 }, (_, at) => recent.find(numbered(at)) !== undefined);
  const first = known.indexOf(true);
  expect(10_000 - first).toBeGreaterThanOrEqual(512);
  expect(10_000 - first).toBeLessThanOrEqual(1024);
  expect(known.slice(first).every(Boolean)).toBe(true);
});
