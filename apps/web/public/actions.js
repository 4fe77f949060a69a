// @ts-check
import { get } from './api.js';
import { dotted, h, replace } from './dom.js';
import { listed, occurred, plain, range, score, sourceName } from './words.js';

/**
 * An action as a card: when, who to whom, what it was and what it cost. Its reports are fetched when somebody opens them.
 *
 * @typedef {import('./catalogue.js').Catalogue} Catalogue
 * @typedef {import('@talion/domain').ActionRow} ActionRow
 */

/** @param {string} id @param {Catalogue} catalogue @param {string} place Where on the page: makes the id of its details unique. */
export function actionCard(id, catalogue, place) {
  const action = catalogue.action(id);
  if (!action) return h('p', { class: 'action' }, id);
  return h(
    'article',
    { class: `action ${action.role}` },
    h('p', { class: 'when' }, ...dotted(whenOf(action), placeOf(action))),
    h('p', { class: 'who' }, whoToWhom(action, catalogue)),
    h('p', { class: 'what' }, ...dotted(whatOf(action), ...costOf(action)), ...badgesOf(action)),
    detailsOf(action, catalogue, `${place}-${id}`),
  );
}

/** The same in one line, for what stands beside the hostile acts. @param {string} id @param {Catalogue} catalogue */
export function actionLine(id, catalogue) {
  const action = catalogue.action(id);
  if (!action) return h('span', {}, id);
  return h(
    'span',
    { class: 'line' },
    h('strong', {}, whoToWhom(action, catalogue)),
    ' ',
    ...dotted(whatOf(action), ...costOf(action), whenOf(action)),
  );
}

/** @param {ActionRow} action @param {Catalogue} catalogue */
export const whoToWhom = ({ initiators, targets }, catalogue) =>
  h(
    'span',
    { class: 'parties' },
    listed(initiators.map(catalogue.name), 'Unknown'),
    h('span', { class: 'arrow', 'aria-hidden': true }, ' → '),
    h('span', { class: 'unseen' }, ' against '),
    listed(targets.map(catalogue.name)),
  );

/** @param {ActionRow} action */
const whenOf = ({ occurred: time }) => h('time', { datetime: time.from }, occurred(time));

/** @param {ActionRow} action */
function placeOf({ place }) {
  const names = [place?.name, place?.region, place?.countries && listed(place.countries)];
  return [...new Set(names.filter((name) => name !== undefined && name !== ''))].join(', ');
}

/** @param {ActionRow} action */
const whatOf = ({ type, mode }) => (mode === undefined ? plain(type) : `${plain(type)}, ${mode.replaceAll('-', ' ')}`);

/** @param {ActionRow} action */
const costOf = ({ killed, injured, targetsStruck, leaderKilled }) => [
  range(targetsStruck, 'targets struck'),
  range(killed, 'killed'),
  range(injured, 'injured'),
  leaderKilled && 'a leader killed',
];

/** @param {ActionRow} action */
const badgesOf = ({ rung, disputed }) => [
  rung !== 'named' && h('span', { class: 'badge' }, rung === 'unknown' ? 'nobody named' : rung),
  disputed && h('span', { class: 'badge warn' }, 'disputed'),
];

/** @param {ActionRow} action @param {Catalogue} catalogue @param {string} id */
function detailsOf(action, catalogue, id) {
  const count = action.reports.length;
  const place = h('div', { class: 'reports' });
  const details = h(
    'details',
    { id },
    h('summary', {}, `${count} ${count === 1 ? 'report' : 'reports'}, severity ${score(action.severity)}`),
    place,
  );
  details.addEventListener('toggle', () => {
    if (details.hasAttribute('open') && place.childElementCount === 0) void showReports(action, catalogue, place);
  });
  return details;
}

/** @param {ActionRow} action @param {Catalogue} catalogue @param {HTMLElement} place */
async function showReports(action, catalogue, place) {
  /** @type {{ events?: Readonly<Record<string, { data: { summary?: string } }>> }} */
  const { events = {} } = await get(`/v1/actions/${encodeURIComponent(action.id)}`, catalogue.asked).catch(() => ({}));
  replace(
    place,
    h(
      'ul',
      {},
      action.reports.map(({ id, source, withdrawn, corrections }) =>
        h(
          'li',
          {},
          h('strong', { class: 'source', title: source }, sourceName(source)),
          withdrawn && h('span', { class: 'badge warn' }, 'withdrawn'),
          corrections.length > 0 && h('span', { class: 'badge' }, 'corrected'),
          events[id]?.data.summary && `: ${events[id].data.summary}`,
          h('code', {}, id),
        ),
      ),
    ),
    action.responsibility.length > 0 && responsibilityOf(action, catalogue),
  );
}

/** @param {ActionRow} action @param {Catalogue} catalogue */
function responsibilityOf({ responsibility, denials }, catalogue) {
  return h(
    'dl',
    {},
    h('dt', {}, 'Who did it, and by whose word'),
    responsibility.map(({ actor, rung, by }) => h('dd', {}, `${catalogue.name(actor)}: ${rung} (${by.join(', ')})`)),
    denials.length > 0 && h('dd', {}, `denied (${denials.join(', ')})`),
  );
}
