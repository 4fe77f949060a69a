import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { unpacked } from './unpack';
import type { Packing } from './unpack';

const text = 'Tower 22, Rukban, Al-Asad. '.repeat(20_000);

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function read(bytes: Uint8Array, packing: Packing, size = 1000): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of unpacked(inPieces(bytes, size), packing)) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** Zstandard by hand: RFC 8878, with blocks that are raw (kind 0) or one byte repeated (kind 1). */
const block = (kind: 0 | 1, size: number, content: Uint8Array, last = false): Buffer => {
  const start = Buffer.alloc(3);
  start.writeUIntLE((size << 3) | (kind << 1) | (last ? 1 : 0), 0, 3);
  return Buffer.concat([start, content]);
};
const frame = (...blocks: readonly Buffer[]): Buffer =>
  Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38, ...Buffer.concat(blocks)]);
const rawFrame = (content: string): Buffer => frame(block(0, content.length, Buffer.from(content), true));
const skippable = Buffer.concat([Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0]), Buffer.from('xyz')]);

test.each<[Packing, Uint8Array]>([
  ['gzip', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['br', brotliCompressSync(text)],
  ['identity', Buffer.from(text)],
])('unpacked() gives back what was packed by %s, in pieces of any size', async (packing, bytes) => {
  for (const size of [13, 1_000_000]) expect(await read(bytes, packing, size)).toBe(text);
});

test('unpacked() reads zstd made by its own tool', async () => {
  const packed = Buffer.from('KLUv/QRYOQAAVGFsaW9uChWEb0o=', 'base64');
  expect(await read(packed, 'zstd', 1)).toBe('Talion\n');
});

test('unpacked() reads several frames of zstd, and skips what is to be skipped', async () => {
  const bytes = Buffer.concat([rawFrame('Tower '), skippable, frame(block(1, 2, Buffer.from('2'), true))]);
  for (const size of [1, 5, 1000]) expect(await read(bytes, 'zstd', size)).toBe('Tower 22');
});

test('unpacked() gives what unpacks to gigabytes in small pieces', async () => {
  const bomb = frame(...Array.from({ length: 20_000 }, () => block(1, 131_072, Buffer.from('x'))));
  const pieces = unpacked(inPieces(bomb, 64_000), 'zstd');
  const before = process.memoryUsage().rss;
  for (let count = 0; count < 500; count++) {
    const piece = (await pieces.next()).value as Uint8Array;
    expect(piece.length).toBeLessThanOrEqual(131_072);
  }
  await pieces.return(undefined);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

test.each<[string, Packing, Uint8Array]>([
  ['gzip that ends too early', 'gzip', gzipSync(text).subarray(0, 500)],
  ['what is no gzip', 'gzip', Buffer.from('Tower 22')],
  ['what is no deflate', 'deflate', Buffer.from('Tower 22')],
  ['what is no brotli', 'br', Buffer.from('Tower 22')],
  ['what is no zstd', 'zstd', Buffer.from('Tower 22')],
  ['an empty zstd', 'zstd', Buffer.alloc(0)],
  ['zstd that ends in a block', 'zstd', rawFrame('Tower 22').subarray(0, 12)],
  ['zstd with something else behind it', 'zstd', Buffer.concat([rawFrame('Tower 22'), Buffer.from('behind')])],
  ['zstd that needs a dictionary', 'zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x01, 0x38, 7, 1, 0, 0])],
  ['zstd with a window of a gigabyte', 'zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa0, 1, 0, 0])],
  ['zstd with a block of no kind', 'zstd', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38, 0x07, 0, 0])],
])('unpacked() refuses %s', async (_, packing, bytes) => {
  await expect(read(bytes, packing)).rejects.toMatchObject({ code: 'source-unreadable' });
});

test('unpacked() hands on what the bytes themselves fail with', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield gzipSync(text).subarray(0, 100);
    throw new Error('The body broke off');
  }
  for (const packing of ['gzip', 'zstd', 'identity'] as const)
    await expect(async () => {
      for await (const piece of unpacked(failing(), packing)) expect(piece).toBeDefined();
    }).rejects.toThrow(packing === 'zstd' ? 'no zstd' : 'The body broke off');
});
