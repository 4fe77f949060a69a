import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEvent } from '@talion/domain';
import type { DisputeScore, Tuning } from '@talion/domain';
import { fitted } from '../../../test/support/events';
import { fourDisputes, writeMidTables } from '../../../test/support/mid-fixture';
import { heardFrom } from '../../../test/support/listening';
import { runTalion } from './talion';

const talion = (words: readonly string[]) => heardFrom((terminal) => runTalion(words, terminal));

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'talion-score-'));
  await writeMidTables(directory, fourDisputes);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('talion score mid', () => {
  test('prints what each linker reaches', async () => {
    // 30 days: 1002 answers 1001 after 5. 60: 4001 answers 1001, too, after 31, of another dispute that was not reciprocated. 180: 3002 answers 3001 after 109.
    // The definitions: 4001 has w = 0.4/60 * exp(-31/60) + 0.3/5 * exp(-31/5) = 0.0041 against b = 1/365 = 0.0027; 3002 has
    // 0.4/60 * exp(-109/60) = 0.0011 against mu. The fitted model links the same three.
    expect(await talion(['score', 'mid', directory])).toEqual({
      out: [
        '4 disputes, 2 of them reciprocated; 7 acts.',
        '',
        'linker                                links  in one dispute      P      R     F1',
        'nearest opposite act, 30 days             1           1.000  1.000  0.500  0.667',
        'nearest opposite act, 60 days             2           0.500  0.500  0.500  0.500',
        'nearest opposite act, 180 days            3           0.667  0.667  1.000  0.800',
        'the definitions as they stand             3           0.667  0.667  1.000  0.800',
        'the model fitted on disputes to 2003      3           0.667  0.667  1.000  0.800',
        '',
      ].join('\n'),
      told: '',
      code: 0,
    });
  });

  test('--model scores the models of a file, and --json gives all figures as one object', async () => {
    const file = join(directory, 'model.jsonl');
    // Nothing is answered after more than 60 days, and what comes after 31 is as likely done anyway.
    await writeFile(file, JSON.stringify(fitted('f', { horizonDays: 60, background: 0.005 })));
    const { out } = await talion(['score', 'mid', directory, '--model', file, '--json']);
    const { scores, ...counts } = JSON.parse(out) as { scores: (DisputeScore & { linker: string })[] };
    expect(counts).toEqual({ disputes: 4, reciprocated: 2, acts: 7 });
    expect(scores).toHaveLength(5);
    expect(scores.at(-1)).toEqual({
      linker: 'the models of the file',
      links: 1,
      withinOne: 1,
      predicted: 1,
      right: 1,
      reciprocated: 2,
      sameDispute: 1,
      precision: 1,
      recall: 0.5,
      f1: 2 / 3,
    });
  });

  test('tells rows that it cannot read, scores the rest, and ends with 1', async () => {
    const odd = await mkdtemp(join(directory, 'odd-'));
    await writeMidTables(odd, fourDisputes);
    const file = join(odd, 'MIDA_5.0.csv');
    // Of dispute 3, which was reciprocated, the outcome is lost.
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^3(,+)1/m, '3$1?'));
    const { out, told, code } = await talion(['score', 'mid', odd, '--json']);
    expect([told, code]).toEqual([`${file}:4: recip must be 0 or 1; found "?"`, 1]);
    const { scores, ...counts } = JSON.parse(out) as { scores: DisputeScore[] };
    expect(counts).toEqual({ disputes: 3, reciprocated: 1, acts: 7 });
    expect(scores[2]).toMatchObject({ links: 2, predicted: 2, right: 1, reciprocated: 1 });
  });

  test('says which file is missing, and that a file has no model', async () => {
    const none = join(directory, 'none');
    expect(await talion(['score', 'mid', none])).toMatchObject({
      code: 2,
      out: '',
      told: expect.stringMatching(/There is no/) as unknown,
    });
    const file = join(directory, 'empty.jsonl');
    await writeFile(file, '');
    expect(await talion(['score', 'mid', directory, '--model', file])).toMatchObject({
      code: 2,
      told: expect.stringMatching(/has no talion.model.fitted.v1 event/) as unknown,
    });
  });
});

describe('talion tune mid', () => {
  test('writes the model that it picks as an event that the gate takes, and that scores as it says', async () => {
    const file = join(directory, 'tuned.jsonl');
    const { out, told } = await talion([
      'tune',
      'mid',
      directory,
      '--folds',
      '2',
      '--dealings',
      '3',
      '--out',
      file,
      '--json',
    ]);
    const tuning = JSON.parse(out) as Tuning;
    expect(told).toBe(`The model is written to ${file}.`);
    expect(tuning.dealings).toHaveLength(3);
    const event = parseEvent(JSON.parse(await readFile(file, 'utf8')));
    expect(event.ok).toBe(true);
    const scored = await talion(['score', 'mid', directory, '--model', file, '--json']);
    const { scores } = JSON.parse(scored.out) as { scores: (DisputeScore & { linker: string })[] };
    expect(scores.at(-1)).toEqual({ linker: 'the models of the file', ...tuning.onAll });
  });

  test('says what it tried, and how the picking holds', async () => {
    const { out } = await talion(['tune', 'mid', directory, '--folds', '2', '--dealings', '1']);
    expect(out).toMatch(/^3,888 models tried/);
    for (const line of ['on all disputes', 'in fold', 'out of fold', 'later half, unseen'])
      expect(out).toContain(`\n${line} `);
  });

  test('refuses parts that leave nothing to pick on', async () => {
    expect(await talion(['tune', 'mid', directory, '--folds', '1'])).toMatchObject({
      code: 2,
      told: expect.stringMatching(/whole number from 2 to 100/) as unknown,
    });
  });
});
