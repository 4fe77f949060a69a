import { asCorrected } from './reports-of';

test('asCorrected() replaces fields as a whole, the later correction counting, and takes away what is null', () => {
  const occurred = { from: '2024-02-07T15:00:00Z', to: '2024-02-07T21:00:00Z', precision: 'hour' } as const;
  const report = { type: 'ASSAULT', occurred, killed: { low: 1, best: 3 }, summary: 'Three were killed.' } as const;
  expect(
    asCorrected(report, [
      { killed: { best: 4 }, mode: 'drone' },
      { killed: { low: 2 }, summary: null },
    ]),
  ).toEqual({
    type: 'ASSAULT',
    occurred,
    killed: { low: 2 },
    mode: 'drone',
  });
  expect(asCorrected(report, [])).toEqual(report);
});
