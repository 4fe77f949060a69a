import { project } from '@talion/domain';
import { asserted, related, report } from '../../../test/support/events';
import { actBefore, exchange, noticeOf } from '../../../test/support/notices';
import { matches } from './filter';
import type { AlertFilter } from './filter';

const now = Date.UTC(2024, 0, 20);

const passes = (filter: AlertFilter, kind: string, events = exchange(now)): boolean => {
  const state = project(events);
  const alert = state.alerts.find((one) => one.kind === kind);
  if (!alert) throw new Error(`No ${kind} among ${state.alerts.map(({ id }) => id).join(', ')}`);
  return matches(filter, { alert, actions: noticeOf(state, alert, now).quote.actions });
};

test('matches() lets every kind through unless it is told which', () => {
  expect(passes({}, 'cycle.completed')).toBe(true);
  expect(passes({ kinds: ['chain.started'] }, 'cycle.completed')).toBe(false);
  expect(passes({ kinds: ['chain.started', 'cycle.completed'] }, 'cycle.completed')).toBe(true);
});

test('matches() knows a dyad at each level, whichever side acts', () => {
  const backed = [related('r', 'Red', 'backed_by', 'Green'), ...exchange(now)];
  for (const dyad of ['blue--red', 'blue--green'])
    expect(passes({ dyads: [dyad] }, 'chain.started', backed)).toBe(true);
  expect(passes({ dyads: ['green--red'] }, 'chain.started', exchange(now))).toBe(false);
});

test('matches() finds the sides that actors roll up to', () => {
  const backed = [related('r', 'Red', 'backed_by', 'Green'), ...exchange(now)];
  for (const actor of ['red', 'blue', 'green'])
    expect(passes({ actors: [actor] }, 'cycle.completed', backed)).toBe(true);
  expect(passes({ actors: ['green'] }, 'cycle.completed')).toBe(false);
});

test('matches() knows a country again, however it is spelled', () => {
  expect(passes({ countries: ['IRAQ'] }, 'chain.started')).toBe(true);
  expect(passes({ countries: ['Jordan', 'syria'] }, 'chain.started')).toBe(true);
  expect(passes({ countries: ['Jordan'] }, 'chain.started')).toBe(false);
});

test('matches() asks that one of the acts is as severe', () => {
  const grave = [actBefore(now, 'a', 'Red>Blue', 120), actBefore(now, 'b', 'Blue>Red', 60, { killed: { best: 3 } })];
  expect(passes({ severityMin: 11 }, 'cycle.completed', grave)).toBe(true);
  expect(passes({ severityMin: 11.01 }, 'cycle.completed', grave)).toBe(false);
});

test('matches() asks a step of cycles and escalations, and of nothing else', () => {
  const grave = [
    actBefore(now, 'a', 'Red>Blue', 120),
    actBefore(now, 'b', 'Blue>Red', 60, { killed: { best: 3 } }),
    asserted('w', 'b', 'a'),
  ];
  for (const kind of ['cycle.completed', 'chain.escalated', 'chain.started'])
    expect(passes({ stepMin: 2 }, kind, grave)).toBe(true);
  for (const kind of ['cycle.completed', 'chain.escalated']) expect(passes({ stepMin: 2.1 }, kind, grave)).toBe(false);
  expect(passes({ stepMin: 2.1 }, 'chain.started', grave)).toBe(true);
});

test('matches() lets only the first cycle of an episode through, unless each is wanted', () => {
  const four = [
    ...[actBefore(now, 'a', 'Red>Blue', 400), actBefore(now, 'b', 'Blue>Red', 300)],
    ...[actBefore(now, 'c', 'Red>Blue', 200), actBefore(now, 'd', 'Blue>Red', 100)],
  ];
  const state = project(four);
  const second = state.alerts.find((one) => one.kind === 'cycle.completed' && !one.isNew);
  if (!second) throw new Error('There is no second cycle');
  const subject = { alert: second, actions: noticeOf(state, second, now).quote.actions };
  expect([{}, { cycles: 'new' as const }, { cycles: 'each' as const }].map((one) => matches(one, subject))).toEqual([
    false,
    false,
    true,
  ]);
});

test('matches() lets nothing through that is asked for who acts, where nothing is known of that', () => {
  const state = project([report('a', 'Red>Blue', '2024-01-05'), report('b', 'Blue>Red', '2024-01-07')]);
  const [alert] = state.alerts;
  if (!alert) throw new Error('There is no alert');
  expect(matches({ actors: ['red'] }, { alert, actions: [] })).toBe(false);
});
