import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ActionRow } from '@talion/domain';
import type { NameOf } from '../view/questions';
import { usePages } from '../view/use-view';
import { costInWords, dotted, placeInWords, whatInWords, When, Who } from './who';
import { counted, score } from './words';

type Shown = Readonly<{ action: ActionRow; nameOf: NameOf; children?: ReactNode }>;

/** An action as a card. What stands behind it is a click away. */
export function ActionCard({ action, nameOf, children }: Shown) {
  const place = placeInWords(action);
  return (
    <article className={`action ${action.role}`}>
      <p className="when">
        <When of={action} />
        {place !== '' && ` · ${place}`}
      </p>
      <p className="who">
        <ActionLink action={action} nameOf={nameOf} />
      </p>
      <p className="what">
        {dotted(whatInWords(action), costInWords(action))}
        <Badges action={action} />
      </p>
      <p className="hint">
        {counted(action.reports.length, 'report')}, severity {score(action.severity)}
      </p>
      {children}
    </article>
  );
}

/** Who to whom, leading to the action's own page, in this view. */
export function ActionLink({ action, nameOf }: Readonly<{ action: ActionRow; nameOf: NameOf }>) {
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

/** The same in one line, for what stands beside the hostile acts. */
export const ActionLine = ({ action, nameOf }: Shown) => (
  <span className="line">
    <strong>
      <ActionLink action={action} nameOf={nameOf} />
    </strong>{' '}
    {dotted(whatInWords(action), costInWords(action))} · <When of={action} />
  </span>
);
