import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actingDyads, backTest, fitDyads, forecast, linkedShares, parseEvent } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { seeded, simulateActs } from '../../../test/support/simulated-acts';
import { heardFrom } from '../../../test/support/listening';
import { runTalion } from './talion';

/** Runs `talion` here, with a terminal that remembers. */
const talion = (...words: readonly string[]) => heardFrom((terminal) => runTalion(words, terminal));

describe('of files of log events', () => {
  const events = simulateActs(seeded(11), { dyads: 5, days: 400, background: 0.02, others: [[0.5, 3]], own: [] });
  let directory: string;
  let file: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'talion-fit-'));
    file = join(directory, 'acts.jsonl');
    await writeFile(file, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  test('talion fit prints what it found, before and after', async () => {
    const found = fitDyads(actingDyads(events), '')!;
    const { out, code } = await talion('fit', file);
    expect(code).toBe(0);
    expect(out).toContain(`Fitted on ${events.length} moving acts of 5 dyads`);
    expect(out).toContain(`Log-likelihood ${found.logLikelihoods[0]?.toFixed(1)} before`);
    expect(out).toContain(`after ${found.logLikelihoods.length - 1} iterations`);
    expect(out).toMatch(new RegExp(`^a1 +${String(found.shared.parameters.a1)}$`, 'm'));
  });

  test('talion fit --out writes events that the gate lets through, the same again for the same events', async () => {
    const models = join(directory, 'models.jsonl');
    const eventsOf = async (): Promise<LogEvent[]> => {
      expect(await talion('fit', file, '--out', models, '--own-from', '20')).toMatchObject({ code: 0 });
      return (await readFile(models, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as LogEvent);
    };
    const written = await eventsOf();
    expect(written.length).toBeGreaterThan(1);
    for (const event of written) expect(parseEvent(event)).toMatchObject({ ok: true });
    expect(new Set(written.map(({ id }) => id)).size).toBe(written.length);
    expect(await eventsOf()).toEqual(written);
    expect(actingDyads([...events, ...written]).models.modelOf([])).toMatchObject(
      fitDyads(actingDyads(events), '')!.shared.parameters,
    );
  });

  test('talion fit --json prints one object', async () => {
    const { out } = await talion('fit', file, '--json', '--horizon-days', '90');
    expect(JSON.parse(out)).toMatchObject({
      acts: events.length,
      dyads: 5,
      parameters: { horizonDays: 90 },
      events: expect.arrayContaining([expect.objectContaining({ type: 'talion.model.fitted.v1' })]) as unknown,
    });
  });

  test('talion fit --append posts the models with the key, and asks for one before it works', async () => {
    expect(await talion('fit', file, '--append')).toMatchObject({ code: 2, out: '' });
    const posted: LogEvent[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        posted.push(
          ...text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line) as LogEvent),
        );
        const told = { accepted: posted.length, timesSet: 0, position: '0:1' };
        const settled = { ...told, through: posted.length, duplicates: [], taken: [], corrected: [], refused: [] };
        const done = { ...told, done: true, lines: posted.length, duplicates: 0, corrected: 0, refused: 0 };
        response
          .writeHead(200, { 'content-type': 'application/x-ndjson' })
          .end(`${JSON.stringify(settled)}\n${JSON.stringify(done)}\n`);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { told, code } = await talion('fit', file, '--append', '--url', url, '--key', 'k', '--own-from', '20');
    server.close();
    expect(code).toBe(0);
    expect(told).toContain(`${posted.length} events accepted by ${url}`);
    expect(posted[0]).toMatchObject({ type: 'talion.model.fitted.v1', data: { fittedOn: { actions: events.length } } });
  });

  test('talion forecast prints the most probable first, and as JSON what the domain gives', async () => {
    const last =
      events
        .map(({ data }) => ('occurred' in data ? data.occurred.to : ''))
        .sort()
        .at(-1) ?? '';
    const { out } = await talion('forecast', file, '--json', '--now', last);
    expect(JSON.parse(out)).toEqual(forecast(events, { now: last }));
    const [first] = forecast(events, { now: last });
    expect((await talion('forecast', file, '--now', last)).out.split('\n')[3]).toContain(first?.answerer);
    expect((await talion('forecast', file, '--now', '1990-01-01')).out).toBe('No provocation is open.\n');
  });

  test('talion backtest prints the scores of the model and of both rates', async () => {
    const { out } = await talion('backtest', file, '--json');
    expect(JSON.parse(out)).toEqual(backTest(actingDyads(events)));
    const { out: read } = await talion('backtest', file);
    for (const method of ['fitted model', 'constant rate', "last month's rate"]) expect(read).toContain(method);
  });

  test('talion linked-share prints each dyad beside chance, and all together', async () => {
    const { out } = await talion('linked-share', file, '--json', '--acts', '20');
    expect(JSON.parse(out)).toEqual(linkedShares(events, {}, 20));
    expect((await talion('linked-share', file, '--acts', '20')).out).toMatch(/^all of these +\d+ +[\d.]+ %/m);
  });

  test.each(['fit', 'backtest', 'linked-share'])('talion %s of nothing that moves says so', async (command) => {
    const nothing = join(directory, 'nothing.jsonl');
    await writeFile(nothing, '\n');
    expect(await talion(command, nothing)).toMatchObject({ code: 2, out: '' });
  });

  test('talion fit refuses lines that are no events, and fits on the others', async () => {
    const bad = join(directory, 'bad.jsonl');
    await writeFile(bad, `{oops\n${await readFile(file, 'utf8')}`);
    const { told, out, code } = await talion('fit', bad);
    expect(code).toBe(1);
    expect(told).toContain(`${bad}:1: the record must be JSON`);
    expect(out).toContain(`${events.length} moving acts`);
  });
});
