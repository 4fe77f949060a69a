/** Why a service cannot start or go on: the closed list that callers may branch on. */
export type PlatformTroubleCode =
  'config-refused' | 'port-in-use' | 'address-unusable' | 'home-unusable' | 'key-refused';

/** Operating trouble at the roof: the message is for the person who starts Talion and says what to do. */
export class PlatformTrouble extends Error {
  override readonly name = 'PlatformTrouble';

  constructor(
    readonly code: PlatformTroubleCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
