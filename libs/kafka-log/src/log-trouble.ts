import { TrackingTrouble } from '@talion/tracking';

/** What Kafka or its client said, as trouble that a caller can branch on. `doing` completes "The Kafka log cannot ...". */
export function logTrouble(doing: string, cause: unknown): TrackingTrouble {
  if (cause instanceof TrackingTrouble) return cause;
  const said = cause instanceof Error ? cause.message : String(cause);
  return new TrackingTrouble('log-unavailable', `The Kafka log cannot ${doing}: ${said}`, { cause });
}
