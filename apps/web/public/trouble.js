// @ts-check
import { Refusal } from './api.js';
import { byId, h, replace } from './dom.js';

/** Shows what went wrong, in the API's words where it has any. @param {unknown} error */
export function showTrouble(error) {
  const problems = error instanceof Refusal ? error.problems : [];
  replace(
    byId('trouble'),
    h('p', {}, wordsOf(error)),
    problems.length > 0 &&
      h(
        'ul',
        {},
        problems.map(({ field, message, value }) =>
          h('li', {}, h('code', {}, field), ` ${message}; found `, h('code', {}, value)),
        ),
      ),
  );
}

export const clearTrouble = () => replace(byId('trouble'));

/** @param {unknown} error */
function wordsOf(error) {
  // What fetch throws when nobody answers says nothing that a reader could use.
  if (error instanceof TypeError) return 'Talion does not answer. Is it running?';
  return error instanceof Error ? error.message : String(error);
}
