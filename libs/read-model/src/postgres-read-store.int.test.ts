import { openPostgresReadStore } from '@talion/read-model';
import { Pool } from 'pg';
import { readStoreContract } from '../../../test/contracts/read-store.contract';
import { freshDatabase } from '../../../test/support/database';

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

readStoreContract('PostgresReadStore', async () => {
  const { url } = database;
  const stores = [await openPostgresReadStore({ url })];
  const reopen = async () => {
    const store = await openPostgresReadStore({ url });
    stores.push(store);
    return store;
  };
  const destroy = async (): Promise<void> => {
    for (const store of stores) await store.close();
    const pool = new Pool({ connectionString: url, max: 1 });
    await pool.query('DROP SCHEMA talion_read CASCADE');
    await pool.end();
  };
  return { store: stores[0]!, reopen, destroy };
});
