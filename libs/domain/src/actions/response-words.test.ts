import { act, asserted, rejected, retracted } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';

const a = act('a', 'Red>Blue', '2024-01-05');
const b = act('b', 'Red>Blue', '2024-01-07');
const r = act('r', 'Blue>Red', '2024-01-10');
const hour = (at: number) => ({ at: `2024-07-01T0${at}:00:00Z` });
const analyst = { analyst: 'Ada' };

/** The link of r: its kind, trigger, who says so, what else is asserted; or none. */
function linkOf(...said: LogEvent[]): string {
  const link = project([a, b, r, ...said]).links.find(({ response }) => response === 'r');
  if (!link) return 'none';
  const also = link.alsoAsserted ? ` also ${link.alsoAsserted.join(' ')}` : '';
  return `${link.kind} ${link.trigger}${link.assertedBy ? ` by ${link.assertedBy.event}` : ''}${also}`;
}

test('readResponseWords() takes an assertion for the parent, with who said so', () => {
  expect(linkOf(asserted('w', 'r', 'a'))).toBe('asserted a by w');
  const { links } = project([a, r, asserted('w', 'r', 'a', { ...analyst, source: 'urn:test:paper' })]);
  expect(links).toMatchObject([{ assertedBy: { event: 'w', source: 'urn:test:paper', analyst: 'Ada' } }]);
});

test.each<[string, LogEvent[], string]>([
  [
    'an analyst before a later source',
    [asserted('v', 'r', 'a', { ...analyst, ...hour(1) }), rejected('w', 'r', 'a', hour(2))],
    'asserted a by v',
  ],
  [
    'the later accepted before the earlier',
    [rejected('v', 'r', 'a', hour(1)), asserted('w', 'r', 'a', hour(2))],
    'asserted a by w',
  ],
  [
    'the later accepted analyst before the earlier',
    [asserted('v', 'r', 'a', { ...analyst, ...hour(1) }), asserted('w', 'r', 'a', { ...analyst, ...hour(2) })],
    'asserted a by w',
  ],
  [
    'of two triggers the one asserted later',
    [asserted('v', 'r', 'b', hour(1)), asserted('w', 'r', 'a', hour(2))],
    'asserted a by w also b',
  ],
  [
    'of two triggers the one an analyst asserted',
    [asserted('v', 'r', 'a', { ...analyst, ...hour(1) }), asserted('w', 'r', 'b', hour(2))],
    'asserted a by v also b',
  ],
  ['of several triggers in one record the later', [asserted('w', 'r', ['a', 'b'])], 'asserted b by w also a'],
])('readResponseWords() hears %s', (_, said, link) => {
  expect(linkOf(...said)).toBe(link);
  expect(linkOf(...[...said].reverse())).toBe(link);
});

test('readResponseWords() takes a rejected trigger out of the candidates', () => {
  expect(linkOf()).toBe('inferred b');
  expect(linkOf(rejected('w', 'r', 'b'))).toBe('inferred a');
  expect(linkOf(rejected('w', 'r', ['a', 'b']))).toBe('none');
  const [both] = [[asserted('v', 'r', 'b', hour(1)), rejected('w', 'r', 'b', hour(2))]];
  expect(linkOf(...both)).toBe('inferred a');
  const atOnce = [asserted('v', 'r', 'b'), rejected('w', 'r', 'b')];
  expect(linkOf(...atOnce)).toBe('inferred a');
  expect(linkOf(asserted('v', 'r', 'b', hour(1)), rejected('w', 'r', 'b', { ...analyst, ...hour(0) }))).toBe(
    'inferred a',
  );
});

test.each<[string, LogEvent[], string]>([
  ['unknown', [], 'z'],
  ['retracted', [act('z', 'Red>Blue', '2024-01-06'), retracted('x', 'z')], 'z'],
  ['a signal', [act('z', 'Red>Blue', '2024-01-06', { type: 'THREATEN' })], 'z'],
  ['an accident', [act('z', 'Red>Blue', '2024-01-06', { mode: 'accident' })], 'z'],
  ['begun after the response has ended', [act('z', 'Red>Blue', '2024-01-12')], 'z'],
])('readResponseWords() keeps an assertion pending whose trigger is %s, and takes the next', (_, events, waitsFor) => {
  const said = [asserted('v', 'r', 'a', hour(1)), asserted('w', 'r', 'z', hour(2))];
  expect(linkOf(...events, ...said)).toBe('asserted a by v');
  expect(project([a, b, r, ...events, ...said]).pending).toMatchObject([{ event: 'w', waitsFor }]);
});

test('readResponseWords() uses a trigger that begins while the response goes on', () => {
  const long = act('r', 'Blue>Red', { from: '2024-01-01', to: '2024-01-10', precision: 'week' });
  expect(project([a, long, asserted('w', 'r', 'a')]).links).toMatchObject([
    { response: 'r', trigger: 'a', kind: 'asserted', order: 'unknown' },
  ]);
});

test('readResponseWords() holds what is said of a response that is not there yet', () => {
  const early = asserted('w', 'r', 'a', { at: '2024-01-01T00:00:00Z' });
  expect(project([a, early]).pending).toMatchObject([{ event: 'w', waitsFor: 'r' }]);
  expect(project([a, early, r]).pending).toEqual([]);
  expect(linkOf(early)).toBe('asserted a by w');
});

test('readResponseWords() finds the action of any of its reports, and no act that answers itself', () => {
  const second = act('r2', 'Blue>Red', '2024-01-10', { action: 'strike' });
  const first = act('r1', 'Blue>Red', '2024-01-10', { action: 'strike' });
  const { links, pending } = project([a, first, second, asserted('w', 'r2', 'a'), asserted('v', 'r2', 'r1')]);
  expect(links).toMatchObject([{ response: 'r1', trigger: 'a', assertedBy: { event: 'w' } }]);
  expect(pending).toEqual([]);
});
