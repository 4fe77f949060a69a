import { act, asserted, registered, rejected, related, report } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';
import type { AlertKind, AlertRow } from './alerts';

type More = Parameters<typeof act>[3];

/** Accepted on the day after. */
const on = (id: string, whom: string, date: number, more: More = {}): LogEvent => {
  const jan = (of: number): string => new Date(Date.UTC(2024, 0, of)).toISOString();
  return act(id, whom, jan(date).slice(0, 10), more, { at: jan(date + 1) });
};
const killed = (best: number): More => ({ killed: { best } });
const place = (country: string): More => ({ place: { countries: [country], precision: 'country' } });

const alerts = (...events: LogEvent[]): readonly AlertRow[] => project(events).alerts;
const ids = (kind: AlertKind, ...events: LogEvent[]): string[] =>
  alerts(...events)
    .filter((alert) => alert.kind === kind)
    .map(({ id }) => id);

test('alertsOf() tells of a completed cycle, with what it is about', () => {
  const row = alerts(
    on('a', 'Red>Blue', 5),
    on('b', 'Red>Blue', 6),
    on('c', 'Blue>Red', 9, killed(3)),
    on('d', 'Blue>Red', 10),
  );
  expect(row.find(({ kind }) => kind === 'cycle.completed')).toEqual({
    id: 'cycle.completed:blue--red:a:1',
    kind: 'cycle.completed',
    about: 'c',
    // The latest of the first acceptances of a and c.
    raisedAt: '2024-01-10T00:00:00.000Z',
    historical: false,
    dyad: 'blue--red',
    sequence: 'blue--red:a',
    n: 1,
    isNew: true,
    provocation: ['a', 'b'],
    response: ['c', 'd'],
    verdict: 'escalatory',
    // log2(2^11 + 2^9) - log2(2^9 + 2^9)
    proportionality: 1.321928,
    latency: { lowDays: 2, highDays: 4 },
  });
});

test('alertsOf() calls only the first cycle of an episode new, and numbers the others', () => {
  const four = [on('a', 'Red>Blue', 5), on('b', 'Blue>Red', 7), on('c', 'Red>Blue', 9), on('d', 'Blue>Red', 11)];
  const cycles = alerts(...four).flatMap((alert) => (alert.kind === 'cycle.completed' ? [alert] : []));
  expect(cycles.map(({ id, isNew }) => [id, isNew])).toEqual([
    ['cycle.completed:blue--red:a:1', true],
    ['cycle.completed:blue--red:a:2', false],
  ]);
  expect(ids('cycle.completed', ...four.slice(0, 3))).toHaveLength(1);
});

test('alertsOf() tells of no cycle whose order is unknown', () => {
  expect(ids('cycle.completed', on('a', 'Red>Blue', 5), on('b', 'Blue>Red', 5))).toEqual([]);
});

test('alertsOf() tells of cycles at bloc level only, whatever level is asked for', () => {
  const events = [related('1', 'KH', 'backed_by', 'Red'), on('a', 'KH>Blue', 5), on('b', 'Blue>Red', 7)];
  expect(ids('cycle.completed', ...events)).toEqual(['cycle.completed:blue--red:a:1']);
  for (const level of ['actor', 'party'] as const)
    expect(project(events, { level }).alerts).toEqual(project(events).alerts);
  const within = [...events.slice(0, 1), on('a', 'KH>Red', 5), on('b', 'Red>KH', 7)];
  expect(ids('cycle.completed', ...within)).toEqual([]);
});

describe('of a chain', () => {
  const a = on('a', 'Red>Blue', 5, place('Iraq'));
  const b = on('b', 'Blue>Red+KH', 7, place('Syria'));
  const started = [a, b, asserted('w', 'b', 'a')];

  test('alertsOf() tells of its start, with the parties and countries of its first two acts', () => {
    const later = [on('c', 'Green>Blue', 8, place('Jordan')), asserted('v', 'c', 'a')];
    for (const events of [started, [...started, ...later]]) {
      expect(alerts(...events).find(({ kind }) => kind === 'chain.started')).toEqual({
        id: 'chain.started:a',
        kind: 'chain.started',
        about: 'b',
        raisedAt: '2024-01-08T00:00:00.000Z',
        historical: false,
        chain: 'a',
        root: 'a',
        second: 'b',
        parties: ['blue', 'kh', 'red'],
        countries: ['Iraq', 'Syria'],
      });
    }
  });

  test('alertsOf() tells of a new peak of at least one doubling over all acts before', () => {
    // 9, 10, 10.58, 11.81, 10: the first and the third step are of one and more, that between is not.
    const rising = [
      on('a', 'Red>Blue', 5),
      ...[1, 2, 6, 1].map((best, index) => on('bcde'.charAt(index), 'Blue>Red', 7 + index, killed(best))),
      ...['b', 'c', 'd', 'e'].map((id) => asserted(`w-${id}`, id, 'a')),
    ];
    const escalated = alerts(...rising).flatMap((alert) => (alert.kind === 'chain.escalated' ? [alert] : []));
    expect(escalated).toMatchObject([
      { id: 'chain.escalated:b', about: 'b', chain: 'a', action: 'b', peakBefore: 9, peak: 10 },
      { id: 'chain.escalated:d', peakBefore: 10.584963, peak: 11.807355, raisedAt: '2024-01-10T00:00:00.000Z' },
    ]);
  });

  test("alertsOf() measures a peak against the chain's earlier acts, not against earlier arrivals", () => {
    const [early, late] = [on('b', 'Blue>Red', 7, killed(3)), on('c', 'Blue>Red', 9, killed(3))];
    const links = [asserted('v', 'b', 'a'), asserted('w', 'c', 'a')];
    expect(ids('chain.escalated', a, early, late, ...links)).toEqual(['chain.escalated:b']);
    expect(ids('chain.escalated', a, late, ...links.slice(1))).toEqual(['chain.escalated:c']);
  });

  test('alertsOf() tells of parties and countries new to the chain, from its third act on', () => {
    const third = on('c', 'Green>Blue+Red', 8, place('Jordan'));
    const fourth = on('d', 'Green>Red', 9, { place: { countries: ['Jordan', 'Iraq', 'Egypt'], precision: 'country' } });
    const links = [asserted('x', 'c', 'a'), asserted('y', 'd', 'a')];
    const spilled = alerts(...started, third, fourth, ...links).flatMap((one) =>
      one.kind === 'chain.spilled' ? [one] : [],
    );
    expect(spilled).toMatchObject([
      { id: 'chain.spilled:c', about: 'c', chain: 'a', parties: ['green'], countries: ['Jordan'] },
      { id: 'chain.spilled:d', parties: [], countries: ['Egypt'] },
    ]);
    expect(ids('chain.spilled', ...started, on('c', 'Red>Blue', 8, place('Iraq')), asserted('x', 'c', 'b'))).toEqual(
      [],
    );
  });

  test('alertsOf() knows a country again, however it is spelled', () => {
    const third = on('c', 'Red>Blue', 8, place('IRAQ'));
    expect(ids('chain.spilled', ...started, third, asserted('x', 'c', 'b'))).toEqual([]);
  });

  const pause = on('p', 'Red>Blue', 12, { type: 'AGREE' });

  test('alertsOf() tells of a pause, which stands when hostilities resume', () => {
    const paused = {
      id: 'chain.paused:p',
      kind: 'chain.paused',
      about: 'p',
      raisedAt: '2024-01-13T00:00:00.000Z',
      restraint: 'p',
      chains: ['a'],
    };
    const resumed = [on('c', 'Red>Blue', 14), asserted('x', 'c', 'b')];
    expect(alerts(...started, pause)).toContainEqual(expect.objectContaining(paused));
    expect(alerts(...started, pause, ...resumed)).toContainEqual(expect.objectContaining(paused));
  });

  test('alertsOf() lists all the chains that one restraint pauses', () => {
    const second = [on('c', 'Red>Blue', 8), on('d', 'Blue>Red', 9), asserted('x', 'd', 'c'), rejected('y', 'c', 'b')];
    expect(alerts(...started, ...second, pause)).toContainEqual(
      expect.objectContaining({ id: 'chain.paused:p', chains: ['a', 'c'] }),
    );
  });
});

test('alertsOf() marks what had ended longer than the alert horizon before it was raised', () => {
  const accepted = (at: string): AlertRow | undefined =>
    alerts(on('a', 'Red>Blue', 5), act('b', 'Blue>Red', '2024-01-07', {}, { at })).find((one) => one.about === 'b');
  expect(accepted('2024-01-15T00:00:00Z')).toMatchObject({ historical: false });
  expect(accepted('2024-01-15T00:00:01Z')).toMatchObject({ historical: true });
  const events = [on('a', 'Red>Blue', 5), on('b', 'Blue>Red', 7)];
  expect(project(events, { alertHorizonDays: 0 }).alerts).toMatchObject([{ historical: false }, { historical: false }]);
});

test('alertsOf() counts an alert as raised at the first acceptance of the actions it stands on', () => {
  const reports = [
    report('a', 'Red>Blue', '2024-01-05', {}, { at: '2024-01-06T00:00:00Z' }),
    report('b', 'Blue>Red', '2024-01-07', {}, { at: '2024-01-08T00:00:00Z' }),
    report('b2', 'Blue>Red', '2024-01-07', {}, { at: '2024-02-08T00:00:00Z', source: 'urn:test:paper' }),
    registered('late', 'Blue', {}, { at: '2024-03-01T00:00:00Z' }),
  ];
  for (const { raisedAt, historical } of alerts(...reports))
    expect([raisedAt, historical]).toEqual(['2024-01-08T00:00:00.000Z', false]);
});
