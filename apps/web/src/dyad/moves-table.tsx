import { useState } from 'react';
import type { ActionRow, SequenceRow } from '@talion/domain';
import { Scrolled } from '../parts/section';
import { costInWords, dotted, whatInWords, Who } from '../parts/who';
import { counted, doublings, latency, score, span } from '../parts/words';
import type { NameOf } from '../view/questions';

type Props = Readonly<{
  sequence: SequenceRow;
  actions: ReadonlyMap<string, ActionRow>;
  nameOf: NameOf;
  onAction: (id: string) => void;
}>;

/** Moves that are shown before somebody asks for the next ones. */
const movesShown = 40;
/** Actions of a move that are named; a siege has hundreds. */
const actionsShown = 6;

/** The exchange to read: latency and proportionality of each move, and the acts that it is made of. */
export function MovesTable({ sequence, actions, nameOf, onAction }: Props) {
  const [most, setMost] = useState(movesShown);
  const cycles = new Map(sequence.cycles.map((cycle) => [cycle.response, cycle]));
  return (
    <>
      <Scrolled label="Moves">
        <table>
          <thead>
            <tr>
              {['Move', 'When', 'Who against whom', 'Acts', 'Severity', 'Latency', 'Proportionality'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sequence.moves.slice(0, most).map((move) => {
              const cycle = cycles.get(move.n);
              return (
                <tr key={move.n} className={move.initiator === sequence.sides[0] ? 'first-side' : 'second-side'}>
                  <td className="figure">
                    {move.n}
                    {move.n === sequence.openProvocation && <span className="badge warn">unanswered</span>}
                  </td>
                  <td>{span(move.from, move.to)}</td>
                  <td>
                    {nameOf(move.initiator)} → {nameOf(move.target)}
                    {cycle && (
                      <span className="block hint">
                        Retaliation cycle {cycle.n}
                        {!cycle.completed && ', order unknown'}
                      </span>
                    )}
                  </td>
                  <td>
                    <ul className="plain">
                      {move.actions.slice(0, actionsShown).map((id) => {
                        const action = actions.get(id);
                        return (
                          <li key={id}>
                            <button type="button" className="plainly" onClick={() => onAction(id)}>
                              {action ? <Who of={action} nameOf={nameOf} /> : id}
                            </button>
                            {action && (
                              <span className="hint"> {dotted(whatInWords(action), costInWords(action))}</span>
                            )}
                          </li>
                        );
                      })}
                    </ul>
                    {move.actions.length > actionsShown && (
                      <span className="hint">and {counted(move.actions.length - actionsShown, 'further act')}</span>
                    )}
                  </td>
                  <td className="figure">{score(move.severity)}</td>
                  <td>{move.latency && latency(move.latency)}</td>
                  <td>
                    {move.verdict && (
                      <span className={`badge ${move.verdict}`}>
                        {move.verdict} {doublings(move.proportionality ?? 0)}
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolled>
      {most < sequence.moves.length && (
        <button type="button" className="quiet" onClick={() => setMost(most + movesShown)}>
          Show {Math.min(movesShown, sequence.moves.length - most)} more of {sequence.moves.length} moves
        </button>
      )}
    </>
  );
}
