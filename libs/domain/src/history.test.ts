import { acceptedAt, claimed, corrected, event, report, retracted } from '../../../test/support/events';
import type { Told } from '../../../test/support/events';
import type { LogEvent } from './events/log-event';
import { History, contentOf } from './history';

const read = (events: readonly LogEvent[], asOf?: string): History =>
  new History(events, asOf === undefined ? undefined : Date.parse(asOf));
const keysOf = ({ accepted }: History): string[] => accepted.map(({ key }) => key);
const withdrawnOf = (history: History): string[] =>
  history.accepted.filter((one) => history.isWithdrawn(one)).map(({ key }) => key);

const hit = (id: string, told: Told = {}, killed = 1): LogEvent =>
  report(id, 'Red>Blue', '2024-01-05', { killed: { best: killed } }, told);
const at = (hour: number): string => `2024-06-01T0${hour}:00:00Z`;

test('History orders by time, id, source, whatever came first', () => {
  const events = [
    hit('b', { at: at(2) }),
    hit('c', { at: at(1) }),
    hit('a', { at: at(2) }),
    hit('a', { at: at(2), source: 'urn:test:other' }),
  ];
  const keys = ['c', 'a', 'a@urn:test:other', 'b'];
  expect(keysOf(read(events))).toEqual(keys);
  expect(keysOf(read([...events].reverse()))).toEqual(keys);
});

test('History takes a second record with the same content for a duplicate, whenever and however it came', () => {
  const again = Object.assign(hit('a', { at: at(5) }), { subject: 'Red', traceparent: '00' });
  const history = read([again, hit('a', { at: at(1) }), hit('a', { at: at(1) })]);
  expect(history.accepted).toMatchObject([{ key: 'a', time: Date.parse(at(1)) }]);
  expect(history.quarantine).toEqual([]);
  expect(history.lastAcceptance).toBe(Date.parse(at(1)));
});

test('contentOf() is the type and the data, whatever the order of the fields', () => {
  const one = event('talion.actor.related.v1', 'l', { actor: 'A', relation: 'part_of', to: 'B' });
  const other = event('talion.actor.related.v1', 'm', { to: 'B', relation: 'part_of', actor: 'A' });
  expect(contentOf(one)).toBe(contentOf(other));
  expect(contentOf({ ...one, type: 'talion.actor.unrelated.v1' } as LogEvent)).not.toBe(contentOf(one));
});

test('History sets a different content under one identity aside and keeps the first accepted', () => {
  const events = [hit('a', { at: at(3) }, 9), hit('a', { at: at(1) }, 1), hit('a', { at: at(4) }, 1)];
  for (const order of [events, [...events].reverse()]) {
    const history = read(order);
    expect(history.accepted).toMatchObject([{ key: 'a', event: { data: { killed: { best: 1 } } } }]);
    expect(history.quarantine).toMatchObject([{ id: 'a', source: 'urn:test:desk', time: at(3) }]);
  }
});

test('History decides between contents of one moment by the content, not by arrival', () => {
  const events = [hit('a', {}, 9), hit('a', {}, 1)];
  expect(read(events).accepted).toEqual(read([...events].reverse()).accepted);
  expect(read(events).quarantine).toHaveLength(1);
});

test('History changes nothing when a quarantined record comes again', () => {
  const events = [hit('a', { at: at(1) }, 1), hit('a', { at: at(2) }, 9)];
  expect(read([...events, hit('a', { at: at(3) }, 9)]).quarantine).toEqual(read(events).quarantine);
});

test('History knows the ids of the second source by id@source', () => {
  const history = read([hit('a', { at: at(1) }), hit('a', { at: at(2), source: 'urn:b' })]);
  expect(keysOf(history)).toEqual(['a', 'a@urn:b']);
  expect(history.find('a', 'urn:test:third')?.key).toBe('a');
  expect(history.find('a', 'urn:b')?.key).toBe('a@urn:b');
  expect(history.find('a@urn:b', 'urn:test:desk')?.key).toBe('a@urn:b');
  expect(history.find('a@urn:test:desk', 'urn:b')?.key).toBe('a');
  expect(history.find('b', 'urn:b')).toBeUndefined();
});

test('History gives every record a key of its own, also where an id looks like id@source', () => {
  const history = read([
    hit('a', { at: at(1), source: 'urn:q' }),
    hit('a@urn:s', { at: at(2), source: 'urn:t' }),
    hit('a', { at: at(3), source: 'urn:s' }),
  ]);
  expect(new Set(keysOf(history)).size).toBe(3);
  expect(history.find('a', 'urn:s')?.event.source).toBe('urn:s');
  expect(history.find('a@urn:s', 'urn:x')?.event.source).toBe('urn:t');
});

test('History as of a moment holds what was accepted by then', () => {
  const events = [hit('a', { at: at(1) }), hit('b', { at: at(2) }), retracted('x', 'a', { at: at(3) })];
  const then = read(events, at(2));
  expect(keysOf(then)).toEqual(['a', 'b']);
  expect(withdrawnOf(then)).toEqual([]);
  expect(then.lastAcceptance).toBe(Date.parse(at(2)));
  expect(withdrawnOf(read(events, at(3)))).toEqual(['a']);
});

describe('a retraction', () => {
  test('withdraws a report, a claim or a correction of its own source', () => {
    const history = read([
      hit('a'),
      claimed('k', 'a', 'Red'),
      corrected('c', 'a', { mode: 'drone' }),
      ...['a', 'k', 'c'].map((id) => retracted(`x-${id}`, id)),
    ]);
    expect(withdrawnOf(history).sort()).toEqual(['a', 'c', 'k']);
    expect(history.of(['talion.action.reported.v1'])).toEqual([]);
    expect(history.of(['talion.action.reported.v1'], { withdrawnToo: true })).toHaveLength(1);
  });

  test('of a retraction gives back what that one took', () => {
    const events = [hit('a', { at: at(1) }), retracted('x', 'a', { at: at(2) }), retracted('y', 'x', { at: at(3) })];
    expect(withdrawnOf(read(events))).toEqual(['x']);
    const thrice = [...events, retracted('z', 'y', { at: at(4) })];
    expect(withdrawnOf(read(thrice)).sort()).toEqual(['a', 'y']);
  });

  test('of a retraction takes effect when that arrives, by whatever id and at whatever time', () => {
    const early = [hit('a', { at: at(1) }), retracted('x', 'y', { at: at(2) }), retracted('y', 'a', { at: at(3) })];
    expect(withdrawnOf(read(early))).toEqual(['y']);
    expect(read(early).pending).toEqual([]);
    expect(read(early, at(2)).pending).toMatchObject([{ event: 'x', waitsFor: 'y' }]);
    // One batch, one time: the id says nothing of which was meant to come first.
    for (const [first, second] of [['x', 'y'] as const, ['y', 'x'] as const])
      expect(withdrawnOf(read([hit('a'), retracted(first, 'a'), retracted(second, first)]))).toEqual([first]);
  });

  test('of the newest holds where some withdraw each other, and none withdraws itself', () => {
    const ring = [
      retracted('x', 'y', { at: at(2) }),
      retracted('y', 'z', { at: at(3) }),
      retracted('z', 'x', { at: at(4) }),
    ];
    expect(withdrawnOf(read(ring))).toEqual(['x', 'z']);
    const broken = read([...ring, retracted('w', 'y', { at: at(1) })]);
    expect(withdrawnOf(broken)).toEqual(['x', 'y']);
    expect(read([retracted('z', 'z')]).pending).toMatchObject([{ event: 'z', waitsFor: 'z' }]);
  });

  test('of something not seen yet is pending and takes effect when that arrives', () => {
    const early = retracted('x', 'a', { at: at(1) });
    expect(read([early]).pending).toMatchObject([{ event: 'x', type: early.type, waitsFor: 'a' }]);
    const history = read([early, hit('a', { at: at(2) })]);
    expect(withdrawnOf(history)).toEqual(['a']);
    expect(history.pending).toEqual([]);
  });

  test('of another source takes nothing and is pending', () => {
    const history = read([hit('a'), retracted('x', 'a', { source: 'urn:test:other' })]);
    expect(withdrawnOf(history)).toEqual([]);
    expect(history.pending).toMatchObject([{ event: 'x', waitsFor: 'a' }]);
  });
});

test('History notes once what an event waits for twice', () => {
  const history = read([hit('a')]);
  const [one] = history.accepted;
  for (const waitsFor of ['b', 'b', 'c']) history.wait(one!, waitsFor, 'It is not there');
  expect(history.pending).toMatchObject([{ waitsFor: 'b' }, { waitsFor: 'c' }]);
});

test('History of no events was last changed in 1970', () => {
  expect(read([]).lastAcceptance).toBe(0);
  expect(read([hit('a')]).lastAcceptance).toBe(Date.parse(acceptedAt));
});
