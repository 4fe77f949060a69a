import { act, asserted, day, hours, registered, related } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';
import type { ChainRow } from '../read-models';

type More = Parameters<typeof act>[3];
type When = Parameters<typeof act>[2];

/** A chain of the 5th and the 10th (until the 11th), in Iraq; other parties than Red and Blue have no part in it. */
const chain = [
  act('a', 'Red>Blue', '2024-01-05', { place: { countries: ['Iraq'], precision: 'country' } }),
  act('b', 'Blue>Red', '2024-01-10'),
  asserted('w', 'b', 'a'),
];
const signal = (id: string, whom: string, when: When, more: More = {}): LogEvent =>
  act(id, whom, when, { type: 'THREATEN', ...more });
const restraint = (id: string, whom: string, when: When, type: NonNullable<More>['type'] = 'AGREE'): LogEvent =>
  act(id, whom, when, { type });

function withChain(events: readonly LogEvent[], now = '2024-01-20'): ChainRow {
  const row = project([...chain, ...events], { now }).chains.find(({ id }) => id === 'a');
  if (!row) throw new Error('No chain');
  return row;
}
const attached = (...events: LogEvent[]): string[] => {
  const { signals, restraints } = withChain(events);
  return [...signals, ...restraints];
};

describe('Sidelines', () => {
  test('attachedTo() takes what passes between the parties of a dyad of the chain, either way', () => {
    expect(attached(signal('s', 'Red>Blue', '2024-01-06'), restraint('t', 'Blue>Red', '2024-01-07'))).toEqual([
      's',
      't',
    ]);
    expect(attached(signal('s', 'Red>Green', '2024-01-06'))).toEqual([]);
  });

  test('attachedTo() compares ends at party level', () => {
    const desk = [related('1', 'Navy', 'part_of', 'Blue'), related('2', 'KH', 'backed_by', 'Red')];
    expect(attached(...desk, signal('s', 'Navy>Red', '2024-01-06'))).toEqual(['s']);
    expect(attached(...desk, signal('s', 'KH>Blue', '2024-01-06'))).toEqual([]);
  });

  test('attachedTo() takes what was asserted to answer an act of the chain', () => {
    const aside = signal('s', 'Green>Grey', '2024-01-06');
    expect(attached(aside)).toEqual([]);
    expect(attached(aside, asserted('v', 's', 'a'))).toEqual(['s']);
  });

  test('attachedTo() takes what comes from the actor that governs a country of the chain, or a part of it, to a participant', () => {
    const desk = [
      registered('1', 'Iraqi government', { governs: 'IRAQ' }),
      registered('2', 'Syria', { governs: 'Syria' }),
      related('3', 'Foreign Ministry', 'part_of', 'Iraqi government'),
      related('4', 'Militia', 'backed_by', 'Iraqi government'),
      related('5', 'Navy', 'part_of', 'Blue'),
    ];
    expect(attached(...desk, signal('s', 'Iraqi government>Blue', '2024-01-06'))).toEqual(['s']);
    expect(attached(...desk, signal('s', 'Foreign Ministry>Navy', '2024-01-06'))).toEqual(['s']);
    expect(attached(...desk, signal('s', 'Iraqi government>Green', '2024-01-06'))).toEqual([]);
    expect(attached(...desk, signal('s', 'Syria>Blue', '2024-01-06'))).toEqual([]);
    expect(attached(...desk, signal('s', 'Militia>Blue', '2024-01-06'))).toEqual([]);
  });

  test("attachedTo() takes what overlaps the time from the chain's start to 30 days after its last activity", () => {
    const on = (when: When): string[] => attached(signal('s', 'Red>Blue', when));
    expect(on('2024-01-04')).toEqual([]);
    expect(on(day('2024-01-04', 2))).toEqual(['s']);
    expect(on('2024-02-09')).toEqual(['s']);
    expect(on('2024-02-10')).toEqual([]);
    expect(attached(signal('s', 'Green>Grey', '2024-02-10'), asserted('v', 's', 'a'))).toEqual([]);
  });

  test('attachedTo() attaches a signal to every chain that it concerns', () => {
    const other = [act('c', 'Red>Grey', '2024-01-05'), act('d', 'Grey>Red', '2024-01-06'), asserted('x', 'd', 'c')];
    const { chains } = project([...chain, ...other, signal('s', 'Red>Blue+Grey', '2024-01-07')]);
    expect(chains.map(({ id, signals }) => [id, signals])).toEqual([
      ['a', ['s']],
      ['c', ['s']],
    ]);
  });
});

describe('statusOf()', () => {
  test('is ended when the clock is more than 30 days past the last activity', () => {
    expect(withChain([], '2024-02-10T00:00:00Z').status).toBe('active');
    expect(withChain([], '2024-02-10T00:00:01Z').status).toBe('ended');
    expect(withChain([restraint('t', 'Red>Blue', '2024-01-12')], '2024-02-11').status).toBe('ended');
  });

  test('takes the last acceptance for its clock', () => {
    expect(project(chain).chains).toMatchObject([{ status: 'ended' }]);
    const early = chain.map((one) => ({ ...one, time: '2024-01-20T00:00:00Z' }));
    expect(project(early).chains).toMatchObject([{ status: 'active' }]);
  });

  test.each(['RETREAT', 'CONCEDE', 'AGREE'] as const)('is paused after %s', (type) => {
    expect(withChain([restraint('t', 'Red>Blue', '2024-01-12', type)]).status).toBe('paused');
  });

  test.each(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'] as const)('is not paused by %s', (type) => {
    expect(withChain([restraint('t', 'Red>Blue', '2024-01-12', type)]).status).toBe('active');
  });

  test('is active again when a hostile act of the chain is the latest', () => {
    const pause = restraint('t', 'Red>Blue', '2024-01-12');
    const resumed = [act('c', 'Red>Blue', '2024-01-13'), asserted('v', 'c', 'b')];
    expect(withChain([pause, ...resumed]).status).toBe('active');
    expect(withChain([restraint('t', 'Red>Blue', '2024-01-08')]).status).toBe('active');
    expect(withChain([pause, act('c', 'Red>Green', '2024-01-13')]).status).toBe('paused');
  });

  test('is not paused by a hostile act whose type is that of a restraint', () => {
    const incident = [act('c', 'Red>Blue', '2024-01-12', { type: 'RETREAT', hostility: 3 }), asserted('v', 'c', 'b')];
    expect(withChain(incident)).toMatchObject({ actions: ['a', 'b', 'c'], status: 'active' });
  });

  test('is not paused by an accident, which is a signal whatever its type', () => {
    const accident = act('c', 'Red>Blue', '2024-01-12', { type: 'RETREAT', mode: 'accident' });
    expect(withChain([accident])).toMatchObject({ signals: ['c'], status: 'active' });
  });
});

describe('pausesOf()', () => {
  const pauses = (...events: LogEvent[]): string[] =>
    project([...chain, ...events]).alerts.flatMap((alert) => (alert.kind === 'chain.paused' ? [alert.restraint] : []));

  test('finds the first restraint after each hostile act, with none between', () => {
    expect(pauses(restraint('t', 'Red>Blue', '2024-01-12'), restraint('u', 'Red>Blue', '2024-01-13'))).toEqual(['t']);
    expect(pauses(restraint('t', 'Red>Blue', '2024-01-07'), restraint('u', 'Red>Blue', '2024-01-13'))).toEqual([
      't',
      'u',
    ]);
  });

  test('takes one that begins when the act has ended, not before', () => {
    expect(pauses(restraint('t', 'Red>Blue', '2024-01-11'))).toEqual(['t']);
    expect(pauses(restraint('t', 'Red>Blue', hours('2024-01-10T12')))).toEqual([]);
    expect(pauses(restraint('t', 'Red>Blue', '2024-01-10'))).toEqual(['t']);
  });

  test('takes one after a momentary act, and none after another act has begun', () => {
    const moment = { from: '2024-01-12T10:00:00Z', to: '2024-01-12T10:00:00Z', precision: 'minute' } as const;
    const act3 = [act('c', 'Red>Blue', moment), asserted('v', 'c', 'b')];
    expect(pauses(...act3, restraint('t', 'Red>Blue', hours('2024-01-12T12')))).toEqual(['t']);
    expect(pauses(...act3, restraint('t', 'Red>Blue', hours('2024-01-12T09')))).toEqual(['t']);
    const act4 = [act('d', 'Blue>Red', day('2024-01-12', 3)), asserted('w', 'd', 'c')];
    expect(pauses(...act3, ...act4, restraint('t', 'Red>Blue', hours('2024-01-12T12')))).toEqual(['t']);
    expect(pauses(...act4, restraint('t', 'Red>Blue', hours('2024-01-12T12')))).toEqual([]);
  });

  test('takes only what pauses, and only what is attached', () => {
    expect(pauses(restraint('t', 'Red>Blue', '2024-01-12', 'AID'))).toEqual([]);
    expect(pauses(restraint('t', 'Red>Green', '2024-01-12'))).toEqual([]);
  });
});
