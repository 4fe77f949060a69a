import { timingSafeEqual } from 'node:crypto';
import { PlatformTrouble } from '../trouble';
import { hashOfApiKey, isApiKey, makeApiKey } from './api-key';
import type { Scope } from './scopes';

/** Whose key it is and what it may do. */
export type KeyHolder = Readonly<{ name: string; scopes: readonly Scope[] }>;

/** Where keys are kept: by their hash, never as they are. */
export interface KeyStore {
  find(hash: string): Promise<(KeyHolder & Readonly<{ hash: string }>) | undefined>;
  /** Adds the key, or gives it this name and these scopes if it is there. */
  save(hash: string, holder: KeyHolder): Promise<void>;
}

/** How long a key that was found is taken as still valid: a key taken away works for at most this long on. */
const rememberedMs = 10_000;
/** Keys remembered at once; far more than a desk has workers. */
const rememberedMax = 1000;

/** The keys that open this Talion. */
export class ApiKeys {
  private readonly remembered = new Map<string, Readonly<{ holder: KeyHolder; until: number }>>();

  constructor(private readonly store: KeyStore) {}

  /** Who holds this key; undefined if nobody does. */
  async holderOf(key: string): Promise<KeyHolder | undefined> {
    if (!isApiKey(key)) return undefined;
    const hash = hashOfApiKey(key);
    const known = this.remembered.get(hash);
    if (known && known.until > Date.now()) return known.holder;
    this.remembered.delete(hash);
    const found = await this.store.find(hash);
    // Stores compare as they like (an index, a collation): what opens the door is compared here, in constant time.
    if (!found || !sameHash(found.hash, hash)) return undefined;
    this.remember(hash, found);
    return found;
  }

  /**
   * Registers a key that somebody chose.
   * @throws PlatformTrouble `key-refused` if it is not a key.
   */
  async register(key: string, holder: KeyHolder): Promise<void> {
    if (!isApiKey(key))
      throw new PlatformTrouble('key-refused', 'A key is tln_ followed by 43 letters, digits, - or _.');
    await this.store.save(hashOfApiKey(key), holder);
  }

  /** Makes a key and gives it, for the only time. */
  async make(holder: KeyHolder): Promise<string> {
    const key = makeApiKey();
    await this.register(key, holder);
    return key;
  }

  private remember(hash: string, holder: KeyHolder): void {
    const [oldest] = this.remembered.keys();
    if (this.remembered.size >= rememberedMax && oldest !== undefined) this.remembered.delete(oldest);
    this.remembered.set(hash, { holder, until: Date.now() + rememberedMs });
  }
}

const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
