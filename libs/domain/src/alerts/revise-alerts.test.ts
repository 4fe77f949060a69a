import { act, asserted, corrected, report, retracted } from '../../../../test/support/events';
import type { LogEvent } from '../events/log-event';
import { project } from '../project';
import { timeOf } from '../time';
import { reviseAlerts } from './revise-alerts';
import type { AlertNotice, ToldAlert } from './revise-alerts';
import type { ChainRow } from '../read-models';

/** Which chain an action is in. */
const chainIn = (chains: readonly ChainRow[]) => (action: string) =>
  chains.find(({ actions }) => actions.includes(action))?.id;

type More = Parameters<typeof act>[3];

/** The desk that is told, step by step, as events are accepted; the wall clock stands at the acceptance unless it is given. */
class Desk {
  private readonly log: LogEvent[] = [];
  private readonly told = new Map<string, ToldAlert>();

  /** What is noticed: `raised!` where desks are told, then the told alert's id, and the alert's where it is another. */
  accept(...events: LogEvent[]): string[] {
    return this.step(events, Math.max(...events.map(({ time }) => timeOf(time)))).map(
      ({ kind, id, alert, deliver }) => `${kind}${deliver ? '!' : ''} ${id}${alert.id === id ? '' : ` as ${alert.id}`}`,
    );
  }

  standing(): ToldAlert[] {
    return [...this.told.values()].filter((one) => one.standing);
  }

  step(events: readonly LogEvent[], now: number): readonly AlertNotice[] {
    this.log.push(...events);
    const { alerts, chains } = project(this.log);
    const chainOf = chainIn(chains);
    const { changed, notices } = reviseAlerts([...this.told.values()], { alerts, chainOf, now, alertHorizonDays: 7 });
    for (const one of changed) this.told.set(one.id, one);
    return notices;
  }
}

/** Acts of January 2024, accepted in order on the 12th unless said otherwise. */
let minute = 0;
const next = (at?: string) => ({ at: at ?? new Date(Date.UTC(2024, 0, 12, 0, minute++)).toISOString() });
const on = (id: string, whom: string, date: number, more: More = {}, at?: string): LogEvent =>
  act(id, whom, `2024-01-${String(date).padStart(2, '0')}`, more, next(at));
const answers = (response: string, trigger: string): LogEvent =>
  asserted(`${response}-${trigger}`, response, trigger, next());

const cycle = 'cycle.completed:blue--red:a:1';

test('reviseAlerts() raises an alert once, whatever else comes', () => {
  const desk = new Desk();
  expect(desk.accept(on('a', 'Red>Blue', 8))).toEqual([]);
  expect(desk.accept(on('b', 'Blue>Red', 10))).toEqual([`raised! chain.started:a`, `raised! ${cycle}`]);
  expect(desk.accept(on('z', 'Green>Grey', 10))).toEqual([]);
  expect(desk.accept(corrected('c', 'b', { summary: 'Rewritten.' }, next()))).toEqual([]);
});

test('reviseAlerts() amends what changed, and tells of it only when the verdict changes', () => {
  const desk = new Desk();
  desk.accept(on('a', 'Red>Blue', 8), on('b', 'Blue>Red', 10));
  expect(desk.accept(corrected('c', 'b', { goldstein: -9.4 }, next()))).toEqual([`amended ${cycle}`]);
  expect(desk.accept(corrected('d', 'b', { goldstein: -9.8 }, next()))).toEqual([`amended! ${cycle}`]);
  expect(desk.accept(on('e', 'Blue>Red', 11, { goldstein: -1 }))).toEqual([`amended ${cycle}`]);
});

test('reviseAlerts() withdraws what lost its ground, and reinstates it under its id when that is found again', () => {
  const desk = new Desk();
  desk.accept(on('a', 'Red>Blue', 8), on('b', 'Blue>Red', 10));
  const both = ['chain.started:a', cycle];
  expect(desk.accept(retracted('x', 'a', next())).sort()).toEqual(both.map((id) => `withdrawn! ${id}`));
  expect(desk.accept(on('z', 'Green>Grey', 10))).toEqual([]);
  expect(desk.accept(retracted('y', 'x', next())).sort()).toEqual(both.map((id) => `reinstated! ${id}`));
});

test('reviseAlerts() amends an alert whose name shifts with a late root or a late first act', () => {
  const desk = new Desk();
  desk.accept(on('b', 'Red>Blue', 8), on('c', 'Blue>Red', 10));
  expect(desk.accept(on('a', 'Red>Blue', 7, { goldstein: -1 }))).toEqual([
    'amended cycle.completed:blue--red:b:1 as cycle.completed:blue--red:a:1',
  ]);
  const root = new Desk();
  root.accept(on('b', 'Red>Blue', 8), on('c', 'Blue>Red', 10));
  expect(root.accept(on('a', 'Green>Grey', 7), answers('b', 'a'))).toContain(
    'amended chain.started:b as chain.started:a',
  );
});

test('reviseAlerts() amends cycles whose number shifts, each told again only when its verdict changes', () => {
  const desk = new Desk();
  const graver = { goldstein: -10 };
  desk.accept(on('a', 'Red>Blue', 5), on('b', 'Blue>Red', 6), on('c', 'Red>Blue', 7), on('d', 'Blue>Red', 8, graver));
  const notices = desk.accept(on('z', 'Blue>Red', 4));
  // Red answers z, then c answers b: both matched; the second was escalatory.
  expect(notices.filter((notice) => notice.includes('cycle'))).toEqual([
    'amended cycle.completed:blue--red:a:1 as cycle.completed:blue--red:z:1',
    'amended! cycle.completed:blue--red:a:2 as cycle.completed:blue--red:z:2',
  ]);
});

describe('where two chains become one', () => {
  const one = (at?: string) => [on('a', 'Red>Blue', 5, {}, at), on('b', 'Blue>Red', 6, {}, at), answers('b', 'a')];
  const other = (at?: string) => [on('c', 'Red>Green', 7, {}, at), on('d', 'Green>Red', 8, {}, at), answers('d', 'c')];
  const starts = (notices: readonly string[]): string[] => notices.filter((notice) => notice.includes('started'));

  test('reviseAlerts() lets the earlier raised start survive: that of the root', () => {
    const desk = new Desk();
    desk.accept(...one('2024-01-10T00:00:00Z'), ...other('2024-01-11T00:00:00Z'));
    expect(starts(desk.accept(answers('c', 'b')))).toEqual(['withdrawn! chain.started:c']);
  });

  test('reviseAlerts() lets the earlier raised start survive: that of the branch, under the joint root', () => {
    const desk = new Desk();
    desk.accept(...one('2024-01-11T00:00:00Z'), ...other('2024-01-10T00:00:00Z'));
    expect(starts(desk.accept(answers('c', 'b'))).sort()).toEqual([
      'amended chain.started:c as chain.started:a',
      'withdrawn! chain.started:a',
    ]);
  });
});

test('reviseAlerts() lets the earlier raised start survive where two chains become one under a late root', () => {
  const desk = new Desk();
  const [early, late] = ['2024-01-10T00:00:00Z', '2024-01-11T00:00:00Z'];
  desk.accept(on('a', 'Red>Blue', 5, {}, late), on('b', 'Blue>Red', 6, {}, late), answers('b', 'a'));
  desk.accept(on('c', 'Red>Green', 7, {}, early), on('d', 'Green>Red', 8, {}, early), answers('d', 'c'));
  // The root's first answer is a, of the later raised chain.
  const joined = desk.accept(on('r', 'Grey>Red', 4), answers('a', 'r'), answers('c', 'r'));
  expect(joined.filter((notice) => notice.includes('started')).sort()).toEqual([
    'amended chain.started:c as chain.started:r',
    'withdrawn! chain.started:a',
  ]);
});

test('reviseAlerts() amends a start whose late root is first answered by another act', () => {
  const desk = new Desk();
  desk.accept(on('a', 'Red>Blue', 6), on('b', 'Blue>Red', 8), answers('b', 'a'));
  const notices = desk.accept(on('r', 'Grey>Red', 4), on('s', 'Red>Grey', 5), answers('s', 'r'), answers('a', 'r'));
  expect(notices.filter((notice) => notice.includes('started'))).toEqual([
    'amended chain.started:a as chain.started:r',
  ]);
});

test('reviseAlerts() reinstates each of two alerts that last stood under one name', () => {
  const desk = new Desk();
  const [early, late] = ['2024-01-10T00:00:00Z', '2024-01-11T00:00:00Z'];
  desk.accept(on('a', 'Red>Blue', 5, {}, late), on('b', 'Blue>Red', 6, {}, late), answers('b', 'a'));
  desk.accept(on('c', 'Red>Green', 7, {}, early), on('d', 'Green>Red', 8, {}, early), answers('d', 'c'));
  desk.accept(answers('c', 'b'));
  desk.accept(retracted('x', 'b', next()), retracted('y', 'd', next()));
  const starts = desk.accept(retracted('x2', 'x', next()), retracted('y2', 'y', next()), retracted('z', 'c-b', next()));
  expect(starts.filter((notice) => notice.includes('started')).sort()).toEqual([
    'reinstated! chain.started:a',
    'reinstated! chain.started:c',
  ]);
});

/** Standing alerts by the ids under which they were raised. */
const standingAt = (desk: Desk): string[] => desk.standing().map(({ id, alert }) => `${id}: ${alert.id}`);

test('reviseAlerts() raises nothing under an id that another alert, renamed, still has', () => {
  const desk = new Desk();
  desk.accept(on('b', 'Red>Blue', 8), on('c', 'Blue>Red', 10));
  desk.accept(on('a', 'Green>Grey', 7), on('d', 'Grey>Green', 11), answers('d', 'a'), answers('b', 'a'));
  expect(standingAt(desk)).toContain('chain.started:b: chain.started:a');
  desk.accept(retracted('x', 'b-a', next()));
  const starts = desk.standing().filter(({ alert }) => alert.kind === 'chain.started');
  expect(starts.map(({ alert }) => alert.id).sort()).toEqual(['chain.started:a', 'chain.started:b']);
});

test('reviseAlerts() gives both starts back when one chain becomes two again', () => {
  const desk = new Desk();
  desk.accept(on('a', 'Red>Blue', 5, {}, '2024-01-11T00:00:00Z'), on('b', 'Blue>Red', 6, {}, '2024-01-11T00:00:00Z'));
  desk.accept(on('c', 'Red>Green', 7, {}, '2024-01-10T00:00:00Z'), on('d', 'Green>Red', 8, {}, '2024-01-10T00:00:00Z'));
  desk.accept(answers('c', 'b'));
  desk.accept(retracted('x', 'c-b', next()));
  const starts = desk.standing().filter(({ alert }) => alert.kind === 'chain.started');
  expect(starts.map(({ alert }) => alert.id).sort()).toEqual(['chain.started:a', 'chain.started:c']);
});

test('reviseAlerts() records what is historical, and tells nobody of it or of its end', () => {
  const desk = new Desk();
  expect(desk.accept(on('a', 'Red>Blue', 1, {}, '2024-03-01T00:00:00Z'), on('b', 'Blue>Red', 2))).toEqual([
    'raised chain.started:a',
    `raised ${cycle}`,
  ]);
  expect(desk.accept(corrected('c', 'b', { goldstein: -9.9 }, next()))).toEqual([`amended ${cycle}`]);
  expect(desk.accept(retracted('x', 'b', next())).sort()).toEqual(['withdrawn chain.started:a', `withdrawn ${cycle}`]);
  expect(desk.accept(retracted('y', 'x', next())).sort()).toEqual([
    'reinstated chain.started:a',
    `reinstated ${cycle}`,
  ]);
});

test('reviseAlerts() does not deliver what was accepted longer ago than the horizon by the wall clock', () => {
  const events = [
    on('a', 'Red>Blue', 8, {}, '2024-01-12T00:00:00Z'),
    on('b', 'Blue>Red', 10, {}, '2024-01-12T00:00:00Z'),
  ];
  const delivered = (now: string): boolean[] => new Desk().step(events, timeOf(now)).map(({ deliver }) => deliver);
  expect(delivered('2024-01-19T00:00:00Z')).toEqual([true, true]);
  expect(delivered('2024-01-19T00:00:01Z')).toEqual([false, false]);
});

test('reviseAlerts() tells nobody of a change of `historical` alone', () => {
  const { alerts, chains } = project([on('a', 'Red>Blue', 8), on('b', 'Blue>Red', 10)]);
  const told = alerts.map((alert): ToldAlert => ({ id: alert.id, alert, standing: true, told: true }));
  const changed = alerts.map((alert) => ({ ...alert, historical: !alert.historical }));
  const step = { alerts: changed, chainOf: chainIn(chains), now: Date.UTC(2024, 0, 12), alertHorizonDays: 7 };
  expect(reviseAlerts(told, step)).toEqual({ changed: [], notices: [] });
});

test('reviseAlerts() stamps its notices with the step, and asks nothing of the order of what was told', () => {
  const { alerts, chains } = project([on('a', 'Red>Blue', 8), on('b', 'Blue>Red', 10)]);
  const now = Date.UTC(2024, 0, 13);
  const first = reviseAlerts([], { alerts, chainOf: chainIn(chains), now, alertHorizonDays: 7 });
  expect(first.notices.map(({ at }) => at)).toEqual(['2024-01-13T00:00:00.000Z', '2024-01-13T00:00:00.000Z']);
  expect(first.changed).toMatchObject([
    { id: 'chain.started:a', standing: true, told: true },
    { id: cycle, standing: true, told: true },
  ]);
  const gone = { alerts: [], chainOf: chainIn([]), now, alertHorizonDays: 7 };
  const byId = (notices: readonly AlertNotice[]): string[] => notices.map(({ id, kind }) => `${kind} ${id}`).sort();
  expect(byId(reviseAlerts([...first.changed].reverse(), gone).notices)).toEqual(
    byId(reviseAlerts(first.changed, gone).notices),
  );
});

test('reviseAlerts() keeps an alert when a second paper reports the same act', () => {
  const desk = new Desk();
  desk.accept(report('a', 'Red>Blue', '2024-01-08', {}, next()), report('b', 'Blue>Red', '2024-01-10', {}, next()));
  expect(desk.accept(report('b2', 'Blue>Red', '2024-01-10', {}, { ...next(), source: 'urn:test:paper' }))).toEqual([]);
  expect(desk.accept(retracted('x', 'b', next()))).toEqual([]);
});
