import { DatabaseError } from 'pg';
import { TrackingTrouble } from '@talion/tracking';

/** SQLSTATE classes that waiting does not mend: authorization, no such database, no such table or privilege. */
const misconfiguredClasses = ['28', '3D', '42'];

/** What PostgreSQL or its client said, as trouble that a caller can branch on. `doing` completes "The PostgreSQL log cannot ...". */
export function logTrouble(doing: string, cause: unknown): TrackingTrouble {
  if (cause instanceof TrackingTrouble) return cause;
  const misconfigured = cause instanceof DatabaseError && misconfiguredClasses.includes(cause.code?.slice(0, 2) ?? '');
  const said =
    cause instanceof AggregateError
      ? cause.errors.map(String).join('; ')
      : cause instanceof Error
        ? cause.message
        : String(cause);
  return new TrackingTrouble(
    misconfigured ? 'log-misconfigured' : 'log-unavailable',
    `The PostgreSQL log cannot ${doing}: ${said}`,
    { cause },
  );
}
