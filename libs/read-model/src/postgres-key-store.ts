import type { Database } from './database';
import { canBeStored } from './sql-text';
import { apiKeys } from './tables/entities';

type Holder = Readonly<{ name: string; scopes: readonly string[] }>;
type Key = Holder & Readonly<{ hash: string }>;

/** API keys by their hash; the keys themselves are stored nowhere. */
export class PostgresKeyStore {
  constructor(private readonly database: Database) {}

  async find(hash: string): Promise<Key | undefined> {
    if (!canBeStored(hash)) return undefined;
    const found = await this.database.ask('look up a key', ({ manager }) =>
      manager.getRepository(apiKeys).findOneBy({ hash }),
    );
    return found ? { hash: found.hash, name: found.name, scopes: found.scopes } : undefined;
  }

  /** Adds the key, or gives it this name and these scopes if it is there. */
  async save(hash: string, { name, scopes }: Holder): Promise<void> {
    await this.database.ask('save a key', ({ manager }) =>
      manager.getRepository(apiKeys).upsert({ hash, name, scopes: [...scopes] }, ['hash']),
    );
  }

  /** All keys, the oldest first. */
  async list(): Promise<readonly (Key & Readonly<{ created: string }>)[]> {
    const found = await this.database.ask('list the keys', ({ manager }) =>
      manager.getRepository(apiKeys).find({ order: { created: 'ASC', hash: 'ASC' } }),
    );
    return found.map(({ hash, name, scopes, created }) => ({ hash, name, scopes, created: created.toISOString() }));
  }

  async remove(hash: string): Promise<void> {
    if (!canBeStored(hash)) return;
    await this.database.ask('remove a key', ({ manager }) => manager.getRepository(apiKeys).delete({ hash }));
  }
}
