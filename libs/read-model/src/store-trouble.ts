import { DatabaseError } from 'pg';
import { TrackingTrouble } from '@talion/tracking';
import { QueryFailedError } from 'typeorm';

/** SQLSTATE classes that waiting does not mend: authorization, no such database, no such table or privilege. */
const misconfiguredClasses = ['28', '3D', '42'];

/** What PostgreSQL, its client or TypeORM said, as trouble that a caller can branch on. `doing` completes "The read models cannot ...". */
export function storeTrouble(doing: string, thrown: unknown): TrackingTrouble {
  if (thrown instanceof TrackingTrouble) return thrown;
  // TypeORM's error carries the parameters, a whole batch of them, into every log that prints it.
  const cause = thrown instanceof QueryFailedError ? (thrown.driverError as unknown) : thrown;
  const misconfigured = cause instanceof DatabaseError && misconfiguredClasses.includes(cause.code?.slice(0, 2) ?? '');
  return new TrackingTrouble(
    misconfigured ? 'store-misconfigured' : 'store-unavailable',
    `The read models cannot ${doing}: ${said(cause)}`,
    { cause },
  );
}

function said(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(String).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
