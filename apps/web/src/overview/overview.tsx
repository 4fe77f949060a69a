import { lazy, Suspense } from 'react';
import type { ActionRow, AlertRow, ChainRow, CoverageRow, SequenceRow } from '@talion/domain';
import { Answered, None, Section } from '../parts/section';
import { moment, counted } from '../parts/words';
import { useRows } from '../view/questions';
import { useView } from '../view/use-view';
import { Alerts } from './alerts';
import { Chains } from './chains';
import { CoverageTable } from './coverage-table';
import { Provocations } from './provocations';
import { Sequences } from './sequences';
import { StoryButton } from './story';

const PlacesMap = lazy(() => import('../map/places-map'));

/** Rows of each kind that are shown at once: more than anybody reads. */
const shown = { pageRows: 50 };
const placed = { pageRows: 1000 };

/** Everything at a glance: what goes on, what may be answered next, what was told, and where. */
export function Overview() {
  const { view } = useView();
  const chains = useRows<ChainRow>('chains', {}, shown);
  const sequences = useRows<SequenceRow>('sequences', {}, shown);
  const alerts = useRows<AlertRow>('alerts', {}, shown);
  const coverage = useRows<CoverageRow>('coverage', {}, shown);
  const all = [chains, sequences, alerts, coverage];
  const isEmpty = all.every(({ data }) => data?.rows.length === 0);
  if (isEmpty) return <Empty asOf={view.asOf} />;
  const known = view.asOf === '' ? 'As known now' : `As known on ${moment(view.asOf)}`;
  return (
    <>
      <h1 className="unseen">Overview</h1>
      <p id="status" role="status">
        {chains.data &&
          sequences.data &&
          `${known}: ${latest(chains.data)}${counted(chains.data.rows.length, 'escalation chain')}, ${latest(sequences.data)}${counted(sequences.data.rows.length, 'episode')} between two sides.`}
      </p>
      <div className="columns">
        <div className="reading">
          <Section
            title="Escalation chains"
            lead="Who answered whom, by the sources’ word or by inference, from the latest backwards."
          >
            <Answered of={chains}>{({ rows, more }) => <Chains rows={rows} more={more} />}</Answered>
          </Section>
          <Section
            title="Open provocations"
            lead="Moves that nobody has answered yet, and how likely the other side acts within a day, a week, a month."
          >
            <Provocations />
          </Section>
          <Section
            title="Between two sides"
            lead="Episodes of dyads: who moved, who answered, and whether it was graver."
          >
            <Answered of={sequences}>{({ rows, more }) => <Sequences rows={rows} more={more} />}</Answered>
          </Section>
          <Section
            title="Where"
            lead="The latest 1,000 acts: a dot where a place is known, a shade where only a country is."
          >
            <Suspense fallback={<None>Loading the map…</None>}>
              <LatestMap />
            </Suspense>
          </Section>
          {coverage.data && coverage.data.rows.length > 0 && (
            <Section
              title="Known gaps"
              lead="What sources count in all, beside what the log holds for the same sides and days."
            >
              <CoverageTable rows={coverage.data.rows} />
            </Section>
          )}
          <StoryButton />
        </div>
        <Alerts standing={alerts} />
      </div>
    </>
  );
}

/** Its acts are asked for beside the map's own script. */
function LatestMap() {
  const { data } = useRows<ActionRow>('actions', {}, placed);
  return <PlacesMap actions={data?.rows ?? nothing} />;
}

const nothing: readonly ActionRow[] = [];

function Empty({ asOf }: Readonly<{ asOf: string }>) {
  return (
    <>
      <h1 className="unseen">Overview</h1>
      <div className="panel narrow">
        <h2>{asOf === '' ? 'Nothing is in the log yet' : `Nothing was known on ${moment(asOf)}`}</h2>
        {asOf === '' && (
          <p>
            Post events to <code>/v1/events</code>, or begin with a story: two newspapers on one week of February 2024.
          </p>
        )}
        <StoryButton />
      </div>
    </>
  );
}

const latest = ({ more }: Readonly<{ more: boolean }>): string => (more ? 'the latest ' : '');
