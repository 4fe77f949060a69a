import { report } from '../../../test/support/events';
import { AcceptanceClock } from './acceptance-clock';
import { admitEvents } from './admit-events';

const now = '2024-06-01T12:00:00.000Z';

const admit = (values: readonly unknown[], keepsTimes = false) => {
  const clock = new AcceptanceClock(() => Date.parse(now));
  return admitEvents(values, { nextTime: () => clock.next(), keepsTimes, mayDecide: keepsTimes });
};

const strike = report('a', 'Red>Blue', '2024-05-01');
const raid = report('b', 'Blue>Red', '2024-05-02');

test('admitEvents() dates events in the order they were given', () => {
  const { events, accepted } = admit([raid, strike]);
  expect(accepted).toEqual([
    { index: 0, id: 'b', source: raid.source, time: now },
    { index: 1, id: 'a', source: strike.source, time: '2024-06-01T12:00:00.001Z' },
  ]);
  expect(events.map(({ time }) => time)).toEqual(accepted.map(({ time }) => time));
});

test('admitEvents() replaces the time that an event brings, unless it may keep it', () => {
  expect(admit([strike]).events[0]?.time).toBe(now);
  expect(admit([{ ...strike, time: 'yesterday' }]).events[0]?.time).toBe(now);
  expect(admit([strike], true).events[0]?.time).toBe(strike.time);
});

test('admitEvents() dates an event without a time now, also where times are kept', () => {
  const { time: _, ...undated } = strike;
  expect(admit([undated], true).events[0]?.time).toBe(now);
});

test('admitEvents() refuses a kept time that is wrong or in the future', () => {
  expect(admit([{ ...strike, time: 'yesterday' }], true).refused).toMatchObject([
    { index: 0, id: 'a', problems: [{ field: '/time', value: '"yesterday"' }] },
  ]);
  expect(admit([{ ...strike, time: '2024-06-03T00:00:00Z' }], true).refused).toMatchObject([
    { problems: [{ field: '/time', value: '"2024-06-03T00:00:00Z"' }] },
  ]);
});

test('admitEvents() tells the refused from the rest', () => {
  const { events, refused } = admit([strike, { ...raid, type: 'talion.rumour.heard.v1' }, 7, raid]);
  expect(events.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(refused).toMatchObject([
    { index: 1, id: 'b', source: raid.source, problems: [{ field: '/type', value: '"talion.rumour.heard.v1"' }] },
    { index: 2, problems: [{ field: '', value: '7' }] },
  ]);
});

test('admitEvents() writes a repetition within a request once', () => {
  const { events, duplicates, refused } = admit([strike, { ...strike }]);
  expect(events).toHaveLength(1);
  expect(duplicates).toEqual([{ index: 1, id: 'a', source: strike.source, time: now }]);
  expect(refused).toEqual([]);
});

test('admitEvents() writes a repetition that was accepted earlier, for the earlier time stands', () => {
  const { events, duplicates } = admit([strike, { ...strike, time: '2024-01-01T00:00:00Z' }], true);
  expect(events).toHaveLength(2);
  expect(duplicates).toEqual([]);
});

test('admitEvents() refuses a second content under an identity of the request', () => {
  const { events, refused } = admit([strike, { ...raid, id: 'a' }]);
  expect(events).toHaveLength(1);
  expect(refused).toMatchObject([{ index: 1, problems: [{ field: '/id', value: '"a"' }] }]);
});

test('admitEvents() refuses an event that no log takes for its size, and keeps the others', () => {
  const columns = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`c${index}`, 'ش'.repeat(4000)]));
  const { events, refused } = admit([report('big', 'Red>Blue', '2024-05-01', { extra: columns }), strike]);
  expect(events.map(({ id }) => id)).toEqual(['a']);
  expect(refused).toMatchObject([{ index: 0, id: 'big' }]);
  expect(refused[0]?.problems[0]?.message).toContain('bytes');
});

test('admitEvents() survives what is nested ten thousand deep', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
  const { refused } = admit([
    deep,
    { ...strike, data: deep },
    { ...strike, extra: deep },
    { ...strike, data: { ...strike.data, extra: { deep } } },
  ]);
  expect(refused.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
});

test('admitEvents() tells at least one problem of every refused event, and no more than an answer can hold', () => {
  const wrong = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`x-${index}`, 1]));
  const { refused } = admit(Array.from({ length: 500 }, () => wrong));
  expect(refused).toHaveLength(500);
  expect(refused.every(({ problems }) => problems.length > 0)).toBe(true);
  expect(refused.flatMap(({ problems }) => problems).length).toBeLessThan(1500);
});

test('admitEvents() repeats no id that is itself too long', () => {
  const [refused] = admit([{ ...strike, id: 'x'.repeat(300_000) }]).refused;
  expect(refused).not.toHaveProperty('id');
  expect(JSON.stringify(refused).length).toBeLessThan(1000);
});

test('admitEvents() refuses what speaks for an analyst of this Talion, unless it may', () => {
  const ours = { ...strike, id: 'c', source: 'urn:talion:analyst:Ann' };
  const signed = { ...strike, id: 'd', authid: 'Ann' };
  expect(admit([ours, signed]).refused).toMatchObject([
    { problems: [{ field: '/source' }] },
    { problems: [{ field: '/authid' }] },
  ]);
  expect(admit([ours, signed], true).refused).toEqual([]);
});
