import { Link } from 'wouter';
import type { ActionRow } from '@talion/domain';
import type { NameOf } from '../view/questions';
import { usePages } from '../view/use-view';
import { costInWords, dotted, whatInWords, When, Who } from './who';

type Shown = Readonly<{ action: ActionRow; nameOf: NameOf }>;

/** Who to whom, leading to the action's own page, in this view. */
function ActionLink({ action, nameOf }: Shown) {
  const pages = usePages();
  return (
    <Link href={pages('/action', { id: action.id })}>
      <Who of={action} nameOf={nameOf} />
    </Link>
  );
}

export function Badges({ action: { rung, disputed } }: Readonly<{ action: ActionRow }>) {
  return (
    <>
      {rung !== 'named' && <span className="badge">{rung === 'unknown' ? 'nobody named' : rung}</span>}
      {disputed && <span className="badge warn">disputed</span>}
    </>
  );
}

/** An action in one line. */
export const ActionLine = ({ action, nameOf }: Shown) => (
  <span className="line">
    <strong>
      <ActionLink action={action} nameOf={nameOf} />
    </strong>{' '}
    {dotted(whatInWords(action), costInWords(action))} · <When of={action} />
  </span>
);
