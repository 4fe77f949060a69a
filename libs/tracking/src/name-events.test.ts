import { projectLevels } from '@talion/domain';
import { nameEvents } from '@talion/tracking';
import { act } from '../../../test/support/events';

const raid = (id: string, at: string, source = 'urn:a', whom = 'Red>Blue') =>
  act(id, whom, '2024-01-01', {}, { at: `2024-06-0${at}T00:00:00Z`, source });

test('nameEvents() gives an id to the first accepted with it, and id@source to the first of its own source', () => {
  const [early, late] = [raid('e', '1', 'urn:b'), raid('e', '2')];
  expect(nameEvents([late, early], ['e', 'e@urn:a', 'e@urn:b', 'f', 'e@urn:c'])).toEqual(
    new Map([
      ['e', early],
      ['e@urn:b', early],
      ['e@urn:a', late],
    ]),
  );
});

test('nameEvents() goes by time, not by how it is written, and by source where the times are equal', () => {
  const zoned = { ...raid('e', '1'), time: '2024-06-01T01:30:00+02:00' };
  expect(nameEvents([raid('e', '1', 'urn:b'), zoned], ['e']).get('e')).toBe(zoned);
  const [a, b] = [raid('e', '1', 'urn:a'), raid('e', '1', 'urn:b')];
  for (const order of [
    [a, b],
    [b, a],
  ])
    expect(nameEvents(order, ['e']).get('e')).toBe(a);
});

test('nameEvents() takes the same of two conflicting events, whatever their order', () => {
  const conflicting = [raid('e', '1'), raid('e', '1', 'urn:a', 'Blue>Red')];
  const [one] = nameEvents(conflicting, ['e']).values();
  const [other] = nameEvents(conflicting.reverse(), ['e']).values();
  expect(one).toBe(other);
});

test('nameEvents() finds the reports of every action under the names that its row gives', () => {
  const events = [raid('e', '2'), raid('e', '1', 'urn:b'), raid('e', '3', 'urn:c'), raid('e@urn:c', '4', 'urn:d')];
  const reports = projectLevels(events, {}).actions.flatMap((action) => action.reports);
  expect(reports).toHaveLength(events.length);
  const found = nameEvents(
    events,
    reports.map(({ id }) => id),
  );
  for (const { id, source } of reports.filter((report) => report.id !== 'e@urn:c@urn:d'))
    expect([id, found.get(id)?.source]).toEqual([id, source]);
});
