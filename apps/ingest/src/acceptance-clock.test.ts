import { AcceptanceClock } from './acceptance-clock';

const millisecondsOf = (clock: AcceptanceClock, count: number): number[] =>
  Array.from({ length: count }, () => Date.parse(clock.next()));

test('AcceptanceClock gives strictly increasing times within one millisecond of the wall', () => {
  const times = millisecondsOf(new AcceptanceClock(() => 1000), 3);
  expect(times).toEqual([1000, 1001, 1002]);
});

test('AcceptanceClock never goes back when the wall does', () => {
  let wall = 5000;
  const clock = new AcceptanceClock(() => wall);
  clock.next();
  wall = 4000;
  expect(millisecondsOf(clock, 2)).toEqual([5001, 5002]);
});

test('AcceptanceClock runs at most ten seconds ahead of the wall', () => {
  const times = millisecondsOf(new AcceptanceClock(() => 0), 12_000);
  expect(Math.max(...times)).toBe(10_000);
  expect(times.at(-1)).toBe(10_000);
});
