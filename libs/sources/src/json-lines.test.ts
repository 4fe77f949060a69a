import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { lineBytesMax, readJsonLines, splitJsonLines } from './json-lines';
import type { JsonLine } from './json-lines';

async function linesOf(...chunks: (string | Uint8Array)[]): Promise<JsonLine[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  return all(splitJsonLines(bytes()));
}

async function all(lines: AsyncIterable<JsonLine>): Promise<JsonLine[]> {
  const read: JsonLine[] = [];
  for await (const one of lines) read.push(one);
  return read;
}

describe('splitJsonLines()', () => {
  test('gives each line its value and number', async () => {
    expect(await linesOf('{"a":1}\n[2]\n3\n')).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 2, value: [2] },
      { line: 3, value: 3 },
    ]);
  });

  test('lets CRLF, blank lines, a byte order mark and a last line without an end pass', async () => {
    expect(await linesOf('\uFEFF1\r\n\r\n  \n\t2\r\n\uFEFF3')).toEqual([
      { line: 1, value: 1 },
      { line: 4, value: 2 },
      { line: 5, value: 3 },
    ]);
  });

  test('gives nothing for nothing', async () => {
    expect(await linesOf()).toEqual([]);
    expect(await linesOf('\n\n')).toEqual([]);
  });

  test('reads the same whatever pieces the bytes come in', async () => {
    const values = fc.array(fc.jsonValue(), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(values, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (written, sizes) => {
        const bytes = Buffer.from(written.map((one) => JSON.stringify(one)).join('\n'));
        const chunks: Uint8Array[] = [];
        for (let at = 0, turn = 0; at < bytes.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1;
          chunks.push(bytes.subarray(at, at + size));
          at += size;
        }
        const read = await linesOf(...chunks);
        expect(read).toEqual(
          written.map((one, index) => ({ line: index + 1, value: JSON.parse(JSON.stringify(one)) as unknown })),
        );
      }),
    );
  });

  test('tells what is no JSON by line, quotes it, and reads on', async () => {
    const [first, second, third] = await linesOf('{"id": 1,}\n{"id": 2}\n{"id"');
    expect(first).toMatchObject({ line: 1, problem: { field: '', value: '"{\\"id\\": 1,}"' } });
    expect(first?.value).toBeUndefined();
    expect(second).toEqual({ line: 2, value: { id: 2 } });
    expect(third).toMatchObject({ line: 3, problem: { message: expect.stringMatching(/^must be JSON: /) } });
  });

  test('tells what is no UTF-8', async () => {
    expect(await linesOf(Buffer.from([0x22, 0xe9, 0x22, 0x0a, 0x31]))).toEqual([
      { line: 1, problem: { field: '', value: '"\\"é\\""', message: 'must be UTF-8' } },
      { line: 2, value: 1 },
    ]);
  });

  test('passes over a line that is too long without keeping it', async () => {
    const piece = Buffer.alloc(1_000_000, 'x');
    const pieces = Array.from({ length: 300 }, () => piece);
    const before = process.memoryUsage().rss;
    expect(await linesOf(...pieces, '\n7\n')).toEqual([
      {
        line: 1,
        problem: {
          field: '',
          value: 'a line of 300000000 bytes',
          message: `must be at most ${lineBytesMax} bytes long`,
        },
      },
      { line: 2, value: 7 },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
    const fits = JSON.stringify('y'.repeat(lineBytesMax - 2));
    expect(await linesOf(fits)).toMatchObject([{ line: 1, value: expect.stringMatching(/^y+$/) }]);
    expect(await linesOf(fits, ' ')).toMatchObject([{ line: 1, problem: {} }]);
  });

  test('reads values of any depth', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(await linesOf(deep, '\n1')).toMatchObject([{ line: 1 }, { line: 2, value: 1 }]);
  });
});

describe('readJsonLines()', () => {
  let directory: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'talion-sources-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  test('reads a file', async () => {
    const path = join(directory, 'two.jsonl');
    await writeFile(path, '1\n2\n');
    expect(await all(readJsonLines(path))).toEqual([
      { line: 1, value: 1 },
      { line: 2, value: 2 },
    ]);
  });

  test('says that a file is missing, or is none', async () => {
    await expect(all(readJsonLines(join(directory, 'none.jsonl')))).rejects.toMatchObject({
      name: 'SourceTrouble',
      code: 'source-missing',
    });
    await expect(all(readJsonLines(directory))).rejects.toMatchObject({ code: 'source-unreadable' });
  });
});
