import { fewerHours, hoursOf } from '@talion/tracking';

const hours = hoursOf(['2024-06-01T01:10:00Z', '2024-06-01T01:20:00Z', '2024-06-01T04:00:00Z', '2024-06-02T00:00:00Z']);

test('fewerHours() leaves what is few as it is', () => {
  expect(fewerHours(hours, 3)).toBe(hours);
});

test('fewerHours() takes neighbours together, and loses no event', () => {
  expect(fewerHours(hours, 2)).toEqual([
    { from: hours[0]?.from, last: hours[1]?.last, events: 3 },
    { from: hours[2]?.from, last: hours[2]?.last, events: 1 },
  ]);
});
