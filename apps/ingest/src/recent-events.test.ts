import { report } from '../../../test/support/events';
import { RecentEvents } from './recent-events';

const raid = report('a', 'Red>Blue', '2024-05-01');

test('RecentEvents gives back what was accepted first under a name', () => {
  const recent = new RecentEvents();
  recent.remember('a', JSON.stringify(raid));
  recent.remember('a', JSON.stringify({ ...raid, id: 'other' }));
  expect(recent.find('a')).toEqual(raid);
  expect(recent.find('b')).toBeUndefined();
});

test('RecentEvents forgets the oldest first when there is no more room', () => {
  const recent = new RecentEvents();
  const large = JSON.stringify({ ...raid, summary: 'x'.repeat(5_000_000) });
  for (const name of ['first', 'second', 'third', 'fourth']) recent.remember(name, large);
  expect(recent.find('first')).toBeUndefined();
  expect(recent.find('fourth')).toBeDefined();
});
