/** Why the embedded database cannot be had: the closed list that callers may branch on. */
export type EmbeddedPostgresCode =
  | 'in-use'
  | 'no-binaries'
  | 'no-account'
  | 'no-place'
  | 'data-unusable'
  | 'initdb-failed'
  | 'start-failed'
  | 'stop-failed';

/** Operating trouble: the one class that this library throws. `cause` holds what the system said. */
export class EmbeddedPostgresTrouble extends Error {
  override readonly name = 'EmbeddedPostgresTrouble';

  constructor(
    readonly code: EmbeddedPostgresCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
