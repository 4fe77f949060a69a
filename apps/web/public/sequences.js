// @ts-check
import { actionCard, actionLine } from './actions.js';
import { h } from './dom.js';
import { counted, doublings, latency, score, span } from './words.js';

/**
 * @typedef {import('./catalogue.js').Catalogue} Catalogue
 * @typedef {import('@talion/domain').SequenceRow} SequenceRow
 * @typedef {SequenceRow['moves'][number]} Move
 */

const kinds = { 'one-sided': 'one-sided', exchange: 'exchange', 'tit-for-tat': 'tit for tat' };

const shownAs = {
  signal: { tag: 'Signal', why: '' },
  restraint: { tag: 'Restraint', why: '' },
  'too-vague': { tag: 'No move', why: 'its time is too vague to place it' },
  'answers-elsewhere': { tag: 'No move', why: 'it answers something outside these two sides' },
};

/** An episode between two sides: a lane for each, move by move. @param {SequenceRow} sequence @param {Catalogue} catalogue */
export function sequencePanel(sequence, catalogue) {
  const { id, sides, kind, from, to, order, moves, openProvocation, trend } = sequence;
  return h(
    'article',
    { class: 'panel sequence', 'aria-labelledby': `sequence-${id}` },
    h(
      'header',
      { class: 'title' },
      h('h3', { id: `sequence-${id}` }, sides.map(catalogue.name).join(' / ')),
      h('p', { class: 'pill' }, kinds[kind]),
    ),
    h(
      'p',
      { class: 'summary' },
      [
        span(from, to),
        counted(moves.length, 'move'),
        trend !== undefined && `trend ${doublings(trend)} doublings a move`,
      ]
        .filter(Boolean)
        .join(' · '),
      order && h('span', { class: 'badge warn' }, 'which side began is not known'),
    ),
    h(
      'ol',
      { class: 'moves' },
      moves.map((move) => moveOf(move, sequence, catalogue)),
    ),
    openProvocation !== undefined &&
      h('p', { class: 'open' }, `Move ${openProvocation} is unanswered: an open provocation.`),
    shownIn(sequence, catalogue),
  );
}

/** @param {Move} move @param {SequenceRow} sequence @param {Catalogue} catalogue */
function moveOf(move, { id, sides, cycles }, catalogue) {
  const cycle = cycles.find(({ response }) => response === move.n);
  return h(
    'li',
    { class: move.initiator === sides[0] ? 'first-side' : 'second-side' },
    move.latency &&
      h(
        'p',
        { class: 'between' },
        latency(move.latency),
        move.verdict &&
          h('span', { class: `badge ${move.verdict}` }, `${move.verdict} ${doublings(move.proportionality ?? 0)}`),
      ),
    h(
      'p',
      { class: 'move' },
      h('strong', {}, `Move ${move.n}`),
      ` ${catalogue.name(move.initiator)} → ${catalogue.name(move.target)}, severity ${score(move.severity)}`,
    ),
    move.actions.map((action) => actionCard(action, catalogue, `sequence-${id}`)),
    cycle &&
      h(
        'p',
        { class: 'cycle' },
        h('strong', {}, `Retaliation cycle ${cycle.n}`),
        ` ${cycle.completed ? 'completed' : 'not known to be completed: the order is unknown'}, move ${cycle.response} answering move ${cycle.provocation}`,
      ),
  );
}

/** What is shown without a move, and why. @param {SequenceRow} sequence @param {Catalogue} catalogue */
function shownIn({ shown }, catalogue) {
  return (
    shown.length > 0 &&
    h(
      'ul',
      { class: 'beside', 'aria-label': 'Shown without a move' },
      shown.map(({ action, as }) =>
        h(
          'li',
          {},
          h('span', { class: `tag ${as}` }, shownAs[as].tag),
          ' ',
          actionLine(action, catalogue),
          shownAs[as].why !== '' && h('span', { class: 'why' }, ` (${shownAs[as].why})`),
        ),
      ),
    )
  );
}

/** Every action that a sequence shows. @param {SequenceRow} sequence */
export const actionsOfSequence = ({ moves, shown }) => [
  ...moves.flatMap(({ actions }) => actions),
  ...shown.map(({ action }) => action),
];
