// @ts-check
import { alertItem } from './alerts.js';
import { get, rowsOf } from './api.js';
import { acknowledgements, notesOf } from './take-note.js';
import { Catalogue } from './catalogue.js';
import { actionsOfChain, chainPanel } from './chains.js';
import { coverageTable } from './coverage.js';
import { byId, h, replace } from './dom.js';
import { actionsOfSequence, sequencePanel } from './sequences.js';
import { counted, moment } from './words.js';

/**
 * What a view of the log holds, and how it is laid out on the page.
 *
 * @typedef {import('@talion/domain').ChainRow} ChainRow
 * @typedef {import('@talion/domain').SequenceRow} SequenceRow
 * @typedef {import('@talion/domain').AlertRow} AlertRow
 * @typedef {import('@talion/domain').CoverageRow} CoverageRow
 */

/** Chains, sequences and alerts that are shown at once: more than anybody reads. */
const shown = { pageRows: 50, pagesMax: 1 };

/** @param {import('./view.js').View} view @param {string} [after] a log position to wait for */
export async function readDesk(view, after) {
  const asked = { ...view };
  // The first question waits until the read models have what was written; the others then find it too.
  if (after !== undefined) await rowsOf('actors', { ...asked, after }, { pageRows: 1, pagesMax: 1 });
  const [catalogue, chains, sequences, alerts, coverage, notes] = await Promise.all([
    Catalogue.load(asked),
    /** @type {Promise<{ rows: ChainRow[], more: boolean }>} */ (rowsOf('chains', asked, shown)),
    /** @type {Promise<{ rows: SequenceRow[], more: boolean }>} */ (rowsOf('sequences', asked, shown)),
    /** @type {Promise<{ rows: AlertRow[], more: boolean }>} */ (rowsOf('alerts', asked, shown)),
    /** @type {Promise<{ rows: CoverageRow[], more: boolean }>} */ (rowsOf('coverage', asked, shown)),
    acknowledgements(),
  ]);
  await bringAsked(chains.rows, asked);
  await catalogue.complete(
    [...chains.rows.flatMap(actionsOfChain), ...sequences.rows.flatMap(actionsOfSequence)],
    [...chains.rows.flatMap(({ participants }) => participants), ...sequences.rows.flatMap(({ sides }) => sides)],
  );
  return { view, catalogue, chains, sequences, alerts, coverage, notes };
}

/** The chain that the address asks for, as links in alerts do. */
export const askedChain = () => new URLSearchParams(location.hash.slice(1)).get('chain') ?? undefined;

/** It is shown, however long ago it was. @param {ChainRow[]} rows @param {import('./api.js').Asked} asked */
async function bringAsked(rows, asked) {
  const id = askedChain();
  if (id === undefined || rows.some((chain) => chain.id === id)) return;
  const { row } = await get(`/v1/chains/${encodeURIComponent(id)}`, asked).catch(() => ({ row: undefined }));
  if (row) rows.push(row);
}

/** @typedef {Awaited<ReturnType<typeof readDesk>>} Desk */

/** @param {Desk} desk */
export function showDesk({ view, catalogue, chains, sequences, alerts, coverage, notes }) {
  const isEmpty = [chains, sequences, alerts, coverage].every(({ rows }) => rows.length === 0);
  showEmptiness(isEmpty, view.asOf);
  byId('coverage').hidden = coverage.rows.length === 0;

  replace(
    byId('chain-list'),
    [...chains.rows].sort(gravestOfLatest).map((chain) => chainPanel(chain, catalogue)),
    none(chains.rows, 'No act is known to answer another.'),
    further(chains),
  );
  const oneSided = sequences.rows.filter(({ kind }) => kind === 'one-sided');
  const exchanges = sequences.rows.filter(({ kind }) => kind !== 'one-sided');
  replace(
    byId('sequence-list'),
    exchanges.map((sequence) => sequencePanel(sequence, catalogue)),
    none(exchanges, 'No two sides have answered each other.'),
    oneSided.length > 0 &&
      h(
        'details',
        { id: 'one-sided', class: 'more' },
        h('summary', {}, counted(oneSided.length, 'one-sided episode')),
        oneSided.map((sequence) => sequencePanel(sequence, catalogue)),
      ),
    further(sequences),
  );
  const standing = [...alerts.rows].sort((a, b) => b.raisedAt.localeCompare(a.raisedAt));
  replace(
    byId('alert-list'),
    h(
      'ol',
      { class: 'plain', 'aria-label': 'Alerts that stand' },
      standing.map((alert) => alertItem(alert, catalogue, ...notesOf(alert.id, notes))),
    ),
    none(alerts.rows, 'None stands.'),
    further(alerts),
  );
  replace(byId('coverage-list'), coverageTable(coverage.rows, catalogue));
  const known = view.asOf === '' ? 'As known now' : `As known on ${moment(view.asOf)}`;
  byId('status').textContent = isEmpty
    ? ''
    : `${known}: ${latest(chains)}${counted(chains.rows.length, 'escalation chain')}, ${latest(sequences)}${counted(exchanges.length, 'exchange')}, ${latest(alerts)}${counted(standing.length, 'alert')}.`;
}

/** @param {boolean} isEmpty @param {string} asOf */
function showEmptiness(isEmpty, asOf) {
  byId('desk').classList.toggle('is-empty', isEmpty);
  byId('empty').hidden = !isEmpty;
  byId('empty-title').textContent = asOf === '' ? 'Nothing is in the log yet' : `Nothing was known on ${moment(asOf)}`;
  byId('empty-hint').hidden = asOf !== '';
  for (const id of ['chains', 'sequences', 'coverage']) byId(id).hidden = isEmpty;
}

/** The day of the last act, then the gravest: a desk reads from the top. @param {ChainRow} a @param {ChainRow} b */
function gravestOfLatest(a, b) {
  const day = (/** @type {ChainRow} */ { lastActivity }) =>
    new Date(new Date(lastActivity).getTime() - 1).toISOString().slice(0, 10);
  return day(b).localeCompare(day(a)) || b.peakSeverity - a.peakSeverity;
}

/** @param {readonly unknown[]} rows @param {string} text */
const none = (rows, text) => rows.length === 0 && h('p', { class: 'none' }, text);

/** @param {{ more: boolean }} page */
const latest = ({ more }) => (more ? 'the latest ' : '');

/** @param {{ more: boolean }} page */
const further = ({ more }) => more && h('p', { class: 'hint' }, 'There are more: the API pages through all of them.');
