/**
 * How often and how long a message is tried, and when an endpoint is left alone. The pauses are those that Standard Webhooks recommends, ten attempts
 * over three days; with chance in them, so that what failed together does not come back together.
 */
export const retryPausesDefault: readonly number[] = [
  5, // seconds
  5 * 60,
  30 * 60,
  2 * 3600,
  5 * 3600,
  10 * 3600,
  14 * 3600,
  20 * 3600,
  24 * 3600,
];

/** Part of a pause by which it may be longer or shorter. */
const jitter = 0.2;

/** Milliseconds until the next attempt after `tries` that failed; undefined when there is none left. `chance` is from 0 to 1. */
export function pauseAfter(
  tries: number,
  pauses: readonly number[],
  chance: number,
  asked?: number,
): number | undefined {
  const seconds = pauses[tries - 1];
  if (seconds === undefined) return undefined;
  // Who asks for more time gets it, but cannot put off for ever.
  const wanted = Math.min(Math.max(seconds, asked ?? 0), Math.max(...pauses));
  return wanted * 1000 * (1 - jitter + 2 * jitter * chance);
}

/** How an endpoint has answered lately: a circuit breaker. While it is open nothing is sent; then one message tries whether it is back. */
export type Breaker = Readonly<{
  /** Failures since the last success. */
  failures: number;
  /** How often it has opened since. */
  opened: number;
  /** Closed to all until then, milliseconds since 1970. */
  openUntil?: number;
  /** It answers again, and what piled up while the breaker was open is not all taken in hand. */
  catchingUp: boolean;
}>;

export const closedBreaker: Breaker = { failures: 0, opened: 0, catchingUp: false };

/** Failures in a row from which an endpoint counts as out of order. */
const failuresMax = 5;

/** Which of the pauses is the longest for a breaker: an endpoint that is back should not wait for hours. */
const longestPause = 2;

export function afterAttempt(breaker: Breaker, ok: boolean, now: number, pauses: readonly number[]): Breaker {
  if (ok) return { ...closedBreaker, catchingUp: breaker.catchingUp || breaker.opened > 0 };
  const failures = breaker.failures + 1;
  if (failures < failuresMax) return { ...breaker, failures };
  // What was under way when it opened fails too, and says nothing new.
  if (breaker.openUntil !== undefined && now < breaker.openUntil) return { ...breaker, failures };
  const seconds = pauses[Math.min(breaker.opened, longestPause, pauses.length - 1)] ?? 1;
  return { ...breaker, failures, opened: breaker.opened + 1, openUntil: now + seconds * 1000 };
}
