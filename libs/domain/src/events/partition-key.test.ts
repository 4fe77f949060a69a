import { claimed, corrected, event, registered, report, retracted } from '../../../../test/support/events';
import { partitionKey } from './partition-key';

test('partitionKey() of a report is its two first actors, whichever way round and however spelled', () => {
  const key = 'blue--red army';
  expect(partitionKey(report('a', 'Red-Army>Blue', '2024-01-01'))).toBe(key);
  expect(partitionKey(report('b', 'BLUE>the Red Army+Green', '2024-01-02'))).toBe(key);
  const nameless = { initiators: [{ of: 'Red Army', role: 'commander' }], targets: [{ name: 'Blue' }] };
  expect(partitionKey(report('c', '', '2024-01-02', nameless))).toBe(key);
});

test('partitionKey() of a report without actors is the same for all', () => {
  expect(partitionKey(report('a', '', '2024-01-01'))).toBe('--');
  expect(partitionKey(report('a', '>Blue', '2024-01-01'))).toBe('--blue');
});

test('partitionKey() of a word about an event is that event', () => {
  expect(partitionKey(claimed('k', 'a', 'Red'))).toBe('a');
  expect(partitionKey(corrected('c', 'a', { mode: 'drone' }))).toBe('a');
  expect(partitionKey(retracted('x', 'k'))).toBe('k');
});

test('partitionKey() of all else is its own id', () => {
  expect(partitionKey(registered('desk-1', 'Red'))).toBe('desk-1');
  expect(partitionKey(event('talion.actions.merged.v1', 'm', { reports: ['a', 'b'] }))).toBe('m');
});
