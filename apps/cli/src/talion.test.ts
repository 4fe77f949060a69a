import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, eventTypes, modelNames, project } from '@talion/domain';
import type { LogEvent, ReadModels } from '@talion/domain';
import { runTalion } from './talion';
import type { Terminal } from './terminal';

const storyFile = join(__dirname, '../../../examples/tower-22.jsonl');

/** Runs `talion` here, with a terminal that remembers. */
async function talion(words: readonly string[], surroundings: Partial<Terminal> = {}) {
  let [out, code] = ['', 0];
  const told: string[] = [];
  await runTalion(words, {
    print: (text) => (out += text),
    tell: (line) => told.push(line),
    end: (asked) => (code = Math.max(code, asked)),
    env: {},
    directory: '/nowhere',
    ...surroundings,
  });
  return { out, told: told.join('\n'), code };
}

describe('talion', () => {
  let directory: string;
  let story: LogEvent[];
  const written = async (name: string, text: string): Promise<string> => {
    const path = join(directory, name);
    await writeFile(path, text);
    return path;
  };
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'talion-cli-'));
    story = (await readFile(storyFile, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LogEvent);
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  describe('project --json', () => {
    test('prints the canonical document of all read models, with a line end', async () => {
      expect(await talion(['project', storyFile, '--json'])).toEqual({
        out: `${canonicalJson(project(story))}\n`,
        told: '',
        code: 0,
      });
    });

    test.each([
      [['--level', 'party'], { level: 'party' as const }],
      [['--attribution', 'accused'], { attribution: 'accused' as const }],
      [['--as-of', '2024-02-08T12:00:00Z'], { asOf: '2024-02-08T12:00:00Z' }],
      [['--now', '2024-04-01'], { now: '2024-04-01' }],
      [['--quiet-gap-days', '2', '--a1', '0.5', '--vague-days=40'], { quietGapDays: 2, a1: 0.5, vagueDays: 40 }],
      [['--trend-moves', '5', '--severity-divisor', '3'], { trendMoves: 5, severityDivisor: 3 }],
    ])('answers under the parameters %j', async (words, parameters) => {
      const { out } = await talion(['project', storyFile, '--json', ...words]);
      expect(out).toBe(`${canonicalJson(project(story, parameters))}\n`);
    });

    test('--only prints the chosen models, whatever their order', async () => {
      const { actions, chains } = project(story);
      const { out } = await talion(['project', storyFile, '--json', '--only', 'chains,actions']);
      expect(out).toBe(`${canonicalJson({ actions, chains })}\n`);
    });

    test('reads several files as one set', async () => {
      const lines = (await readFile(storyFile, 'utf8')).trim().split('\n');
      const later = await written('later.jsonl', lines.slice(25).join('\r\n'));
      const earlier = await written('earlier.jsonl', `${lines.slice(0, 30).join('\n')}\n`);
      expect((await talion(['project', later, earlier, '--json'])).out).toBe(`${canonicalJson(project(story))}\n`);
    });

    test('--digest is the SHA-256 of what would be printed', async () => {
      for (const words of [[], ['--only', 'chains']]) {
        const { out } = await talion(['project', storyFile, '--json', ...words]);
        const digest = createHash('sha256').update(out).digest('hex');
        expect((await talion(['project', storyFile, '--digest', ...words])).out).toBe(`${digest}\n`);
      }
    });

    test('prints every model of no event as an empty list', async () => {
      const nothing = await written('nothing.jsonl', '\n');
      const { out } = await talion(['project', nothing, '--json']);
      expect(JSON.parse(out)).toEqual(Object.fromEntries(modelNames.map((name) => [name, []])));
    });
  });

  test('project tells refused lines by file, line, field and value, projects the others, and ends with 1', async () => {
    const [first = ''] = (await readFile(storyFile, 'utf8')).split('\n');
    const bad = { ...story[20], id: 'bad', data: { ...story[20]?.data, killed: { low: 5, high: 2 } } };
    const file = await written('bad.jsonl', `${first}\n{oops\n${JSON.stringify(bad)}\n`);
    const { out, told, code } = await talion(['project', file, '--json']);
    expect(code).toBe(1);
    expect(told).toContain(`${file}:2: the record must be JSON`);
    expect(told).toContain(`${file}:3: /data/killed/low must not be above high, which is 2; found 5`);
    expect(told).toContain('2 lines are refused; the other 1 is projected.');
    expect((JSON.parse(out) as ReadModels).actors).toHaveLength(1);
  });

  describe('project without --json', () => {
    test('tells chains, sequences, alerts and coverage in words', async () => {
      const { out, code } = await talion(['project', storyFile]);
      expect(code).toBe(0);
      for (const told of [
        "between 21 and 31 Jan 2024: Kata'ib Hezbollah → United States; ASSAULT drone; Tower 22, Jordan; 3 killed, 41 injured (at least 24); claimed; disputed",
        'answers bloomberg-04, asserted by urn:talion:example:financial-times',
        'restraint: between 21 Jan and 7 Feb 2024',
        'retaliation cycle 1: move 2 answers move 1, completed, escalatory (+1.2), after 1 to 13 days',
        'no move, it answers something elsewhere',
        'a new retaliation cycle between Iran / United States',
        'injured: 143 said, 41 recorded, 102 missing',
      ]) {
        expect(out).toContain(told);
      }
      expect(out).not.toContain('QUARANTINE');
    });

    test('tells any model that is asked for by name', async () => {
      const { out } = await talion(['project', storyFile, '--only', modelNames.join(',')]);
      expect(out).toContain('some time in 2020: United States → Qassem Soleimani');
      expect(out).toContain('Quds Force is part of Islamic Revolutionary Guard Corps');
      expect(out).toContain('no move, its time is too vague');
      expect(out.match(/^none$/gm)).toHaveLength(2);
    });
  });

  test.each([
    [['project'], 'missing required argument'],
    [['project', storyFile, '--level', 'planet'], 'Allowed choices are actor, party, bloc'],
    [['project', storyFile, '--as-of', '2024-02-30'], '--as-of must be an RFC 3339 time'],
    [['project', storyFile, '--t1', '0'], '--t1 must be a number from above 0 to 36500, not 0.'],
    [['project', storyFile, '--vague-days', 'many'], 'It must be a number.'],
    [['project', storyFile, '--only', 'chains,dogs'], 'There is no read model "dogs".'],
    [['project', '/nowhere/none.jsonl'], 'There is no file "/nowhere/none.jsonl".'],
    [['import', storyFile, '--allow-refused', 'some'], 'It must be a number of rows, or a share such as 2%.'],
    [['schema', 'dog.barked'], 'There is no type of event "dog.barked"'],
    [['bark'], "unknown command 'bark'"],
  ])('%j is asked wrongly: it says why and ends with 2', async (words, why) => {
    const { out, told, code } = await talion(words);
    expect(told).toContain(why);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('--help is no error', async () => {
    const { out, code } = await talion(['project', '--help']);
    expect(out).toContain('--chain-lull-days');
    expect(code).toBe(0);
  });

  test('schema prints the schema of a type by its full or short name, and of all', async () => {
    const { out } = await talion(['schema', 'talion.action.reported.v1']);
    expect(JSON.parse(out)).toMatchObject({ title: 'talion.action.reported.v1', type: 'object' });
    expect((await talion(['schema', 'action.reported'])).out).toBe(out);
    const all = JSON.parse((await talion(['schema'])).out) as { oneOf: { title: string }[] };
    expect(all.oneOf.map(({ title }) => title)).toEqual(eventTypes);
    expect((await talion(['schema', '--list'])).out.trim().split('\n')).toHaveLength(eventTypes.length);
  });

  test('open prints the address with the key behind the #', async () => {
    const env = {
      TALION_URL: 'http://desk.example:4281/',
      TALION_KEY: 'tln_x',
      TALION_QUERY_URL: 'http://desk.example:4283',
    };
    expect((await talion(['open'], { env })).out).toBe('http://desk.example:4283/#key=tln_x\n');
  });
});
