import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCli, until } from '../support/processes';
import { get, readModels, startStandalone } from '../support/talion';
import type { Talion } from '../support/talion';
import { temporaryDirectory } from '../support/temporary-directory';

/** A data team's day: files in, a newer edition, things that go wrong on the way, and all of it out again. */

const header =
  'event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,country,location,latitude,longitude,geo_precision,notes,fatalities,timestamp';
const rowOf = (number: number, fatalities = 1): string =>
  `ARD${number},2024-01-${String((number % 28) + 1).padStart(2, '0')},1,Violence against civilians,Attack,Red Front,Blue League,Ardenia,Karsk,33.5,38.25,1,"A raid, number ${number}",${fatalities},1706000000`;

let talion: Talion;
let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeAll(async () => {
  [talion, directory] = await Promise.all([startStandalone(), temporaryDirectory('import')]);
});
afterAll(async () => {
  await talion.stop();
  await directory.remove();
});

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const at = (name: string): string => join(directory.path, name);
const saved = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(at(name), content);
  return at(name);
};
const table = (...rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;
const environment = () => ({ TALION_URL: talion.ingestUrl, TALION_KEY: talion.key, TALION_HOME: at('home') });
const cli = (...words: readonly string[]) => runCli([...words], environment());
const actionsOf = async (id: string) =>
  (await get(talion, `/v1/actions/${id}`)).body['row'] as Record<string, unknown> | undefined;

test('a data set goes in, is known the second time, and says what it refused', async () => {
  const file = await saved(
    'acled.csv.gz',
    gzipSync(table(rowOf(1), rowOf(2), rowOf(3).replace('Attack', 'Picnic'), rowOf(4))),
  );
  const refused = at('refused.jsonl');
  const first = await cli('import', file, '--refused', refused, '--allow-refused', '1');
  expect(first).toMatchObject({ code: 0 });
  expect(first.stdout).toContain('4 rows of acled: 3 accepted, 1 refused.');
  expect(JSON.parse(await readFile(refused, 'utf8'))).toMatchObject({
    line: 4,
    problems: [{ field: 'sub_event_type', value: '"Picnic"' }],
  });
  const again = await cli('import', file, '--refused', refused);
  expect(again.stdout).toContain('4 rows of acled: 0 accepted, 3 known already, 1 refused.');
  expect(again.code).toBe(1);
});

test('a newer edition corrects what has changed, withdraws what is gone, and brings back what is there again', async () => {
  const rows = Array.from({ length: 20 }, (_, number) => rowOf(100 + number));
  await cli('import', await saved('first.csv', table(rowOf(1), rowOf(2), rowOf(4), ...rows)));
  const second = await saved('second.csv', table(rowOf(1, 7), rowOf(4), ...rows));
  expect((await cli('import', second, '--edition', '2', '--dry-run')).stdout).toContain(
    'Would withdraw 1 report of urn:acled (of 23 known; the first: ARD2)',
  );
  const { stdout, code } = await cli('import', second, '--edition', '2');
  expect(stdout).toContain('22 rows of acled: 0 accepted, 21 known already, 1 corrected what was known, 0 refused.');
  expect(stdout).toContain('Withdrawn: 1 report of urn:acled');
  expect(code).toBe(0);
  expect(await actionsOf('ARD1')).toMatchObject({ killed: { best: 7 } });
  expect(await actionsOf('ARD2')).toBeUndefined();
  const third = await cli(
    'import',
    await saved('third.csv', table(rowOf(1, 7), rowOf(2), rowOf(4), ...rows)),
    '--edition',
    '3',
  );
  expect(third.stdout).toContain('1 corrected what was known');
  expect(await actionsOf('ARD2')).toMatchObject({ id: 'ARD2' });
  const half = await cli('import', await saved('half.csv', table(rowOf(1, 7))), '--edition', '4');
  expect(half.stderr).toContain('looks like half a file');
  expect(half.code).toBe(1);
  expect(await actionsOf('ARD4')).toMatchObject({ id: 'ARD4' });
});

test.each(['jsonl', 'csv', 'geojson', 'acled-like', 'ged-like'])(
  'an export as %s goes back in and changes nothing',
  async (format) => {
    const before = digestOf(await readModels(talion));
    const file = at(`export.${format}`);
    expect((await cli('export', '--format', format, '--source', 'urn:acled', '--out', file)).code).toBe(0);
    const { stdout, code } = await cli('import', file);
    expect(stdout).toMatch(/ rows of talion: 0 accepted, \d+ known already, 0 refused/);
    expect(code).toBe(0);
    expect(digestOf(await readModels(talion))).toBe(before);
  },
);

test('the log can be followed, and what was set aside brought back', async () => {
  const lines = (await cli('tail', '--from', 'start', '--once', '--source', 'urn:acled')).stdout.split('\n');
  expect(lines[0]).toMatch(/^0:1 {2}\S+ {2}action\.reported +ARD1 \(urn:acled\) {2}ASSAULT {2}Red Front > Blue League/);
  expect((await cli('quarantine', 'list')).code).toBe(0);
  expect(await cli('quarantine', 'replay', 'nothing')).toMatchObject({ code: 2 });
});

test('an import that is killed goes on where it was, also when the service is killed', async () => {
  const count = 16_000;
  const file = await saved('large.csv', table(...Array.from({ length: count }, (_, number) => rowOf(1000 + number))));
  const words = ['apps/cli/bin/talion.js', 'import', file, '--no-wait', '--source', 'urn:large'];
  const child = spawn(process.execPath, words, { env: { ...process.env, ...environment() }, stdio: 'ignore' });
  const records = async (): Promise<number> => {
    const response = await fetch(`${talion.ingestUrl}/v1/log/end`, {
      headers: { authorization: `Bearer ${talion.key}` },
    });
    return Number(((await response.json()) as { position: string }).position.split(':')[1] ?? 0);
  };
  const begun = await records();
  await until('a part is in the log', async () => (await records()) > begun + 2000);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const second = cli('import', file, '--no-wait', '--source', 'urn:large');
  const middle = await records();
  await until('a further part is in the log', async () => (await records()) > middle + 2000);
  await talion.crash('standalone');
  const { stdout, code } = await second;
  expect(stdout).toMatch(/16,000 rows of acled: [\d,]+ accepted/);
  expect(stdout).toContain('0 refused');
  expect(code).toBe(0);
  const { stdout: log } = await cli('tail', '--from', 'start', '--once', '--json', '--source', 'urn:large');
  const ids = log
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { event: { id: string } }).event.id);
  expect(new Set(ids).size).toBe(count);
}, 180_000);
