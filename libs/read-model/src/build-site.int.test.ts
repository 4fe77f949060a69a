import { createHash } from 'node:crypto';
import { openPostgresBuildSite, openPostgresReadStore } from '@talion/read-model';
import { MemoryEventLog, Projection, rebuild, startPump, verify } from '@talion/tracking';
import type { BuildOptions, ProjectionTools } from '@talion/tracking';
import { Pool } from 'pg';
import { freshDatabase } from '../../../test/support/database';
import { act } from '../../../test/support/events';

const tools: ProjectionTools = {
  digest: (text) => createHash('sha256').update(text).digest('base64url'),
  wall: () => Date.parse('2024-06-01T00:00:00Z'),
};
const patienceMs = 60_000;
const raids = Array.from({ length: 60 }, (_, index) =>
  act(`r${index}`, index % 2 === 0 ? 'Red>Blue' : 'Blue>Red', `2024-05-${String(1 + (index % 28)).padStart(2, '0')}`),
);

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: Pool;
let log: MemoryEventLog;
beforeEach(async () => {
  database = await freshDatabase();
  pool = new Pool({ connectionString: database.url, max: 2 });
  log = new MemoryEventLog({ partitions: 3 });
  await log.append(raids);
  const store = await openPostgresReadStore({ url: database.url });
  const pump = pumpOn(store);
  await store.waitFor(await log.end(), patienceMs);
  await pump.stop();
  await store.close();
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

const pumpOn = (store: Parameters<typeof startPump>[0]['store']) =>
  startPump({ log, store, tools, name: 'projector', report: () => undefined });

async function building<T>(
  purpose: 'rebuild' | 'verify',
  work: (options: BuildOptions) => Promise<T>,
  more: Partial<BuildOptions> = {},
): Promise<T> {
  const site = await openPostgresBuildSite(database.url, purpose);
  try {
    return await work({ log, site, tools, name: 'builder', ...more });
  } finally {
    await (purpose === 'verify' ? site.discard() : site.close());
  }
}

const texts = async (sql: string): Promise<string[]> =>
  (await pool.query<{ text: string }>(sql)).rows.map(({ text }) => text).sort();
const rowsOf = (table: string) => texts(`SELECT ${table}::text AS text FROM talion_read.${table}`);
const schemas = () => texts(`SELECT nspname AS text FROM pg_namespace WHERE nspname LIKE 'talion%'`);

test('rebuild() makes the same rows, keeps what desks were told, and leaves nothing behind', async () => {
  const tables = ['actions', 'dyads', 'sequences', 'links', 'chains', 'alerts', 'alerts_told', 'notices', 'events'];
  const before = await Promise.all(tables.map(rowsOf));
  expect(before.every((rows) => rows.length > 0)).toBe(true);
  const { position, notices } = await building('rebuild', rebuild);
  expect(position).toBe(await log.end());
  expect(notices).toEqual([]);
  expect(await Promise.all(tables.map(rowsOf))).toEqual(before);
  expect(await schemas()).toEqual(['talion_read']);
});

test('rebuild() mends rows that somebody changed, and raises no alert again', async () => {
  const before = await Promise.all([rowsOf('actions'), rowsOf('alerts'), rowsOf('alerts_told')]);
  await pool.query(`
    UPDATE talion_read.actions SET value = '{"id":"changed"}' WHERE id = 'r3';
    DELETE FROM talion_read.alerts`);
  const { notices } = await building('rebuild', rebuild);
  expect(await Promise.all([rowsOf('actions'), rowsOf('alerts'), rowsOf('alerts_told')])).toEqual(before);
  expect(notices).toEqual([]);
});

test('rebuild() records what was never raised without telling anybody, and tells who was told that ground is gone', async () => {
  const [lost] = await texts('SELECT id AS text FROM talion_read.alerts_told');
  await pool.query(`
    DELETE FROM talion_read.alerts WHERE id = '${lost}';
    DELETE FROM talion_read.alerts_told WHERE id = '${lost}';
    INSERT INTO talion_read.alerts
      SELECT sha256('ghost'), 'ghost', 'ghost', level, kind, happened_from, happened_until, actors, belongs_to, newest_first, digest,
        jsonb_set(value::jsonb, '{id}', '"ghost"')::json FROM talion_read.alerts LIMIT 1;
    INSERT INTO talion_read.alerts_told
      SELECT sha256('ghost'), 'ghost', kind, true, true,
        jsonb_build_object('id', 'ghost', 'standing', true, 'told', true, 'alert', jsonb_set(value::jsonb -> 'alert', '{id}', '"ghost"'))::json,
        sha256('ghost') FROM talion_read.alerts_told LIMIT 1`);
  const { notices } = await building('rebuild', rebuild);
  expect(
    notices.map(({ kind, id, deliver }) => ({ kind, id, deliver })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  ).toEqual(
    [
      { kind: 'raised', id: lost, deliver: false },
      { kind: 'withdrawn', id: 'ghost', deliver: true },
    ].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
  );
  expect(await texts(`SELECT id AS text FROM talion_read.alerts_told WHERE NOT standing`)).toEqual(['ghost']);
});

test('a projector goes on through rebuild(), and what comes meanwhile is in the new build', async () => {
  const store = await openPostgresReadStore({ url: database.url });
  const pump = pumpOn(store);
  const more = Array.from({ length: 20 }, (_, index) => act(`m${index}`, 'Red>Green', '2024-05-30'));
  const rebuilt = building('rebuild', rebuild);
  for (const one of more) await log.append([one]);
  await rebuilt;
  expect(await texts('SELECT holder AS text FROM talion_read.leads')).toEqual(['projector']);
  const end = await log.append([act('last', 'Green>Red', '2024-05-31')]);
  await store.waitFor(end, patienceMs);
  await pump.stop();
  await store.close();
  expect(await building('verify', verify)).toEqual({ position: end, differences: [] });
  const ids = await texts(`SELECT id AS text FROM talion_read.actions`);
  expect(ids).toEqual(
    [...raids, ...more]
      .map(({ id }) => id)
      .concat('last')
      .sort(),
  );
});

test('a store that planned its statements before rebuild() writes the new tables with them', async () => {
  const store = await openPostgresReadStore({ url: database.url });
  const troubles: unknown[] = [];
  const pump = startPump({ log, store, tools, name: 'projector', report: (error) => troubles.push(error) });
  // PostgreSQL keeps a plan from the sixth time on.
  for (let day = 1; day <= 10; day++) {
    const end = await log.append([act(`p${day}`, 'Red>Green', `2024-05-${String(day).padStart(2, '0')}`)]);
    await store.waitFor(end, patienceMs);
  }
  const planned = await building('rebuild', rebuild);
  const end = await log.append([act('last', 'Green>Red', '2024-05-31')]);
  expect(await store.waitFor(end, patienceMs)).not.toBe(planned.position);
  await pump.stop();
  await store.close();
  expect(troubles).toEqual([]);
  expect(await building('verify', verify)).toEqual({ position: end, differences: [] });
});

test('rebuild() that was stopped goes on where it was; another one at the same time is refused', async () => {
  const stop = new AbortController();
  const stopped = building('rebuild', rebuild, { signal: stop.signal, progress: () => stop.abort() });
  await expect(stopped).rejects.toMatchObject({ code: 'build-stopped' });
  expect(await schemas()).toEqual(['talion_read', 'talion_read_next']);
  const site = await openPostgresBuildSite(database.url, 'rebuild');
  const built = await site.next.position();
  expect(built).not.toBe('');
  await site.next.lead('another', 60_000);
  await expect(building('rebuild', rebuild)).rejects.toMatchObject({ code: 'store-fenced' });
  await site.next.resign('another');
  await site.close();
  const folded: bigint[] = [];
  await log.append([act('more', 'Red>Blue', '2024-05-30')]);
  const store = await openPostgresReadStore({ url: database.url });
  const pump = pumpOn(store);
  await store.waitFor(await log.end(), patienceMs);
  await pump.stop();
  await store.close();
  await building('rebuild', rebuild, { progress: (count) => folded.push(count) });
  expect(folded[0]).toBeGreaterThan(BigInt(raids.length));
  expect(await schemas()).toEqual(['talion_read']);
});

test('rebuild() sets aside what the new tables refuse to keep, and comes to its end', async () => {
  const site = await openPostgresBuildSite(database.url, 'rebuild');
  await pool.query(`ALTER TABLE talion_read_next.actions ADD CHECK (id <> 'r59')`);
  await site.close();
  const { position } = await building('rebuild', rebuild);
  expect(position).toBe(await log.end());
  expect(await texts('SELECT reason AS text FROM talion_read.halted_events LIMIT 1')).toEqual([
    expect.stringMatching(/^Folding it failed: .*check constraint/) as unknown,
  ]);
  expect(await texts(`SELECT id AS text FROM talion_read.actions WHERE id = 'r59'`)).toEqual([]);
});

test('verify() names what differs, and changes nothing', async () => {
  expect((await building('verify', verify)).differences).toEqual([]);
  await pool.query(`
    UPDATE talion_read.actions SET value = '{"id":"changed"}' WHERE id = 'r3';
    UPDATE talion_read.dyads SET actors = '{}' WHERE level = 'bloc';
    DELETE FROM talion_read.events WHERE id = 'r5';
    INSERT INTO talion_read.footprints (id_hash, id, value) VALUES ('\\x00', 'ghost', '{}')`);
  const { differences } = await building('verify', verify);
  expect(differences).toEqual([
    { table: 'actions', key: 'r3', found: 'different' },
    { table: 'dyads', key: 'bloc\nblue--red', found: 'different' },
    { table: 'events', key: 'r5@urn:test:desk', found: 'in the new build only' },
    { table: 'footprints', key: 'ghost', found: 'in live only' },
  ]);
  expect(await schemas()).toEqual(['talion_read']);
});

test('a projector of older rules does not touch what newer ones have built', async () => {
  await pool.query(`UPDATE talion_read.positions SET rules = '999999'`);
  const store = await openPostgresReadStore({ url: database.url });
  await expect(Projection.resume(store, tools)).rejects.toMatchObject({ code: 'store-misconfigured' });
  await store.close();
});
