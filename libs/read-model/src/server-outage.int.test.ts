import { openPostgresReadStore } from '@talion/read-model';
import type { PostgresReadStore } from '@talion/read-model';
import { Client } from 'pg';
import { actorsWritten, kept, notice, step } from '../../../test/contracts/read-store/made';
import { startOwnPostgres } from '../../../test/support/database';
import type { OwnPostgres } from '../../../test/support/database';
import { until } from '../../../test/support/processes';

const patienceMs = 120_000;
const longMs = 60_000;
const unavailable = { name: 'TrackingTrouble', code: 'store-unavailable' };

let server: OwnPostgres;
let store: PostgresReadStore;
beforeAll(async () => {
  server = await startOwnPostgres();
}, patienceMs);
beforeEach(async () => {
  store = await openPostgresReadStore({ url: server.url });
}, patienceMs);
afterEach(() => store.close(), patienceMs);
afterAll(() => server.remove(), patienceMs);

/** Stops the server and the processes that serve its connections: each of those is in a process group of its own. */
async function freezeAll(): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  await client.end();
  await server.freeze();
  for (const { pid } of rows) process.kill(pid, 'SIGSTOP');
  return async () => {
    for (const { pid } of rows) process.kill(pid, 'SIGCONT');
    await server.thaw();
  };
}

test(
  'what was applied survives kill -9 of the server, and those who wait hear of what comes after it',
  async () => {
    let calls = 0;
    const stop = store.onChange(() => calls++);
    await store.apply(step('', '0:1', { ...actorsWritten(kept('a')), notices: [notice('x')] }));
    await server.kill();
    await expect(store.position()).rejects.toMatchObject(unavailable);
    await expect(store.apply(step('0:1', '0:2'))).rejects.toMatchObject(unavailable);
    await server.restart();
    await until('the store answers', async () => (await store.position()) === '0:1');
    expect([await store.lastNotice(), (await store.row('actors', 'a'))?.id]).toEqual([1, 'a']);
    const waiting = store.waitFor('0:2', longMs);
    const before = calls;
    await store.apply(step('0:1', '0:2'));
    expect(await waiting).toBe('0:2');
    await until('the listener hears of it', async () => calls > before);
    stop();
  },
  patienceMs,
);

test(
  'a server that hangs is out of reach within seconds, and holds up nobody who closes',
  async () => {
    await store.ping();
    const thaw = await freezeAll();
    try {
      const waiting = expect(store.waitFor('0:999', longMs)).rejects.toMatchObject(unavailable);
      const began = Date.now();
      await expect(store.ping()).rejects.toMatchObject(unavailable);
      expect(Date.now() - began).toBeLessThan(15_000);
      const closing = Date.now();
      await store.close();
      await waiting;
      expect(Date.now() - closing).toBeLessThan(15_000);
    } finally {
      await thaw();
    }
  },
  patienceMs,
);
