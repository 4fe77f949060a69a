import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020';
import type { AnySchema, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { modelNames } from '@talion/domain';
import { freshDatabase } from '../support/database';
import { runCli } from '../support/processes';
import { get, post, startServices, startStandalone } from '../support/talion';
import type { Answer, Talion } from '../support/talion';

/** The OpenAPI document says what the services answer: each answer is held against it. */

type Content = Readonly<Record<string, Readonly<{ schema: AnySchema }>>>;
type Operation = Readonly<{
  operationId: string;
  responses: Readonly<Record<string, Readonly<{ content?: Content }>>>;
}>;
type Document = Readonly<{ paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>; components: object }>;

const documentOf = async (url: string): Promise<Document> =>
  (await (await fetch(`${url}/openapi.json`)).json()) as Document;

/** A check of the answer that the document describes for this operation and status. */
function checkOf(document: Document, path: string, method: string, status: number, type: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema(document, 'document');
  const place = ['paths', path, method, 'responses', String(status), 'content', type, 'schema'];
  const pointer = place.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).map(encodeURIComponent);
  return ajv.compile({ $ref: `document#/${pointer.join('/')}` });
}

describe('the OpenAPI document', () => {
  let talion: Talion;
  let document: Document;
  beforeAll(async () => {
    talion = await startStandalone();
    const story = join(__dirname, '../../examples/tower-22.jsonl');
    await runCli(['import', story], { TALION_URL: talion.ingestUrl, TALION_KEY: talion.key });
    document = await documentOf(talion.queryUrl);
  });
  afterAll(() => talion.stop());

  const expectTold = (path: string, method: string, { status, type, body }: Answer): void => {
    const check = checkOf(document, path, method, status, type.split(';')[0] ?? '');
    check(body);
    expect(check.errors ?? []).toEqual([]);
  };

  test('is valid OpenAPI 3.1', async () => {
    expect(document).toMatchObject({ openapi: '3.1.0' });
    expect(await new Validator().validate(document)).toMatchObject({ valid: true });
  });

  test('gives every operation an id of its own, and says who may call it', () => {
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    const open = Object.entries(document.paths)
      .filter(([, item]) => Object.values(item).some((operation) => !('401' in operation.responses)))
      .map(([path]) => path);
    expect(open.sort()).toEqual(['/asyncapi.json', '/health/live', '/health/ready', '/metrics']);
  });

  test.each(modelNames)('tells what /v1/%s answers', async (model) => {
    for (const asked of [
      {},
      { level: 'party' },
      { attribution: 'accused' },
      { asOf: '2024-02-08T12:00:00Z', a1: '0.2' },
    ])
      expectTold(`/v1/${model}`, 'get', await get(talion, `/v1/${model}`, asked));
  });

  test('tells what /v1/forecasts answers, from the tables and on demand', async () => {
    for (const asked of [
      { now: '2024-02-10' },
      { now: '2024-02-10', a1: '0.2' },
      { attribution: 'accused', now: '2024-01-31' },
    ]) {
      const answer = await get(talion, '/v1/forecasts', asked);
      expect(answer.status).toBe(200);
      expectTold('/v1/forecasts', 'get', answer);
      expect(answer.body['rows']).not.toEqual([]);
    }
  });

  test('tells the forms of lists, each by its media type, and that a known answer is not given again', async () => {
    const ask = (path: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
      fetch(`${talion.queryUrl}${path}`, { headers: { authorization: `Bearer ${talion.key}`, ...headers } });
    for (const accept of ['text/csv', 'application/x-ndjson', 'application/geo+json']) {
      const response = await ask('/v1/actions?country=iraq', { accept });
      const [type, text] = [response.headers.get('content-type') ?? '', await response.text()];
      expect([response.status, type.split(';')[0]]).toEqual([200, accept]);
      const bodies = accept === 'text/csv' ? [text] : accept.endsWith('ndjson') ? text.trim().split('\n') : [text];
      expect(text).toContain('bloomberg');
      for (const one of bodies)
        expectTold('/v1/actions', 'get', {
          status: 200,
          type,
          body: accept === 'text/csv' ? (one as never) : (JSON.parse(one) as Answer['body']),
        });
      const tag = response.headers.get('etag') ?? '';
      expect((await ask('/v1/actions?country=iraq', { accept, 'if-none-match': tag })).status).toBe(304);
    }
    const refused = await ask('/v1/links', { accept: 'application/geo+json' });
    expectTold('/v1/links', 'get', {
      status: refused.status,
      type: refused.headers.get('content-type') ?? '',
      body: (await refused.json()) as Answer['body'],
    });
    expect(refused.status).toBe(406);
  });

  test.each([
    ['actions', 'bloomberg-13'],
    ['actors', 'iran'],
    ['dyads', 'iran--united-states'],
    ['sequences', 'iran--united-states:bloomberg-04'],
    ['chains', 'bloomberg-04'],
    ['alerts', 'chain.started:bloomberg-04'],
  ])('tells what /v1/%s/%s answers', async (model, id) => {
    const answer = await get(talion, `/v1/${model}/${encodeURIComponent(id)}`);
    expect(answer.status).toBe(200);
    expectTold(`/v1/${model}/{id}`, 'get', answer);
  });

  test('tells what a search, the list of decisions and a key answer', async () => {
    for (const [path, asked] of [
      ['/v1/search', { q: 'tower 22' }],
      ['/v1/search', { q: 'kataib', kinds: 'actor,place', asOf: '2024-02-08T12:00:00Z' }],
      ['/v1/decisions', {}],
      ['/v1/keys/mine', {}],
    ] as const) {
      const answer = await get(talion, path, asked);
      expect(answer.status).toBe(200);
      expectTold(path, 'get', answer);
    }
  });

  test('tells what an action answers with: its reports in full, and why it was linked', async () => {
    const { body } = await get(talion, '/v1/actions/bloomberg-10');
    expect(Object.keys(body['events'] as object)).toEqual(
      expect.arrayContaining(['bloomberg-10', 'ft-10', 'bloomberg-11-toll']),
    );
    expect(body['links']).toMatchObject([{ response: 'bloomberg-10', trigger: 'bloomberg-04', kind: 'asserted' }]);
    const asserting = (body['links'] as { assertedBy: { event: string } }[])[0]?.assertedBy.event ?? '';
    expect(body['events']).toHaveProperty([asserting]);
  });

  test.each([{}, { attribution: 'accused' }, { asOf: '2024-02-08T12:00:00Z' }])(
    'tells why an action is what it is, under %j',
    async (asked) => {
      for (const id of ['bloomberg-04', 'bloomberg-10', 'bloomberg-13']) {
        const answer = await get(talion, `/v1/actions/${id}/explanation`, asked);
        expect(answer.status).toBe(200);
        expectTold('/v1/actions/{id}/explanation', 'get', answer);
        const { row } = (await get(talion, `/v1/actions/${id}`, asked)).body as { row: { reports: { id: string }[] } };
        const { reports } = answer.body['identity'] as { reports: { report: string }[] };
        expect(reports.map(({ report }) => report)).toEqual(row.reports.map((report) => report.id));
      }
    },
  );

  test('says by a sentence, and by figures, why two reports are one action', async () => {
    const { body } = await get(talion, '/v1/actions/bloomberg-04/explanation');
    expect(body).toMatchObject({
      identity: { reports: [{ how: 'founded' }, { how: 'content', comparisons: [{ time: { overlapHours: 312 } }] }] },
      attribution: { rung: 'claimed', initiators: ['kataib-hezbollah'], disputed: true },
      names: { 'kataib-hezbollah': "Kata'ib Hezbollah" },
      inWords: { identity: expect.arrayContaining([expect.stringContaining('overlap for 312 h')]) as unknown },
    });
  });

  test('suggests who may be one, and no more once that is confirmed', async () => {
    const event = (id: string, type: string, data: object): object => ({
      specversion: '1.0',
      id,
      source: 'urn:test:wire',
      type: `talion.${type}.v1`,
      data,
    });
    const posted = await post(
      talion,
      JSON.stringify([
        event('raid-1', 'action.reported', {
          type: 'ASSAULT',
          occurred: { from: '2023-02-01', to: '2023-02-02', precision: 'day' },
          initiators: [{ name: "Kata'eb Hizbullah" }],
          targets: [{ name: 'Nobody else' }],
        }),
      ]),
    );
    const after = String(posted.body['position']);
    const before = await get(talion, '/v1/actors/suggestions', { after, limit: '1' });
    expectTold('/v1/actors/suggestions', 'get', before);
    const rows = before.body['rows'] as { names: string[]; confirm: object }[];
    expect(rows).toMatchObject([{ keep: 'kataib-hezbollah', alias: 'kataeb-hizbullah' }]);
    const confirmed = await post(talion, JSON.stringify([rows[0]?.confirm]));
    expect(confirmed.status).toBe(202);
    const then = await get(talion, '/v1/actors/suggestions', { after: String(confirmed.body['position']) });
    expect(JSON.stringify(then.body)).not.toContain('kataeb-hizbullah');
    expectTold('/v1/actors/suggestions', 'get', await get(talion, '/v1/actors/suggestions', { limit: 'x' }));
  });

  test('tells of notices, schemas, refusals and what becomes of events', async () => {
    for (const path of ['/v1/notices', '/v1/schemas', '/v1/quarantine', '/v1/keys'])
      expectTold(path, 'get', await get(talion, path));
    expectTold('/v1/actions', 'get', await get(talion, '/v1/actions', { limit: 'x' }));
    expectTold('/v1/actions/{id}', 'get', await get(talion, '/v1/actions/none'));
    expectTold('/v1/actions/{id}/explanation', 'get', await get(talion, '/v1/actions/none/explanation'));
    expectTold('/v1/events', 'post', await post(talion, '[]'));
    expectTold('/v1/events', 'post', await post(talion, '[7]'));
  });
});

test('each service tells of its own part', async () => {
  const database = await freshDatabase();
  const talion = await startServices(database.url, {});
  try {
    const paths = async (url: string): Promise<string[]> => Object.keys((await documentOf(url)).paths);
    expect(await paths(talion.ingestUrl)).toContain('/v1/log');
    expect(await paths(talion.queryUrl)).not.toContain('/v1/log');
    expect(await paths(talion.queryUrl)).toContain('/v1/chains/{id}');
    expect(await paths(talion.alerterUrl)).toContain('/v1/alerts/stream');
  } finally {
    await talion.stop();
    await database.drop();
  }
});
