import { join } from 'node:path';
import { runCli } from '../support/processes';
import { get, settled, startStandalone } from '../support/talion';
import type { Answer, Talion } from '../support/talion';

/** An analyst reads the story, decides by a key of her own, undoes it, brings it back, and answers for it; and finds things by words. */

type Row = Readonly<{ event: { id: string; source: string }; by: string; undone?: { by: string; event: string } }>;
type Found = Readonly<{ kind: string; id?: string; name?: string; snippet?: { text: string; marks: number[][] } }>;

let talion: Talion;
let analyst: Talion;
const keyOf = async (name: string, scopes: readonly string[]): Promise<Talion> => {
  const env = { TALION_URL: talion.ingestUrl, TALION_KEY: talion.key };
  const { stdout, stderr } = await runCli(['keys', 'make', name, '--scopes', ...scopes], env);
  if (stdout === '') throw new Error(stderr);
  return { ...talion, key: stdout.trim() };
};

beforeAll(async () => {
  talion = await startStandalone();
  const story = join(__dirname, '../../examples/tower-22.jsonl');
  const imported = await runCli(['import', story], { TALION_URL: talion.ingestUrl, TALION_KEY: talion.key });
  if (imported.code !== 0) throw new Error(imported.stderr);
  analyst = await keyOf('Ann Bo', ['analyst', 'read']);
});
afterAll(() => talion.stop());

async function send(by: Talion, path: string, body: unknown): Promise<Answer> {
  const response = await fetch(`${by.ingestUrl}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${by.key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, body: (await response.json()) as Record<string, unknown> };
}

/** Sends what must be taken; the names of the events, once they are read. */
async function taken(path: string, body: unknown): Promise<string[]> {
  const { status, body: answer } = await send(analyst, path, body);
  expect([status, answer]).toEqual([202, answer]);
  await settled(talion, answer['position'] as string);
  return (answer['accepted'] as { id: string; source: string }[]).map(({ id, source }) => `${id}@${source}`);
}

const decisions = async (asked = {}): Promise<Row[]> =>
  (await get(analyst, '/v1/decisions', asked)).body['rows'] as Row[];
const reportsOf = async (id: string): Promise<string[]> => {
  const { body } = await get(analyst, `/v1/actions/${id}`);
  return (body['row'] as { reports: { id: string }[] }).reports.map((report) => report.id);
};
const split = {
  type: 'talion.actions.split.v1',
  data: { reports: ['bloomberg-04', 'ft-04'], reason: 'Two attacks after all.' },
};

test('a key tells what it may do', async () => {
  expect((await get(analyst, '/v1/keys/mine')).body).toEqual({ name: 'Ann Bo', scopes: ['read', 'analyst'] });
});

test('an analyst decides, undoes it, brings it back, and all of it is listed, also after kill -9', async () => {
  expect(await reportsOf('bloomberg-04')).toEqual(['bloomberg-04', 'ft-04']);
  const [decided = ''] = await taken('/v1/decisions', split);
  expect(await reportsOf('bloomberg-04')).toEqual(['bloomberg-04']);
  const [undone = ''] = await taken('/v1/decisions/undo', { event: decided, reason: 'The papers agree.' });
  expect(await reportsOf('bloomberg-04')).toEqual(['bloomberg-04', 'ft-04']);
  expect(await decisions({ about: 'bloomberg-04', analyst: 'Ann Bo' })).toMatchObject([
    { by: 'Ann Bo', event: { source: 'urn:talion:analyst:Ann%20Bo' }, undone: { by: 'Ann Bo', event: undone } },
  ]);
  const again = await send(analyst, '/v1/decisions/undo', { event: decided, reason: 'The papers agree.' });
  expect(again).toMatchObject({ status: 422, body: { problems: [{ field: '/event' }] } });
  await taken('/v1/decisions/undo', { event: undone, reason: 'They do not.' });
  expect(await reportsOf('bloomberg-04')).toEqual(['bloomberg-04']);

  const { body } = await send(analyst, '/v1/decisions', {
    type: 'talion.action.retracted.v1',
    data: { event: 'bloomberg-16', reason: 'It was withdrawn by the paper.' },
  });
  await talion.crash('standalone');
  await settled(talion, body['position'] as string);
  const rows = await decisions({ analyst: 'Ann Bo' });
  expect(rows.map(({ undone: one }) => one?.by)).toEqual([undefined, undefined, 'Ann Bo', undefined]);
  expect(rows[0]?.event.source).toContain('bloomberg');
});

test('nobody decides in the name of another, or without the scope', async () => {
  const forged = { ...split, data: { ...split.data, analyst: 'Somebody Else' } };
  expect(await send(analyst, '/v1/decisions', forged)).toMatchObject({
    status: 422,
    body: { problems: [{ index: 0, field: '/data/analyst' }] },
  });
  const worker = await keyOf('a worker', ['ingest', 'read']);
  expect(await send(worker, '/v1/decisions', split)).toMatchObject({ status: 403 });
  const event = { specversion: '1.0', id: 'x', source: 'urn:talion:analyst:Ann%20Bo', ...split };
  expect(await send(worker, '/v1/events', event)).toMatchObject({
    status: 422,
    body: { problems: [{ field: '/source' }] },
  });
});

test('the story is found by words', async () => {
  const found = async (q: string, asked = {}): Promise<Found[]> => {
    const { status, body } = await get(analyst, '/v1/search', { q, ...asked });
    expect([status, body]).toEqual([200, body]);
    return body['rows'] as Found[];
  };
  expect(await found('saadi', { kinds: 'actor' })).toMatchObject([
    { kind: 'actor', name: expect.stringMatching(/Saadi/) as unknown },
  ]);
  expect(await found('kataib')).toContainEqual(expect.objectContaining({ kind: 'actor', id: 'kataib-hezbollah' }));
  const tower = await found('Tower 22');
  expect(tower).toContainEqual(
    expect.objectContaining({ kind: 'place', name: expect.stringContaining('Tower 22') as unknown }),
  );
  const action = tower.find(({ kind, id }) => kind === 'action' && id === 'bloomberg-04');
  const { text = '', marks = [] } = action?.snippet ?? {};
  expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(expect.arrayContaining(['Tower', '22']));
  // The second paper came later: it is not known before, and nor is the name that only it has.
  expect(await found('saadi', { asOf: '2024-02-08T12:00:00Z' })).toEqual([]);
  for (const q of ['', 'x'.repeat(201), '-kataib'])
    expect(await get(analyst, '/v1/search', { q })).toMatchObject({
      status: 400,
      body: { problems: [{ field: 'q' }] },
    });
});
