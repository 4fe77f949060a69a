import type { DyadRow } from '@talion/domain';
import { None } from '../parts/section';
import { costInWords, dotted, whatInWords, When, Who } from '../parts/who';
import { counted } from '../parts/words';
import { useActions, useNames } from '../view/questions';

const shownAs = {
  signal: { tag: 'Signal', why: '' },
  restraint: { tag: 'Restraint', why: '' },
  'too-vague': { tag: 'No move', why: 'its time is too vague to place it' },
  'answers-elsewhere': { tag: 'No move', why: 'it answers something outside these two sides' },
};

/** Of those there can be thousands: the last are shown. */
const shownMax = 50;

type Props = Readonly<{ shown: DyadRow['shown']; onAction: (id: string) => void }>;

/** What stands between two sides without making a move, and why it makes none. */
export function ShownBeside({ shown, onAction }: Props) {
  const latest = shown.slice(-shownMax);
  const actions = useActions(latest.map(({ action }) => action));
  const nameOf = useNames([...actions.values()].flatMap(({ initiators, targets }) => [...initiators, ...targets]));
  if (shown.length === 0) return <None>Nothing.</None>;
  return (
    <>
      <ul className="beside">
        {latest.map(({ action: id, as }) => {
          const action = actions.get(id);
          const { tag, why } = shownAs[as];
          return (
            <li key={id}>
              <span className={`tag ${as}`}>{tag}</span>{' '}
              <button type="button" className="plainly" onClick={() => onAction(id)}>
                {action ? <Who of={action} nameOf={nameOf} /> : id}
              </button>{' '}
              {action && (
                <>
                  {dotted(whatInWords(action), costInWords(action))} · <When of={action} />
                </>
              )}
              {why !== '' && <span className="why">: {why}</span>}
            </li>
          );
        })}
      </ul>
      {shown.length > shownMax && <p className="hint">and {counted(shown.length - shownMax, 'earlier one')}</p>}
    </>
  );
}
