import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlatformTrouble } from '@talion/platform';

/** Address, key and database, for the command line on the same machine. */
export type Connection = Readonly<{ url: string; key: string; databaseUrl: string }>;

const fileIn = (home: string): string => join(home, 'connection.json');

/** What the last start wrote; undefined if there was none, or it cannot be read: then it is written anew. */
export async function readConnection(home: string): Promise<Omit<Connection, 'databaseUrl'> | undefined> {
  try {
    const { url, key } = JSON.parse(await readFile(fileIn(home), 'utf8')) as Partial<Connection>;
    return typeof url === 'string' && typeof key === 'string' ? { url, key } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whole or not at all, and for the owner's eyes only: it holds the key.
 *
 * @throws PlatformTrouble `home-unusable`.
 */
export async function writeConnection(home: string, connection: Connection): Promise<void> {
  const file = fileIn(home);
  const draft = `${file}.${randomUUID()}`;
  try {
    await mkdir(home, { recursive: true });
    await writeFile(draft, `${JSON.stringify(connection, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformTrouble(
      'home-unusable',
      `"${file}" cannot be written (${reason}). Choose another directory with TALION_HOME.`,
      { cause },
    );
  }
}
