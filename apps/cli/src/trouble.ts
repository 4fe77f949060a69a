/**
 * What keeps a command from doing what it was asked to. `usage`: it was asked wrongly. `not-connected`: neither address nor key is known.
 * `unreachable`: nobody answers there. `refused`: Talion answers, and does not take it.
 */
export type CliTroubleCode = 'usage' | 'not-connected' | 'unreachable' | 'refused';

export class CliTrouble extends Error {
  override readonly name = 'CliTrouble';

  constructor(
    readonly code: CliTroubleCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
