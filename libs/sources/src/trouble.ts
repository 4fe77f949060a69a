/** `source-missing`: there is no such file. `source-unreadable`: it is there, and reading it failed. */
export type SourceTroubleCode = 'source-missing' | 'source-unreadable';

/** What keeps a source from being read at all; what is wrong within it is a value, line by line. */
export class SourceTrouble extends Error {
  override readonly name = 'SourceTrouble';

  constructor(
    readonly code: SourceTroubleCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
