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

  /** Fetches what is not known yet of these actions, and the names of these actors and of those that take part. @param {Iterable<string>} actions @param {Iterable<string>} actors */
  async complete(actions, actors) {
    const ids = new Set(actions);
    await this.#each(ids, this.#actions, 'actions', (/** @type {ActionRow} */ row) => this.#actions.set(row.id, row));
    const parties = [...ids].flatMap((id) => {
      const { initiators = [], targets = [] } = this.#actions.get(id) ?? {};
      return [...initiators, ...targets];
    });
    await this.#each([...actors, ...parties], this.#names, 'actors', (/** @type {ActorRow} */ row) =>
      this.#names.set(row.id, row.name),
    );
  }

  /** @template T @param {Iterable<string>} ids @param {ReadonlyMap<string, unknown>} known @param {string} model @param {(row: T) => void} keep */
  async #each(ids, known, model, keep) {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    const worker = async () => {
      for (let id = missing.pop(); id !== undefined; id = missing.pop()) {
        const answer = await get(`/v1/${model}/${encodeURIComponent(id)}`, this.#asked).catch(() => undefined);
        if (answer) keep(answer.row);
      }
    };
    await Promise.all(Array.from({ length: askedAtOnce }, worker));
  }
}
