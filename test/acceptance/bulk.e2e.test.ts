import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Kafka, logLevel } from 'kafkajs';
import { Talion as Client } from '@talion/client';
import { freshDatabase } from '../support/database';
import { report } from '../support/events';
import { describeWithKafka } from '../support/kafka';
import { until } from '../support/processes';
import { startRelay } from '../support/relay';
import { get, post, settled, startServices, startStandalone } from '../support/talion';
import type { Talion } from '../support/talion';

/** The bulk door as data teams meet it. */

const acts = (name: string, count: number): unknown[] =>
  Array.from({ length: count }, (_, at) =>
    report(
      `${name}-${at}`,
      `Red ${at % 50}>Blue ${at % 40}`,
      new Date(Date.UTC(2000, 0, at % 5000)).toISOString().slice(0, 10),
      {
        identity: 'coded',
      },
    ),
  );
const linesOf = (events: readonly unknown[]): string => events.map((event) => `${JSON.stringify(event)}\n`).join('');
const ndjson = 'application/x-ndjson';

type Line = Readonly<Record<string, unknown>>;
async function stream(
  talion: Talion,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  query = '',
) {
  const response = await fetch(`${talion.ingestUrl}/v1/events${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${talion.key}`, 'content-type': ndjson, ...headers },
    body,
  });
  const lines = (await response.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return { status: response.status, lines, last: lines.at(-1) };
}

describe('the bulk door', () => {
  let talion: Talion;
  beforeAll(async () => {
    talion = await startStandalone();
  });
  afterAll(() => talion.stop());

  test('takes a stream, tells batch by batch what became of its lines, and knows them the second time', async () => {
    const body = `${linesOf(acts('a', 1500))}{oops\n\n${linesOf([{ specversion: '1.0' }])}`;
    const { status, lines, last } = await stream(talion, body);
    expect(status).toBe(200);
    expect(lines.length).toBeGreaterThan(2);
    expect(last).toMatchObject({ done: true, lines: 1503, accepted: 1500, duplicates: 0, refused: 2 });
    const refused = lines.flatMap((line) => (Array.isArray(line['refused']) ? (line['refused'] as Line[]) : []));
    expect(refused).toMatchObject([{ line: 1501 }, { line: 1503, problems: expect.any(Array) as unknown }]);
    expect((await stream(talion, body)).last).toMatchObject({ accepted: 0, duplicates: 1500, refused: 2 });
    await settled(talion, String(last?.['position']));
    expect((await stream(talion, linesOf(acts('a', 10)))).last).toMatchObject({ accepted: 0, duplicates: 10 });
  });

  /** Made by the tool of that name. */
  const zstd = Buffer.from('KLUv/QRYOQAAVGFsaW9uChWEb0o=', 'base64');

  test('takes packed bodies, and refuses what is not packed as it says', async () => {
    const packed = await stream(talion, gzipSync(linesOf(acts('gzip', 3))), { 'content-encoding': 'gzip' });
    expect(packed.last).toMatchObject({ accepted: 3 });
    expect((await stream(talion, zstd, { 'content-encoding': 'zstd' })).last).toMatchObject({ lines: 1, refused: 1 });
    const torn = await stream(talion, 'no gzip', { 'content-encoding': 'gzip' });
    expect([torn.status, torn.last]).toMatchObject([400, { type: 'urn:talion:problem:body-unreadable' }]);
    const unknown = await stream(talion, 'x', { 'content-encoding': 'rot13' });
    expect([unknown.status, unknown.last]).toMatchObject([
      415,
      { detail: expect.stringContaining('"rot13"') as unknown },
    ]);
  });

  test('takes nothing where it is only asked what would be', async () => {
    const { last } = await stream(talion, linesOf(acts('dry', 5)), {}, '?dryRun=true');
    expect(last).toMatchObject({ accepted: 5 });
    expect((await stream(talion, linesOf(acts('dry', 5)), {}, '?dryRun=true')).last).toMatchObject({ accepted: 5 });
    expect((await stream(talion, '', {}, '?dryRun=maybe')).status).toBe(400);
  });

  test('keeps what was settled of a stream whose sender dies, and nothing of its half of a line', async () => {
    const lines = linesOf(acts('dies', 2000));
    const told = await new Promise<string>((resolve) => {
      const dying = httpRequest(`${talion.ingestUrl}/v1/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${talion.key}`, 'content-type': ndjson },
      });
      let answer = '';
      dying.on('error', () => resolve(answer));
      dying.on('response', (response) => {
        response.on('close', () => resolve(answer));
        response.on('data', (chunk: Buffer) => {
          answer += chunk.toString();
          if (answer.includes('\n')) dying.destroy();
        });
      });
      dying.write(lines.slice(0, lines.length - 20));
    });
    const { through } = JSON.parse(told.slice(0, told.indexOf('\n'))) as { through: number };
    expect(through).toBeGreaterThan(0);
    const { last } = await stream(talion, lines);
    expect(last).toMatchObject({ lines: 2000, refused: 0 });
    expect(Number(last?.['accepted']) + Number(last?.['duplicates'])).toBe(2000);
    // What it was told is settled is there, and not the line of which half came.
    expect(Number(last?.['duplicates'])).toBeGreaterThanOrEqual(through);
    expect(Number(last?.['accepted'])).toBeGreaterThan(0);
  });

  test('refuses a second content under a known identity, and says when the first came', async () => {
    const [first] = acts('twice', 1) as [ReturnType<typeof report>];
    const other = { ...first, data: { ...first.data, killed: { best: 5 } } };
    await post(talion, JSON.stringify([first]));
    const { status, body } = await post(talion, JSON.stringify([other]));
    expect(status).toBe(422);
    expect(body).toMatchObject({
      problems: [
        {
          field: '/id',
          value: '"twice-0"',
          message: expect.stringContaining(new Date(first.time).toISOString()) as unknown,
        },
      ],
    });
    expect((await post(talion, JSON.stringify([first]))).body).toMatchObject({
      accepted: [],
      duplicates: [{ id: 'twice-0' }],
    });
  });
});

describeWithKafka('a topic that others write to', (brokers) => {
  let talion: Talion;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  const topic = `bulk-${process.pid}-${Date.now()}`;
  beforeAll(async () => {
    database = await freshDatabase();
    talion = await startServices(database.url, { KAFKA_BROKERS: brokers.join(','), KAFKA_TOPIC: topic });
  });
  afterAll(async () => {
    await talion.stop();
    await database.drop();
  });

  test('what fails the gate is set aside with the reason, and brought back after a fix', async () => {
    const producer = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).producer();
    await producer.connect();
    const direct = (event: object) => ({
      value: JSON.stringify(event),
      headers: { 'content-type': 'application/cloudevents+json' },
      partition: 0,
    });
    const now = new Date().toISOString();
    const [good, rival] = acts('direct', 1) as [ReturnType<typeof report>, undefined];
    const changed = { ...good, time: now, data: { ...good.data, killed: { best: 9 } } };
    await producer.send({
      topic,
      messages: [
        direct({ ...good, time: '2024-06-01T00:00:00Z' }),
        direct(changed),
        direct({ ...good, id: 'tomorrow', time: '2099-01-01T00:00:00Z' }),
        { value: 'no JSON', partition: 0 },
      ],
    });
    await producer.disconnect();
    expect(rival).toBeUndefined();
    const rows = async () => ((await get(talion, '/v1/quarantine')).body['rows'] ?? []) as Line[];
    await until(
      'the records are set aside',
      async () =>
        (await rows()).length > 0 &&
        (await get(talion, '/v1/quarantine', { kind: 'conflict' })).body['rows'] !== undefined,
    );
    await until('both kinds are there', async () => (await rows()).length === 2);
    expect(await rows()).toMatchObject([
      { kind: 'unreadable', at: '0:2', reason: expect.stringContaining('/time must not be in the future') as unknown },
      { kind: 'unreadable', at: '0:3' },
    ]);
    const { body } = await get(talion, '/v1/quarantine', { kind: 'conflict' });
    expect(body['rows']).toMatchObject([
      { kind: 'conflict', id: 'direct-0', n: 1, settled: false, event: { data: { killed: { best: 9 } } } },
    ]);
    const replay = async (record: object) => {
      const response = await fetch(`${talion.ingestUrl}/v1/quarantine/replays`, {
        method: 'POST',
        headers: { authorization: `Bearer ${talion.key}`, 'content-type': 'application/json' },
        body: JSON.stringify(record),
      });
      return { status: response.status, body: (await response.json()) as Line };
    };
    expect(await replay({ at: '0:3' })).toMatchObject({ status: 422 });
    expect(await replay({ at: '0:9999' })).toMatchObject({ status: 422, body: { problems: [{ field: '/at' }] } });
    const done = await replay({ id: 'direct-0', source: good.source, n: 1 });
    expect(done).toMatchObject({ status: 202, body: { corrected: [{ id: 'direct-0', revisions: ['direct-0~1'] }] } });
    await settled(talion, String(done.body['position']));
    expect((await get(talion, '/v1/quarantine', { kind: 'conflict' })).body['rows']).toMatchObject([{ settled: true }]);
    expect(await replay({ id: 'direct-0', source: good.source, n: 1 })).toMatchObject({
      status: 202,
      body: { corrected: [], duplicates: [{ id: 'direct-0' }] },
    });
    expect(await replay({ id: 'direct-0', source: good.source, n: 1, newId: 'direct-1' })).toMatchObject({
      status: 202,
      body: { accepted: [{ id: 'direct-1' }] },
    });
  });

  test('a stream that is cut three times, through a service that is killed twice, leaves each event once', async () => {
    const count = 40_000;
    // Ingest says when they were accepted.
    const events = acts('cut', count).map((event) => ({ ...(event as object), time: undefined }));
    // The connection goes through a relay that can be cut.
    const relay = await startRelay(talion.ingestUrl);
    const client = new Client({ url: relay.url, key: talion.key, patienceMs: 120_000 });
    let done = 0;
    const cuts = [5000, 12_000, 20_000];
    const kills = [9000, 25_000];
    const troubles: Promise<void>[] = [];
    const totals = await client.stream(events, {
      onSettled: ({ through }) => {
        done = through;
        if (cuts[0] !== undefined && done >= cuts[0]) {
          cuts.shift();
          relay.cut();
        }
        if (kills[0] !== undefined && done >= kills[0]) {
          kills.shift();
          troubles.push(talion.crash('ingest'));
        }
      },
    });
    await Promise.all(troubles);
    expect([cuts, kills]).toEqual([[], []]);
    expect(totals).toMatchObject({ lines: count, accepted: count, duplicates: 0, refused: 0 });
    const ids = new Set<string>();
    let records = 0;
    for await (const { event } of client.log()) {
      const { id } = event as { id?: string };
      if (id?.startsWith('cut-')) records++;
      if (id?.startsWith('cut-')) ids.add(id);
    }
    expect(ids.size).toBe(count);
    expect(records).toBeLessThan(count + 20_000);
    await relay.close();
    expect(
      createHash('sha256')
        .update([...ids].sort().join())
        .digest('hex'),
    ).toBe(
      createHash('sha256')
        .update(
          Array.from({ length: count }, (_, at) => `cut-${at}`)
            .sort()
            .join(),
        )
        .digest('hex'),
    );
  }, 180_000);
});
