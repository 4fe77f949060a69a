import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTalion } from './talion';

/** What import does with each answer that Talion's HTTP contract allows: answered in turn by a server that has only them. */

type Answered = Readonly<{ status: number; body: unknown; headers?: Readonly<Record<string, string>> }>;
type Received = Readonly<{
  path: string;
  key: string | undefined;
  events: readonly Readonly<{ id: string; time: string }>[];
}>;

const accepting = (received: Received): Answered => ({
  status: 202,
  body: {
    position: `0:${received.events.length}`,
    accepted: received.events.map(({ id, time }, index) => ({ index, id, time, source: 'urn:x' })),
    refused: [],
    duplicates: [],
  },
});

/** Imports `lines` while the answers to posts come from `answers`, the last of them again and again. */
async function importing(
  lines: readonly unknown[],
  answers: readonly ((received: Received) => Answered)[],
  words: readonly string[] = [],
) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const path = request.url ?? '';
      const { body, status, headers } =
        request.method === 'GET'
          ? { status: 200, body: { rows: [] }, headers: {} }
          : answer(path, text, request.headers.authorization);
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    });
  });
  const answer = (path: string, text: string, key: string | undefined): Answered => {
    const one = { path, key, events: JSON.parse(text) as Received['events'] };
    received.push(one);
    return (answers[received.length - 1] ?? answers.at(-1) ?? accepting)(one);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const directory = await mkdtemp(join(tmpdir(), 'talion-import-'));
  const file = join(directory, 'events.jsonl');
  await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  let [out, code] = ['', 0];
  const told: string[] = [];
  try {
    await runTalion(['import', file, ...words], {
      print: (text) => (out += text),
      tell: (line) => told.push(line.replace(file, 'FILE')),
      end: (asked) => (code = Math.max(code, asked)),
      env: { TALION_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, TALION_KEY: 'tln_test' },
      directory,
    });
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(directory, { recursive: true });
  }
  return { out, told: told.join('\n'), code, received };
}

const events = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ id: `a-${number}`, time: `2024-02-08T09:00:0${number % 10}Z` }));

describe('talion import', () => {
  test('posts in batches, in order, with the key, and waits until they can be read', async () => {
    const { out, code, received } = await importing(events(5), [accepting], ['--batch-size', '2']);
    expect(received.map(({ events: sent }) => sent.map(({ id }) => id))).toEqual([
      ['a-0', 'a-1'],
      ['a-2', 'a-3'],
      ['a-4'],
    ]);
    expect(new Set(received.map(({ key, path }) => `${path} ${key ?? ''}`))).toEqual(
      new Set(['/v1/events Bearer tln_test']),
    );
    expect(out).toContain('5 events accepted, 0 lines refused.');
    expect(out).toContain('They can be read now');
    expect(code).toBe(0);
  });

  test('tells what was refused by file and line, and ends with 1', async () => {
    const refusing = (received: Received): Answered => ({
      status: 202,
      body: {
        ...(accepting({ ...received, events: received.events.slice(0, 1) }).body as object),
        refused: [
          {
            index: 1,
            id: 'a-1',
            problems: [{ field: '/data/killed/low', value: '5', message: 'must not be above high' }],
          },
        ],
      },
    });
    const [first, second] = events(2);
    const { out, told, code } = await importing([first, '', '{oops', second], [refusing]);
    expect(told).toContain('FILE:3: the record must be JSON');
    expect(told).toContain('FILE:4: /data/killed/low must not be above high; found 5');
    expect(out).toContain('1 event accepted, 2 lines refused.');
    expect(code).toBe(1);
  });

  test('tells each event of a batch of which none is accepted', async () => {
    const none = (): Answered => ({
      status: 422,
      body: {
        detail: 'No event was accepted.',
        problems: [
          { index: 0, field: '/id', value: '""', message: 'must be at least 1 characters long' },
          { index: 0, field: '/data', value: 'nothing', message: 'must be given' },
          { index: 1, field: '/type', value: '"x"', message: 'must be known' },
        ],
      },
    });
    const { out, told, code } = await importing(events(2), [none]);
    expect(told).toContain('FILE:1: /id must be at least 1 characters long; found ""');
    expect(told).toContain('FILE:1: /data must be given; found nothing');
    expect(told).toContain('FILE:2: /type must be known; found "x"');
    expect(out).toBe('0 events accepted, 2 lines refused.\n');
    expect(code).toBe(1);
  });

  test('tries again while the service is busy, starting, or gone', async () => {
    const busy = (): Answered => ({ status: 429, body: {}, headers: { 'retry-after': '0' } });
    const starting = (): Answered => ({ status: 503, body: { detail: 'The log cannot be reached.' } });
    const { out, told, code, received } = await importing(events(3), [busy, starting, accepting]);
    expect(received).toHaveLength(3);
    expect(told).toContain('answers 429; trying again');
    expect(told).toContain('answers 503; trying again');
    expect(out).toContain('3 events accepted');
    expect(code).toBe(0);
  });

  test('halves a batch that is too large, down to the event that is', async () => {
    const small = (received: Received): Answered =>
      received.events.length > 1 && received.events.some(({ id }) => id === 'a-3')
        ? { status: 413, body: { detail: 'The body must be at most 100 bytes.' } }
        : received.events.some(({ id }) => id === 'a-3')
          ? { status: 413, body: { detail: 'The event is too large.' } }
          : accepting(received);
    const { out, told, code } = await importing(events(6), [small]);
    expect(out).toContain('5 events accepted, 1 line refused.');
    expect(told).toContain('FILE:4: the record The event is too large.');
    expect(code).toBe(1);
  });

  test('says that the key may not bring times, where the service gives its own', async () => {
    const dating = (received: Received): Answered =>
      accepting({ ...received, events: received.events.map((one) => ({ ...one, time: '2026-11-24T08:00:00.000Z' })) });
    const { told, code } = await importing(events(2), [dating]);
    expect(told).toContain(
      '2 events were given the time of acceptance, not their own: only a key with the scope admin brings times.',
    );
    expect(code).toBe(0);
  });

  test('--as-if-now brings the last acceptance to now and keeps the distances', async () => {
    const before = Date.now();
    const { received } = await importing(events(4).reverse(), [accepting], ['--as-if-now']);
    const times = received.flatMap(({ events: sent }) => sent.map(({ time }) => Date.parse(time)));
    expect(times.map((time) => times[0]! - time)).toEqual([0, 1000, 2000, 3000]);
    expect(times[0]).toBeGreaterThanOrEqual(before);
    expect(times[0]).toBeLessThanOrEqual(Date.now());
  });

  test('refuses by itself what is nested too deeply to be written', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { out, told } = await importing([deep, ...events(1)], [accepting]);
    expect(told).toContain('FILE:1: the record must not be nested');
    expect(out).toContain('1 event accepted, 1 line refused.');
  });

  test('says in the words of the API that a key is not valid', async () => {
    const unknown = (): Answered => ({ status: 401, body: { detail: 'Nobody holds the key "tln_test".' } });
    const { out, told, code } = await importing(events(1), [unknown]);
    expect(told).toContain('error: Nobody holds the key "tln_test".');
    expect(out).toBe('');
    expect(code).toBe(1);
  });
});
