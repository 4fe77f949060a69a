import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, modelNames } from '@talion/domain';
import { freshDatabase } from '../support/database';
import { describeWithKafka } from '../support/kafka';
import { runCli } from '../support/processes';
import { postAll, readModels, rowsOf, settled, sortedRows, startServices, startStandalone } from '../support/talion';
import type { Talion } from '../support/talion';
import { asAnAnalystMustSeeIt } from './analyst';

const story = join(__dirname, '../../examples/tower-22.jsonl');

const storyEvents = async (): Promise<unknown[]> =>
  (await readFile(story, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

/** The answer that every way of running Talion must give: that of the pure function, by the command line. */
async function projected(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(['project', story, '--json', ...words]);
  if (code !== 0) throw new Error(stderr);
  const models = JSON.parse(stdout) as Record<string, unknown[]>;
  return canonicalJson(Object.fromEntries(modelNames.map((model) => [model, sortedRows(models[model] ?? [])])));
}

/** Everything that the story page asks of a Talion that has read the story, however it runs. */
function acceptance(talion: () => Talion): void {
  test.each([
    ['as it is', {}, []],
    ['at party level', { level: 'party' }, ['--level', 'party']],
    ['with everybody accused', { attribution: 'accused' }, ['--attribution', 'accused']],
    ['with those who claim it only', { attribution: 'claimed' }, ['--attribution', 'claimed']],
    ['as known between the papers', { asOf: '2024-02-08T12:00:00Z' }, ['--as-of', '2024-02-08T12:00:00Z']],
  ])('answers what talion project answers, %s, byte for byte', async (_, asked, words) => {
    expect(await readModels(talion(), asked)).toBe(await projected(...words));
  });

  asAnAnalystMustSeeIt((model, asked) => rowsOf(talion(), model, asked));
}

describe('the story on one machine', () => {
  let talion: Talion;
  beforeAll(async () => {
    talion = await startStandalone();
    const imported = await runCli(['import', story], { TALION_URL: talion.ingestUrl, TALION_KEY: talion.key });
    if (imported.code !== 0) throw new Error(imported.stderr + imported.stdout);
  });
  afterAll(() => talion.stop());
  acceptance(() => talion);

  test('is the same after it was posted again, in reverse, one event at a time', async () => {
    const before = await readModels(talion);
    for (const event of (await storyEvents()).reverse()) await settled(talion, await postAll(talion, [event]));
    expect(await readModels(talion)).toBe(before);
  });
});

describeWithKafka('the story on four services', (brokers) => {
  let talion: Talion;
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  beforeAll(async () => {
    database = await freshDatabase();
    talion = await startServices(database.url, {
      KAFKA_BROKERS: brokers.join(','),
      KAFKA_TOPIC: `story-${process.pid}-${Date.now()}`,
    });
    await settled(talion, await postAll(talion, await storyEvents()));
  });
  afterAll(async () => {
    await talion.stop();
    await database.drop();
  });
  acceptance(() => talion);
});

describe('the order in which the story is posted', () => {
  test.each([
    ['one event at a time', (events: unknown[]) => events.map((event) => [event])],
    ['all at once, in reverse', (events: unknown[]) => [events.reverse()]],
    ['twice, shuffled, in batches of seven', (events: unknown[]) => batchesOf(shuffled([...events, ...events]), 7)],
  ])('does not change the answers: %s', async (_, batches) => {
    const talion = await startStandalone();
    try {
      for (const batch of batches(await storyEvents())) await settled(talion, await postAll(talion, batch));
      expect(await readModels(talion)).toBe(await projected());
    } finally {
      await talion.stop();
    }
  });
});

const batchesOf = (events: readonly unknown[], size: number): unknown[][] =>
  Array.from({ length: Math.ceil(events.length / size) }, (_, index) => events.slice(index * size, (index + 1) * size));

/** One fixed disorder (Fisher-Yates over a linear congruential generator, seed 22). */
function shuffled(events: readonly unknown[]): unknown[] {
  const list = [...events];
  let seed = 22;
  for (let last = list.length - 1; last > 0; last--) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    const other = seed % (last + 1);
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}
