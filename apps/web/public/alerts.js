// @ts-check
import { h } from './dom.js';
import { doublings, latency, listed, moment, score } from './words.js';

/**
 * @typedef {import('./catalogue.js').Catalogue} Catalogue
 * @typedef {import('@talion/domain').AlertRow} AlertRow
 * @typedef {import('@talion/domain').AlertNotice} AlertNotice
 */

/** @param {AlertRow} alert @param {Catalogue} catalogue @param {...import('./dom.js').Child} below */
export const alertItem = (alert, catalogue, ...below) =>
  h(
    'li',
    { class: 'alert', title: alert.id },
    h(
      'p',
      { class: 'when' },
      h('time', { datetime: alert.raisedAt }, moment(alert.raisedAt)),
      alert.historical && h('span', { class: 'badge' }, 'historical'),
    ),
    h('p', {}, h('strong', {}, titleOf(alert)), ' ', textOf(alert, catalogue)),
    ...below,
  );

/** A notice that has just come. @param {AlertNotice} notice @param {Catalogue} catalogue */
export const noticeItem = ({ kind, alert, at }, catalogue) =>
  h(
    'li',
    { class: 'alert fresh' },
    h(
      'p',
      { class: 'when' },
      h('span', { class: `badge ${kind}` }, kind),
      ' ',
      h('time', { datetime: at }, moment(at)),
    ),
    h('p', {}, h('strong', {}, titleOf(alert)), ' ', textOf(alert, catalogue)),
  );

/** @param {AlertRow} alert */
function titleOf(alert) {
  switch (alert.kind) {
    case 'cycle.completed':
      return alert.isNew ? 'New retaliation cycle' : `Retaliation cycle ${alert.n}`;
    case 'chain.started':
      return 'Escalation chain begins';
    case 'chain.escalated':
      return 'Chain escalates';
    case 'chain.spilled':
      return 'Chain spills over';
    case 'chain.paused':
      return 'Chain pauses';
    default:
      return '';
  }
}

/** @param {AlertRow} alert @param {Catalogue} catalogue */
function textOf(alert, catalogue) {
  /** @param {readonly string[]} ids */
  const names = (ids) => listed(ids.map(catalogue.name));
  switch (alert.kind) {
    case 'cycle.completed':
      return `${names(alert.dyad.split('--'))}: ${alert.verdict} (${doublings(alert.proportionality)}), ${latency(alert.latency)}.`;
    case 'chain.started':
      return `${names(alert.parties)}${alert.countries.length > 0 ? `, in ${listed(alert.countries)}` : ''}.`;
    case 'chain.escalated':
      return `Severity ${score(alert.peak)}, up from ${score(alert.peakBefore)}.`;
    case 'chain.spilled':
      return `New to it: ${listed([...alert.parties.map(catalogue.name), ...alert.countries])}.`;
    case 'chain.paused': {
      const by = catalogue.action(alert.restraint)?.initiators ?? [];
      return `By ${names(by)}.`;
    }
    default:
      return '';
  }
}
