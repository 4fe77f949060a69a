// @ts-check
// The API as this page uses it: a key, three addresses, rows page by page. What the API says of an error is what the page shows.

/** @typedef {Readonly<{ field: string, value: string, message: string }>} Problem */
/** @typedef {Readonly<Record<string, string | undefined>>} Asked */

/** An answer that is no success, in the API's words (RFC 9457). */
export class Refusal extends Error {
  /** @param {number} status @param {{ title?: string, detail?: string, problems?: Problem[], errors?: Problem[] }} details */
  constructor(status, { title, detail, problems, errors }) {
    super(detail ?? title ?? `The API answers ${status}.`);
    this.status = status;
    this.title = title;
    this.problems = problems ?? errors ?? [];
  }
}

const keyName = 'talion.key';

/** The key in the address's fragment, which leaves the address bar at once; else the one that this tab already had. */
export function takeKey() {
  const given = new URLSearchParams(location.hash.slice(1)).get('key');
  if (given !== null) {
    sessionStorage.setItem(keyName, given);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(keyName) ?? undefined;
}

/** @param {string | undefined} key */
export function keepKey(key) {
  if (key === undefined) sessionStorage.removeItem(keyName);
  else sessionStorage.setItem(keyName, key);
}

/** @type {Promise<{ ingestUrl?: string, alerterUrl?: string }> | undefined} */
let config;

const readConfig = () =>
  fetch('/config.json')
    .then((response) => (response.ok ? response.json() : {}))
    .catch(() => ({}));

/** Where a service is: this address, unless the configuration names another. @param {'ingestUrl' | 'alerterUrl'} name */
export async function addressOf(name) {
  config ??= readConfig();
  return String((await config)[name] ?? '').replace(/\/+$/, '');
}

/** @param {string} url @param {RequestInit} [request] @returns {Promise<Response>} */
export async function ask(url, request = {}) {
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${sessionStorage.getItem(keyName) ?? ''}`);
  const response = await fetch(url, { ...request, headers });
  if (response.ok) return response;
  throw new Refusal(response.status, await response.json().catch(() => ({})));
}

/** @param {string} path @param {Asked} asked */
export async function get(path, asked) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined && value !== '') query.set(name, value);
  return (await ask(`${path}?${query}`)).json();
}

/**
 * The rows of a model, up to so many pages; `more` if there are further ones.
 * @template T
 * @param {string} model
 * @param {Asked} asked
 * @param {{ pageRows: number, pagesMax: number }} size
 * @returns {Promise<{ rows: T[], more: boolean }>}
 */
export async function rowsOf(model, asked, { pageRows, pagesMax }) {
  /** @type {T[]} */
  const rows = [];
  /** @type {string | undefined} */
  let cursor;
  for (let page = 0; page < pagesMax; page++) {
    const answer = await get(`/v1/${model}`, { ...asked, limit: String(pageRows), cursor });
    rows.push(...answer.rows);
    cursor = answer.next;
    if (cursor === undefined) return { rows, more: false };
  }
  return { rows, more: true };
}
