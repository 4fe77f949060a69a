import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { temporaryDirectory } from '../../../test/support/temporary-directory';
import { openFile, openFiles, sizeOf } from './open-file';
import type { SourceFile } from './source';

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeAll(async () => {
  directory = await temporaryDirectory('open-file');
});
afterAll(() => directory.remove());

const rows = 'a\tb\n'.repeat(50_000);
const saved = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  await writeFile(join(directory.path, name), bytes);
  return join(directory.path, name);
};
async function read(file: SourceFile): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.open()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

test.each<[string, Uint8Array | string]>([
  ['plain', rows],
  ['gzip', gzipSync(rows)],
  ['zip', zipSync({ 'rows.tsv': Buffer.from(rows) })],
  ['stored zip', zipSync({ 'rows.tsv': Buffer.from(rows) }, { level: 0 })],
  ['gzip in a zip', zipSync({ 'rows.tsv.gz': gzipSync(rows) })],
])('openFile() reads %s, twice, whatever its name is', async (name, bytes) => {
  const file = openFile(await saved(name.replaceAll(' ', '-'), bytes));
  expect(await read(file)).toBe(rows);
  expect(await read(file)).toBe(rows);
});

test('openFile() tells how much of the file as it lies there has been read', async () => {
  const path = await saved('counted.gz', gzipSync(rows));
  let bytes = 0;
  await read(openFile(path, { onRead: (count) => (bytes += count) }));
  expect(bytes).toBe(await sizeOf([path]));
});

test('openFile() reads an empty file', async () => {
  expect(await read(openFile(await saved('empty', '')))).toBe('');
});

test.each<[string, Uint8Array]>([
  ['a zip of two files', zipSync({ a: Buffer.from('1'), b: Buffer.from('2') })],
  ['a zip that ends too early', zipSync({ a: Buffer.from(rows) }).subarray(0, 60)],
  ['a gzip that ends too early', gzipSync(rows).subarray(0, 60)],
])('openFile() refuses %s', async (name, bytes) => {
  await expect(read(openFile(await saved(name.replaceAll(' ', '-'), bytes)))).rejects.toMatchObject({
    code: 'source-unreadable',
  });
});

test('openFiles() gives the files of a directory by name, and says what is not there', async () => {
  const path = join(directory.path, 'many');
  await mkdir(path);
  for (const name of ['b.csv', 'a.csv', '.hidden']) await saved(join('many', name), name);
  expect((await openFiles(path)).map(({ name }) => name)).toEqual([join(path, 'a.csv'), join(path, 'b.csv')]);
  await expect(openFiles(join(directory.path, 'none'))).rejects.toMatchObject({ code: 'source-missing' });
  const empty = join(directory.path, 'nothing');
  await mkdir(empty);
  await expect(openFiles(empty)).rejects.toMatchObject({ code: 'source-missing' });
});
