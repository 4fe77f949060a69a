import type { ActionRow, LinkExplained } from '@talion/domain';
import { Answered, None, Scrolled } from '../parts/section';
import { Who } from '../parts/who';
import { figure, score, sourceName } from '../parts/words';
import { useActions, useAnswer, useNames } from '../view/questions';
import type { NameOf } from '../view/questions';
import { DecideOnLink } from '../decisions/decide-on-link';
import { pathOf } from './answers';
import type { ExplanationAnswer } from './answers';
import { Lines } from './lines';

/** Why two actions are linked: the product's terms, and what else was weighed. */
export default function LinkPanel({ response, onClose }: Readonly<{ response: string; onClose: () => void }>) {
  const explained = useAnswer<ExplanationAnswer>(`${pathOf(response)}/explanation`);
  return (
    <section className="panel link-panel" aria-label="The link">
      <header className="title">
        <h2>Why this is taken for an answer</h2>
        <button type="button" className="quiet small" onClick={onClose}>
          Close
        </button>
      </header>
      <Answered of={explained}>
        {({ links, inWords }) => {
          const link = links.find((one) => one.response === response);
          return link ? (
            <Explained link={link} words={inWords.links} />
          ) : (
            <None>It answers nothing that is known.</None>
          );
        }}
      </Answered>
    </section>
  );
}

function Explained({ link, words }: Readonly<{ link: LinkExplained; words: readonly string[] }>) {
  const { response, trigger, kind, assertedBy, probability, background, explanation, runnersUp } = link;
  const weighed = [...(explanation ? [explanation] : []), ...runnersUp];
  const actions = useActions([response, trigger, ...weighed.map((one) => one.trigger)]);
  const nameOf = useNames([...actions.values()].flatMap(({ initiators, targets }) => [...initiators, ...targets]));
  return (
    <>
      <p>
        <Named action={actions.get(response)} id={response} nameOf={nameOf} /> answers{' '}
        <Named action={actions.get(trigger)} id={trigger} nameOf={nameOf} />
        <span className="badge">{kind}</span>
      </p>
      {assertedBy && (
        <p>
          So says <span className="source">{assertedBy.analyst ?? sourceName(assertedBy.source)}</span> (
          <code>{assertedBy.event}</code>).
        </p>
      )}
      {probability !== undefined && background !== undefined && (
        <p className="hint">
          Probability that it answers anything {score(100 * probability)} %, against {figure(background * 365)} acts a
          year that this side would do anyway.
        </p>
      )}
      {weighed.length > 0 && (
        <Scrolled label="Candidates that were weighed">
          <table>
            <thead>
              <tr>
                <th scope="col">Candidate</th>
                {['Share', 'Match', 'Severity', 'Decay', 'Days before', 'Weight'].map((head) => (
                  <th key={head} scope="col" className="figure">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weighed.map(({ trigger: candidate, share, terms, weight }) => (
                <tr key={candidate}>
                  <td>
                    <Named action={actions.get(candidate)} id={candidate} nameOf={nameOf} />
                    <span className="badge">{candidate === trigger ? 'taken' : 'runner-up'}</span>
                  </td>
                  <td className="figure">{Math.round(100 * share)} %</td>
                  <td className="figure">{figure(terms.match)}</td>
                  <td className="figure">{terms.severity.toFixed(2)}</td>
                  <td className="figure">{terms.decay.toFixed(4)}</td>
                  <td className="figure">{figure(terms.days)}</td>
                  <td className="figure">{weight.toFixed(4)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      <Lines of={words} />
      {/* What is half filled in about one link is not about the next. */}
      <DecideOnLink key={`${response} ${trigger}`} response={response} trigger={trigger} />
    </>
  );
}

const Named = ({ action, id, nameOf }: Readonly<{ action: ActionRow | undefined; id: string; nameOf: NameOf }>) =>
  action ? <Who of={action} nameOf={nameOf} /> : <code>{id}</code>;
