import {
  act,
  corrected,
  day,
  event,
  hours,
  merged,
  registered,
  related,
  report,
  retracted,
  split,
} from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import type { Place } from '../events/values';
import { explainAction } from '../explanations/explain-action';
import type { IdentityExplanation } from './explain-identity';

const jan = (date: number): string => `2024-01-${String(date).padStart(2, '0')}`;
const on = (id: string, when: Parameters<typeof report>[2], more: Parameters<typeof report>[3] = {}): LogEvent =>
  report(id, 'Red>Blue', when, more);
const spot = (latitude: number): Place => ({ latitude, longitude: 44, precision: 'exact' });

function identityOf(id: string, ...events: LogEvent[]): IdentityExplanation {
  const explained = explainAction(events, id);
  if (!explained) throw new Error(`There is no action ${id}`);
  return explained.identity;
}

const cameBy = ({ reports }: IdentityExplanation): string[] => reports.map(({ report: id, how }) => `${id}: ${how}`);

describe('explainIdentity()', () => {
  test('tells who founded an action and who joined by content, with the figures of each pair', () => {
    const identity = identityOf('a', on('a', jan(5)), on('b', hours('2024-01-06T06', 3), { place: spot(33) }));
    expect(cameBy(identity)).toEqual(['a: founded', 'b: content']);
    expect(identity.namedBy).toBe('a');
    expect(identity.reports[1]?.comparisons).toEqual([
      {
        report: 'b',
        other: 'a',
        against: [],
        type: { how: 'equal', ours: 'ASSAULT', theirs: 'ASSAULT' },
        time: {
          ours: { from: '2024-01-06T06:00:00.000Z', to: '2024-01-06T09:00:00.000Z' },
          theirs: { from: '2024-01-04T00:00:00.000Z', to: '2024-01-07T00:00:00.000Z' },
          overlapHours: 3,
        },
        initiators: { how: 'equal', ours: ['red'], theirs: ['red'], pair: ['red', 'red'] },
        targets: { how: 'equal', ours: ['blue'], theirs: ['blue'], pair: ['blue', 'blue'] },
        place: { how: 'open', ours: '(33, 44)' },
      },
    ]);
    expect(identity.reports[1]?.fitted).toEqual([{ action: 'a', first: 'a', hoursApart: 30 }]);
  });

  test('compares with every report that was there, not with those that came later', () => {
    const identity = identityOf('a', on('a', jan(5)), on('b', jan(6)), on('c', jan(6)));
    expect(identity.reports.map(({ comparisons = [] }) => comparisons.map(({ other }) => other))).toEqual([
      [],
      ['a'],
      ['a', 'b'],
    ]);
  });

  test('tells which pair met, and which of the two is below the other', () => {
    const unit = report('b', 'Corps>Blue', jan(5));
    const identity = identityOf('a', on('a', jan(5)), unit, related('l', 'Corps', 'part_of', 'Red'));
    expect(identity.reports[1]?.comparisons?.[0]?.initiators).toEqual({
      how: 'ours-below',
      ours: ['corps'],
      theirs: ['red'],
      pair: ['corps', 'red'],
    });
  });

  test('tells that both types are kinetic, and how far apart two spots are', () => {
    const seized = on('b', jan(5), { type: 'COERCE', mode: 'seize', place: spot(33.2) });
    const identity = identityOf('a', on('a', jan(5), { place: spot(33) }), seized);
    expect(identity.reports[1]?.comparisons?.[0]).toMatchObject({
      type: { how: 'both-kinetic', ours: 'COERCE seize', theirs: 'ASSAULT' },
      // A fifth of a degree of 111.195 km.
      place: { how: 'near', km: 22.239016 },
    });
  });

  test.each([
    ['time', 'from', [on('a', jan(5)), on('b', jan(6)), split('s', ['a', 'b']), on('c', jan(6))], 'b', 'time'],
    [
      'place',
      'km',
      [
        on('a', jan(5), { place: spot(33) }),
        on('b', jan(5), { place: spot(33.2) }),
        split('s', ['a', 'b']),
        on('c', jan(6), { place: spot(33.3) }),
      ],
      'b',
      'place',
    ],
    ['id', 'id', [on('a', jan(5)), on('b', jan(5)), split('s', ['a', 'b']), on('c', jan(5))], 'a', 'id'],
  ])('tells which actions a report fitted, and that %s decided', (_, __, events, winner, lostBy) => {
    const loser = winner === 'a' ? 'b' : 'a';
    const joined = identityOf(winner, ...events).reports.find((one) => one.report === 'c');
    expect(joined?.fitted).toMatchObject([{ action: winner }, { action: loser, lostBy }]);
    expect(joined?.fitted?.[0]?.lostBy).toBeUndefined();
    expect(identityOf(loser, ...events).alsoFitted).toEqual([{ report: 'c', joined: winner, lostBy }]);
  });

  test.each([
    ['type', on('b', jan(5), { type: 'THREATEN' })],
    ['time', on('b', jan(8))],
    ['initiators', report('b', 'Green>Blue', jan(5))],
    ['targets', report('b', 'Red>Green', jan(5))],
    ['place', on('b', jan(5), { place: spot(34) })],
  ])('lists as a near miss what %s alone kept apart', (criterion, other) => {
    const ours = on('a', jan(5), { place: spot(33) });
    expect(identityOf('a', ours, other).nearMisses).toMatchObject([
      { action: 'b', against: criterion, withdrawn: false, comparison: { against: [criterion] } },
    ]);
    // The other action tells of it too.
    expect(identityOf('b', ours, other).nearMisses).toMatchObject([{ action: 'a', against: criterion }]);
  });

  test('lists no near miss that two things kept apart, and none of a data set', () => {
    const two = on('b', jan(5), { type: 'THREATEN', place: spot(34) });
    const identity = identityOf('a', on('a', jan(5), { place: spot(33) }), two, act('c', 'Red>Blue', jan(5)));
    expect(identity.nearMisses).toEqual([]);
    expect(cameBy(identityOf('c', on('a', jan(5)), act('c', 'Red>Blue', jan(5))))).toEqual(['c: coded']);
  });

  test('lists no action as a near miss that more than three days keep apart', () => {
    const ours = on('a', hours('2024-01-04T00', 1));
    expect(identityOf('a', ours, on('b', hours('2024-01-07T01', 1))).nearMisses).toHaveLength(1);
    expect(identityOf('a', ours, on('b', hours('2024-01-07T02', 1))).nearMisses).toEqual([]);
  });

  test('lists near misses nearest in time first, and says how many it left off', () => {
    const others = Array.from({ length: 12 }, (_, index) =>
      report(`o${String(index).padStart(2, '0')}`, `Green${index}>Blue`, hours(`2024-01-05T${String(index + 10)}`, 3)),
    );
    const identity = identityOf('a', on('a', hours('2024-01-05T10', 20)), ...others);
    expect(identity.nearMisses.map(({ action }) => action)).toEqual(
      Array.from({ length: 10 }, (_, index) => `o0${index}`),
    );
    expect(identity.nearMissesLeftOff).toBe(2);
  });

  test('says that a near miss is withdrawn', () => {
    const identity = identityOf('a', on('a', jan(5)), report('b', 'Green>Blue', jan(5)), retracted('x', 'b'));
    expect(identity.nearMisses).toMatchObject([{ action: 'b', withdrawn: true }]);
  });

  test("tells the joints that brought a report in: an analyst's merges, a source's own action id", () => {
    const events = [
      on('a', jan(5), { action: 'one' }),
      on('b', jan(9), { action: 'one' }),
      on('c', jan(20)),
      merged('m', ['b', 'c']),
    ];
    const identity = identityOf('a', ...events);
    expect(cameBy(identity)).toEqual(['a: founded', 'b: decided', 'c: decided']);
    expect(identity.reports[1]).toMatchObject({ with: 'a', via: [{ reports: ['a', 'b'], actionId: 'one' }] });
    expect(identity.reports[2]).toMatchObject({
      with: 'a',
      via: [
        { reports: ['a', 'b'], actionId: 'one' },
        { reports: ['b', 'c'], decision: 'm' },
      ],
    });
  });

  test('counts the pairs that it leaves off', () => {
    const group = Array.from({ length: 30 }, (_, index) => on(`g${index}`, jan(5), { action: 'one' }));
    const identity = identityOf('a', on('a', hours('2024-01-04T23')), ...group);
    const first = identity.reports.find(({ how }) => how === 'content');
    expect(first?.comparisons).toHaveLength(20);
    expect(first?.comparisonsLeftOff).toBe(10);
  });

  test('compares reports as they are corrected', () => {
    const late = [on('b', jan(20)), corrected('c', 'b', { occurred: day(jan(5)) })];
    expect(cameBy(identityOf('a', on('a', jan(5)), ...late))).toEqual(['a: founded', 'b: content']);
  });
});

describe('decisionHistory()', () => {
  const at = (minute: number) => ({ at: `2024-06-02T00:0${minute}:00Z` });
  const reports = [on('a', jan(5)), on('b', jan(20)), on('c', jan(28))];
  const told = (id: string, ...events: LogEvent[]): string[] =>
    identityOf(id, ...reports, ...events).decisions.map(
      ({ event: by, kind, status, refused }) =>
        `${by} ${kind} ${status}${refused.map(({ pair, by: whose }) => ` ${pair.join('+')} by ${whose.join()}`).join()}`,
    );

  test('lists merges and splits newest first, and what overrules the older', () => {
    const merge = merged('m', ['a', 'b'], at(1));
    expect(told('a', merge)).toEqual(['m merge in-force']);
    expect(told('a', merge, split('s', ['a', 'b'], at(2)))).toEqual(['s split in-force', 'm merge overruled a+b by s']);
    expect(told('a', merge, split('s', ['a', 'b'], at(2)), merged('n', ['a', 'b'], at(3)))).toEqual([
      'n merge in-force',
      's split overruled a+b by n',
      'm merge in-force',
    ]);
  });

  test('tells of a merge that a split of two others stands against', () => {
    const merge = merged('m', ['a', 'b', 'c'], at(1));
    expect(told('a', merge, split('s', ['b', 'c'], at(2)))).toEqual([
      's split in-force',
      'm merge partly-overruled a+c by s, b+c by s',
    ]);
  });

  test('tells of a withdrawn merge, who withdrew it, and that a withdrawal was withdrawn', () => {
    const merge = merged('m', ['a', 'b'], at(1));
    const undone = identityOf('a', ...reports, merge, retracted('x', 'm', at(2)));
    expect(cameBy(undone)).toEqual(['a: founded']);
    expect(undone.decisions).toMatchObject([
      { event: 'm', status: 'withdrawn', withdrawals: [{ event: 'x', reason: 'It was wrong.', holds: true }] },
    ]);
    const again = identityOf('a', ...reports, merge, retracted('x', 'm', at(2)), retracted('y', 'x', at(3)));
    expect(cameBy(again)).toEqual(['a: founded', 'b: decided']);
    expect(again.decisions).toMatchObject([
      { event: 'm', status: 'in-force', withdrawals: [{ event: 'x', holds: false }] },
    ]);
  });

  test('tells whose decision it is and why, and which of its reports are not known yet', () => {
    const decision = event(
      'talion.actions.merged.v1',
      'm',
      { reports: ['a', 'later'], analyst: 'Ada', reason: 'One crater.' },
      { source: 'urn:test:other' },
    );
    expect(identityOf('a', ...reports, decision).decisions).toEqual([
      {
        event: 'm',
        kind: 'merge',
        source: 'urn:test:other',
        analyst: 'Ada',
        accepted: '2024-06-01T00:00:00.000Z',
        reason: 'One crater.',
        reports: ['a'],
        missing: ['later'],
        status: 'waiting',
        refused: [],
        withdrawals: [],
      },
    ]);
  });
});

test('explainAction() knows no action that is not there, or that is withdrawn', () => {
  expect(explainAction([on('a', jan(5))], 'b')).toBeUndefined();
  expect(explainAction([on('a', jan(5)), retracted('x', 'a')], 'a')).toBeUndefined();
  expect(explainAction([registered('r', 'Red')], 'r')).toBeUndefined();
});

test('explainAction() explains what was known then', () => {
  const events = [on('a', jan(5)), report('b', 'Red>Blue', jan(5), {}, { at: '2024-06-05T00:00:00Z' })];
  expect(explainAction(events, 'a', { asOf: '2024-06-02T00:00:00Z' })?.identity.reports).toHaveLength(1);
});
