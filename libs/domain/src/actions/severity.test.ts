import { bestOf, groupSeverity, severityOf } from './severity';

const nothing = { killed: undefined, injured: undefined, targetsStruck: undefined, leaderKilled: undefined };

test.each([
  ['an assault without a toll', { goldstein: -9 }, 9],
  ['cooperation', { goldstein: 9 }, 0],
  [
    '3 killed, 41 injured: 9 + log2(1 + 3 + 41/4)',
    { goldstein: -9, killed: { best: 3 }, injured: { low: 24, best: 41 } },
    12.83289,
  ],
  [
    'at least 16 killed, 85 targets: 9 + log2(1 + 16 + 8.5)',
    { goldstein: -9, killed: { low: 16 }, targetsStruck: { best: 85 } },
    13.672425,
  ],
  ['a leader killed: 9 + log2(1 + 1) + 2', { goldstein: -9, killed: { best: 1, high: 9 }, leaderKilled: true }, 12],
  ['no leader killed', { goldstein: -9, leaderKilled: false }, 9],
  ['at most 7 killed, which is no figure', { goldstein: -9, killed: { high: 7 } }, 9],
  ['an assault that killed somebody in a friendly act: log2(1 + 1)', { goldstein: 2, killed: { best: 1 } }, 1],
])('severityOf() weighs %s', (_, graveness, severity) => {
  expect(severityOf({ ...nothing, ...graveness })).toBeCloseTo(severity, 6);
});

test('bestOf() takes the best figure, else the least, else nothing', () => {
  expect([{ low: 1, best: 2, high: 3 }, { low: 1, high: 3 }, { high: 3 }, { best: 0 }, undefined].map(bestOf)).toEqual([
    2, 1, 0, 0, 0,
  ]);
});

test('groupSeverity() is log2 of the sum of 2^severity, rounded', () => {
  expect(groupSeverity([9])).toBe(9);
  expect(groupSeverity([9, 9])).toBe(10);
  // log2(512 + 1024)
  expect(groupSeverity([9, 10])).toBe(10.584963);
  expect(groupSeverity([2000, 2000])).toBe(2001);
});
