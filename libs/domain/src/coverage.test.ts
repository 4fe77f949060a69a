import { act, claimed, related, registered, report, retracted, tally } from '../../../test/support/events';
import type { CoverageRow } from './coverage';
import type { LogEvent } from './events/log-event';
import { project } from './project';

type Data = Parameters<typeof tally>[3];

const desk = [
  registered('1', 'Red', { aliases: ['Reds'] }),
  related('2', 'KH', 'backed_by', 'Red'),
  related('3', 'Navy', 'part_of', 'Blue'),
];
const acts = [
  act('a', 'Red>Blue', '2024-01-05', { killed: { low: 3 }, injured: { best: 7 }, leaderKilled: true }),
  act('b', 'KH>Navy', '2024-01-20', {
    killed: { low: 1, best: 2 },
    place: { countries: ['IRAQ'], precision: 'country' },
  }),
  act('c', 'Blue>Red', '2024-01-21', { killed: { best: 40 } }),
  act('d', 'Red>Blue', '2024-01-31', { killed: { best: 500 } }),
  act('e', 'Red>Blue', '2024-01-10', { type: 'THREATEN' }),
];

function compared(data: Data, ...further: LogEvent[]): CoverageRow {
  const [row] = project([...desk, ...acts, ...further, tally('t', '2024-01-05', '2024-01-31', data)]).coverage;
  if (!row) throw new Error('No tally');
  return row;
}
const [red, blue] = [[{ name: 'Reds' }], [{ name: 'Blue' }]];
const many = { best: 100 };

test('coverageOf() compares killed, injured and the number of actions with what the log holds', () => {
  expect(
    compared({ initiators: red, targets: blue, killed: { low: 4, best: 9 }, injured: { low: 5 }, actions: many }),
  ).toEqual({
    id: 't',
    source: 'urn:test:desk',
    level: 'bloc',
    period: { from: '2024-01-05', to: '2024-01-31' },
    initiators: ['red'],
    targets: ['blue'],
    dyads: ['blue--red'],
    counts: {
      killed: { said: 9, recorded: 5, missing: 4 },
      injured: { said: 5, recorded: 7, missing: -2 },
      actions: { said: 100, recorded: 3, missing: 97 },
    },
    actions: ['a', 'b', 'e'],
  });
});

test.each<[string, Data, string[]]>([
  ['all acts of the period, by their from', { actions: many }, ['a', 'b', 'c', 'e']],
  ['one end only', { targets: blue, actions: many }, ['a', 'b', 'e']],
  ['sides at bloc level', { initiators: [{ name: 'KH' }], actions: many }, ['a', 'b', 'e']],
  ['sides at the level that it names', { initiators: [{ name: 'KH' }], level: 'party', actions: many }, ['b']],
  ['targets at the level that it names', { targets: blue, level: 'actor', actions: many }, ['a', 'e']],
  ['several sides', { initiators: [...red, ...blue], actions: many }, ['a', 'b', 'c', 'e']],
  ['types', { types: ['THREATEN', 'SANCTION'], actions: many }, ['e']],
  ['countries, however spelled', { countries: ['Iraq', 'Syria'], actions: many }, ['b']],
  ['everything where a list is empty', { types: [], countries: [], targets: [], actions: many }, ['a', 'b', 'c', 'e']],
  ['only acts with a leader killed', { leaderKilled: true, actions: many }, ['a']],
  [
    'all acts where it says that it does not count leaders only',
    { leaderKilled: false, initiators: red, actions: many },
    ['a', 'b', 'e'],
  ],
])('coverageOf() counts %s', (_, data, actions) => {
  expect(compared(data).actions).toEqual(actions);
});

test('coverageOf() shows a tally on its dyad, at its level', () => {
  const events = [
    ...desk,
    ...acts,
    tally('t', '2024-01-05', '2024-01-31', {
      initiators: [{ name: 'KH' }],
      targets: [{ name: 'Navy' }],
      actions: many,
    }),
  ];
  const shownOn = (asked: Parameters<typeof project>[1]): string[] =>
    project(events, asked).dyads.flatMap(({ id, coverage }) => (coverage.includes('t') ? [id] : []));
  expect(shownOn({})).toEqual(['blue--red']);
  expect(shownOn({ level: 'party' })).toEqual([]);
});

test('coverageOf() follows the attribution, and what is withdrawn', () => {
  const unclaimed = report('u', '>Blue', '2024-01-15', { killed: { best: 1 } });
  const data: Data = { initiators: red, killed: many };
  expect(compared(data, unclaimed).actions).not.toContain('u');
  expect(compared(data, unclaimed, claimed('k', 'u', 'KH')).actions).toContain('u');
  expect(compared(data, retracted('x', 'a')).actions).not.toContain('a');
  expect(project([...acts, tally('t', '2024-01-01', '2024-02-01', data), retracted('x', 't')]).coverage).toEqual([]);
});
