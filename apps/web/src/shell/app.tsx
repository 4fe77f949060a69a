import { lazy, Suspense, useEffect } from 'react';
import { Link, Route, Switch, useLocation, useSearch } from 'wouter';
import { Refusal } from '../api/ask';
import { Overview } from '../overview/overview';
import { SearchBox } from '../search/search-box';
import { usePages } from '../view/use-view';
import { Boundary } from './boundary';
import { KeyForm, useKeyHolder } from './key-form';
import { LiveProvider, useLive } from './live';
import { SessionProvider, useSession } from './session';
import { StanceBar } from './stance-bar';

const ChainPage = lazy(() => import('../chain/chain-page'));
const DyadPage = lazy(() => import('../dyad/dyad-page'));
const ActionPage = lazy(() => import('../action/action-page'));
const ActionsPage = lazy(() => import('../actions/actions-page'));
const ActorPage = lazy(() => import('../actor/actor-page'));
const DecisionsPage = lazy(() => import('../decisions/decisions-page'));
const SubscriptionsPage = lazy(() => import('../subscriptions/subscriptions-page'));

export function App() {
  return (
    <SessionProvider>
      <a className="skip" href="#main">
        Skip to the desk
      </a>
      <Desk />
    </SessionProvider>
  );
}

function Desk() {
  const { isOpen, close } = useSession();
  if (!isOpen)
    return (
      <>
        <Masthead />
        <main id="main" tabIndex={-1}>
          <h1 className="unseen">Talion</h1>
          <KeyForm />
        </main>
      </>
    );
  return <Opened onRefused={close} />;
}

function Opened({ onRefused }: Readonly<{ onRefused: () => void }>) {
  const { error } = useKeyHolder();
  const [path] = useLocation();
  const search = useSearch();
  if (error instanceof Refusal && error.status === 401)
    return (
      <>
        <Masthead />
        <main id="main" tabIndex={-1}>
          <h1 className="unseen">Talion</h1>
          <KeyForm trouble={error} />
        </main>
      </>
    );
  return (
    <LiveProvider>
      <Masthead onForget={onRefused} />
      <main id="main" tabIndex={-1}>
        <StanceBar />
        <Boundary at={`${path}?${search}`}>
          <Suspense fallback={<p className="none">Loading…</p>}>
            <Switch>
              <Route path="/" component={Overview} />
              <Route path="/chain" component={ChainPage} />
              <Route path="/dyad" component={DyadPage} />
              <Route path="/action" component={ActionPage} />
              <Route path="/actions" component={ActionsPage} />
              <Route path="/actor" component={ActorPage} />
              <Route path="/decisions" component={DecisionsPage} />
              <Route path="/subscriptions" component={SubscriptionsPage} />
              <Route>
                <h1>There is no such page</h1>
              </Route>
            </Switch>
          </Suspense>
        </Boundary>
      </main>
    </LiveProvider>
  );
}

const places = [
  ['/', 'Overview'],
  ['/actions', 'Actions'],
  ['/decisions', 'Decisions'],
  ['/subscriptions', 'Subscriptions'],
] as const;

function Masthead({ onForget }: Readonly<{ onForget?: () => void }>) {
  const pages = usePages();
  const [at] = useLocation();
  useTitle(at);
  return (
    <header className="masthead">
      <p className="brand">
        <img src="/favicon.svg" alt="" width="32" height="32" /> <span>Talion</span>
      </p>
      {onForget ? <SearchBox /> : <p className="motto">Who hit whom in answer to what.</p>}
      <nav aria-label="Pages">
        {onForget &&
          places.map(([path, name]) => (
            <Link key={path} href={pages(path)} aria-current={at === path ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        <a href="/reference">API</a>
        {onForget && <LivePill />}
        {onForget && (
          <button type="button" className="quiet" onClick={onForget}>
            Forget key
          </button>
        )}
      </nav>
    </header>
  );
}

function LivePill() {
  const { state } = useLive();
  const words = { live: 'live', connecting: 'connecting', refused: 'this key may not listen' };
  return <span className={`pill ${state}`}>{words[state]}</span>;
}

const titles: Readonly<Record<string, string>> = {
  '/chain': 'Escalation chain',
  '/dyad': 'Two sides',
  '/action': 'Action',
  '/actions': 'Actions',
  '/actor': 'Actor',
  '/decisions': 'Decisions',
  '/subscriptions': 'Subscriptions',
};

/** A page that is come to is told to screen readers by its title, and reading begins at its top. */
function useTitle(at: string): void {
  useEffect(() => {
    const title = titles[at];
    document.title = title === undefined ? 'Talion' : `${title} · Talion`;
    scrollTo({ top: 0 });
  }, [at]);
}
