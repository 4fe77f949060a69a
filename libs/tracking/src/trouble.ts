/**
 * Why an operation failed that may succeed later or elsewhere: the closed list that callers may branch on. `log-unavailable`: try again later.
 * `log-misconfigured`, `store-misconfigured`: trying again does not help; the message says what an operator must change.
 * `store-refused`: the store answers, and cannot keep what it was given.
 */
export type TroubleCode =
  | 'log-unavailable'
  | 'log-misconfigured'
  | 'event-too-large'
  | 'store-unavailable'
  | 'store-misconfigured'
  | 'store-fenced'
  | 'store-refused'
  | 'build-stopped'
  | 'work-too-large'
  | 'wait-timed-out';

/** Operating trouble: the one class thrown below the roof. `cause` holds what the library said. */
export class TrackingTrouble extends Error {
  override readonly name = 'TrackingTrouble';

  constructor(
    readonly code: TroubleCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
