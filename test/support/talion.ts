import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, modelNames } from '@talion/domain';
import { freePort, startApp, until } from './processes';
import type { Running } from './processes';
import { temporaryDirectory } from './temporary-directory';

/** A whole Talion, whichever way it is run, as its users reach it: by HTTP and a key. */
export type Talion = Readonly<{
  ingestUrl: string;
  queryUrl: string;
  alerterUrl: string;
  key: string;
  /** Where standalone keeps its data. */
  home?: string;
  /** Kills one process with SIGKILL and starts it again on the same data. */
  crash(name: string): Promise<void>;
  stop(): Promise<void>;
}>;

/** One process with an embedded PostgreSQL in a directory of its own. */
export async function startStandalone(env: Readonly<Record<string, string>> = {}): Promise<Talion> {
  const directory = await temporaryDirectory('standalone');
  const home = directory.path;
  const port = await freePort();
  const start = (): Promise<Running> => startApp('standalone', port, { TALION_HOME: home, ...env });
  let running = await start();
  const { url, key } = JSON.parse(await readFile(join(home, 'connection.json'), 'utf8')) as {
    url: string;
    key: string;
  };
  return {
    ingestUrl: url,
    queryUrl: url,
    alerterUrl: url,
    key,
    home,
    async crash() {
      await running.kill();
      running = await start();
    },
    async stop() {
      await running.stop();
      await directory.remove();
    },
  };
}

export const serviceNames = ['ingest', 'projector', 'query', 'alerter'] as const;

/** The four services, each in its own process. */
export async function startServices(databaseUrl: string, log: Readonly<Record<string, string>>): Promise<Talion> {
  const key = `tln_${'t'.repeat(43)}`;
  const ports = new Map<string, number>();
  const running = new Map<string, Running>();
  const start = async (name: string): Promise<void> => {
    const port = ports.get(name) ?? (await freePort());
    ports.set(name, port);
    running.set(name, await startApp(name, port, { DATABASE_URL: databaseUrl, TALION_KEY: key, ...log }));
  };
  await Promise.all(serviceNames.map(start));
  const urlOf = (name: string): string => running.get(name)?.url ?? '';
  return {
    ingestUrl: urlOf('ingest'),
    queryUrl: urlOf('query'),
    alerterUrl: urlOf('alerter'),
    key,
    async crash(name) {
      await running.get(name)?.kill();
      await start(name);
    },
    async stop() {
      await Promise.all([...running.values()].map((one) => one.stop()));
    },
  };
}

export type Answer = Readonly<{ status: number; type: string; body: Record<string, unknown> }>;

/** Posts to `/v1/events` as an ingest worker does. */
export async function post(
  talion: Talion,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${talion.ingestUrl}/v1/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${talion.key}`, 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: JSON.parse(text) as Record<string, unknown>,
  };
}

/** Events in one delivery. */
const eventsAtOnce = 1000;

/** Posts events that must all be accepted; gives the position to wait for. */
export async function postAll(talion: Talion, events: readonly unknown[]): Promise<string> {
  let position = '';
  for (let at = 0; at < events.length; at += eventsAtOnce) {
    const { status, body } = await post(talion, JSON.stringify(events.slice(at, at + eventsAtOnce)));
    if (status !== 202 || (body['refused'] as unknown[]).length > 0)
      throw new Error(`Not all was accepted: ${JSON.stringify(body)}`);
    position = body['position'] as string;
  }
  return position;
}

type Asked = Readonly<Record<string, string>>;

export async function get(talion: Talion, path: string, asked: Asked = {}): Promise<Answer> {
  const response = await fetch(`${talion.queryUrl}${path}?${new URLSearchParams(asked).toString()}`, {
    headers: { authorization: `Bearer ${talion.key}` },
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: (await response.json()) as Record<string, unknown>,
  };
}

/** All rows of a model, page by page. */
export async function rowsOf<T = Record<string, unknown>>(
  talion: Talion,
  model: string,
  asked: Asked = {},
): Promise<T[]> {
  const rows: T[] = [];
  for (let cursor: string | undefined; ;) {
    const { status, body } = await get(talion, `/v1/${model}`, {
      limit: '20',
      ...asked,
      ...(cursor !== undefined && { cursor }),
    });
    if (status !== 200) throw new Error(`GET /v1/${model} answers ${status}: ${JSON.stringify(body)}`);
    rows.push(...(body['rows'] as T[]));
    cursor = body['next'] as string | undefined;
    if (cursor === undefined) return rows;
  }
}

/** What all the services answer together, in the form of `talion project --json`: sorted, canonical. */
export async function readModels(talion: Talion, asked: Asked = {}): Promise<string> {
  const models = await Promise.all(
    modelNames.map(async (model) => [model, sortedRows(await rowsOf(talion, model, asked))]),
  );
  return canonicalJson(Object.fromEntries(models));
}

/** The same rows in one order, whatever order they are paged in. */
export const sortedRows = (rows: readonly unknown[]): unknown[] =>
  rows
    .map((row) => ({ row, text: canonicalJson(row) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ row }) => row);

export async function settled(talion: Talion, position: string): Promise<void> {
  await until(
    `the read models have reached ${position}`,
    async () => (await get(talion, '/v1/actors', { after: position })).status === 200,
  );
}
