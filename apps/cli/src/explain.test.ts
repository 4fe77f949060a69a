import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, explainAction, explainLinks, project } from '@talion/domain';
import type { LogEvent } from '@talion/domain';
import { heardFrom } from '../../../test/support/listening';
import { runTalion } from './talion';

const storyFile = join(__dirname, '../../../examples/tower-22.jsonl');

const talion = (...words: string[]) => heardFrom((terminal) => runTalion(words, terminal));

const story = async (): Promise<LogEvent[]> =>
  (await readFile(storyFile, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LogEvent);

describe('talion explain', () => {
  test('tells a reader why reports are one action, who did it, and what it answers', async () => {
    const { out, told, code } = await talion('explain', storyFile, '--action', 'bloomberg-10');
    expect([told, code]).toEqual(['', 0]);
    expect(out.split('\n\n').map((part) => part.split('\n')[0])).toEqual([
      '2 Feb 2024: United States → Iran-backed forces, unnamed, of Iran; ASSAULT aerial; Iraq and Syria; 85 targets struck; at least 16 killed [bloomberg-10]',
      'WHY THESE REPORTS ARE ONE ACTION',
      'The action is named by bloomberg-10, the earliest accepted of its 3 reports.',
      'WHO DID IT',
      'Under the policy consensus: United States, named in the report.',
      'WHAT IT ANSWERS, AND WHAT ANSWERS IT',
      'bloomberg-10 answers bloomberg-04: asserted by ft-10-why (urn:talion:example:financial-times).',
    ]);
  });

  test('finds an action by any of its reports', async () => {
    const { out } = await talion('explain', storyFile, '--action', 'ft-04');
    expect(out).toContain('[bloomberg-04]');
  });

  test('prints for machines what explainAction() gives, with the links, under parameters', async () => {
    const events = await story();
    const { out } = await talion(
      'explain',
      storyFile,
      '--action',
      'bloomberg-13',
      '--json',
      '--as-of',
      '2024-02-08T12:00:00Z',
    );
    const asked = { asOf: '2024-02-08T12:00:00Z' };
    const { links: all, actions, relations } = project(events, asked);
    const links = explainLinks(
      all.filter(({ response }) => response === 'bloomberg-13'),
      actions,
      relations,
    );
    expect(links).toHaveLength(1);
    expect(out).toBe(`${canonicalJson({ ...explainAction(events, 'bloomberg-13', asked), links })}\n`);
  });

  test.each([
    [['--action', 'none'], 'There is no action "none" in these events'],
    [['--action', 'desk-01'], 'There is no action "desk-01"'],
    [[], "required option '--action <id>'"],
  ])('refuses %j', async (words, message) => {
    const { out, told, code } = await talion('explain', storyFile, ...words);
    expect([out, code]).toEqual(['', 2]);
    expect(told).toContain(message);
  });
});
