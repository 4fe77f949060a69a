import { createHash, randomBytes } from 'node:crypto';

/** API keys as text: `tln_` and 32 random bytes, so that a key is known by its looks and cannot be guessed. Only a hash of it is stored. */

const prefix = 'tln_';
const randomBytesCount = 32;
const keyPattern = /^tln_[A-Za-z0-9_-]{43}$/;

/** A new key. Show it once: nothing that is stored leads back to it. */
export const makeApiKey = (): string => prefix + randomBytes(randomBytesCount).toString('base64url');

/** Whether a text could be a key at all. */
export const isApiKey = (text: string): boolean => keyPattern.test(text);

/** What is stored of a key, 64 hexadecimal digits. One fast hash is enough: 256 random bits cannot be tried out. */
export const hashOfApiKey = (key: string): string => createHash('sha256').update(key).digest('hex');
