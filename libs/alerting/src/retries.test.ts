import { afterAttempt, closedBreaker, pauseAfter, retryPausesDefault } from './retries';
import type { Breaker } from './retries';

test('pauseAfter() follows the pauses that Standard Webhooks recommends, a fifth shorter or longer by chance', () => {
  expect(pauseAfter(1, retryPausesDefault, 0.5)).toBe(5000);
  expect(pauseAfter(2, retryPausesDefault, 0)).toBe(240_000);
  expect(pauseAfter(2, retryPausesDefault, 1)).toBeCloseTo(360_000);
  expect(pauseAfter(9, retryPausesDefault, 0.5)).toBe(86_400_000);
});

test('pauseAfter() gives up after ten attempts, some three days later', () => {
  expect(pauseAfter(10, retryPausesDefault, 0.5)).toBeUndefined();
  const days = retryPausesDefault.reduce((sum, seconds) => sum + seconds, 0) / 86_400;
  expect(days).toBeCloseTo(3.15, 1);
});

test('pauseAfter() gives an endpoint the time that it asks for, up to the longest pause', () => {
  expect(pauseAfter(1, retryPausesDefault, 0.5, 60)).toBe(60_000);
  expect(pauseAfter(1, retryPausesDefault, 0.5, 1)).toBe(5000);
  expect(pauseAfter(1, retryPausesDefault, 0.5, 1e9)).toBe(86_400_000);
});

describe('afterAttempt()', () => {
  const failing = (breaker: Breaker, times: number, now: number): Breaker =>
    Array.from({ length: times }).reduce<Breaker>((so) => afterAttempt(so, false, now, retryPausesDefault), breaker);

  test('opens at the fifth failure in a row, for the first of the pauses', () => {
    expect(failing(closedBreaker, 4, 1000)).toMatchObject({ failures: 4, opened: 0 });
    expect(failing(closedBreaker, 5, 1000)).toMatchObject({ failures: 5, opened: 1, openUntil: 6000 });
  });

  test('is closed by one success, and then counts anew', () => {
    const open = failing(closedBreaker, 5, 1000);
    expect(afterAttempt(open, true, 7000, retryPausesDefault)).toMatchObject({ failures: 0, opened: 0 });
    const almost = failing(closedBreaker, 4, 1000);
    expect(failing(afterAttempt(almost, true, 1000, retryPausesDefault), 4, 1000).openUntil).toBeUndefined();
  });

  test('has something to catch up with only once it was open, and as long as nobody says otherwise', () => {
    const ok = (breaker: Breaker): Breaker => afterAttempt(breaker, true, 7000, retryPausesDefault);
    expect(ok(failing(closedBreaker, 4, 1000))).toEqual(closedBreaker);
    const back = ok(failing(closedBreaker, 5, 1000));
    expect(back).toEqual({ failures: 0, opened: 0, catchingUp: true });
    expect([ok(back), failing(back, 5, 8000)]).toMatchObject([{ catchingUp: true }, { catchingUp: true }]);
  });

  test('stays open as long when what was under way fails too', () => {
    expect(failing(closedBreaker, 9, 1000)).toMatchObject({ failures: 9, opened: 1, openUntil: 6000 });
  });

  test('opens for longer each time that a message tries in vain, for half an hour at most', () => {
    const pauses: number[] = [];
    let [breaker, now] = [failing(closedBreaker, 5, 0), 0];
    for (let tries = 0; tries < 5; tries++) {
      pauses.push((breaker.openUntil ?? 0) - now);
      now = breaker.openUntil ?? 0;
      breaker = afterAttempt(breaker, false, now, retryPausesDefault);
    }
    expect(pauses).toEqual([5000, 300_000, 1_800_000, 1_800_000, 1_800_000]);
  });
});
