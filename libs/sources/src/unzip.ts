import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import type { UnzipFile } from 'fflate';
import { SourceTrouble } from './trouble';

/** Bytes given to the library at a time: it unpacks at once whatever it is given, a thousandfold at most. */
const pushedBytes = 4096;

/**
 * The one file that a zip archive holds, piece by piece.
 *
 * @throws SourceTrouble `source-unreadable` where it holds none or several, or one that is packed in an unusual way.
 */
export async function* unzipped(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const broken = (why: string, options?: ErrorOptions): SourceTrouble =>
    new SourceTrouble('source-unreadable', `The archive ${JSON.stringify(name)} cannot be read: ${why}.`, options);
  let pieces: Uint8Array[] = [];
  let entry: string | undefined;
  let failure: SourceTrouble | undefined;
  const state = { isWhole: false };
  const unzip = new Unzip((file: UnzipFile) => {
    if (file.name.endsWith('/')) return;
    if (entry !== undefined) {
      failure ??= broken(
        `it holds several files, ${JSON.stringify(entry)} and ${JSON.stringify(file.name)}; unpack it, and give those that are meant`,
      );
      return;
    }
    entry = file.name;
    file.ondata = (error, piece, final) => {
      if (error) failure ??= broken(error.message, { cause: error });
      else pieces.push(piece);
      state.isWhole ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  const push = (part: Uint8Array, last: boolean): Uint8Array[] => {
    try {
      unzip.push(part, last);
    } catch (cause) {
      failure ??= broken(cause instanceof Error ? cause.message : String(cause), { cause });
    }
    if (failure) throw failure;
    const unpacked = pieces;
    pieces = [];
    return unpacked;
  };
  for await (const piece of bytes)
    for (let from = 0; from < piece.length; from += pushedBytes)
      yield* push(piece.subarray(from, from + pushedBytes), false);
  yield* push(new Uint8Array(0), true);
  if (entry === undefined) throw broken('it holds no file');
  if (!state.isWhole) throw broken('it ends too early');
}
