import type { ActionRow, LinkRow } from '@talion/domain';
import { MemoryReadStore } from '@talion/tracking';
import { act, asserted, registered, related } from '../../../test/support/events';
import { authorization, foldAll, startQuery } from '../../../test/support/query-service';

/** Lists over HTTP: forms, filters, pages. */

const at = (latitude: number, longitude: number, ...countries: string[]) =>
  ({ place: { latitude, longitude, countries, precision: 'town' } }) as const;

const history = [
  related('r1', 'Green', 'backed_by', 'Red'),
  registered('r2', 'Blue', { aliases: ['=cmd()'] }),
  act('a0', 'Blue>Red', '2023-12-30'),
  act('a1', 'Red>Blue', '2024-02-01', { ...at(36.2, 44, 'Iraq', 'Türkiye'), killed: { best: 3 } }),
  act('a2', 'Blue>Red', '2024-02-03', at(33.3, 44.4, 'IRAQ')),
  act('a3', 'Green>Blue', '2024-02-05', { killed: { best: 90 } }, { source: '@wire' }),
  act('t1', 'Red>Blue', '2024-02-04', { type: 'THREATEN' }),
  act('t2', 'Red>Blue', '2024-02-06', { type: 'AGREE' }),
  act('z1', 'Red>Blue', '2021-01-01', at(-17, 179.9)),
  asserted('w1', 'a2', 'a1'),
  asserted('w2', 'a3', 'a2'),
  asserted('w3', 't1', 'a2'),
  asserted('w4', 't2', 'z1'),
];

let url: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  const store = new MemoryReadStore();
  await foldAll(store, history);
  const service = await startQuery(store);
  [url, stop] = [service.url, service.close];
});
afterAll(() => stop());

const ask = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${url}${path}`, { headers: { authorization, ...headers } });

async function rowsOf<T>(path: string): Promise<T[]> {
  const response = await ask(path);
  const body = (await response.json()) as { rows: T[] };
  if (response.status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return body.rows;
}
const idsOf = async (path: string): Promise<string[]> => (await rowsOf<ActionRow>(path)).map(({ id }) => id).sort();

const table = async (response: Response): Promise<string[][]> =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => line.split(','));

test.each([
  ['country=iraq', ['a1', 'a2']],
  ['country=Turkiye', ['a1']],
  ['bbox=43,33,45,34', ['a2']],
  ['bbox=179,-20,-179,0', ['z1']],
  ['severityMin=15', ['a3']],
  ['severityMin=9&severityMax=9', ['a0', 'a2', 'z1']],
  ['source=@wire', ['a3']],
  ['role=restraint', ['t2']],
  ['id=a1&id=a3&id=missing', ['a1', 'a3']],
  ['id=a1&id=a3&country=IRAQ', ['a1']],
  ['country=iraq&attribution=accused', ['a1', 'a2']],
])('GET /v1/actions?%s', async (asked, expected) => {
  expect(await idsOf(`/v1/actions?${asked}`)).toEqual(expected);
});

test('GET /v1/chains and /v1/sequences are narrowed by country, peak and gravest move; /v1/actors by id', async () => {
  expect(await idsOf('/v1/chains?country=T%C3%9CRKIYE&severityMin=15')).toEqual(['a1']);
  for (const none of ['country=France', 'severityMax=15']) expect(await idsOf(`/v1/chains?${none}`)).toEqual([]);
  expect((await idsOf('/v1/sequences?severityMin=15')).length).toBe(1);
  expect(await idsOf('/v1/actors?id=red&id=blue')).toEqual(['blue', 'red']);
});

test.each(['', '&attribution=accused'])('of=<chain> gives the actions and the links of a chain%s', async (more) => {
  expect(await idsOf(`/v1/actions?of=a1${more}`)).toEqual(['a1', 'a2', 'a3', 't1', 't2']);
  expect(await idsOf(`/v1/actions?of=a1&role=hostile${more}`)).toEqual(['a1', 'a2', 'a3']);
  expect(await idsOf(`/v1/actions?of=a1&id=a2&id=z1${more}`)).toEqual(['a2']);
  const links = await rowsOf<LinkRow>(`/v1/links?of=a1${more}`);
  // What the root answers, across a lull, lies outside the chain.
  expect((await rowsOf<LinkRow>(`/v1/links?of=a0${more}`)).map(({ response }) => response)).toEqual(['a1']);
  expect(links.map(({ response, trigger }) => `${response}>${trigger}`).sort()).toEqual(['a2>a1', 'a3>a2']);
  expect(await idsOf(`/v1/actions?of=a2${more}`)).toEqual(['a2']);
});

test('dyads and their sequences are asked for by one id at every level', async () => {
  for (const level of ['actor', 'party', 'bloc']) {
    const response = await ask(`/v1/dyads/blue--red?level=${level}`);
    expect(await response.json()).toMatchObject({ row: { id: 'blue--red', level } });
    const sequences = await rowsOf<{ dyad: string; level: string }>(`/v1/sequences?of=blue--red&level=${level}`);
    expect(sequences.length).toBeGreaterThan(0);
    for (const row of sequences) expect(row).toMatchObject({ dyad: 'blue--red', level });
  }
});

test('GET /v1/actions as CSV has a header, flat cells, and no formulas', async () => {
  const response = await ask('/v1/actions?id=a1&id=a3', { accept: 'text/csv' });
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="talion-actions.csv"');
  expect(response.headers.get('talion-position')).toBe('0:13');
  const [header = [], third = [], first = []] = await table(response);
  const cell = (row: string[], name: string) => row[header.indexOf(name)];
  expect(cell(first, 'place.countries')).toBe('Iraq; Türkiye');
  expect([cell(first, 'occurred.from'), cell(first, 'killed.best')]).toEqual(['2024-02-01T00:00:00.000Z', '3']);
  expect([cell(third, 'place.latitude'), cell(third, 'reports.source')]).toEqual(['', "'@wire"]);
  expect(await table(await ask('/v1/actors?format=csv&id=blue'))).toEqual([
    ['id', 'name', 'aliases', 'kind', 'governs', 'provisional', 'nameless'],
    ['blue', 'Blue', "'=cmd()", '', '', 'false', 'false'],
  ]);
  expect((await table(await ask('/v1/actors?format=csv&id=nobody'))).length).toBe(1);
});

test('GET /v1/actions and /v1/chains as GeoJSON are FeatureCollections', async () => {
  const response = await ask('/v1/actions', { accept: 'application/geo+json' });
  expect(response.headers.get('content-type')).toMatch(/^application\/geo\+json/);
  const { type, features } = (await response.json()) as { type: string; features: Record<string, unknown>[] };
  expect([type, features.length]).toEqual(['FeatureCollection', 7]);
  const byId = new Map(features.map((feature) => [feature['id'], feature]));
  expect(byId.get('a1')).toMatchObject({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [44, 36.2] },
    properties: { 'place.countries': 'Iraq; Türkiye', 'killed.best': 3, disputed: false, 'injured.best': null },
  });
  expect(byId.get('a3')?.['geometry']).toBeNull();
  for (const asked of ['', '&attribution=accused'])
    expect(await (await ask(`/v1/chains?format=geojson${asked}`)).json()).toMatchObject({
      features: [
        {
          id: 'a1',
          geometry: {
            type: 'MultiPoint',
            coordinates: [
              [44, 36.2],
              [44.4, 33.3],
            ],
          },
        },
      ],
    });
  expect(await (await ask('/v1/chains?format=geojson&country=France')).json()).toEqual({
    type: 'FeatureCollection',
    features: [],
  });
});

test.each(['actions', 'chains', 'sequences', 'dyads', 'links', 'alerts', 'coverage', 'actors', 'relations', 'pending'])(
  'GET /v1/%s as JSON Lines and as CSV has the rows of the page, one by one',
  async (model) => {
    const rows = await rowsOf(`/v1/${model}`);
    const lines = (await (await ask(`/v1/${model}?format=jsonl`)).text()).trim();
    expect(lines === '' ? [] : lines.split('\n').map((line) => JSON.parse(line) as unknown)).toEqual(rows);
    expect((await table(await ask(`/v1/${model}?format=csv`))).length).toBe(rows.length + 1);
  },
);

test('GET /v1/forecasts comes in every form, page by page', async () => {
  const now = 'now=2024-02-10';
  const rows = await rowsOf(`/v1/forecasts?${now}`);
  expect(rows.length).toBeGreaterThan(0);
  const lines = await (await ask(`/v1/forecasts?${now}&format=jsonl`)).text();
  expect(lines).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const [header] = await table(await ask(`/v1/forecasts?${now}&format=csv`));
  expect(header).toEqual(expect.arrayContaining(['id', 'within.days7', 'explanation.kernels.perDay']));
});

test('the header Link leads through all pages in every form', async () => {
  const ids: string[] = [];
  for (let asked: string | undefined = '?format=jsonl&limit=3'; asked !== undefined;) {
    const response: Response = await ask(`/v1/actions${asked}`);
    const lines = (await response.text()).trim().split('\n');
    ids.push(...lines.map((line) => (JSON.parse(line) as ActionRow).id));
    asked = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('link') ?? '')?.[1];
  }
  expect(ids).toEqual((await rowsOf<ActionRow>('/v1/actions')).map(({ id }) => id));
  expect((await ask('/v1/actions?limit=3')).headers.get('link')).toMatch(/^<\?limit=3&cursor=/);
  expect((await ask('/v1/actions?limit=7')).headers.get('link')).toBeNull();
});

test('a form that cannot be given is answered with 406, which names those that can', async () => {
  const response = await ask('/v1/links', { accept: 'application/geo+json, text/html' });
  expect(response.status).toBe(406);
  expect(response.headers.get('etag')).not.toMatch(/^"/);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const { detail } = (await response.json()) as { detail: string };
  expect(detail).toBe(
    'This can be given as application/json, text/csv, application/x-ndjson; Accept is "application/geo+json, text/html".',
  );
  expect((await ask('/v1/links?format=csv', { accept: 'image/png' })).status).toBe(200);
  for (const accept of ['text/html,*/*;q=0.8', '*/*', 'application/*', 'text/csv;q=0.1, application/json'])
    expect((await ask('/v1/links', { accept })).headers.get('content-type')).toMatch(/^application\/json/);
  expect(await (await ask('/v1/links?format=geojson')).json()).toMatchObject({
    status: 400,
    problems: [{ field: 'format', value: '"geojson"' }],
  });
});
