import { Decompress } from 'fzstd';
import { SourceTrouble } from './trouble';

/**
 * Zstandard (RFC 8878), frame by frame. The library unpacks whatever it is pushed and takes the memory that a frame asks for; so the structure of frames is
 * followed here, blocks are pushed one at a time (128 KiB each, unpacked), and a frame that asks for more memory than the RFC recommends is refused.
 */
const frameMagic = 0xfd2fb528;
/** Of the last of sixteen numbers that begin a part to be skipped. */
const skippableMagic = 0x184d2a5f;

/** Largest window of a frame, in bytes: what RFC 8878 (3.1.1.1.2) asks every reader to support. */
const windowBytesMax = 8 * 1024 * 1024;
/** Largest block, packed or not (RFC 8878, 3.1.1.2.4). */
const blockBytesMax = 128 * 1024;

/** @throws SourceTrouble `source-unreadable`. */
export async function* unpackZstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = new Pieces(bytes);
  let unpackedBlocks: Uint8Array[] = [];
  const library = new Decompress((block) => {
    if (block.length > 0) unpackedBlocks.push(block);
  });
  const push = (part: Uint8Array, last = false): Uint8Array[] => {
    try {
      library.push(part, last);
    } catch (cause) {
      throw broken(cause instanceof Error ? cause.message : String(cause), { cause });
    }
    const blocks = unpackedBlocks;
    unpackedBlocks = [];
    return blocks;
  };
  try {
    for await (const part of partsOf(pieces)) yield* push(part);
    yield* push(new Uint8Array(0), true);
  } finally {
    await pieces.end();
  }
}

/** The parts of all frames, as they are to be pushed: a header, or one block. */
async function* partsOf(pieces: Pieces): AsyncGenerator<Uint8Array> {
  let frames = 0;
  for (let magic = await pieces.takeOrEnd(4); magic; magic = await pieces.takeOrEnd(4)) {
    const number = magic.readUInt32LE();
    if ((number | 0xf) >>> 0 === skippableMagic) await pieces.skip((await pieces.take(4)).readUInt32LE());
    else if (number === frameMagic) yield* partsOfFrame(magic, pieces);
    else throw broken(frames === 0 ? 'it does not begin as Zstandard does' : 'something else follows its last frame');
    frames++;
  }
  if (frames === 0) throw broken('it is empty');
}

async function* partsOfFrame(magic: Buffer, pieces: Pieces): AsyncGenerator<Uint8Array> {
  const { header, hasChecksum } = await headerOf(pieces);
  yield Buffer.concat([magic, header]);
  for (let isLast = false; !isLast;) {
    const start = await pieces.take(3);
    const told = start.readUIntLE(0, 3);
    isLast = (told & 1) === 1;
    const [kind, size] = [(told >> 1) & 3, told >> 3];
    if (kind === 3 || size > blockBytesMax) throw broken('a block is of no kind or size that there is');
    yield Buffer.concat([start, await pieces.take(kind === 1 ? 1 : size)]);
  }
  if (hasChecksum) yield await pieces.take(4);
}

/** RFC 8878, 3.1.1.1: a descriptor, then window, dictionary and size as it says. */
async function headerOf(pieces: Pieces): Promise<Readonly<{ header: Buffer; hasChecksum: boolean }>> {
  const descriptor = await pieces.take(1);
  const flags = descriptor.readUInt8();
  const isSingleSegment = (flags & 0x20) !== 0;
  if ((flags & 3) !== 0) throw broken('a frame needs a dictionary');
  const sizeBytes = flags >> 6 === 0 ? (isSingleSegment ? 1 : 0) : 1 << (flags >> 6);
  const rest = await pieces.take((isSingleSegment ? 0 : 1) + sizeBytes);
  const window = isSingleSegment ? sizeIn(rest) : windowOf(rest.readUInt8());
  if (window > windowBytesMax)
    throw broken(
      `a frame asks for a window of ${window} bytes; at most ${windowBytesMax} are given (zstd --long=23 or less)`,
    );
  return { header: Buffer.concat([descriptor, rest]), hasChecksum: (flags & 4) !== 0 };
}

const windowOf = (descriptor: number): number => {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
};

function sizeIn(field: Buffer): number {
  if (field.length === 8) return Number(field.readBigUInt64LE());
  return field.readUIntLE(0, field.length) + (field.length === 2 ? 256 : 0);
}

const broken = (why: string, options?: ErrorOptions): SourceTrouble =>
  new SourceTrouble('source-unreadable', `The bytes are no zstd: ${why}.`, options);

/** Bytes that come in pieces of any size, taken in pieces of the size that is wanted. */
class Pieces {
  private readonly iterator: AsyncIterator<Uint8Array>;
  private left: Buffer = Buffer.alloc(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.iterator = bytes[Symbol.asyncIterator]();
  }

  /** Undefined where nothing is left at all. */
  async takeOrEnd(count: number): Promise<Buffer | undefined> {
    return this.left.length > 0 || (await this.more()) ? this.take(count) : undefined;
  }

  async take(count: number): Promise<Buffer> {
    while (this.left.length < count) if (!(await this.more())) throw broken('it ends in the middle of a frame');
    const taken = this.left.subarray(0, count);
    this.left = this.left.subarray(count);
    return taken;
  }

  async skip(count: number): Promise<void> {
    for (let wanted = count; wanted > 0;) {
      if (this.left.length === 0 && !(await this.more())) throw broken('it ends in the middle of a frame');
      const skipped = Math.min(wanted, this.left.length);
      this.left = this.left.subarray(skipped);
      wanted -= skipped;
    }
  }

  async end(): Promise<void> {
    await this.iterator.return?.();
  }

  private async more(): Promise<boolean> {
    const next = await this.iterator.next();
    if (next.done) return false;
    this.left = Buffer.concat([this.left, next.value]);
    return true;
  }
}
