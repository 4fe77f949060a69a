import { lazy, Suspense, useMemo } from 'react';
import { ActionPanel } from '../action/action-panel';
import { LinkPanel } from '../action/link-panel';
import { None, Section } from '../parts/section';
import { Trouble } from '../parts/trouble';
import { dotted, whatInWords, Who, whoInWords } from '../parts/who';
import { counted, listed, occurred, score, span } from '../parts/words';
import { differencesOf } from '../view/differences';
import { tellChain } from '../view/tellings';
import { useAsked, useView } from '../view/use-view';
import { Changed } from '../parts/changed';
import { ChainChart } from './chain-chart';
import { ChainFacts } from './chain-facts';
import { ChainReport } from './chain-report';
import { ChainSteps } from './chain-steps';
import { drawChain } from './drawing';
import { TakeChain } from './take-chain';
import { useChain } from './use-chain';
import type { WholeChain } from './use-chain';

const PlacesMap = lazy(() => import('../map/places-map'));

/** An escalation chain: who answered whom, why we think so, and what we knew when. */
export default function ChainPage() {
  const [id = ''] = useAsked('id');
  const [report] = useAsked('report');
  const { whole, error } = useChain(id);
  if (error) return <Trouble error={error} />;
  if (!whole) return <None>Loading…</None>;
  return report === undefined ? <Shown whole={whole} /> : <ChainReport whole={whole} />;
}

function Shown({ whole }: Readonly<{ whole: WholeChain }>) {
  const { chain, actions, links, nameOf } = whole;
  const [action, setAction] = useAsked('action');
  const [link, setLink] = useAsked('link');
  const { view } = useView();
  const now = useChain(chain.id, { ...view, asOf: '' });
  const later = view.asOf === '' ? undefined : now.whole;
  const drawing = useMemo(() => drawChain(chain, actions, links, nameOf), [chain, actions, links, nameOf]);
  const inWords = useMemo(
    () => (id: string) => {
      const row = actions.get(id);
      return row
        ? `${whoInWords(row, nameOf)}\n${dotted(whatInWords(row), occurred(row.occurred), `severity ${score(row.severity)}`)}`
        : id;
    },
    [actions, nameOf],
  );
  const placed = useMemo(() => [...actions.values()], [actions]);
  const root = actions.get(chain.root);
  const label = `Escalation chain of ${counted(chain.actions.length, 'action')} by ${listed(drawing.lanes)}, ${span(chain.start, chain.lastActivity)}; the same stands below as a list`;
  return (
    <>
      <div className="title">
        <h1>{root ? <Who of={root} nameOf={nameOf} /> : chain.id}</h1>
        <span className={`pill ${chain.status}`}>{chain.status}</span>
      </div>
      <p className="summary">
        {dotted(
          span(chain.start, chain.lastActivity),
          counted(chain.actions.length, 'action'),
          `${counted(chain.depth, 'step')} deep`,
          chain.countries.length > 0 && listed(chain.countries),
        )}
      </p>
      {later && <Changed differences={differencesOf(chain, later.chain, tellChain(later.nameOf))} />}
      <ChainChart
        drawing={drawing}
        label={label}
        inWords={inWords}
        selected={action}
        onAction={(id) => setAction(id)}
        onLink={(id) => setLink(id)}
      />
      <TakeChain whole={whole} />
      <ChainFacts chain={chain} nameOf={nameOf} />
      <div className="beside-panel">
        <Section
          title="Step by step"
          lead="Each answer below what it answers. Choose an action or a link to see what stands behind it."
        >
          <ChainSteps whole={whole} later={later} selected={action} onAction={setAction} onLink={setLink} />
        </Section>
        <div className="panels">
          {link !== undefined && <LinkPanel response={link} onClose={() => setLink(undefined)} />}
          {action !== undefined && <ActionPanel id={action} onClose={() => setAction(undefined)} />}
        </div>
      </div>
      <Section title="Where">
        <Suspense fallback={<None>Loading the map…</None>}>
          <PlacesMap actions={placed} />
        </Suspense>
      </Section>
    </>
  );
}
