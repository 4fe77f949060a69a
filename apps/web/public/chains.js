// @ts-check
import { actionCard, actionLine, whoToWhom } from './actions.js';
import { h } from './dom.js';
import { counted, doublings, listed, range, score, sourceName, span } from './words.js';

/**
 * @typedef {import('./catalogue.js').Catalogue} Catalogue
 * @typedef {import('@talion/domain').ChainRow} ChainRow
 * @typedef {import('@talion/domain').ChainTree} ChainTree
 */

/** Steps that are still drawn as a tree within a tree: deeper ones follow at the same indentation. */
const nestedMax = 8;

/** @param {ChainRow} chain @param {Catalogue} catalogue */
export function chainPanel(chain, catalogue) {
  const root = catalogue.action(chain.root);
  return h(
    'article',
    { class: 'panel chain', 'aria-labelledby': `chain-${chain.id}` },
    h(
      'header',
      { class: 'title' },
      h('h3', { id: `chain-${chain.id}` }, root ? whoToWhom(root, catalogue) : chain.id),
      h('p', { class: `pill ${chain.status}` }, chain.status),
    ),
    h(
      'p',
      { class: 'summary' },
      [
        span(chain.start, chain.lastActivity),
        counted(chain.actions.length, 'action'),
        `${counted(chain.depth, 'step')} deep`,
        chain.countries.length > 0 && listed(chain.countries),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    h('ol', { class: 'tree' }, branch(chain.tree, chain.id, catalogue)),
    beside('Restraint', 'restraint', chain.restraints, catalogue),
    beside('Signal', 'signal', chain.signals, catalogue),
    factsOf(chain, catalogue),
  );
}

/** @param {ChainTree} tree @param {string} chain @param {Catalogue} catalogue @returns {HTMLElement[]} */
function branch(tree, chain, catalogue) {
  const children = tree.children.flatMap((child) => branch(child, chain, catalogue));
  const nested = tree.depth < nestedMax && children.length > 0;
  return [
    h(
      'li',
      { class: 'branch' },
      tree.trigger !== undefined && linkOf(tree, catalogue),
      actionCard(tree.action, catalogue, `chain-${chain}`),
      nested && h('ol', {}, children),
    ),
    ...(nested ? [] : children),
  ];
}

/** Why this is taken for an answer. @param {ChainTree} tree @param {Catalogue} catalogue */
function linkOf({ action, kind }, catalogue) {
  const link = catalogue.link(action);
  const by = link?.assertedBy;
  const probability = link?.probability;
  return h(
    'p',
    { class: `link ${kind}` },
    'answers, ',
    ...(by ? ['as ', h('span', { class: 'source' }, by.analyst ?? sourceName(by.source)), ' says'] : [`as ${kind}`]),
    probability !== undefined &&
      h(
        'span',
        {
          class: 'badge',
          title: 'How probable it is that this answers anything, against the rate at which this side acts anyway',
        },
        `response ${Math.round(probability * 100)} %`,
      ),
    link?.order && h('span', { class: 'badge warn' }, 'order unknown'),
  );
}

/** @param {string} title @param {string} kind @param {readonly string[]} ids @param {Catalogue} catalogue */
function beside(title, kind, ids, catalogue) {
  return (
    ids.length > 0 &&
    h(
      'ul',
      { class: 'beside', 'aria-label': `${title}s` },
      ids.map((id) => h('li', {}, h('span', { class: `tag ${kind}` }, title), ' ', actionLine(id, catalogue))),
    )
  );
}

/** @param {ChainRow} chain @param {Catalogue} catalogue */
function factsOf({ participants, casualties, peakSeverity, trend, breadth }, catalogue) {
  const losses = casualties.flatMap(({ sides, killed, injured }) => {
    const counts = [range(killed, 'killed'), range(injured, 'injured')].filter(Boolean);
    const whose = `${listed(sides.map(catalogue.name))}${sides.length > 1 ? ' (shared)' : ''}`;
    return counts.length === 0 ? [] : [`${whose}: ${counts.join(', ')}`];
  });
  return h(
    'dl',
    { class: 'facts' },
    fact('Participants', listed(participants.map(catalogue.name))),
    fact('Losses', ...(losses.length > 0 ? losses : ['none recorded'])),
    fact('Peak severity', score(peakSeverity)),
    trend !== undefined && fact('Trend', `${doublings(trend)} doublings a step`),
    breadth > 1 && fact('Breadth', counted(breadth, 'answer')),
  );
}

/** @param {string} name @param {...string} values */
const fact = (name, ...values) => h('div', {}, h('dt', {}, name), ...values.map((value) => h('dd', {}, value)));

/** Every action that a chain shows. @param {ChainRow} chain */
export const actionsOfChain = ({ actions, signals, restraints }) => [...actions, ...signals, ...restraints];
