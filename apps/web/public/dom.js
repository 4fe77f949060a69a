// @ts-check

/** @typedef {Node | string | undefined | false | null} Child */

/**
 * An element with attributes and children. Text stays text: nothing from a report is ever read as HTML.
 * @param {string} tag
 * @param {Record<string, string | boolean | undefined>} [attributes] true: present; false or undefined: not
 * @param {...(Child | Child[])} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== false && child !== null));
  return element;
}

/**
 * An element of the page that must be there.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @returns {T}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}"`);
  return /** @type {T} */ (element);
}

/**
 * Puts children in place of what was there; opened details stay open, and the focus stays where it was.
 * @param {HTMLElement} place
 * @param {...(Child | Child[])} children
 */
export function replace(place, ...children) {
  const open = new Set([...place.querySelectorAll('details[open][id]')].map(({ id }) => id));
  const focused = place.contains(document.activeElement) ? document.activeElement?.closest('[id]')?.id : undefined;
  place.replaceChildren(...h('div', {}, ...children).childNodes);
  for (const details of place.querySelectorAll('details[id]'))
    if (open.has(details.id)) details.setAttribute('open', '');
  const again = focused === undefined ? null : document.getElementById(focused);
  const target = again?.querySelector('summary') ?? again;
  if (target instanceof HTMLElement && place.contains(target)) target.focus({ preventScroll: true });
}

/** A list of parts with a dot between them; empty ones are left out. @param {...Child} parts */
export function dotted(...parts) {
  const kept = parts.filter((part) => part !== undefined && part !== false && part !== null && part !== '');
  return kept.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]));
}
