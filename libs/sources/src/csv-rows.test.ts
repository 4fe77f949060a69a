import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsvRows } from './csv-rows';
import type { CsvRow } from './csv-rows';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'talion-csv-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function rowsOf(text: string): Promise<CsvRow<'id' | 'note'>[]> {
  const path = join(directory, 'table.csv');
  await writeFile(path, text);
  const rows: CsvRow<'id' | 'note'>[] = [];
  for await (const row of readCsvRows(path, ['id', 'note'])) rows.push(row);
  return rows;
}

test('readCsvRows() reads cells by their column, quoted or not, whatever the line ends and further columns', async () => {
  const rows = await rowsOf('\uFEFFother,id,note\r\n1,7, a \r\n\r\n2,8,"b, ""c""\nd"\r\n');
  expect(rows).toMatchObject([
    { line: 2, cells: { id: '7', note: 'a' } },
    { line: 5, cells: { id: '8', note: 'b, "c"\nd' } },
  ]);
});

test('readCsvRows() says what keeps it from reading', async () => {
  await expect(rowsOf('id\n1\n')).rejects.toMatchObject({
    name: 'SourceTrouble',
    code: 'source-unreadable',
    message: `${JSON.stringify(join(directory, 'table.csv'))} lacks the columns note.`,
  });
  await expect(rowsOf('id,note\n1,"a\n')).rejects.toMatchObject({ message: expect.stringMatching(/Quote/) as unknown });
  await expect(readCsvRows(directory, ['id']).next()).rejects.toMatchObject({ code: 'source-unreadable' });
  await expect(readCsvRows(join(directory, 'none'), ['id']).next()).rejects.toMatchObject({ code: 'source-missing' });
});

test('readCsvRows() can be left before the end', async () => {
  const path = join(directory, 'long.csv');
  await writeFile(path, `id\n${'1\n'.repeat(200_000)}`);
  for await (const { cells } of readCsvRows(path, ['id'])) {
    expect(cells.id).toBe('1');
    break;
  }
});
