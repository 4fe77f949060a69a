import { Link } from 'wouter';
import { costInWords, dotted, placeInWords, whatInWords, When, Who } from '../parts/who';
import { counted, listed, moment, score, sourceName, span } from '../parts/words';
import { usePages, useView } from '../view/use-view';
import { explainView } from '../view/view';
import { ChainFacts } from './chain-facts';
import { stepsOf } from './in-order';
import type { WholeChain } from './use-chain';

/** A chain on paper: every action with its sources, and on what ground it is taken for an answer. */
export function ChainReport({ whole: { chain, actions, linkOf, nameOf } }: Readonly<{ whole: WholeChain }>) {
  const { view } = useView();
  const pages = usePages();
  const root = actions.get(chain.root);
  const numbers = new Map(stepsOf(chain).map(({ action }, index) => [action, index + 1]));
  return (
    <article className="report">
      <p className="row no-print">
        <button type="button" className="primary" onClick={() => print()}>
          Print
        </button>
        <Link className="button" href={pages('/chain', { id: chain.id })}>
          Back to the chain
        </Link>
      </p>
      <h1>{root ? <Who of={root} nameOf={nameOf} /> : chain.id}</h1>
      <p>
        Escalation chain, {span(chain.start, chain.lastActivity)}, {counted(chain.actions.length, 'action')},{' '}
        {chain.status}. {view.asOf === '' ? 'As known now.' : `As known on ${moment(view.asOf)}.`} {explainView(view)}
      </p>
      <ChainFacts chain={chain} nameOf={nameOf} />
      <h2>Actions</h2>
      <ol>
        {stepsOf(chain).map(({ action: id, trigger }) => {
          const action = actions.get(id);
          const link = linkOf.get(id);
          if (!action) return <li key={id}>{id}</li>;
          return (
            <li key={id}>
              <strong>
                <Who of={action} nameOf={nameOf} />
              </strong>{' '}
              <When of={action} />
              {placeInWords(action) !== '' && `, ${placeInWords(action)}`}.{' '}
              {dotted(whatInWords(action), costInWords(action), `severity ${score(action.severity)}`)}.
              {trigger !== undefined && link && (
                <span className="block">
                  In answer to {numbers.get(trigger) ?? trigger},{' '}
                  {link.assertedBy
                    ? `as ${link.assertedBy.analyst ?? sourceName(link.assertedBy.source)} says`
                    : 'as inferred'}
                  {link.probability !== undefined && ` (probability of a response ${score(100 * link.probability)} %)`}.
                </span>
              )}
              <span className="block hint">
                {action.rung === 'unknown' ? 'Nobody is named' : `By ${action.rung} responsibility`}
                {action.disputed && ', disputed'}. Sources:{' '}
                {listed(action.reports.map(({ id: report, source }) => `${sourceName(source)} (${report})`))}.
              </span>
            </li>
          );
        })}
      </ol>
      {[...chain.restraints, ...chain.signals].length > 0 && <h2>Beside it</h2>}
      <ul>
        {[...chain.restraints, ...chain.signals].map((id) => {
          const action = actions.get(id);
          return (
            action && (
              <li key={id}>
                {action.role === 'restraint' ? 'Restraint' : 'Signal'}: <Who of={action} nameOf={nameOf} />,{' '}
                {whatInWords(action)}, <When of={action} />.
              </li>
            )
          );
        })}
      </ul>
      <p className="hint">
        Talion, chain {chain.id}, {location.origin}
        {pages('/chain', { id: chain.id })}
      </p>
    </article>
  );
}
