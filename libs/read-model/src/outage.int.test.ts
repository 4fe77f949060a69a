import { openPostgresReadStore } from '@talion/read-model';
import type { PostgresReadStore } from '@talion/read-model';
import { Client } from 'pg';
import { act } from '../../../test/support/events';
import { actorsWritten, kept, notice, step, told } from '../../../test/contracts/read-store/made';
import { freshDatabase } from '../../../test/support/database';
import { until } from '../../../test/support/processes';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let store: PostgresReadStore;
/** One looks at the store's connections, one holds locks: what a transaction sees of other connections stands still. */
let other: Client;
let holder: Client;
beforeEach(async () => {
  database = await freshDatabase();
  store = await openPostgresReadStore({ url: database.url });
  [other, holder] = [new Client({ connectionString: database.url }), new Client({ connectionString: database.url })];
  await Promise.all([other.connect(), holder.connect()]);
});
afterEach(async () => {
  await store.close();
  await Promise.all([other.end(), holder.end()]);
  await database.drop();
});

const unavailable = { name: 'TrackingTrouble', code: 'store-unavailable' };
const longMs = 30_000;

/** Ends all connections of the store, or those that did this last. */
const terminate = (last = ''): Promise<unknown> =>
  other.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'talion read model' AND query LIKE $1 || '%'`,
    [last],
  );

const count = async (where: string): Promise<number> => {
  const { rows } = await other.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND ${where}`,
  );
  return Number(rows[0]?.count);
};

test('the call after a lost connection works', async () => {
  await store.apply(step('', '0:1'));
  await terminate();
  await until('a call works', async () => (await store.position()) === '0:1');
  await store.apply(step('0:1', '0:2'));
  expect(await store.position()).toBe('0:2');
});

test('apply() whose connection is ended in the middle rejects, and leaves nothing', async () => {
  await holder.query('BEGIN; LOCK TABLE talion_read.notices');
  const applied = store.apply(
    step('', '0:1', {
      ...actorsWritten(kept('a')),
      events: [{ event: act('e', 'Red>Blue', '2024-01-01'), content: 'c' }],
      told: [told('x')],
      notices: [notice('x')],
    }),
  );
  const rejected = expect(applied).rejects.toMatchObject({ ...unavailable, cause: expect.any(Error) as unknown });
  await until('the step waits for the table', async () => (await count(`wait_event_type = 'Lock'`)) === 1);
  await other.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = $1', ['Lock']);
  await rejected;
  await holder.query('ROLLBACK');
  expect([await store.position(), await store.countEvents(), await store.told()]).toEqual(['', 0, []]);
  expect(await store.page('actors', {}, { limit: 9 })).toEqual({ rows: [] });
});

test('apply() that cannot write one thing writes nothing', async () => {
  const broken = { ...notice('x'), at: 'some day' };
  const part = { ...actorsWritten(kept('a')), told: [told('x')], notices: [notice('x'), broken] };
  await expect(store.apply(step('', '0:1', part))).rejects.toMatchObject(unavailable);
  expect([await store.position(), await store.lastNotice(), await store.told()]).toEqual(['', 0, []]);
  await store.apply(step('', '0:1', actorsWritten(kept('a'))));
});

test('events() whose connection is ended rejects, and the next reader reads on', async () => {
  const events = Array.from({ length: 1000 }, (_, index) => ({
    event: act(`e${index}`, 'Red>Blue', '2024-01-01'),
    content: 'c',
  }));
  await store.apply(step('', '0:1', { events }));
  const read = async (meanwhile: () => Promise<unknown>): Promise<number> => {
    let [found, told] = [0, false];
    for await (const { content } of store.events()) {
      expect(content).toBe('c');
      if (++found > 1 && !told) [, told] = [await meanwhile(), true];
    }
    return found;
  };
  await expect(read(() => terminate('FETCH'))).rejects.toMatchObject(unavailable);
  expect(await read(() => Promise.resolve())).toBe(1000);
});

test('waitFor() and onChange() hear of steps again after their connection was ended', async () => {
  const writer = await openPostgresReadStore({ url: database.url });
  const listens = `query LIKE 'LISTEN%'`;
  let changes = 0;
  const stop = store.onChange(() => changes++);
  await until('the store listens', async () => (await count(listens)) === 1);
  const waiting = store.waitFor('0:1', longMs);
  await terminate('LISTEN');
  await until('nobody listens', async () => (await count(listens)) === 0);
  await until('the store listens again', async () => (await count(listens)) === 1);
  const before = changes;
  await writer.apply(step('', '0:1'));
  expect(await waiting).toBe('0:1');
  await until('the listener hears of it', async () => changes > before);
  stop();
  await writer.close();
});

test('synchronous_commit stays on, whatever the database says', async () => {
  const name = new URL(database.url).pathname.slice(1);
  await other.query(`ALTER DATABASE ${name} SET synchronous_commit = off`);
  await other.query(`
    CREATE TABLE seen (setting text);
    CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql AS
      $$BEGIN INSERT INTO public.seen VALUES (current_setting('synchronous_commit')); RETURN NEW; END$$;
    CREATE TRIGGER looks AFTER UPDATE ON talion_read.positions FOR EACH ROW EXECUTE FUNCTION look()`);
  const fresh = await openPostgresReadStore({ url: database.url });
  await fresh.apply(step('', '0:1'));
  await fresh.close();
  expect((await other.query('SELECT setting FROM public.seen')).rows).toEqual([{ setting: 'on' }]);
});

test('close() ends within seconds although a question hangs', async () => {
  await holder.query('BEGIN; LOCK TABLE talion_read.actors');
  const hanging = expect(store.page('actors', {}, { limit: 1 })).rejects.toMatchObject(unavailable);
  await until('the question hangs', async () => (await count(`wait_event_type = 'Lock'`)) === 1);
  const began = Date.now();
  await store.close();
  await hanging;
  expect(Date.now() - began).toBeLessThan(10_000);
  await holder.query('ROLLBACK');
});

test('openPostgresReadStore() says which database it cannot open', async () => {
  const url = new URL(database.url);
  url.port = '1';
  await expect(openPostgresReadStore({ url: url.href })).rejects.toMatchObject(unavailable);
  url.port = new URL(database.url).port;
  url.pathname = '/no_such_database';
  await expect(openPostgresReadStore({ url: url.href })).rejects.toMatchObject({ code: 'store-misconfigured' });
});
