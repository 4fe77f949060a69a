import { attributed, claimed, denied, event, related, report, retracted } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import type { Attribution } from '../parameters';
import { project } from '../project';
import type { ActionRow } from '../read-models';

const desk = [related('1', 'Red Cell', 'part_of', 'Red'), related('2', 'Blue Ministry', 'part_of', 'Blue')];
const hour = (at: number) => ({ at: `2024-07-01T0${at}:00:00Z` });

/** The action of report a, of which `whom` is said, under a policy. */
function judged(whom: string, said: readonly LogEvent[], attribution: Attribution = 'consensus'): ActionRow {
  const [row] = project([...desk, report('a', whom, '2024-01-05'), ...said], { attribution }).actions;
  if (!row) throw new Error('No action');
  return row;
}
const who = ({ initiators, rung }: ActionRow): string => `${initiators.join(' ')}: ${rung}`;

const blame = (by: string, whom: string, id = 'b') => attributed(id, 'a', by, whom, 'blamed');
const suspicion = (by: string, whom: string, id = 's') => attributed(id, 'a', by, whom, 'suspected');
const confirmation = (by: string, whom: string, id = 'c') => attributed(id, 'a', by, whom, 'confirmed');
const claim = (by: string, whom?: string, id = 'k') => claimed(id, 'a', by, whom);

test.each<[string, string, LogEvent[], string]>([
  ['nobody is known', '>Blue', [], ': unknown'],
  ['a report names', 'Red>Blue', [], 'red: named'],
  ['anyone suspects', '>Blue', [suspicion('Blue', 'Red')], 'red: suspected'],
  ["the target's party blames", '>Blue', [blame('Blue', 'Red')], 'red: blamed'],
  ["a part of the target's party blames", '>Blue', [blame('Blue Ministry', 'Red')], 'red: blamed'],
  ['somebody else blames', '>Blue', [blame('Grey', 'Red')], 'red: suspected'],
  ['the actor claims', '>Blue', [claim('Red')], 'red: claimed'],
  ["another of the actor's party claims for it", '>Blue', [claim('Red', 'Red Cell')], 'red-cell: claimed'],
  ['somebody else claims for it', '>Blue', [claim('Grey', 'Red')], 'red: suspected'],
  ['somebody confirms', '>Blue', [confirmation('Grey', 'Red')], 'red: confirmed'],
])('attribute() puts an actor where %s', (_, whom, said, expected) => {
  expect(who(judged(whom, said))).toBe(expected);
});

test.each<[string, string, LogEvent[], string]>([
  ['confirmed beats claimed', '>Blue', [claim('Red'), confirmation('Grey', 'Green')], 'green: confirmed'],
  ['claimed beats blamed', '>Blue', [claim('Red'), blame('Blue', 'Green')], 'red: claimed'],
  ['blamed by the target beats named', 'Red>Blue', [blame('Blue', 'Green')], 'green: blamed'],
  ['named beats blamed by anyone else', 'Red>Blue', [blame('Grey', 'Green')], 'red: named'],
  ['named beats suspected', 'Red>Blue', [suspicion('Blue', 'Green')], 'red: named'],
  [
    'all on the highest rung stand there',
    '>Blue',
    [claim('Red'), claim('Green', undefined, 'l')],
    'green red: claimed',
  ],
  ['several may be blamed at once', '>Blue', [blame('Blue', 'Red+Green')], 'green red: blamed'],
])('attribute() climbs the ladder: %s', (_, whom, said, expected) => {
  expect(who(judged(whom, said))).toBe(expected);
});

test('attribute() leaves beside an actor whom one report names together with it', () => {
  expect(who(judged('Red+Green>Blue', [claim('Red')]))).toBe('green red: claimed');
  const other = report('a2', 'Yellow+Red>Blue', '2024-01-05');
  const apart = report('a3', 'White>Blue', '2024-01-05');
  const joined = event('talion.actions.merged.v1', 'm', { reports: ['a', 'a2', 'a3'] });
  expect(who(judged('Red+Green>Blue', [other, apart, joined, claim('Red')]))).toBe('green red yellow: claimed');
  expect(who(judged('Red+Green>Blue', [other, joined, retracted('x', 'a2'), claim('Red')]))).toBe('green red: claimed');
});

test('attribute() hears a nameless speaker as of its whole', () => {
  const general = event('talion.responsibility.attributed.v1', 'b', {
    report: 'a',
    by: { of: 'Blue', role: 'general' },
    actors: [{ name: 'Red' }],
    certainty: 'blamed',
  });
  expect(who(judged('>Blue', [general]))).toBe('red: blamed');
});

test('attribute() says who stands on which rung, and by whose word', () => {
  const row = judged('Red>Blue', [blame('Blue', 'Green'), suspicion('Grey', 'Red'), denied('d', 'a', 'Red')]);
  expect(row.responsibility).toEqual([
    { actor: 'green', rung: 'blamed', by: ['b'] },
    { actor: 'red', rung: 'named', by: ['a'] },
    { actor: 'red', rung: 'suspected', by: ['s'] },
  ]);
  expect(row).toMatchObject({ denials: ['d'], statements: ['b', 'd', 's'] });
});

test('a denial lowers nothing and marks the action disputed', () => {
  expect(judged('Red>Blue', [])).toMatchObject({ disputed: false });
  expect(judged('Red>Blue', [denied('d', 'a', 'Red')])).toMatchObject({
    initiators: ['red'],
    rung: 'named',
    disputed: true,
  });
});

test("an action is disputed until the denier's own party claims it, by acceptance", () => {
  const denial = denied('d', 'a', 'Red', hour(2));
  const late = (by: string, at: number) => claimed(`k${at}`, 'a', by, undefined, hour(at));
  expect(judged('>Blue', [denial, late('Red', 1)]).disputed).toBe(true);
  expect(judged('>Blue', [denial, late('Red', 3)]).disputed).toBe(false);
  expect(judged('>Blue', [denial, late('Red Cell', 3)]).disputed).toBe(false);
  expect(judged('>Blue', [denial, late('Green', 3)]).disputed).toBe(true);
  expect(judged('>Blue', [denial, late('Red', 3), denied('e', 'a', 'Red', hour(4))]).disputed).toBe(true);
  expect(judged('>Blue', [denial, late('Red', 3), denied('e', 'a', 'Green', hour(1))]).disputed).toBe(true);
});

test.each<[string, string, LogEvent[], string]>([
  ['who claims and who is confirmed', '>Blue', [claim('Red'), confirmation('Grey', 'Green')], 'green red: confirmed'],
  ['who claims, without whom one report names beside', 'Red+Green>Blue', [claim('Red')], 'red: claimed'],
  ['an actor merely named where nobody says more', 'Red>Blue', [], 'red: named'],
  ['an actor merely named, suspicions aside', 'Red>Blue', [suspicion('Blue', 'Green')], 'red: named'],
  ['nobody where anyone is blamed', 'Red>Blue', [blame('Grey', 'Red')], ': unknown'],
  ['nobody where it is denied', 'Red>Blue', [denied('d', 'a', 'Red')], ': unknown'],
  ['nobody where only others claim for it', 'Red>Blue', [claim('Grey', 'Red')], ': unknown'],
  ['nobody where somebody is merely suspected', '>Blue', [suspicion('Blue', 'Red')], ': unknown'],
])('attribute() under `claimed` takes %s', (_, whom, said, expected) => {
  expect(who(judged(whom, said, 'claimed'))).toBe(expected);
});

test.each<[string, string, LogEvent[], string]>([
  ['as consensus does where nobody is accused', 'Red>Blue', [], 'red: named'],
  ['who claims, and anyone blamed', '>Blue', [claim('Red'), blame('Grey', 'Green')], 'green red: claimed'],
  ['who is named, and anyone suspected', 'Red>Blue', [suspicion('Grey', 'Green')], 'green red: named'],
  ['who is blamed, and not who is named', 'Red>Blue', [blame('Blue', 'Green')], 'green: blamed'],
])('attribute() under `accused` takes %s', (_, whom, said, expected) => {
  expect(who(judged(whom, said, 'accused'))).toBe(expected);
});

test('a statement waits for its report, and for one that stands', () => {
  const { pending } = project([claimed('k', 'a', 'Red')]);
  expect(pending).toMatchObject([{ event: 'k', waitsFor: 'a' }]);
  const events = [report('a', '>Blue', '2024-01-05'), claimed('k', 'a', 'Red'), retracted('x', 'a')];
  expect(project(events).pending).toMatchObject([{ event: 'k', waitsFor: 'a' }]);
  const second = report('b', '>Blue', '2024-01-05');
  expect(project([...events, second]).actions).toMatchObject([{ id: 'a', initiators: ['red'], statements: ['k'] }]);
});
