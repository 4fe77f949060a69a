import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from '../../../test/support/processes';
import { Talion } from './talion';

/** A service that speaks the bulk door's words, settles ten lines at a time, and fails as it is told to: one failure for each request. */
type Failure = 'cut' | 'cut in a line' | 'hang up' | '429' | '503' | 'failed' | 'end early' | 'garbage';

class Desk {
  readonly taken = new Set<string>();
  /** By which delivery: a stream says when it began. */
  private readonly takenBy = new Map<string, string>();
  readonly failures: Failure[] = [];
  requests = 0;
  private server!: Server;

  async open(): Promise<string> {
    this.server = createServer(
      (request, response) => void this.answer(request, response).catch(() => response.destroy()),
    );
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.requests++;
    const failure = this.failures.shift();
    const delivery = new URL(request.url ?? '', 'http://desk').searchParams.get('since') ?? '';
    if (failure === 'hang up') {
      request.socket.destroy();
      return;
    }
    if (failure === '429' || failure === '503') {
      request.resume();
      response.writeHead(Number(failure), { 'retry-after': '0', 'content-type': 'application/problem+json' }).end('{}');
      return;
    }
    if (failure === 'garbage') {
      request.resume();
      response.writeHead(200).end('<html>');
      return;
    }
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    let [text, line, batch] = ['', 0, [] as [number, string][]];
    let settled = 0;
    const settle = (): void => {
      const duplicates = batch.filter(([, id]) => this.taken.has(id)).map(([at]) => at);
      const taken = batch.filter(([, id]) => this.takenBy.get(id) === delivery).map(([at]) => at);
      for (const [, id] of batch) if (!this.taken.has(id)) this.takenBy.set(id, delivery);
      for (const [, id] of batch) this.taken.add(id);
      const through = batch.at(-1)?.[0] ?? 0;
      const refused = batch.filter(([, id]) => id === 'bad').map(([at]) => ({ line: at, problems: [] }));
      const accepted = batch.length - duplicates.length - refused.length;
      const told = JSON.stringify({
        through,
        accepted,
        duplicates,
        taken,
        corrected: [],
        refused,
        timesSet: 0,
        position: `0:${this.taken.size}`,
      });
      batch = [];
      settled = through;
      // Taken, and the sender never hears of it.
      if (failure === 'cut in a line' && through > 20) {
        response.write(told.slice(0, 10));
        setImmediate(() => request.socket.destroy());
      } else if (failure === 'cut' && through > 20) setImmediate(() => request.socket.destroy());
      else if (!(failure === 'end early' && through > 20)) response.write(`${told}\n`);
    };
    for await (const piece of request) {
      const lines = (text + String(piece)).split('\n');
      text = lines.pop() ?? '';
      for (const one of lines) {
        batch.push([++line, (JSON.parse(one) as { id: string }).id]);
        if (batch.length === 10) settle();
        if (failure === 'failed' && line === 30) {
          response.end(
            `${JSON.stringify({ failed: { type: 'urn:x', title: 'away', status: 503 }, retryAfterSeconds: 0, through: settled })}\n`,
          );
          return;
        }
      }
    }
    if (batch.length > 0) settle();
    if (failure === 'end early') response.end();
    else
      response.end(
        `${JSON.stringify({ done: true, lines: line, accepted: 0, duplicates: 0, corrected: 0, refused: 0, timesSet: 0, position: '' })}\n`,
      );
  }
}

let desk: Desk;
let talion: Talion;
const waits: string[] = [];
beforeEach(async () => {
  desk = new Desk();
  waits.length = 0;
  talion = new Talion({ url: await desk.open(), key: 'tln_x', patienceMs: 20_000, onWait: (why) => waits.push(why) });
});
afterEach(() => desk.close());

const events = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `e${at}` }));

test('Talion.stream() posts what it is given, once, and tells of each batch in the numbers of the whole', async () => {
  const settled: [number, number][] = [];
  const totals = await talion.stream(events(1005), { onSettled: ({ from, through }) => settled.push([from, through]) });
  expect(totals).toMatchObject({ lines: 1005, accepted: 1005, duplicates: 0, position: '0:1005' });
  expect(settled[0]).toEqual([1, 10]);
  expect(settled.every(([from], at) => from === (settled[at - 1]?.[1] ?? 0) + 1)).toBe(true);
  expect([desk.taken.size, desk.requests]).toEqual([1005, 1]);
});

test.each<Failure>(['cut', 'cut in a line', 'hang up', '429', '503', 'failed', 'end early', 'garbage'])(
  'Talion.stream() goes on after %s, and counts as if nothing had been',
  async (failure) => {
    desk.failures.push(failure, failure);
    const settled: number[] = [];
    const totals = await talion.stream(events(500), {
      onSettled: ({ from, through }) => settled.push(through - from + 1),
    });
    expect(totals).toMatchObject({ lines: 500, accepted: 500, duplicates: 0 });
    expect(settled.reduce((sum, count) => sum + count, 0)).toBe(500);
    expect(desk.taken.size).toBe(500);
    expect(waits).toHaveLength(2);
  },
);

test('Talion.stream() tells lines that were known before from those that it sent twice itself', async () => {
  await talion.stream(events(15));
  desk.failures.push('cut');
  const refused: number[] = [];
  const values = [...events(40), { id: 'bad' }];
  const totals = await talion.stream(values, {
    onSettled: (one) => refused.push(...one.refused.map(({ line }) => line)),
  });
  expect(totals).toMatchObject({ lines: 41, accepted: 25, duplicates: 15, refused: 1 });
  expect(refused).toEqual([41]);
});

test('Talion.stream() keeps no more than it may have to send again, and no more than the service takes', async () => {
  let read = 0;
  async function* endless(): AsyncGenerator {
    for (;;) yield { id: `e${read++}`, text: 'x'.repeat(1000) };
  }
  const stop = new AbortController();
  // Nobody settles anything: the service hangs.
  const hung = createServer(() => undefined);
  hung.listen(0, '127.0.0.1');
  await once(hung, 'listening');
  const there = new Talion({ url: `http://127.0.0.1:${(hung.address() as AddressInfo).port}`, key: 'tln_x' });
  const streaming = there.stream(endless(), { signal: stop.signal });
  let before = -1;
  await until('nothing more is read', () => {
    const isStill = read > 0 && read === before;
    before = read;
    return Promise.resolve(isStill);
  });
  expect(read).toBeLessThanOrEqual(10_001);
  stop.abort();
  await expect(streaming).rejects.toThrow();
  hung.closeAllConnections();
  hung.close();
});

test('Talion.stream() takes each value once from a slow source, whatever is cut', async () => {
  async function* slow(): AsyncGenerator {
    for (const event of events(60)) {
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      yield event;
    }
  }
  desk.failures.push('cut', 'hang up', 'cut in a line');
  const totals = await talion.stream(slow());
  expect(totals).toMatchObject({ lines: 60, accepted: 60, duplicates: 0 });
  expect(desk.taken.size).toBe(60);
});

test('Talion.stream() hands on what its values fail with', async () => {
  async function* broken(): AsyncGenerator {
    yield { id: 'a' };
    throw new Error('the file is gone');
  }
  await expect(talion.stream(broken())).rejects.toThrow('the file is gone');
});

test('Talion.stream() gives up when nothing is settled for as long as patience lasts', async () => {
  desk.failures.push(...Array.from({ length: 20 }, (): Failure => 'hang up'));
  const hasty = new Talion({ url: 'http://127.0.0.1:1', key: 'tln_x', patienceMs: 600 });
  await expect(hasty.stream(events(3))).rejects.toMatchObject({ code: 'unreachable' });
});
