import { Link } from 'wouter';
import type { LinkRow } from '@talion/domain';
import { None } from '../parts/section';
import { Who } from '../parts/who';
import { useActions, useNames } from '../view/questions';
import { usePages } from '../view/use-view';

/** What an action answers, and what answers it. */
export function LinkList({ id, links }: Readonly<{ id: string; links: readonly LinkRow[] }>) {
  const actions = useActions(links.flatMap(({ response, trigger }) => [response, trigger]));
  const nameOf = useNames([...actions.values()].flatMap(({ initiators, targets }) => [...initiators, ...targets]));
  const pages = usePages();
  if (links.length === 0) return <None>It answers nothing that is known, and nothing answers it.</None>;
  return (
    <ul className="plain">
      {links.map(({ response, trigger, kind, probability }) => {
        const other = response === id ? trigger : response;
        const row = actions.get(other);
        return (
          <li key={`${response} ${trigger}`}>
            {response === id ? 'Answers ' : 'Answered by '}
            <Link href={pages('/action', { id: other })}>{row ? <Who of={row} nameOf={nameOf} /> : other}</Link>
            <span className="badge">{kind}</span>
            {probability !== undefined && <span className="badge">response {Math.round(100 * probability)} %</span>}
          </li>
        );
      })}
    </ul>
  );
}
