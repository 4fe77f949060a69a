import { Bell } from '@talion/tracking';

test('Bell wakes everybody who waits', async () => {
  const bell = new Bell();
  const waiting = [bell.wait(bell.rings), bell.wait(bell.rings)];
  bell.ring();
  await Promise.all(waiting);
  expect(bell.rings).toBe(1);
});

test('Bell does not let a ring be missed between the look and the wait', async () => {
  const bell = new Bell();
  const heard = bell.rings;
  bell.ring();
  await bell.wait(heard);
  const still = bell.wait(bell.rings, { timeoutMs: 5 });
  await still;
});

test('Bell wakes by signal and by time, without an error', async () => {
  const bell = new Bell();
  const stop = new AbortController();
  const waiting = bell.wait(bell.rings, { signal: stop.signal, timeoutMs: 60_000 });
  stop.abort();
  await waiting;
  await bell.wait(bell.rings, { signal: AbortSignal.abort() });
  await bell.wait(bell.rings, { timeoutMs: 1 });
  expect(bell.rings).toBe(0);
});
