import { scopes } from '@talion/platform';
import type { ApiKeys, KeyHolder } from '@talion/platform';
import type { Connection } from './connection-file';

/** The key of the person at this machine, and whether it was made just now: only then is it shown. */
export type OwnKey = Readonly<{ key: string; isNew: boolean }>;

const owner: KeyHolder = { name: 'standalone', scopes };

/** The key that was chosen by TALION_KEY, the one that the last start wrote down if it still opens this database, else a new one. */
export async function findOwnKey(
  keys: ApiKeys,
  chosen: string | undefined,
  last: Pick<Connection, 'url' | 'key'> | undefined,
): Promise<OwnKey> {
  if (chosen !== undefined) {
    await keys.register(chosen, owner);
    return { key: chosen, isNew: false };
  }
  const holder = last && (await keys.holderOf(last.key));
  if (last && holder?.scopes.includes('admin')) return { key: last.key, isNew: false };
  return { key: await keys.make(owner), isNew: true };
}
