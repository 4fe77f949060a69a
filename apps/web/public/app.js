// @ts-check
import { noticeItem } from './alerts.js';
import { keepKey, Refusal, takeKey } from './api.js';
import { Catalogue } from './catalogue.js';
import { askedChain, readDesk, showDesk } from './desk.js';
import { byId } from './dom.js';
import { loadStory } from './story.js';
import { followAlerts } from './stream.js';
import { clearTrouble, showTrouble } from './trouble.js';
import { explain, fieldOf, readView, timeOf, writeView } from './view.js';

/** Notices of this visit that stay on the page. */
const noticesMax = 20;
/** A story comes as many notices at once: they are read together. */
const settleMs = 400;

const stance = /** @type {HTMLFormElement} */ (byId('stance'));
const asOfField = /** @type {HTMLInputElement} */ (byId('as-of'));
const keyField = /** @type {HTMLInputElement} */ (byId('key'));
const loadButton = /** @type {HTMLButtonElement} */ (byId('load-story'));

let following = new AbortController();
let catalogue = new Catalogue({});
let newest = 0;

/** Reads everything anew, in the view that the address says. @param {string} [after] a log position to wait for */
async function refresh(after) {
  const turn = ++newest;
  const view = readView();
  showView(view);
  byId('main').setAttribute('aria-busy', 'true');
  try {
    const desk = await readDesk(view, after);
    // A slow answer to an older question must not take the place of a newer one.
    if (turn !== newest) return;
    catalogue = desk.catalogue;
    showDesk(desk);
    clearTrouble();
    goToChain();
  } catch (error) {
    if (turn === newest) fail(error);
  } finally {
    if (turn === newest) byId('main').removeAttribute('aria-busy');
  }
}

let wentTo = '';

/** Once for each address: whoever reads on is not called back by the next alert. */
function goToChain() {
  const id = askedChain();
  if (id === undefined || wentTo === location.hash) return;
  wentTo = location.hash;
  const title = document.getElementById(`chain-${id}`);
  if (!title) return;
  title.tabIndex = -1;
  title.scrollIntoView();
  title.focus({ preventScroll: true });
}

/** @param {unknown} error */
function fail(error) {
  if (error instanceof Refusal && error.status === 401) askForKey();
  showTrouble(error);
}

/** @param {import('./view.js').View} view */
function showView(view) {
  for (const name of /** @type {const} */ (['level', 'attribution'])) {
    const input = stance.querySelector(`input[name="${name}"][value="${view[name]}"]`);
    if (input instanceof HTMLInputElement) input.checked = true;
  }
  if (document.activeElement !== asOfField) asOfField.value = fieldOf(view.asOf);
  byId('stance-hint').textContent = explain(view);
}

function askForKey() {
  following.abort();
  keepKey(undefined);
  byId('desk').hidden = true;
  byId('forget-key').hidden = true;
  byId('key-form').hidden = false;
  keyField.focus();
}

function openDesk() {
  keyField.value = '';
  byId('key-form').hidden = true;
  byId('desk').hidden = false;
  byId('forget-key').hidden = false;
  following.abort();
  following = new AbortController();
  void refresh();
  void followAlerts({ onNotice, onState, signal: following.signal });
}

let settling = 0;
/** @type {import('@talion/domain').AlertNotice[]} */
let arrived = [];

/** @param {import('@talion/domain').AlertNotice} notice */
function onNotice(notice) {
  arrived.push(notice);
  clearTimeout(settling);
  settling = setTimeout(() => void tellArrived(), settleMs);
}

/** First what they are about is read, so that they can be told by name. */
async function tellArrived() {
  await refresh();
  const live = byId('live');
  for (const notice of arrived) live.prepend(noticeItem(notice, catalogue));
  arrived = [];
  while (live.childElementCount > noticesMax) live.lastElementChild?.remove();
}

/** @param {'live' | 'connecting' | 'refused'} state */
function onState(state) {
  const pill = byId('stream');
  pill.textContent = { live: 'live', connecting: 'connecting', refused: 'this key may not listen' }[state];
  pill.className = `pill ${state}`;
}

stance.addEventListener('change', () => {
  const chosen = new FormData(stance);
  /** @param {string} name */
  const value = (name) => String(chosen.get(name) ?? '');
  writeView({ level: value('level'), attribution: value('attribution'), asOf: timeOf(value('asOf')) });
  void refresh();
});
stance.addEventListener('submit', (event) => event.preventDefault());
byId('now').addEventListener('click', () => {
  asOfField.value = '';
  stance.dispatchEvent(new Event('change'));
});

byId('key-form').addEventListener('submit', (event) => {
  event.preventDefault();
  keepKey(keyField.value.trim());
  clearTrouble();
  openDesk();
});
byId('forget-key').addEventListener('click', askForKey);

loadButton.addEventListener('click', async () => {
  const told = byId('story-told');
  loadButton.disabled = true;
  told.textContent = 'Loading…';
  try {
    const story = await loadStory();
    told.textContent = story.told;
    await refresh(story.position);
    scrollTo({ top: 0 });
    byId('chains').focus({ preventScroll: true });
  } catch (error) {
    told.textContent = '';
    fail(error);
  } finally {
    loadButton.disabled = false;
  }
});

function start() {
  if (takeKey() === undefined) askForKey();
  else openDesk();
}
addEventListener('popstate', () => {
  if (!byId('desk').hidden && location.hash === '') void refresh();
});
// The printed address, pasted into this tab.
addEventListener('hashchange', () => {
  if (location.hash.startsWith('#key=')) start();
  else if (askedChain() !== undefined && !byId('desk').hidden) void refresh();
});
start();
