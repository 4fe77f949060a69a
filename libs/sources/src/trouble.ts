import { types } from 'node:util';

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

/** What reading a path failed with, as trouble where the file system speaks; anything else as it is. */
export function troubleWith(path: string, cause: unknown): unknown {
  if (!types.isNativeError(cause) || !('code' in cause)) return cause;
  const name = path === '-' ? 'standard input' : JSON.stringify(path);
  if (cause.code === 'ENOENT') return new SourceTrouble('source-missing', `There is no file ${name}.`, { cause });
  return new SourceTrouble('source-unreadable', `Cannot read ${name}: ${cause.message}.`, { cause });
}
