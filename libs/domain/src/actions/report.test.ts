import type { report } from '../../../../test/support/events';
import { act, corrected, day, event, retracted } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';
import type { ActionRow } from '../read-models';

type More = Parameters<typeof report>[3];

const reported = (more: More): LogEvent =>
  event('talion.action.reported.v1', 'a', { occurred: day('2024-01-05'), targets: [{ name: 'Blue' }], ...more });
const only = (...events: LogEvent[]): ActionRow | undefined => project(events).actions[0];

test.each<[string, More, Partial<ActionRow>]>([
  ["the report's own score", { type: 'ASSAULT', goldstein: -3, hostility: 4, cameo: '190' }, { goldstein: -3 }],
  ['the score of its MID level', { type: 'ASSAULT', hostility: 3, cameo: '190' }, { goldstein: -7.2, hostility: 3 }],
  ['the score of its CAMEO code', { type: 'ASSAULT', cameo: '190' }, { goldstein: -10 }],
  ['the longest known prefix of its CAMEO code', { type: 'COERCE', cameo: '1731' }, { goldstein: -5 }],
  ["its PLOVER type's, whatever the mode", { type: 'ASSAULT', mode: 'drone' }, { goldstein: -9 }],
  ['level 1 of the MID scale has no score', { type: 'THREATEN', hostility: 1 }, { goldstein: -3.5 }],
])('readReports() scores %s', (_, more, row) => {
  expect(only(reported(more))).toMatchObject(row);
});

test('readReports() derives type and mode from the CAMEO code where the source has no type', () => {
  expect(only(reported({ cameo: '1712' }))).toMatchObject({ type: 'ASSAULT', mode: 'seize' });
  expect(only(reported({ cameo: '1712', type: 'COERCE' }))).toMatchObject({ type: 'COERCE' });
  expect(only(reported({ cameo: '1712', type: 'COERCE' }))?.mode).toBeUndefined();
  expect(only(reported({ cameo: '1712', mode: 'drone' }))).toMatchObject({ type: 'ASSAULT', mode: 'drone' });
});

test.each(['010', '024', '0256', '998'])('readReports() leaves out CAMEO %s, which has no PLOVER type', (cameo) => {
  const models = project([reported({ cameo, initiators: [{ name: 'Red', of: 'Reds' }] })]);
  expect({ ...models }).toEqual(project([]));
});

test('readReports() applies corrections in order of acceptance, and null takes a field away', () => {
  const row = only(
    act('a', 'Red>Blue', '2024-01-05', { mode: 'drone', killed: { best: 3 }, place: { precision: 'exact' } }),
    corrected('d', 'a', { killed: { best: 5 }, mode: null }, { at: '2024-06-03T00:00:00Z' }),
    corrected('e', 'a', { killed: { best: 4 } }, { at: '2024-06-02T00:00:00Z' }),
    corrected('f', 'a', { place: null, targets: [{ name: 'Green' }] }, { at: '2024-06-04T00:00:00Z' }),
  );
  expect(row).toMatchObject({ killed: { best: 5 }, targets: ['green'], reports: [{ corrections: ['e', 'd', 'f'] }] });
  expect([row?.mode, row?.place]).toEqual([undefined, undefined]);
});

test('readReports() takes a correction back that is retracted', () => {
  const events = [act('a', 'Red>Blue', '2024-01-05', { killed: { best: 3 } }), corrected('c', 'a', { killed: null })];
  expect(only(...events)?.killed).toBeUndefined();
  expect(only(...events, retracted('x', 'c'))?.killed).toEqual({ best: 3 });
});

test('readReports() lets another source correct only by an analyst', () => {
  const fields = { killed: { best: 9 } };
  const other = { source: 'urn:test:other' };
  const first = act('a', 'Red>Blue', '2024-01-05');
  const refused = project([first, corrected('c', 'a', fields, other)]);
  expect(refused.actions[0]?.killed).toBeUndefined();
  expect(refused.pending).toMatchObject([{ event: 'c', waitsFor: 'a' }]);
  const decided = project([first, corrected('c', 'a', fields, { ...other, analyst: 'Ada' })]);
  expect(decided.actions[0]?.killed).toEqual({ best: 9 });
  expect(decided.pending).toEqual([]);
});

test('readReports() holds a correction until the report is there', () => {
  const early = corrected('c', 'a', { killed: { best: 9 } }, { at: '2024-05-01T00:00:00Z' });
  expect(project([early]).pending).toMatchObject([{ event: 'c', waitsFor: 'a' }]);
  const { actions, pending } = project([early, act('a', 'Red>Blue', '2024-01-05')]);
  expect(actions).toMatchObject([{ killed: { best: 9 } }]);
  expect(pending).toEqual([]);
});
