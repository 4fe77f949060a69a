import { Readable, pipeline } from 'node:stream';
import type { Transform } from 'node:stream';
import { types } from 'node:util';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SourceTrouble } from './trouble';
import { unpackZstd } from './unpack-zstd';

/** How bytes may be packed, as HTTP names it. */
export const packings = ['gzip', 'zstd', 'deflate', 'br', 'identity'] as const;
export type Packing = (typeof packings)[number];

const unpackers: Readonly<Record<'gzip' | 'deflate' | 'br', () => Transform>> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Unpacked bytes, piece by piece, no faster than they are read: what is small and unpacks to gigabytes takes no more memory than anything else.
 *
 * @throws SourceTrouble `source-unreadable` where the bytes are not what they should be, or end too early. What the bytes themselves fail with is thrown
 * as it is.
 */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>, packing: Packing): AsyncGenerator<Uint8Array> {
  if (packing === 'identity') yield* bytes;
  else if (packing === 'zstd') yield* unpackZstd(bytes);
  else yield* unpackedBy(unpackers[packing](), bytes, packing);
}

async function* unpackedBy(
  unpacker: Transform,
  bytes: AsyncIterable<Uint8Array>,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  pipeline(Readable.from(bytes), unpacker, () => undefined);
  try {
    yield* unpacker as AsyncIterable<Buffer>;
  } catch (cause) {
    if (!types.isNativeError(cause) || !isAboutTheBytes(cause)) throw cause;
    throw new SourceTrouble('source-unreadable', `The bytes are no ${packing}, or end too early: ${cause.message}.`, {
      cause,
    });
  }
}

/** zlib names its errors, after the library or, for brotli, after what it met. */
const isAboutTheBytes = (error: Error): boolean =>
  'code' in error && /^(?:Z_|ERR__?ERROR_|ERR_BROTLI)/.test(String(error.code));
