import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, parseEvent, project, suggestAliases } from '@talion/domain';
import { act, registered } from '../../../test/support/events';
import { heardFrom } from '../../../test/support/listening';
import { runTalion } from './talion';

const events = [
  registered('n', 'Qassem Soleimani'),
  act('a', 'Gen. Kasem Soleimani>Blue', '2024-01-05'),
  act('b', 'Qassem Soleimani>Blue', '2024-01-06'),
];

describe('talion suggest-aliases', () => {
  let directory: string;
  let file: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'talion-aliases-'));
    file = join(directory, 'events.jsonl');
    await writeFile(file, [...events.map((event) => JSON.stringify(event)), '{}'].join('\n'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  const talion = (...words: string[]) =>
    heardFrom((terminal) => runTalion(['suggest-aliases', file, ...words], terminal));

  test('tells who may be one, and by what; lines that are no events are refused beside it', async () => {
    const { out, told, code } = await talion();
    expect(out).toBe(`1 likely alias; the score says about how many of ten such are right, in tenths.

0.81  Qassem Soleimani [qassem-soleimani] = Gen. Kasem Soleimani [gen.-kasem-soleimani]?
      title: nothing / gen
      transliteration: qassem / kasem
      both with: blue
`);
    expect(told).toContain('1 line is refused.');
    expect(code).toBe(1);
  });

  test('tells who may belong to an umbrella', async () => {
    const story = await readFile(join(__dirname, '../../../examples/tower-22.jsonl'), 'utf8');
    const lines = story.split('\n').filter((line) => !line.includes('"member_of"'));
    await writeFile(join(directory, 'story.jsonl'), lines.join('\n'));
    const { out } = await talion(join(directory, 'story.jsonl'));
    expect(out).toContain(`1 likely member of an umbrella.

      kataib-hezbollah a member of islamic-resistance-in-iraq?
      both are said to have done: bloomberg-04
`);
  });

  test('prints for machines what suggestAliases() gives', async () => {
    expect((await talion('--json')).out).toBe(
      `${canonicalJson({ aliases: suggestAliases(project(events)), members: [] })}\n`,
    );
  });

  test('prints the events that confirm, and they do', async () => {
    const parsed = parseEvent({ ...(JSON.parse((await talion('--events')).out) as object), time: '2024-07-01' });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(suggestAliases(project([...events, parsed.event]))).toEqual([]);
  });
});
