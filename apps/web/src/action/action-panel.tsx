import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { Link } from 'wouter';
import { dotted, costInWords, placeInWords, whatInWords, When, Who } from '../parts/who';
import { Badges } from '../parts/action-line';
import { Answered } from '../parts/section';
import { counted, figure, score } from '../parts/words';
import { useAnswer, useNames } from '../view/questions';
import { useView, usePages } from '../view/use-view';
import { Changed } from '../parts/changed';
import { differencesOf } from '../view/differences';
import { tellAction } from '../view/tellings';
import { DecideOnAction } from '../decisions/decide-on-action';
import { pathOf } from './answers';
import type { ActionAnswer, ExplanationAnswer } from './answers';
import { History } from './history';
import { LinkList } from './link-list';
import { Lines } from './lines';
import { ReportsTable } from './reports-table';
import { Responsibility } from './responsibility';
import { useHeld } from './use-held';

type Props = Readonly<{ id: string; onClose?: () => void }>;

/** Everything about one action: its reports, who did it, why it is one action, what it answers, and what can be decided about it. */
export default function ActionPanel({ id, onClose }: Props) {
  const held = useHeld(id);
  const answer = useAnswer<ActionAnswer>(held === undefined ? undefined : pathOf(held));
  return (
    <section className="panel action-panel" aria-label="The action">
      <Answered of={answer}>{(found) => <Shown answer={found} onClose={onClose} />}</Answered>
    </section>
  );
}

function Shown({ answer, onClose }: Readonly<{ answer: ActionAnswer; onClose: (() => void) | undefined }>) {
  const { row, events, links } = answer;
  const { view } = useView();
  const pages = usePages();
  const explained = useAnswer<ExplanationAnswer>(`${pathOf(row.id)}/explanation`);
  const now = useAnswer<ActionAnswer>(view.asOf === '' ? undefined : pathOf(row.id), {}, { ...view, asOf: '' });
  const nameOf = useNames([...row.initiators, ...row.targets, ...row.responsibility.map(({ actor }) => actor)]);
  const { initiators = [], targets = [] } = now.data?.row ?? {};
  const nameNow = useNames([...row.initiators, ...row.targets, ...initiators, ...targets], { ...view, asOf: '' });
  return (
    <>
      <header className="title">
        <h2>
          <Who of={row} nameOf={nameOf} />
        </h2>
        {onClose ? (
          <span className="row">
            <Link className="button small" href={pages('/action', { id: row.id })}>
              Own page
            </Link>
            <button type="button" className="quiet small" onClick={onClose}>
              Close
            </button>
          </span>
        ) : null}
      </header>
      <p className="what">
        {dotted(whatInWords(row), costInWords(row))}
        <Badges action={row} />
      </p>
      <p className="when">
        <When of={row} />
        {placeInWords(row) !== '' && ` · ${placeInWords(row)}`}
      </p>
      <p className="hint">
        Severity {score(row.severity)} (log2), Goldstein {figure(row.goldstein)}
        {row.hostility !== undefined && `, hostility ${row.hostility} of 5`}
      </p>
      {now.data && <Changed differences={differencesOf(row, now.data.row, tellAction(nameNow))} />}
      <TabProvider defaultSelectedId="reports">
        <TabList className="tabs" aria-label="What stands behind it">
          <Tab id="reports">{counted(row.reports.length, 'report')}</Tab>
          <Tab id="responsibility">Who did it</Tab>
          <Tab id="identity">Why one action</Tab>
          <Tab id="answers">Answers</Tab>
          <Tab id="history">History</Tab>
          <Tab id="decide">Decide</Tab>
        </TabList>
        <TabPanel tabId="reports">
          <ReportsTable row={row} events={events} />
        </TabPanel>
        <TabPanel tabId="responsibility">
          <Responsibility row={row} events={events} explained={explained.data ?? undefined} nameOf={nameOf} />
        </TabPanel>
        <TabPanel tabId="identity">
          <Answered of={explained}>{({ inWords }) => <Lines of={inWords.identity} />}</Answered>
        </TabPanel>
        <TabPanel tabId="answers">
          <LinkList id={row.id} links={links} />
          <Answered of={explained}>{({ inWords }) => <Lines of={inWords.links} />}</Answered>
        </TabPanel>
        <TabPanel tabId="history">
          <History row={row} events={events} />
        </TabPanel>
        <TabPanel tabId="decide">
          {/* What is half filled in about one action is not about the next. */}
          <DecideOnAction key={row.id} answer={answer} />
        </TabPanel>
      </TabProvider>
    </>
  );
}
