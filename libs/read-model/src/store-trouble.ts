import { DatabaseError } from 'pg';
import { TrackingTrouble } from '@talion/tracking';
import type { TroubleCode } from '@talion/tracking';
import { QueryFailedError } from 'typeorm';
import type { Tables } from './tables/tables';

/** SQLSTATE classes that waiting does not mend: authorization, no such database, no such table or privilege. */
const misconfiguredClasses = ['28', '3D', '42'];

/** Classes that are about what was to be written: data that does not fit, a constraint, a limit of the program. */
const refusedClasses = ['22', '23', '54'];

/** What PostgreSQL, its client or TypeORM said, as trouble that a caller can branch on. `doing` completes "The read models cannot ...", or whatever tables they are. */
export function storeTrouble({ subject }: Pick<Tables, 'subject'>, doing: string, thrown: unknown): TrackingTrouble {
  if (thrown instanceof TrackingTrouble) return thrown;
  // TypeORM's error carries the parameters, a whole batch of them, into every log that prints it.
  const cause = thrown instanceof QueryFailedError ? (thrown.driverError as unknown) : thrown;
  const sqlState = cause instanceof DatabaseError ? (cause.code ?? '').slice(0, 2) : '';
  return new TrackingTrouble(codeOf(sqlState), `${subject} cannot ${doing}: ${said(cause)}`, { cause });
}

function codeOf(sqlStateClass: string): TroubleCode {
  if (misconfiguredClasses.includes(sqlStateClass)) return 'store-misconfigured';
  return refusedClasses.includes(sqlStateClass) ? 'store-refused' : 'store-unavailable';
}

function said(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(String).join('; ');
  return cause instanceof Error ? cause.message : String(cause);
}
