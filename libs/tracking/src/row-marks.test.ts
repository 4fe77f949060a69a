import { projectLevels } from '@talion/domain';
import { isMarked, marksOf } from '@talion/tracking';
import { act } from '../../../test/support/events';

const erbil = {
  countries: ['Iraq', 'Türkiye', 'IRAQ'],
  latitude: 36.19,
  longitude: 44.01,
  precision: 'town',
} as const;
const { actions, chains, sequences, dyads } = projectLevels(
  [
    act('a', 'Red>Blue', '2024-02-01', { place: erbil, killed: { best: 3 } }),
    act('b', 'Blue>Red', '2024-02-03', { place: { countries: ['iraq'], precision: 'country' } }),
    act('c', 'Red>Blue', '2024-02-05', { killed: { best: 90 } }),
  ],
  {},
);
const [a, b, c] = ['a', 'b', 'c'].map((id) => actions.find((one) => one.id === id));

test('marksOf() folds the countries of an action, and keeps its coordinates, severity, sources and role', () => {
  expect(marksOf('actions', a!)).toEqual({
    countries: ['iraq', 'turkiye'],
    sources: ['urn:test:desk'],
    severity: a?.severity,
    longitude: 44.01,
    latitude: 36.19,
    role: 'hostile',
  });
  expect(marksOf('actions', b!)).not.toHaveProperty('longitude');
  expect(marksOf('actions', c!)).not.toHaveProperty('countries');
});

test('marksOf() gives a chain its peak, a sequence its gravest move, and other rows nothing', () => {
  expect(chains.map((row) => marksOf('chains', row))).toMatchObject([{ severity: c?.severity }]);
  for (const row of sequences)
    expect(marksOf('sequences', row)).toEqual({ severity: Math.max(...row.moves.map((move) => move.severity)) });
  expect(sequences.length).toBeGreaterThan(0);
  for (const row of dyads) expect(marksOf('dyads', row)).toEqual({});
});

test('isMarked() lets nothing through that has no such mark', () => {
  for (const filter of [
    { country: 'Iraq' },
    { source: 'urn:a' },
    { role: 'hostile' },
    { severityMin: -99 },
    { severityMax: 99 },
    { box: { west: -180, south: -90, east: 180, north: 90 } },
  ] as const)
    expect([filter, isMarked({}, filter)]).toEqual([filter, false]);
  expect(isMarked({}, {})).toBe(true);
});

test.each([
  [44, 36, 45, 37, true],
  [44.01, 36.19, 44.01, 36.19, true],
  [44.02, 36, 45, 37, false],
  [44, 36.2, 45, 37, false],
  [45, 36, 44, 37, false],
  [44.01, 36, 10, 37, true],
  [170, 36, 44.01, 37, true],
])('isMarked() asks for a box of %d,%d,%d,%d: %s', (west, south, east, north, expected) => {
  expect(isMarked(marksOf('actions', a!), { box: { west, south, east, north } })).toBe(expected);
});
