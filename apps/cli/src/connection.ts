import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Terminal } from './terminal';
import { CliTrouble } from './trouble';

/** Where Talion is, and the key to it. With four services the questions go to another address than the events. */
export type Connection = Readonly<{ ingestUrl: string; queryUrl: string; key: string }>;

/** What a command was told on its own line. */
export type Told = Readonly<{ url?: string; key?: string }>;

/**
 * Address and key: from the command line, else TALION_URL and TALION_KEY, else what the standalone of this machine wrote down in its home. The key of this
 * machine goes to this machine's address only. A variable that is empty counts as not set.
 *
 * @throws CliTrouble `not-connected`, saying what to do; `usage` for an address that is none.
 */
export async function findConnection(told: Told, { env: given, directory }: Terminal): Promise<Connection> {
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const home = join(resolve(directory, env['TALION_HOME'] ?? '.talion'), 'connection.json');
  const local = await readLocal(home);
  const asked = told.url ?? env['TALION_URL'];
  const url = asked === undefined ? local?.url : readAddress(asked);
  if (url === undefined) {
    throw new CliTrouble(
      'not-connected',
      `No Talion is known here: ${home} is not there. Start one in this directory ("npm start"), or set TALION_URL and TALION_KEY.`,
    );
  }
  const key = told.key ?? env['TALION_KEY'] ?? (url === local?.url ? local.key : undefined);
  if (key === undefined) {
    throw new CliTrouble('not-connected', `No key is known for ${url}. Set TALION_KEY, or give --key.`);
  }
  const queryUrl = env['TALION_QUERY_URL'];
  return { ingestUrl: url, queryUrl: queryUrl === undefined ? url : readAddress(queryUrl), key };
}

function readAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new CliTrouble('usage', `${JSON.stringify(text)} is no address; one looks like http://127.0.0.1:4280.`);
  }
  return url.href.replace(/\/+$/, '');
}

async function readLocal(path: string): Promise<{ url: string; key: string } | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
  try {
    const { url, key } = JSON.parse(text) as { url: string; key: string };
    return { url: readAddress(url), key };
  } catch (cause) {
    throw new CliTrouble('not-connected', `${path} cannot be read as a connection; "npm start" writes it anew.`, {
      cause,
    });
  }
}
