import { openPostgresReadStore } from '@talion/read-model';
import { modelNames, tieOfName } from '@talion/domain';
import { Projection } from '@talion/tracking';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { alert, step, told } from '../../../test/contracts/read-store/made';
import { freshDatabase } from '../../../test/support/database';
import { act, hours, report } from '../../../test/support/events';
import { Connections } from './connections';
import { settingsFor } from './database';
import { migrations } from './migrations/migrations';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: Pool;
beforeEach(async () => {
  database = await freshDatabase();
  pool = new Pool({ connectionString: database.url, max: 2 });
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

const opened = () => openPostgresReadStore({ url: database.url });

const namesOf = async (sql: string): Promise<string[]> =>
  (await pool.query<{ name: string }>(sql)).rows.map(({ name }) => name).sort();

test('openPostgresReadStore() by eight processes at once makes the tables of an empty database once', async () => {
  const stores = await Promise.all(Array.from({ length: 8 }, opened));
  for (const store of stores) expect(await store.position()).toBe('');
  await Promise.all(stores.map((store) => store.close()));
  const { rows } = await pool.query<{ count: string }>('SELECT count(*) FROM talion_read.migrations');
  expect(rows).toEqual([{ count: String(migrations.length) }]);
});

test('openPostgresReadStore() leaves the rest of the database alone', async () => {
  await pool.query('CREATE TABLE actions (mine text); CREATE TABLE migrations (mine text)');
  await (await opened()).close();
  const outside = `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
  expect(await namesOf(outside)).toEqual(['actions', 'migrations']);
});

test('every table, column and function of the schema says what it is', async () => {
  await (await opened()).close();
  const tables = `SELECT relname AS name FROM pg_class WHERE relnamespace = 'talion_read'::regnamespace AND relkind IN ('r', 'v', 'm')`;
  expect(await namesOf(tables)).toEqual(expect.arrayContaining([...modelNames, 'events', 'positions']));
  expect(await namesOf(`${tables} AND obj_description(oid, 'pg_class') IS NULL`)).toEqual([]);
  expect(
    await namesOf(`
      SELECT attrelid::regclass || '.' || attname AS name FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      WHERE relnamespace = 'talion_read'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
        AND col_description(attrelid, attnum) IS NULL`),
  ).toEqual([]);
  expect(
    await namesOf(`
      SELECT proname AS name FROM pg_proc
      WHERE pronamespace = 'talion_read'::regnamespace AND obj_description(oid, 'pg_proc') IS NULL`),
  ).toEqual([]);
});

test('TypeORM finds nothing to change: the entities are what the migrations made', async () => {
  await (await opened()).close();
  const source = await new DataSource(settingsFor(new Connections(database.url), { max: 1 })).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  // It knows of no comments: those stand in the migrations only.
  const wanted = upQueries.map(({ query }) => query).filter((query) => !query.startsWith('COMMENT ON'));
  expect(wanted).toEqual([]);
});

test('openPostgresReadStore() refuses tables that a newer program has changed, and names the change', async () => {
  await (await opened()).close();
  await pool.query(`INSERT INTO talion_read.migrations (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`);
  const refused = expect(opened()).rejects;
  await refused.toMatchObject({
    name: 'TrackingTrouble',
    code: 'store-misconfigured',
    message: expect.stringContaining('Later9999999999999') as unknown,
  });
});

test('openPostgresReadStore() needs no right to make tables where they are there already', async () => {
  await (await opened()).close();
  const role = `reader_${process.pid}`;
  await pool.query(`
    CREATE ROLE ${role} LOGIN PASSWORD 'secret';
    GRANT USAGE ON SCHEMA talion_read TO ${role};
    GRANT SELECT ON ALL TABLES IN SCHEMA talion_read TO ${role}`);
  const url = new URL(database.url);
  [url.username, url.password] = [role, 'secret'];
  const store = await openPostgresReadStore({ url: url.href });
  expect(await store.page('actions', {}, { limit: 1 })).toEqual({ rows: [] });
  await store.close();
  await pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
});

test('what was kept before events had ties is found once the projector has passed it again', async () => {
  const before = await opened();
  const [early, late] = ['2024-06-01T00:00:00Z', '2024-06-02T00:00:00Z'].map((at) => ({
    event: report('e', 'Red>Blue', hours('2024-01-01T12'), {}, { at }),
    content: 'same',
  }));
  const renamed = told('x', { alert: alert('now') });
  await before.apply(step('', '0:1', { events: [early!], told: [renamed], rules: 'old' }));
  await before.close();
  const source = await new DataSource(settingsFor(new Connections(database.url), { max: 1 })).initialize();
  for (const { name } of [...migrations].reverse()) {
    await source.undoLastMigration();
    if (name.startsWith('FoundByStep')) break;
  }
  await source.destroy();
  const store = await opened();
  expect(await store.rules()).toBeUndefined();
  expect(await store.toldUnder(['now'])).toEqual([renamed]);
  const noon = Date.parse('2024-01-01T12:00:00Z');
  const found = async () => [
    await store.eventsTied([tieOfName('red')]),
    await store.eventsSpanning([{ from: noon, to: noon + 1 }]),
  ];
  expect(await found()).toEqual([[], []]);
  await store.apply(step('0:1', '0:2', { events: [late!] }));
  expect(await found()).toEqual([[early], [early]]);
  await store.close();
});

test('what was kept before rows had places and severities is filled in as a projector writes it', async () => {
  const before = await opened();
  const oddCountries = ['Türkiye', 'IRAQ', 'iraq', '\u{10FFFF}', 'ｚ', 'ﷺ'.repeat(100), 'ﷺ'.repeat(99)];
  const place = { countries: oddCountries, latitude: -0.1, longitude: 43.123456789, precision: 'town' } as const;
  const events = [
    act('a', 'Red>Blue', '2024-02-01', { place, killed: { best: 3 } }),
    act('b', 'Blue>Red', '2024-02-03', { place: { countries: ['Iraq'], precision: 'country' } }),
    act('c', 'Red>Blue', '2024-02-05', { killed: { best: 90 } }, { source: 'urn:other' }),
    act('d', 'Grey>Blue', '2024-02-06', { type: 'AGREE' }),
  ];
  const projection = await Projection.resume(before, { digest: (text) => text, wall: () => 0 });
  const records = events.map((value, offset) => ({ partition: 0, offset: BigInt(offset), value }));
  await before.apply(await projection.fold({ records, position: '0:4' }));
  await before.close();
  const rows = () =>
    Promise.all(
      modelNames.map(
        async (model) => (await pool.query<object>(`SELECT * FROM talion_read.${model} ORDER BY key`)).rows,
      ),
    );
  const written = await rows();
  expect(JSON.stringify(written)).toContain('turkiye');
  const source = await new DataSource(settingsFor(new Connections(database.url), { max: 1 })).initialize();
  for (const { name } of [...migrations].reverse()) {
    await source.undoLastMigration();
    if (name.startsWith('FoundByMarks')) break;
  }
  await source.destroy();
  await (await opened()).close();
  expect(await rows()).toEqual(written);
});

test('down() takes away what up() made', async () => {
  await (await opened()).close();
  const source = await new DataSource(settingsFor(new Connections(database.url), { max: 1 })).initialize();
  for (let left = migrations.length; left > 0; left--) await source.undoLastMigration();
  await source.destroy();
  expect(await namesOf(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'talion_read'`)).toEqual([
    'migrations',
  ]);
  const store = await opened();
  expect(await store.position()).toBe('');
  await store.close();
});
