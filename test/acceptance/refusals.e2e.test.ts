import { gzipSync } from 'node:zlib';
import { runCli } from '../support/processes';
import { get, post, postAll, rowsOf, settled, startStandalone } from '../support/talion';
import type { Answer, Talion } from '../support/talion';

/** Bad input, as it comes: each is refused by field and value, and nothing else is lost with it. */

type Event = Readonly<{ id: string; data: Readonly<Record<string, unknown>> }> & Readonly<Record<string, unknown>>;

let number = 0;
const raid = (data: Readonly<Record<string, unknown>> = {}, more: Readonly<Record<string, unknown>> = {}): Event => ({
  specversion: '1.0',
  id: `raid-${number++}`,
  source: 'urn:test:wire',
  type: 'talion.action.reported.v1',
  ...more,
  data: {
    type: 'ASSAULT',
    occurred: { from: '2024-05-01T00:00:00Z', to: '2024-05-02T00:00:00Z', precision: 'day' },
    initiators: [{ name: 'Red' }],
    targets: [{ name: 'Blue' }],
    ...data,
  },
});

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('bad input', () => {
  let talion: Talion;
  const accepted: string[] = [];
  beforeAll(async () => {
    talion = await startStandalone();
  });
  afterAll(() => talion.stop());

  const expectProblem = ({ status, type, body }: Answer, expected: number, kind: string): void => {
    expect([status, type, body['type']]).toEqual([
      expected,
      'application/problem+json; charset=utf-8',
      `urn:talion:problem:${kind}`,
    ]);
    expect(body).toMatchObject({ status: expected, title: expect.any(String), detail: expect.any(String) });
  };

  test.each<[string, Event, string, string]>([
    ['an unknown type', raid({}, { type: 'talion.rumour.heard.v1' }), '/type', '"talion.rumour.heard.v1"'],
    [
      'an end before its start',
      raid({ occurred: { from: '2024-05-02', to: '2024-05-01', precision: 'day' } }),
      '/data/occurred/to',
      '"2024-05-01"',
    ],
    ['low above high', raid({ killed: { low: 5, high: 2 } }), '/data/killed/low', '5'],
    ['a negative count', raid({ injured: { best: -1 } }), '/data/injured/best', '-1'],
    ['latitude 91', raid({ place: { latitude: 91, longitude: 0, precision: 'exact' } }), '/data/place/latitude', '91'],
    [
      'a name of 300 kB',
      raid({ targets: [{ name: 'B'.repeat(300_000) }] }),
      '/data/targets/0/name',
      `"${'B'.repeat(80)}"… (300000 characters)`,
    ],
    ['a field that nobody knows', raid({ casualties: 3 }), '/data/casualties', '3'],
    ['no time', raid({ occurred: undefined }), '/data/occurred', 'nothing'],
    ['30 February', raid({ published: '2024-02-30' }), '/data/published', '"2024-02-30"'],
    ['NUL in a text', raid({ summary: 'a\0b' }), '/data/summary', '"a\\u0000b"'],
  ])('%s is refused by field and value', async (_, event, field, value) => {
    const answer = await post(talion, JSON.stringify(event));
    expectProblem(answer, 422, 'events-refused');
    expect(answer.body['problems']).toContainEqual(
      expect.objectContaining({ index: 0, id: event.id, field, value, message: expect.any(String) }),
    );
    expect(String(answer.body['detail']).length).toBeLessThan(1000);
  });

  test('one bad event in a batch is told apart from the rest, which is kept', async () => {
    const good = [raid(), raid(), raid()];
    const bad = raid({ place: { latitude: 91, longitude: 0, precision: 'exact' } });
    const { status, body } = await post(talion, JSON.stringify([good[0], bad, good[1], 7, good[2]]));
    expect(status).toBe(202);
    expect(body['accepted']).toMatchObject(good.map(({ id }, at) => ({ index: at * 2, id })));
    expect(body['refused']).toMatchObject([
      { index: 1, id: bad.id, problems: [{ field: '/data/place/latitude', value: '91' }] },
      { index: 3, problems: [{ field: '', value: '7' }] },
    ]);
    accepted.push(...good.map(({ id }) => id));
    await settled(talion, String(body['position']));
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['nothing', ''],
    ['no JSON', '{"id": '],
    ['no UTF-8', Uint8Array.from([0x22, 0xff, 0x22])],
  ])('a body that is %s is refused', async (_, body) => {
    const response = await fetch(`${talion.ingestUrl}/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${talion.key}`, 'content-type': 'application/json' },
      body,
    });
    const type = response.headers.get('content-type') ?? '';
    expectProblem(
      { status: response.status, type, body: (await response.json()) as Record<string, unknown> },
      400,
      'not-json',
    );
  });

  test.each([
    ['by itself', nested(10_000)],
    ['as data', JSON.stringify(raid()).replace(/"data":.*$/, `"data":${nested(10_000)}}`)],
    ['within extra', JSON.stringify(raid({ extra: { deep: 'HERE' } })).replace('"HERE"', nested(10_000))],
  ])('what is nested 10,000 deep is refused: %s', async (_, body) => {
    expectProblem(await post(talion, body), 422, 'events-refused');
  });

  test('a body over the limit is refused as too large, packed or not, and so are too many events', async () => {
    const large = JSON.stringify([raid({ summary: 'x'.repeat(6_000_000) })]);
    expectProblem(await post(talion, large), 413, 'too-large');
    const packed = await fetch(`${talion.ingestUrl}/v1/events`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${talion.key}`,
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
      body: gzipSync('[' + ' '.repeat(50_000_000) + ']'),
    });
    expect(packed.status).toBe(413);
    expectProblem(await post(talion, JSON.stringify(Array.from({ length: 10_001 }, () => 0))), 413, 'too-large');
  });

  test('a body of another kind is refused, with the kinds that are taken', async () => {
    const answer = await post(talion, JSON.stringify(raid()), { 'content-type': 'text/csv' });
    expectProblem(answer, 415, 'media-type-unsupported');
    expect(answer.body['detail']).toMatch(/application\/cloudevents\+json.*"text\/csv"/);
  });

  test.each([
    ['no key', {}, 401, 'key-missing'],
    ['a wrong key', { authorization: `Bearer tln_${'x'.repeat(43)}` }, 401, 'key-unknown'],
    ['no Bearer', { authorization: 'Basic dGFsaW9u' }, 401, 'key-unknown'],
  ])('%s is refused before anything is read', async (_, headers, status, kind) => {
    for (const path of ['/v1/actions', '/v1/schemas', '/v1/keys', '/v1/alerts/stream', '/v1/notices']) {
      const response = await fetch(`${talion.queryUrl}${path}`, { headers: { ...headers } });
      const type = response.headers.get('content-type') ?? '';
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
      expectProblem(
        { status: response.status, type, body: (await response.json()) as Record<string, unknown> },
        status,
        kind,
      );
    }
    expectProblem(await post({ ...talion, key: 'no' }, '[]', { authorization: '', ...headers }), status, kind);
  });

  test('a key does what its scopes say and no more, until it is taken away', async () => {
    const env = { TALION_URL: talion.ingestUrl, TALION_KEY: talion.key };
    const key = (await runCli(['keys', 'make', 'a reader', '--scopes', 'read'], env)).stdout.trim();
    const reader = { ...talion, key };
    expect((await get(reader, '/v1/actions')).status).toBe(200);
    expectProblem(await post(reader, JSON.stringify(raid())), 403, 'scope-missing');
    const { stdout } = await runCli(['keys', 'list'], env);
    const [id = ''] = /^(\w+) .* a reader$/m.exec(stdout)?.slice(1) ?? [];
    expect(stdout).not.toContain(key);
    expect((await runCli(['keys', 'remove', id], env)).code).toBe(0);
    expectProblem(await get(reader, '/v1/actions'), 401, 'key-unknown');
    expect((await runCli(['keys', 'remove', id], env)).stderr).toContain('There is no key');
  });

  test('a key of scope ingest posts, and may not bring times', async () => {
    const env = { TALION_URL: talion.ingestUrl, TALION_KEY: talion.key };
    const key = (await runCli(['keys', 'make', 'a worker', '--scopes', 'ingest'], env)).stdout.trim();
    const event = raid({}, { time: '2020-01-01T00:00:00Z' });
    const { status, body } = await post({ ...talion, key }, JSON.stringify(event));
    expect(status).toBe(202);
    expect((body['accepted'] as { time: string }[])[0]?.time.slice(0, 4)).not.toBe('2020');
    expectProblem(await get({ ...talion, key }, '/v1/actions'), 403, 'scope-missing');
    accepted.push(event.id);
    await settled(talion, String(body['position']));
  });

  test.each([
    ['/v1/chains', { level: 'moon' }, 'level', '"moon"'],
    ['/v1/chains', { asOf: 'yesterday' }, 'asOf', '"yesterday"'],
    ['/v1/actions', { limit: '0' }, 'limit', '"0"'],
    ['/v1/actions', { cursor: 'x' }, 'cursor', '"x"'],
    ['/v1/actions', { colour: 'red' }, 'colour', '"red"'],
    ['/v1/notices', { cursor: '-1' }, 'cursor', '"-1"'],
  ])('a question is refused by parameter and value: %s %j', async (path, asked, field, value) => {
    const answer = await get(talion, path, asked);
    expectProblem(answer, 400, 'question-refused');
    expect(answer.body['problems']).toMatchObject([{ field, value }]);
  });

  test('what is not there, and what is asked in the wrong way, is told as such', async () => {
    expectProblem(await get(talion, '/v1/nothing'), 404, 'not-found');
    expectProblem(await get(talion, '/v1/actions/none'), 404, 'not-found');
    expectProblem(await get(talion, '/v1/chains/%00'), 404, 'not-found');
    const wrong = await fetch(`${talion.queryUrl}/v1/quarantine/replays`, {
      headers: { authorization: `Bearer ${talion.key}` },
    });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    expectProblem(await get(talion, '/v1/actions', { after: '0:999999' }), 504, 'wait-timed-out');
  });

  test('after all of it the service is well, and holds what was good and nothing else', async () => {
    const last = raid();
    await settled(talion, await postAll(talion, [last]));
    const rows = await rowsOf<{ reports: readonly { id: string }[] }>(talion, 'actions');
    const held = rows.flatMap(({ reports }) => reports.map(({ id }) => id));
    expect(held.sort()).toEqual([...accepted, last.id].sort());
    expect((await get(talion, '/health/ready')).status).toBe(200);
    expect(await rowsOf(talion, 'quarantine')).toEqual([]);
  });
});
