import { corrected, day, hours, merged, related, report, retracted, span } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';
import type { ActionRow } from '../read-models';

type More = Parameters<typeof report>[3];

const account = (id: string, published: number, more: More, whom = 'Red>Blue'): LogEvent =>
  report(id, whom, '2024-01-05', { published: `2024-01-${published}`, ...more });

/** Accounts of one action by a decision, each published a day after the one before, and what else is said. */
function agreed(accounts: readonly More[], ...further: LogEvent[]): ActionRow {
  const reports = accounts.map((more, index) => account('abcdef'.charAt(index), 10 + index, more));
  const decided =
    reports.length > 1
      ? [
          merged(
            'm',
            reports.map(({ id }) => id),
          ),
        ]
      : [];
  const [row, ...others] = project([...reports, ...decided, ...further]).actions;
  if (!row || others.length > 0) throw new Error('Not one action');
  return row;
}

test('agree() bounds a range by the smallest low and the largest high, the best figure is the most recent', () => {
  const row = agreed([
    { killed: { low: 1, best: 5, high: 9 }, injured: { low: 24 } },
    { killed: { low: 3, best: 4 }, injured: { best: 41 } },
    { killed: { low: 2, high: 7 } },
  ]);
  expect(row).toMatchObject({ killed: { low: 1, best: 4, high: 9 }, injured: { low: 24, best: 41 } });
  expect(row.sources.killed).toEqual({ low: 'a', best: 'b', high: 'a' });
  expect(row.sources.injured).toEqual({ low: 'a', best: 'b' });
});

test('agree() takes mode, targets struck and leader from the most recent report that has the field', () => {
  const row = agreed([
    { mode: 'drone', targetsStruck: { best: 85 }, leaderKilled: true },
    { mode: 'aerial', leaderKilled: false },
    {},
  ]);
  expect(row).toMatchObject({ mode: 'aerial', targetsStruck: { best: 85 }, leaderKilled: false });
  expect(row.sources).toMatchObject({ mode: 'b', targetsStruck: 'a', leaderKilled: 'b' });
});

test('agree() takes the smaller id of two equally recent', () => {
  const both = ['b', 'a'].map((id) => account(id, 10, { mode: `mode-${id}`, killed: { best: id === 'a' ? 1 : 2 } }));
  const [row] = project(both).actions;
  expect(row).toMatchObject({ mode: 'mode-a', killed: { best: 1 }, sources: { mode: 'a', occurred: 'a', type: 'a' } });
});

test('agree() takes the most precise time, then the most recent', () => {
  const week = span('2024-01-01', '2024-01-08', 'week');
  const row = agreed([{}, { occurred: hours('2024-01-05T10') }, { occurred: week }]);
  expect(row.occurred).toEqual({ from: '2024-01-05T10:00:00.000Z', to: '2024-01-05T11:00:00.000Z', precision: 'hour' });
  expect(row.sources.occurred).toBe('b');
  expect(agreed([{}, { occurred: day('2024-01-06') }, { occurred: week }]).sources.occurred).toBe('b');
});

test('agree() takes the most precise place, then the most recent', () => {
  const at = (precision: 'exact' | 'town' | 'country', name: string): More => ({ place: { precision, name } });
  const row = agreed([at('town', 'A'), at('exact', 'B'), at('exact', 'C'), at('country', 'D'), {}]);
  expect(row.place).toEqual({ precision: 'exact', name: 'C' });
  expect(row.sources.place).toBe('c');
});

test("agree() takes the lowest Goldstein score, and with it that report's type", () => {
  const row = agreed([{ type: 'COERCE' }, { type: 'ASSAULT', goldstein: -10 }, { type: 'SANCTION', goldstein: -9.5 }]);
  expect(row).toMatchObject({ type: 'ASSAULT', goldstein: -10, sources: { type: 'b', goldstein: 'b' } });
  expect(
    agreed([
      { type: 'COERCE', goldstein: -8 },
      { type: 'SANCTION', goldstein: -8 },
    ]).type,
  ).toBe('SANCTION');
});

test('agree() unites initiators and targets, each with the reports that name it', () => {
  const row = agreed([
    { initiators: [{ name: 'Red' }, { name: 'Green' }], targets: [{ name: 'Blue' }] },
    { initiators: [{ name: 'RED' }], targets: [{ name: 'Blue' }, { name: 'Grey' }] },
    { initiators: [], targets: [] },
  ]);
  expect(row).toMatchObject({ initiators: ['green', 'red'], targets: ['blue', 'grey'] });
  expect(row.sources.initiators).toEqual({ green: ['a'], red: ['a', 'b'] });
  expect(row.sources.targets).toEqual({ blue: ['a', 'b'], grey: ['b'] });
});

test('agree() lets a named one beat an unnamed one of the same whole, and of no other', () => {
  const row = agreed([
    { targets: [{ of: 'KH', role: 'commander' }, { of: 'Badr' }] },
    { targets: [{ name: 'Abu Baqer', of: 'KH' }] },
  ]);
  expect(row.targets).toEqual(['abu-baqer', 'unnamed-of-badr']);
  expect(row.sources.targets).toEqual({ 'abu-baqer': ['b'], 'unnamed-of-badr': ['a'] });
  const proxy = related('l', 'KH', 'backed_by', 'Iran');
  expect(agreed([{ targets: [{ of: 'Iran' }] }, { targets: [{ name: 'KH' }] }], proxy).targets).toEqual([
    'kh',
    'unnamed-of-iran',
  ]);
});

test('agree() counts a corrected field as published when the correction was made', () => {
  const accounts: More[] = [
    { killed: { best: 5 }, mode: 'drone' },
    { killed: { best: 4 }, mode: 'aerial' },
  ];
  const late = corrected('c', 'a', { killed: { best: 6 } }, { published: '2024-01-20' });
  expect(agreed(accounts, late)).toMatchObject({
    killed: { best: 6 },
    mode: 'aerial',
    sources: { killed: { best: 'a' }, mode: 'b' },
  });
  const early = corrected('c', 'a', { killed: { best: 6 } }, { published: '2024-01-10' });
  expect(agreed(accounts, early)).toMatchObject({ killed: { best: 4 } });
  const accepted = corrected('c', 'a', { killed: { best: 6 } }, { at: '2024-01-20T00:00:00Z' });
  expect(agreed(accounts, accepted)).toMatchObject({ killed: { best: 6 } });
});

test('agree() counts a mode that follows from a corrected code as published with the correction', () => {
  const row = agreed(
    [{}, { mode: 'firearms' }],
    corrected('c', 'a', { type: null, cameo: '194' }, { published: '2024-02-01' }),
  );
  expect(row).toMatchObject({ mode: 'heavy-weapons', sources: { mode: 'a' } });
});

test('agree() counts a report without a date of publication as published when accepted', () => {
  const undated = (id: string, at: string, best: number): LogEvent =>
    report(id, 'Red>Blue', '2024-01-05', { killed: { best } }, { at });
  const reports = [undated('a', '2024-06-02T00:00:00Z', 1), undated('b', '2024-06-01T00:00:00Z', 2)];
  expect(project(reports).actions).toMatchObject([{ killed: { best: 1 } }]);
});

test('agree() leaves retracted reports out, and keeps them listed', () => {
  const row = agreed([{ killed: { best: 5 } }, { killed: { best: 4 } }], retracted('x', 'b'));
  expect(row.killed).toEqual({ best: 5 });
  expect(row.reports.map(({ id, withdrawn }) => [id, withdrawn])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});
