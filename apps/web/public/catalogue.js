// @ts-check
import { get, rowsOf } from './api.js';

/**
 * What ids stand for: names of actors, actions, links. Read in pages up to a bound; what lies beyond is asked for one by one, when it is needed.
 *
 * @typedef {import('@talion/domain').ActionRow} ActionRow
 * @typedef {import('@talion/domain').ActorRow} ActorRow
 * @typedef {import('@talion/domain').LinkRow} LinkRow
 */

/** What is read of each model at once: the largest pages that the API gives, and not many. */
const size = { pageRows: 1000, pagesMax: 3 };
/** Questions under way at once: as many as a browser sends to one address. */
const askedAtOnce = 6;

export class Catalogue {
  /** @type {Map<string, string>} */ #names = new Map();
  /** @type {Map<string, ActionRow>} */ #actions = new Map();
  /** @type {Map<string, LinkRow>} */ #links = new Map();
  /** @type {import('./api.js').Asked} */ #asked;

  /** @param {import('./api.js').Asked} asked */
  constructor(asked) {
    this.#asked = asked;
  }

  /** @param {import('./api.js').Asked} asked */
  static async load(asked) {
    const catalogue = new Catalogue(asked);
    const [actors, actions, links] = await Promise.all([
      rowsOf('actors', asked, size),
      rowsOf('actions', asked, size),
      rowsOf('links', asked, size),
    ]);
    for (const actor of /** @type {ActorRow[]} */ (actors.rows)) catalogue.#names.set(actor.id, actor.name);
    for (const action of /** @type {ActionRow[]} */ (actions.rows)) catalogue.#actions.set(action.id, action);
    for (const link of /** @type {LinkRow[]} */ (links.rows)) catalogue.#links.set(link.response, link);
    return catalogue;
  }

  get asked() {
    return this.#asked;
  }

  /** An actor's or side's name; its id where it has none. @param {string} id */
  name = (id) => this.#names.get(id) ?? id;

  /** @param {string} id */
  action(id) {
    return this.#actions.get(id);
  }

  /** @param {string} response */
  link(response) {
    return this.#links.get(response);
  }

  /** Fetches those of the actions that are not known yet. @param {Iterable<string>} ids */
  async complete(ids) {
    const missing = [...new Set(ids)].filter((id) => !this.#actions.has(id));
    const worker = async () => {
      for (let id = missing.pop(); id !== undefined; id = missing.pop()) {
        const answer = await get(`/v1/actions/${encodeURIComponent(id)}`, this.#asked).catch(() => undefined);
        if (answer) this.#actions.set(id, answer.row);
      }
    };
    await Promise.all(Array.from({ length: askedAtOnce }, worker));
  }
}
