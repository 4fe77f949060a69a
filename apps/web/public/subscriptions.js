// @ts-check
import { addressOf, ask, Refusal, takeKey } from './api.js';
import { byId, h, replace } from './dom.js';
import { endpointItem, messageItem, muteItem, previewOf, subscriptionItem } from './desk-items.js';
import { clearTrouble, showTrouble } from './trouble.js';

// The page of subscriptions: lists that are read anew after everything that is done, and a form for each thing that can be made.

/** Messages of the ledger that are shown. */
const sentMax = 25;

const form = (/** @type {string} */ id) => /** @type {HTMLFormElement} */ (byId(id));

/** @param {string} method @param {string} path @param {unknown} [body] */
async function call(method, path, body) {
  const base = await addressOf('alerterUrl');
  const response = await ask(`${base}${path}`, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return response.status === 204 ? undefined : response.json();
}

async function refresh() {
  const [endpoints, subscriptions, mutes, dead, sent] = await Promise.all(
    ['endpoints', 'subscriptions', 'mutes', 'deliveries?state=dead&limit=100', `deliveries?limit=${sentMax}`].map(
      async (path) => (await call('GET', `/v1/${path}`)).rows,
    ),
  );
  const nameOf = new Map(endpoints.map((/** @type {any} */ { id, name }) => [id, name]));
  /** @param {string} place @param {Node[]} items @param {string} none */
  const list = (place, items, none) =>
    replace(byId(place), items.length === 0 ? h('p', { class: 'none' }, none) : h('ol', { class: 'plain' }, items));
  list(
    'subscription-list',
    subscriptions.map((/** @type {any} */ one) => subscriptionItem(one, String(nameOf.get(one.endpoint)), act)),
    'Nobody has subscribed yet. Add an endpoint, then subscribe.',
  );
  list(
    'endpoint-list',
    endpoints.map((/** @type {any} */ one) => endpointItem(one, act)),
    'There is none yet.',
  );
  list(
    'mute-list',
    mutes.map((/** @type {any} */ one) => muteItem(one, act)),
    'Nothing is muted.',
  );
  list(
    'dead-list',
    dead.map((/** @type {any} */ one) => messageItem(one, nameOf, act)),
    'Nothing was given up.',
  );
  list(
    'sent-list',
    sent.map((/** @type {any} */ one) => messageItem(one, nameOf, act)),
    'Nothing was sent yet.',
  );
  const select = byId('s-endpoint');
  const chosen = /** @type {HTMLSelectElement} */ (select).value;
  replace(
    select,
    endpoints.map((/** @type {any} */ { id, name }) => h('option', { value: id, selected: id === chosen }, name)),
  );
}

/** Does something and shows what is then so. @param {() => Promise<unknown>} work */
async function attempt(work) {
  try {
    const done = await work();
    clearTrouble();
    await refresh();
    return done;
  } catch (error) {
    if (error instanceof Refusal && error.status === 401) byId('desk').hidden = true;
    showTrouble(error);
    return undefined;
  }
}

/** A button's work on one thing. @param {string} method @param {string} path @param {unknown} [body] */
const act = (method, path, body) => attempt(() => call(method, path, body));

/** What a form says, without what is left empty. @param {HTMLFormElement} filled */
function valuesOf(filled) {
  const data = new FormData(filled);
  /** @param {string} name */
  const text = (name) => String(data.get(name) ?? '').trim();
  return {
    text,
    /** @param {string} name */
    number: (name) => (text(name) === '' ? undefined : Number(text(name))),
    /** @param {string} name */
    list: (name) => {
      const parts = data
        .getAll(name)
        .flatMap((value) => String(value).split(','))
        .map((part) => part.trim())
        .filter((part) => part !== '');
      return parts.length === 0 ? undefined : parts;
    },
  };
}

function filterOf() {
  const { text, number, list } = valuesOf(form('subscription-form'));
  return {
    ...Object.fromEntries(['kinds', 'actors', 'dyads', 'countries'].map((name) => [name, list(name)])),
    severityMin: number('severityMin'),
    stepMin: number('stepMin'),
    cycles: text('cycles'),
  };
}

form('subscription-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const { text, number } = valuesOf(form('subscription-form'));
  const quiet = { timeZone: text('timeZone'), from: text('quietFrom'), to: text('quietTo') };
  const body = {
    ...{ name: text('name'), endpoint: text('endpoint'), filter: filterOf() },
    ...{ groupSeconds: number('groupSeconds'), perMinuteMax: number('perMinuteMax') },
    quietHours: quiet.from === '' && quiet.to === '' ? undefined : quiet,
  };
  void act('POST', '/v1/subscriptions', body).then((made) => {
    if (made) /** @type {HTMLDetailsElement} */ (byId('subscribe')).open = false;
  });
});

byId('preview').addEventListener('click', async () => {
  const told = byId('preview-told');
  replace(told, h('p', { class: 'hint' }, 'Counting…'));
  const preview = await act('POST', '/v1/subscriptions/previews', { filter: filterOf() });
  replace(told, preview ? previewOf(/** @type {any} */ (preview)) : undefined);
});

form('endpoint-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { text } = valuesOf(form('endpoint-form'));
  const body = { name: text('name'), kind: text('kind'), target: text('target') };
  const made = /** @type {any} */ (await act('POST', '/v1/endpoints', body));
  if (!made) return;
  form('endpoint-form').reset();
  replace(
    byId('endpoint-told'),
    ...(made.secret === undefined
      ? ['It is added. Send it a trial to see whether it comes through.']
      : ['It is added. Its secret, shown this once: ', h('code', {}, made.secret)]),
  );
});

form('mute-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const { text, number } = valuesOf(form('mute-form'));
  const until = new Date(Date.now() + (number('hours') ?? 24) * 3_600_000).toISOString();
  void act('POST', '/v1/mutes', { about: text('about'), until, note: text('note') }).then((made) => {
    if (made) form('mute-form').reset();
  });
});

const zone = /** @type {HTMLInputElement} */ (form('subscription-form').elements.namedItem('timeZone'));
zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
replace(
  byId('time-zones'),
  Intl.supportedValuesOf('timeZone').map((value) => h('option', { value })),
);

if (takeKey() === undefined) showTrouble(new Error('Open the first page with your key, and come back from there.'));
else {
  byId('desk').hidden = false;
  void attempt(() => Promise.resolve());
}
