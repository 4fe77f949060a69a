import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SourceFile } from './source';
import { SourceTrouble, troubleWith } from './trouble';
import { unpacked } from './unpack';
import type { Packing } from './unpack';
import { unzipped } from './unzip';

/** How packed files begin. */
const signatures: readonly Readonly<{ begins: readonly number[]; packing: Packing | 'zip' }>[] = [
  { begins: [0x1f, 0x8b], packing: 'gzip' },
  { begins: [0x28, 0xb5, 0x2f, 0xfd], packing: 'zstd' },
  { begins: [0x50, 0x4b, 0x03, 0x04], packing: 'zip' },
];

export type OpenOptions = Readonly<{
  /** Told of every piece of the file as it lies on the disk, packed or not: how far a reader has come. */
  onRead?: (bytes: number) => void;
}>;

/**
 * The file, or the files of a directory in the order of their names, unpacked by what they begin with: gzip, zstd, zip (which must hold one file). `-` is
 * standard input, which can be opened once.
 *
 * @throws SourceTrouble where there is no such file.
 */
export async function openFiles(path: string, options: OpenOptions = {}): Promise<SourceFile[]> {
  if (path === '-') return [openFile(path, options)];
  const found = await stat(path).catch((cause: unknown) => {
    throw troubleWith(path, cause);
  });
  if (!found.isDirectory()) return [openFile(path, options)];
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  if (names.length === 0)
    throw new SourceTrouble('source-missing', `The directory ${JSON.stringify(path)} has no files.`);
  return names.sort().map((name) => openFile(join(path, name), options));
}

/** A single file; nothing is read before it is opened. */
export function openFile(path: string, { onRead }: OpenOptions = {}): SourceFile {
  return {
    name: path === '-' ? 'standard input' : path,
    async *open() {
      try {
        yield* opened(counted(path === '-' ? process.stdin : createReadStream(path), onRead), path);
      } catch (cause) {
        throw troubleWith(path, cause);
      }
    },
  };
}

/** Bytes of the files as they lie on the disk; undefined where one has no size. */
export async function sizeOf(paths: readonly string[]): Promise<number | undefined> {
  let bytes = 0;
  for (const path of paths) {
    if (path === '-') return undefined;
    const found = await stat(path).catch(() => undefined);
    if (!found) return undefined;
    const below = found.isDirectory() ? (await readdir(path)).map((name) => join(path, name)) : [];
    bytes += found.isDirectory() ? ((await sizeOf(below)) ?? 0) : found.size;
  }
  return bytes;
}

async function* counted(bytes: AsyncIterable<Uint8Array>, onRead: OpenOptions['onRead']): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    onRead?.(piece.length);
    yield piece;
  }
}

/** Unpacked, whatever it is packed by, more than once too (a gzip in a zip). */
async function* opened(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  let isOver = false;
  while (first.length < 4 && !isOver) {
    const next = await iterator.next();
    if (next.done) isOver = true;
    else first = Buffer.concat([first, next.value]);
  }
  const packing = signatures.find(({ begins }) => begins.every((byte, at) => first[at] === byte))?.packing;
  async function* all(): AsyncGenerator<Uint8Array> {
    if (first.length > 0) yield first;
    if (!isOver) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  try {
    if (packing === undefined) yield* all();
    else yield* opened(packing === 'zip' ? unzipped(all(), basename(name)) : unpacked(all(), packing), name);
  } finally {
    await iterator.return?.();
  }
}
