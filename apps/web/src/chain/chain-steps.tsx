import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { LinkRow } from '@talion/domain';
import { Badges } from '../parts/action-line';
import { Changed } from '../parts/changed';
import { costInWords, dotted, placeInWords, whatInWords, When, Who } from '../parts/who';
import { score, sourceName } from '../parts/words';
import { differencesOf } from '../view/differences';
import { tellAction } from '../view/tellings';
import { stepsOf } from './in-order';
import type { WholeChain } from './use-chain';

/** Lists that are laid out whole: print, find-in-page and screen readers then have all of it. */
const wholeMax = 200;
/** Steps that still move to the right: deeper ones follow at the same indentation. */
const indentedMax = 8;
/** A step's height until it is measured, in pixels. */
const stepPixels = 96;

type Line = Readonly<{ id: string; depth: number; as: 'step' | 'Signal' | 'Restraint' | 'later' }>;
type Props = Readonly<{
  whole: WholeChain;
  /** The same as known now, where an earlier day is looked at. */
  later: WholeChain | undefined;
  selected: string | undefined;
  onAction: (id: string) => void;
  onLink: (response: string) => void;
}>;

/** A chain as a list: what the picture shows, for reading, keyboard and screen readers. */
export function ChainSteps(props: Props) {
  const { whole, later } = props;
  const lines = useMemo(() => linesOf(whole, later), [whole, later]);
  const item = (line: Line): ReactNode => <StepLine line={line} {...props} />;
  if (lines.length <= wholeMax)
    return (
      <ol className="steps" aria-label="Actions of the chain">
        {lines.map((line) => (
          <li key={line.id} className={classOf(line)}>
            {item(line)}
          </li>
        ))}
      </ol>
    );
  return <LongList lines={lines} item={item} />;
}

function linesOf({ chain }: WholeChain, later: WholeChain | undefined): Line[] {
  const known = new Set([...chain.actions, ...chain.signals, ...chain.restraints]);
  const all = later ? [...later.chain.actions, ...later.chain.signals, ...later.chain.restraints] : [];
  const beside = (ids: readonly string[], as: Line['as']): Line[] => ids.map((id) => ({ id, depth: 0, as }));
  return [
    ...stepsOf(chain).map(({ action, depth }): Line => ({ id: action, depth, as: 'step' })),
    ...beside(chain.restraints, 'Restraint'),
    ...beside(chain.signals, 'Signal'),
    ...beside(
      all.filter((id) => !known.has(id)),
      'later',
    ),
  ];
}

const classOf = ({ depth, as }: Line): string => `step depth-${Math.min(depth, indentedMax)} ${as.toLowerCase()}`;

function LongList({ lines, item }: Readonly<{ lines: readonly Line[]; item: (line: Line) => ReactNode }>) {
  const list = useRef<HTMLOListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), []);
  const seen = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => stepPixels,
    overscan: 8,
    scrollMargin: above,
  });
  return (
    <ol ref={list} className="steps long" aria-label="Actions of the chain" style={{ height: seen.getTotalSize() }}>
      {seen.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        return (
          line && (
            <li
              key={key}
              ref={seen.measureElement}
              data-index={index}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              className={classOf(line)}
              style={{ transform: `translateY(${start - above}px)` }}
            >
              {item(line)}
            </li>
          )
        );
      })}
    </ol>
  );
}

function StepLine({ line: { id, as }, whole, later, selected, onAction, onLink }: Props & Readonly<{ line: Line }>) {
  const { nameOf } = as === 'later' && later ? later : whole;
  const action = whole.actions.get(id) ?? later?.actions.get(id);
  if (!action) return <p>{id}</p>;
  const after = as === 'later' ? undefined : later?.actions.get(id);
  const link = whole.linkOf.get(id);
  return (
    <article className={`action ${action.role}`}>
      {as === 'step' && link && <LinkLine link={link} onLink={onLink} />}
      {as === 'later' && <span className="badge warn">not known then</span>}
      {(as === 'Signal' || as === 'Restraint') && <span className={`tag ${as.toLowerCase()}`}>{as}</span>}
      <p className="who">
        <button type="button" className="plainly" aria-pressed={selected === id} onClick={() => onAction(id)}>
          <Who of={action} nameOf={nameOf} />
        </button>
      </p>
      <p className="what">
        {dotted(whatInWords(action), costInWords(action), `severity ${score(action.severity)}`)}
        <Badges action={action} />
      </p>
      <p className="when">
        <When of={action} /> {placeInWords(action) !== '' && `· ${placeInWords(action)}`}
      </p>
      {after && later && <Changed differences={differencesOf(action, after, tellAction(later.nameOf))} />}
    </article>
  );
}

/** Why this is taken for an answer. */
function LinkLine({ link, onLink }: Readonly<{ link: LinkRow; onLink: (response: string) => void }>) {
  const { kind, assertedBy, probability, response, order } = link;
  return (
    <p className={`link ${kind}`}>
      <button type="button" className="plainly" onClick={() => onLink(response)}>
        answers, {assertedBy ? `as ${assertedBy.analyst ?? sourceName(assertedBy.source)} says` : `as ${kind}`}
        {probability !== undefined && <span className="badge">response {Math.round(probability * 100)} %</span>}
      </button>
      {order && <span className="badge warn">order unknown</span>}
    </p>
  );
}
