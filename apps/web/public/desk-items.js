// @ts-check
import { alertItem } from './alerts.js';
import { Catalogue } from './catalogue.js';
import { h } from './dom.js';
import { counted, listed, moment } from './words.js';

/**
 * Subscriptions, endpoints, messages and mutes as they are shown, each with what can be done to it.
 *
 * @typedef {(method: string, path: string, body?: unknown) => Promise<unknown>} Act
 */

/** @param {string} text @param {() => unknown} work @param {string} [about] what a screen reader hears more */
function button(text, work, about) {
  const element = /** @type {HTMLButtonElement} */ (
    h(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': about === undefined ? undefined : `${text}: ${about}` },
      text,
    )
  );
  element.addEventListener('click', async () => {
    element.disabled = true;
    await work();
    element.disabled = false;
  });
  return element;
}

/** @param {any} subscription @param {string} endpoint @param {Act} act */
export function subscriptionItem({ id, name, filter, groupSeconds, perMinuteMax, quietHours, paused }, endpoint, act) {
  const path = `/v1/subscriptions/${id}`;
  const noise = [
    groupSeconds > 0 && `gathered for ${groupSeconds} s`,
    perMinuteMax > 0 && `at most ${perMinuteMax} a minute`,
    quietHours && `quiet from ${quietHours.from} to ${quietHours.to} (${quietHours.timeZone})`,
  ];
  return h(
    'li',
    { class: 'panel' },
    h(
      'div',
      { class: 'title' },
      h('h3', {}, name),
      h('span', { class: `state ${paused ? 'off' : 'on'}` }, paused ? 'paused' : 'on'),
    ),
    h('p', {}, `${filterInWords(filter)}, to ${endpoint}.`),
    h('p', { class: 'hint' }, noise.filter(Boolean).join(', ')),
    h(
      'div',
      { class: 'row' },
      button(paused ? 'Resume' : 'Pause', () => act('PATCH', path, { paused: !paused }), name),
      button('Take away', () => act('DELETE', path), name),
    ),
  );
}

/** @param {any} filter */
function filterInWords({ kinds, actors, dyads, countries, severityMin, stepMin, cycles }) {
  return [
    kinds ? listed(kinds) : 'Every kind of alert',
    cycles === 'each' ? 'each cycle' : 'new cycles only',
    actors && `with ${listed(actors)}`,
    dyads && `between ${listed(dyads)}`,
    countries && `in ${listed(countries)}`,
    severityMin !== undefined && `severity ${severityMin} or more`,
    stepMin !== undefined && `a step of ${stepMin} or more`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** @param {any} endpoint @param {Act} act */
export function endpointItem(
  { id, name, kind, target, on, offReason, waiting, dead, failures, openUntil, catchingUp },
  act,
) {
  const path = `/v1/endpoints/${id}`;
  const secret = h('p', { role: 'status' });
  const rotate = async () => {
    const made = /** @type {any} */ (await act('POST', `${path}/secrets`));
    if (made)
      document
        .getElementById(`secret-${id}`)
        ?.replaceChildren('New secret, shown this once: ', h('code', {}, made.secret));
  };
  secret.id = `secret-${id}`;
  return h(
    'li',
    { class: 'panel' },
    h(
      'div',
      { class: 'title' },
      h('h3', {}, name),
      h('span', { class: `state ${on ? 'on' : 'off'}` }, on ? 'on' : 'off'),
    ),
    h('p', {}, `${kind}: `, h('code', {}, target)),
    h(
      'p',
      { class: 'hint' },
      [
        !on && offReason,
        counted(waiting, 'message waits', 'messages wait'),
        dead > 0 && `${dead} given up`,
        failures > 0 && counted(failures, 'attempt failed', 'attempts failed'),
        openUntil !== undefined && `left alone until ${moment(openUntil)}`,
        catchingUp && waiting > 0 && 'catching up',
      ]
        .filter(Boolean)
        .join(', '),
    ),
    h(
      'div',
      { class: 'row' },
      button('Send a trial', () => act('POST', `${path}/trials`), name),
      button(on ? 'Switch off' : 'Switch on', () => act('PATCH', path, { on: !on }), name),
      kind === 'webhook' && button('New secret', rotate, name),
      dead > 0 && button('Send again what was given up', () => act('POST', `${path}/resends`), name),
      button('Take away', () => act('DELETE', path), name),
    ),
    secret,
  );
}

/** @param {any} message @param {Map<string, string>} nameOf @param {Act} act */
export function messageItem({ id, endpoint, state, facts, attempts, created, settled, due, reason }, nameOf, act) {
  const [first, ...more] = facts;
  const title = first ? `${first.title}${more.length > 0 ? ` (and ${more.length} more)` : ''}` : 'A trial';
  return h(
    'li',
    { class: 'alert', title: id },
    h(
      'p',
      { class: 'when' },
      h('span', { class: `state ${state}` }, state),
      ' ',
      h('time', { datetime: settled ?? created }, moment(settled ?? created)),
      ` to ${nameOf.get(endpoint) ?? 'an endpoint that is gone'}, ${counted(attempts, 'attempt')}`,
      state === 'waiting' && `, due ${moment(due)}`,
    ),
    h('p', {}, title),
    reason !== undefined && h('p', { class: 'hint' }, reason),
    state === 'dead' && button('Send again', () => act('POST', `/v1/deliveries/${id}/resends`), title),
  );
}

/** @param {any} mute @param {Act} act */
export const muteItem = ({ id, about, until, note, by }, act) =>
  h(
    'li',
    { class: 'panel' },
    h('p', {}, h('code', {}, about), ` until ${moment(until)}: ${note} (${by})`),
    button('End it', () => act('DELETE', `/v1/mutes/${id}`), about),
  );

/** @param {{ alerts: number, byWeek: { from: string, alerts: number }[], latest: any[], cut: boolean }} preview */
export function previewOf({ alerts, byWeek, latest, cut }) {
  const most = Math.max(1, ...byWeek.map((week) => week.alerts));
  const nameless = new Catalogue({});
  return h(
    'div',
    {},
    h(
      'p',
      {},
      h('strong', {}, counted(alerts, 'alert')),
      ` of what happened in the last 90 days${cut ? ', of the latest 20,000 looked at' : ''}.`,
    ),
    alerts > 0 &&
      h(
        'div',
        { class: 'weeks' },
        byWeek.flatMap(({ from, alerts: count }) => [
          h('time', { datetime: from }, from.slice(0, 10)),
          h('meter', {
            min: '0',
            max: String(most),
            value: String(count),
            'aria-label': `week from ${from.slice(0, 10)}`,
          }),
          h('span', {}, String(count)),
        ]),
      ),
    latest.length > 0 && h('p', { class: 'hint' }, 'The latest:'),
    h(
      'ol',
      { class: 'plain' },
      latest.slice(0, 5).map((alert) => alertItem(alert, nameless)),
    ),
  );
}
