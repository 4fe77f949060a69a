import { createHash } from 'node:crypto';
import { projectLevels, rulesVersion } from '@talion/domain';
import { goldenLog } from './goldens';
import { rowsOf } from './rows';

/** What the version of the rules stands for: a digest of the rows of these histories, with what they are found by. */
const histories = ['tower-22', 'who-answers-whom', 'who-did-it', 'who-tells-of-one-act'];
const written = { version: '2', digest: 'v1l0njtFCPKH5g4-9J4nHdnAswrYapJQqlGgGqKRojo' };

test('rulesVersion is raised with every change of what rows say or are found by', () => {
  const rows = histories.map((name) => [...rowsOf(projectLevels(goldenLog(name), {}))].sort());
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('base64url');
  // Where rows have changed on purpose: raise the version, and write both down here. Projectors then read everything anew.
  expect({ version: rulesVersion, digest }).toEqual(written);
});
