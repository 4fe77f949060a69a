// @ts-check
// How the desk looks at it: in the address, so that a view can be sent to a colleague.

/** @typedef {{ level: string, attribution: string, asOf: string }} View */

/** @type {View} */
const defaults = { level: 'bloc', attribution: 'consensus', asOf: '' };
const words = { level: ['actor', 'party', 'bloc'], attribution: ['consensus', 'claimed', 'accused'] };

/** @returns {View} */
export function readView() {
  const query = new URLSearchParams(location.search);
  /** @param {'level' | 'attribution'} name */
  const word = (name) => words[name].find((one) => one === query.get(name)) ?? defaults[name];
  return { level: word('level'), attribution: word('attribution'), asOf: query.get('asOf') ?? '' };
}

/** @param {View} view */
export function writeView(view) {
  const query = new URLSearchParams();
  for (const name of /** @type {(keyof View)[]} */ (['level', 'attribution', 'asOf']))
    if (view[name] !== defaults[name]) query.set(name, view[name]);
  const text = query.toString();
  history.pushState(null, '', location.pathname + (text === '' ? '' : `?${text}`));
}

/** The field's own form of a time, in UTC: the browser would take an offset for none at all. @param {string} asOf */
export function fieldOf(asOf) {
  const time = new Date(asOf);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 19);
}

/** @param {string} field */
export const timeOf = (field) => (field === '' ? '' : `${field.length === 16 ? `${field}:00` : field}Z`);

/** What the choice means, in a sentence each. @param {View} view */
export function explain({ level, attribution }) {
  const sides = {
    actor: 'Every actor stands for itself.',
    party: 'Parts count as their whole: the Quds Force as Iran.',
    bloc: 'Backers stand behind those they back: a backed militia counts as its backer’s side.',
  };
  const stances = {
    consensus: 'An act is theirs who confirmed or claimed it, or whom its target blames, in that order.',
    claimed: 'An act is theirs who claimed or confirmed it, and nobody else’s where that is contested.',
    accused: 'An act is also theirs whom anybody blames or suspects.',
  };
  return `${sides[/** @type {keyof typeof sides} */ (level)]} ${stances[/** @type {keyof typeof stances} */ (attribution)]}`;
}
