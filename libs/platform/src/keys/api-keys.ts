import { timingSafeEqual } from 'node:crypto';
import { PlatformTrouble } from '../trouble';
import { hashOfApiKey, isApiKey, makeApiKey } from './api-key';
import { scopes } from './scopes';
import type { Scope } from './scopes';

/** Whose key it is and what it may do. */
export type KeyHolder = Readonly<{ name: string; scopes: readonly Scope[] }>;

/** A key as it is kept: by its hash, never as it is. */
type KeptKey = Readonly<{ hash: string; name: string; scopes: readonly string[] }>;

/** Where keys are kept. */
export interface KeyStore {
  find(hash: string): Promise<KeptKey | undefined>;
  /** Adds the key, or gives it this name and these scopes if it is there. */
  save(hash: string, holder: KeyHolder): Promise<void>;
  list(): Promise<readonly (KeptKey & Readonly<{ created: string }>)[]>;
  remove(hash: string): Promise<void>;
}

/** A key as it is shown: `id` tells it from the others and opens nothing. */
export type ListedKey = KeyHolder & Readonly<{ id: string; created: string }>;

/** How long a key that was found is taken as still valid: a key taken away works for at most this long on. */
const rememberedMs = 10_000;
/** Keys remembered at once; far more than a desk has workers. */
const rememberedMax = 1000;

/** Digits of the hash that name a key: enough that no two of a desk's keys share them. */
const idDigits = 12;

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
    const holder = holderIn(found);
    this.remember(hash, holder);
    return holder;
  }

  /** All keys, the oldest first. */
  async list(): Promise<readonly ListedKey[]> {
    const kept = await this.store.list();
    return kept.map(({ hash, created, ...key }) => ({ id: idOf(hash), ...holderIn({ hash, ...key }), created }));
  }

  /** Takes a key away; whether there was one of this id. */
  async remove(id: string): Promise<boolean> {
    const kept = (await this.store.list()).find(({ hash }) => idOf(hash) === id);
    if (!kept) return false;
    await this.store.remove(kept.hash);
    this.remembered.delete(kept.hash);
    return true;
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

const idOf = (hash: string): string => hash.slice(0, idDigits);

/** Scopes that this program does not know give nothing. */
const holderIn = ({ name, scopes: held }: KeptKey): KeyHolder => ({
  name,
  scopes: scopes.filter((one) => held.includes(one)),
});

const sameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
