import { actionsOfAlert, project } from '@talion/domain';
import type { AlertRow, LogEvent, ReadModels } from '@talion/domain';
import type { Notice } from '@talion/tracking';
import type { Subscription } from '@talion/alerting';
import { act } from './events';

/** Notices of real alerts, for tests of what is made of them. */

const minuteMs = 60_000;

/** An act so many minutes before `now`, accepted at once. */
export const actBefore = (
  now: number,
  id: string,
  whom: string,
  minutes: number,
  more: Parameters<typeof act>[3] = {},
) => {
  const at = (before: number): string => new Date(now - before * minuteMs).toISOString();
  return act(id, whom, { from: at(minutes), to: at(minutes - 5), precision: 'minute' }, more, { at: at(minutes - 6) });
};

/** An act of Red against Blue in Iraq and its answer in Syria: a new cycle, and a chain. */
export const exchange = (now: number, name = ''): LogEvent[] => [
  actBefore(now, `a${name}`, `Red${name}>Blue${name}`, 120, { place: { countries: ['Iraq'], precision: 'country' } }),
  actBefore(now, `b${name}`, `Blue${name}>Red${name}`, 60, { place: { countries: ['Syria'], precision: 'country' } }),
];

export function noticeOf(
  state: ReadModels,
  alert: AlertRow,
  now: number,
  further: Partial<Notice> = {},
): Notice & Readonly<{ quote: NonNullable<Notice['quote']> }> {
  const about = actionsOfAlert(alert);
  const actions = state.actions.filter(({ id }) => about.includes(id));
  const chain = state.chains.find(({ actions: all }) => all.includes(alert.about))?.id;
  const at = new Date(now).toISOString();
  return {
    kind: 'raised',
    id: alert.id,
    alert,
    deliver: true,
    at,
    quote: {
      position: '0:2',
      asOf: at,
      ...(chain !== undefined && { chain }),
      actions,
      links: state.links.filter(({ response }) => about.includes(response)),
      names: Object.fromEntries(state.actors.map(({ id, name }) => [id, name])),
    },
    ...further,
  };
}

/** The notices that these events raise at once. */
export function raisedBy(events: readonly LogEvent[], now: number): Notice[] {
  const state = project(events);
  return state.alerts.map((alert) => noticeOf(state, alert, now));
}

export const subscription = (further: Partial<Subscription> = {}): Subscription => ({
  id: 'desk',
  name: 'A desk',
  endpoint: 'hook',
  filter: {},
  groupSeconds: 0,
  perMinuteMax: 0,
  paused: false,
  by: 'test',
  created: '2024-01-01T00:00:00.000Z',
  ...further,
});
