import { openPostgresReadStore } from '@talion/read-model';
import type { PostgresReadStore } from '@talion/read-model';
import { freshDatabase } from '../../../test/support/database';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let store: PostgresReadStore;
beforeAll(async () => {
  database = await freshDatabase();
  store = await openPostgresReadStore({ url: database.url });
});
afterAll(async () => {
  await store.close();
  await database.drop();
});

test('PostgresKeyStore keeps name and scopes by hash, until the key is removed', async () => {
  const { keys } = store;
  expect(await keys.find('hash-1')).toBeUndefined();
  await keys.save('hash-1', { name: 'Desk "Ö" {1}', scopes: ['read', 'a,b'] });
  await keys.save('hash-0', { name: 'Worker', scopes: [] });
  expect(await keys.find('hash-1')).toEqual({ hash: 'hash-1', name: 'Desk "Ö" {1}', scopes: ['read', 'a,b'] });
  const [first, second] = await keys.list();
  expect([first?.hash, second?.hash]).toEqual(['hash-1', 'hash-0']);
  expect(Math.abs(Date.parse(first?.created ?? '') - Date.now())).toBeLessThan(600_000);

  await keys.save('hash-1', { name: 'Renamed', scopes: ['admin'] });
  const again = await openPostgresReadStore({ url: database.url });
  expect(await again.keys.list()).toEqual([{ ...first, name: 'Renamed', scopes: ['admin'] }, second]);
  await again.close();

  await keys.remove('hash-1');
  await keys.remove('hash-1');
  expect(await keys.find('hash-1')).toBeUndefined();
  expect((await keys.list()).map(({ hash }) => hash)).toEqual(['hash-0']);
  expect(await keys.find('HASH-0')).toBeUndefined();
  expect(await keys.find('hash-0\0')).toBeUndefined();
});
