import { act, asserted, day, registered, related } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';
import type { ChainRow } from '../read-models';

type More = Parameters<typeof act>[3];

/** Acts of January, each said to answer the one before the `<`: `b<a`. */
function tree(...lines: readonly (readonly [string, string, number, More?])[]): LogEvent[] {
  return lines.flatMap(([link, whom, date, more]) => {
    const [id = '', trigger] = link.split('<');
    const made = act(id, whom, `2024-01-${String(date).padStart(2, '0')}`, more);
    return trigger === undefined ? [made] : [made, asserted(`w-${id}`, id, trigger)];
  });
}
const chainOf = (...events: LogEvent[]): ChainRow => {
  const [row, ...others] = project(events).chains;
  if (!row || others.length > 0) throw new Error('Not one chain');
  return row;
};

test('chainsOf() follows responses from the root, across dyads', () => {
  const row = chainOf(
    ...tree(['a', 'Red>Blue', 5], ['b<a', 'Blue>Red', 6], ['c<a', 'Blue>Green', 7], ['d<c', 'Green>Grey', 9]),
  );
  expect(row).toMatchObject({
    id: 'a',
    root: 'a',
    actions: ['a', 'b', 'c', 'd'],
    depth: 2,
    breadth: 2,
    start: '2024-01-05T00:00:00.000Z',
    lastActivity: '2024-01-10T00:00:00.000Z',
    participants: ['blue', 'green', 'grey', 'red'],
  });
  expect(row.tree).toEqual({
    action: 'a',
    depth: 0,
    children: [
      { action: 'b', trigger: 'a', kind: 'asserted', depth: 1, children: [] },
      {
        action: 'c',
        trigger: 'a',
        kind: 'asserted',
        depth: 1,
        children: [{ action: 'd', trigger: 'c', kind: 'asserted', depth: 2, children: [] }],
      },
    ],
  });
});

test('chainsOf() makes no chain of an act that nothing answers', () => {
  expect(project(tree(['a', 'Red>Blue', 5], ['b', 'Red>Blue', 6])).chains).toEqual([]);
});

test('chainsOf() puts the root first, also where a response began before it', () => {
  const long = act('b', 'Blue>Red', day('2024-01-01', 9, 'week'));
  expect(chainOf(...tree(['a', 'Red>Blue', 5]), long, asserted('w', 'b', 'a'))).toMatchObject({
    actions: ['a', 'b'],
    start: '2024-01-05T00:00:00.000Z',
  });
});

test('chainsOf() names a chain by its root, a late one too', () => {
  const events = tree(['b', 'Red>Blue', 5], ['c<b', 'Blue>Red', 6]);
  expect(chainOf(...events).id).toBe('b');
  expect(chainOf(...events, ...tree(['a', 'Blue>Red', 4]), asserted('w', 'b', 'a')).id).toBe('a');
});

test('chainsOf() counts casualties for the side that was hit, and lists shared ones by themselves', () => {
  const row = chainOf(
    related('1', 'Navy', 'part_of', 'Blue'),
    related('2', 'KH', 'backed_by', 'Red'),
    ...tree(
      ['a', 'Red>Blue', 5, { killed: { low: 1, best: 3, high: 9 }, injured: { low: 24 } }],
      ['b<a', 'Red>Navy', 6, { killed: { best: 2 } }],
      ['c<a', 'Blue>Red+KH', 7, { killed: { high: 5 } }],
      ['d<a', 'Blue>Red+Green', 8, { injured: { low: 2, high: 6 } }],
      ['e<a', 'Blue>Red', 9],
    ),
  );
  const none = { low: 0, best: 0, high: 0 };
  expect(row.casualties).toEqual([
    { sides: ['blue'], killed: { low: 3, best: 5, high: 11 }, injured: { low: 24, best: 24, high: 24 } },
    { sides: ['green', 'red'], killed: none, injured: { low: 2, best: 2, high: 6 } },
    { sides: ['red'], killed: { low: 0, best: 0, high: 5 }, injured: none },
  ]);
});

test('chainsOf() gives peak severity, and the trend of group severity over depth from 3 depths on', () => {
  const two = tree(['a', 'Red>Blue', 5], ['b<a', 'Blue>Red', 6], ['c<a', 'Blue>Red', 7]);
  expect(chainOf(...two).trend).toBeUndefined();
  // 9, log2(2^9 + 2^9) = 10, 9.5: slopes of 1, -0.5 and 0.25.
  expect(chainOf(...two, ...tree(['d<b', 'Red>Blue', 8, { goldstein: -9.5 }]))).toMatchObject({
    trend: 0.25,
    peakSeverity: 9.5,
    depth: 2,
  });
});

test('chainsOf() names parties as they were, and the countries of hostile acts only', () => {
  const row = chainOf(
    related('1', 'Quds Force', 'part_of', 'Red', { from: '2024-01-06' }),
    registered('2', 'Redland government', { governs: 'Redland' }),
    ...tree(
      ['a', 'Quds Force>Blue', 5, { place: { countries: ['Iraq', 'Syria'], precision: 'country' } }],
      ['b<a', 'Blue>Quds Force', 6, { place: { countries: ['Iraq'], precision: 'country' } }],
      ['c<a', 'Blue>Red', 7, { type: 'THREATEN', place: { countries: ['Jordan'], precision: 'country' } }],
    ),
  );
  expect(row).toMatchObject({
    participants: ['blue', 'quds-force', 'red'],
    countries: ['Iraq', 'Syria'],
    signals: ['c'],
  });
});

test('chainsOf() lists a country once, as the first act spells it', () => {
  const row = chainOf(
    ...tree(
      ['a', 'Red>Blue', 5, { place: { countries: ["Cote d'Ivoire"], precision: 'country' } }],
      ['b<a', 'Blue>Red', 6, { place: { countries: ["CÔTE D'IVOIRE", 'Mali'], precision: 'country' } }],
    ),
  );
  expect(row).toMatchObject({ countries: ["Cote d'Ivoire", 'Mali'] });
});

test('chainsOf() breaks a loop before it follows it', () => {
  const week = { from: '2024-01-05', to: '2024-01-12', precision: 'week' } as const;
  const events = [
    act('a', 'Red>Blue', week),
    act('b', 'Blue>Red', week),
    asserted('v', 'a', 'b'),
    asserted('w', 'b', 'a'),
  ];
  const { links, chains } = project(events);
  expect(links).toMatchObject([{ response: 'b', trigger: 'a' }]);
  expect(chains).toMatchObject([{ id: 'a', actions: ['a', 'b'] }]);
});

test('chainsOf() follows a chain of a thousand responses', () => {
  const events = Array.from({ length: 1000 }, (_, index) => {
    const on = day(new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10));
    const id = (number: number): string => `m${String(number).padStart(4, '0')}`;
    const made = act(id(index), index % 2 === 0 ? 'Red>Blue' : 'Blue>Red', on);
    return index === 0 ? [made] : [made, asserted(`w${index}`, id(index), id(index - 1))];
  }).flat();
  expect(chainOf(...events)).toMatchObject({ id: 'm0000', depth: 999, breadth: 1 });
});
