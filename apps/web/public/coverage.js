// @ts-check
import { h } from './dom.js';
import { listed, sourceName, span } from './words.js';

/** @param {readonly import('@talion/domain').CoverageRow[]} rows @param {import('./catalogue.js').Catalogue} catalogue */
export function coverageTable(rows, catalogue) {
  const heads = ['Period', 'Who against whom', 'Counted', 'Said', 'Recorded', 'Missing', 'Source'];
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'coverage-title' },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.flatMap(({ period, initiators, targets, counts, source }) =>
          Object.entries(counts).map(([what, { said, recorded, missing }]) =>
            h(
              'tr',
              {},
              h('td', {}, span(period.from, period.to)),
              h(
                'td',
                {},
                `${listed(initiators.map(catalogue.name), 'anyone')} → ${listed(targets.map(catalogue.name), 'anyone')}`,
              ),
              h('td', {}, what),
              h('td', { class: 'figure' }, String(said)),
              h('td', { class: 'figure' }, String(recorded)),
              h('td', { class: `figure${missing > 0 ? ' gap' : ''}` }, String(missing)),
              h('td', { class: 'source', title: source }, sourceName(source)),
            ),
          ),
        ),
      ),
    ),
  );
}
