/** Why the broker cannot be had: the closed list that callers may branch on. */
export type KafkaTroubleCode = 'no-java' | 'no-maven' | 'fetch-failed' | 'in-use' | 'start-failed';

/** Operating trouble with the broker that this folder starts. `cause` holds what the system said. */
export class KafkaTrouble extends Error {
  override readonly name = 'KafkaTrouble';

  constructor(
    readonly code: KafkaTroubleCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
