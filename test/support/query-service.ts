import { createHash } from 'node:crypto';
import type { LogEvent } from '@talion/domain';
import { ApiKeys, readConfig, startService } from '@talion/platform';
import { Projection } from '@talion/tracking';
import type { ReadStore } from '@talion/tracking';
import { QueryModule } from '../../apps/query/src/query.module';

/** The question API in this process, on a store of the test's own. */

const key = `tln_${'q'.repeat(43)}`;
export const authorization = `Bearer ${key}`;

export async function startQuery(store: ReadStore): Promise<Awaited<ReturnType<typeof startService>>> {
  const keys = new ApiKeys({
    find: (hash) => Promise.resolve({ hash, name: 'analyst', scopes: ['read'] }),
    save: () => Promise.resolve(),
    list: () => Promise.resolve([]),
    remove: () => Promise.resolve(),
  });
  const config = { ...readConfig({}, { port: 0 }), databaseUrl: 'none' };
  return startService({ name: 'query', modules: [QueryModule] }, config, { store, keys });
}

/** Folds these events into the store, in one step. */
export async function foldAll(store: ReadStore, events: readonly LogEvent[]): Promise<void> {
  const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');
  const projection = await Projection.resume(store, { digest, wall: () => 0 });
  const records = events.map((value, offset) => ({ partition: 0, offset: BigInt(offset), value }));
  await store.apply(await projection.fold({ records, position: `0:${events.length}` }));
}
