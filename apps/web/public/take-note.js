// @ts-check
import { addressOf, ask } from './api.js';
import { h } from './dom.js';
import { showTrouble } from './trouble.js';
import { moment } from './words.js';

/** @typedef {Readonly<{ alert: string, note: string, by: string, at: string }>} Acknowledgement */

/** Who has taken note of which alert lately; nothing where the alerter is out of reach. @returns {Promise<Acknowledgement[]>} */
export async function acknowledgements() {
  try {
    return (await (await ask(`${await addressOf('alerterUrl')}/v1/acknowledgements?limit=1000`)).json()).rows;
  } catch {
    return [];
  }
}

/** What was said of an alert, and a way to say more. @param {string} alert @param {readonly Acknowledgement[]} notes */
export const notesOf = (alert, notes) => [...notes.filter((one) => one.alert === alert).map(noteLine), takeNote(alert)];

/** @param {Acknowledgement} acknowledgement */
const noteLine = ({ note, by, at }) =>
  h('p', { class: 'hint noted' }, `Noted by ${by}, ${moment(at)}${note === '' ? '' : `: ${note}`}`);

/** @param {string} alert */
function takeNote(alert) {
  const field = /** @type {HTMLInputElement} */ (h('input', { 'aria-label': 'Note', maxlength: '2000' }));
  const form = h('form', { class: 'row' }, field, h('button', { type: 'submit', class: 'quiet' }, 'Note it'));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      const response = await ask(`${await addressOf('alerterUrl')}/v1/acknowledgements`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ alert, note: field.value }),
      });
      form.closest('details')?.replaceWith(noteLine(await response.json()));
    } catch (error) {
      showTrouble(error);
    }
  });
  return h('details', { class: 'more', id: `note-${alert}` }, h('summary', {}, 'Take note'), form);
}
