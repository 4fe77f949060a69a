import { lazy, Suspense, useMemo } from 'react';
import type { ActionRow, CoverageRow, DyadRow, ForecastRow, SequenceRow } from '@talion/domain';
import { CoverageTable } from '../overview/coverage-table';
import { ForecastTable } from '../overview/provocations';
import { kindsInWords } from '../overview/sequences';
import { Answered, Fact, None, Section } from '../parts/section';
import { Trouble } from '../parts/trouble';
import { dotted } from '../parts/who';
import { counted, doublings, span } from '../parts/words';
import { Changed } from '../parts/changed';
import { differencesOf } from '../view/differences';
import { tellSequence } from '../view/tellings';
import { TakeRows } from '../take-away/take-rows';
import { useActions, useAnswer, useNames, useRows } from '../view/questions';
import type { NameOf } from '../view/questions';
import { useAsked, useView } from '../view/use-view';
import { EpisodesChart } from './episodes-chart';
import { ExchangeChart } from './exchange-chart';
import { MovesTable } from './moves-table';
import { SeverityChart } from './severity-chart';
import { ShownBeside } from './shown-beside';

const ActionPanel = lazy(() => import('../action/action-panel'));

/** Pages of episodes that are read: two thousand, more than a century of busy years. */
const whole = { pagesMax: 2 };
/** Moves whose actions are listed under them; of longer episodes the charts tell. */
const listedMovesMax = 200;

type DyadAnswer = Readonly<{ row: DyadRow }>;

/** Two sides: what each did to the other, how soon and how gravely it was answered, over the years. */
export default function DyadPage() {
  const [id = ''] = useAsked('id');
  const dyad = useAnswer<DyadAnswer>(`/v1/dyads/${encodeURIComponent(id)}`);
  const sequences = useRows<SequenceRow>('sequences', { of: id }, whole);
  if (dyad.error) return <Trouble error={dyad.error} />;
  if (!dyad.data || !sequences.data) return <None>Loading…</None>;
  return <Shown dyad={dyad.data.row} sequences={sequences.data.rows} />;
}

function Shown({ dyad, sequences }: Readonly<{ dyad: DyadRow; sequences: readonly SequenceRow[] }>) {
  const [asked, choose] = useAsked('sequence');
  const [action, setAction] = useAsked('action');
  const nameOf = useNames(dyad.sides);
  const coverage = useRows<CoverageRow>('coverage', { of: dyad.id });
  const chosen = sequences.find(({ id }) => id === asked) ?? sequences[0];
  const { reciprocity } = dyad;
  return (
    <>
      <h1>{dyad.sides.map(nameOf).join(' / ')}</h1>
      <p className="summary">
        {dotted(
          span(dyad.from, dyad.to),
          counted(dyad.actions, 'action'),
          `${dyad.moving.toLocaleString('en')} of them move`,
          counted(sequences.length, 'episode'),
          `at ${dyad.level} level`,
        )}
      </p>
      <dl className="facts">
        <Fact name="Reciprocity">
          {reciprocity
            ? `${percent(reciprocity.share)} of acts are answered within 7 days; by chance alone ${percent(reciprocity.null)}`
            : 'no acts to tell it by'}
          {reciprocity && <Reciprocity {...reciprocity} />}
        </Fact>
      </dl>
      <TakeRows model="sequences" about={{ of: dyad.id }} formats={['csv', 'jsonl']} />
      <Section
        title="Episodes over the years"
        lead="A bar for each episode, as high as its moves are many. Choose one."
      >
        <EpisodesChart
          sequences={sequences}
          during={dyad}
          chosen={chosen?.id}
          onChoose={choose}
          label={`Episodes of ${dyad.sides.map(nameOf).join(' and ')} over time`}
        />
        <EpisodeChoice sequences={sequences} chosen={chosen?.id} onChoose={choose} />
      </Section>
      {chosen && <Episode sequence={chosen} nameOf={nameOf} onAction={setAction} />}
      <Suspense fallback={<None>Loading…</None>}>
        {action !== undefined && <ActionPanel id={action} onClose={() => setAction(undefined)} />}
      </Suspense>
      <Section title="Forecast" lead="How likely the other side answers the open provocation.">
        <Forecast dyad={dyad.id} />
      </Section>
      <Section title="Known gaps" lead="What sources count in all, beside what the log holds.">
        <Answered of={coverage}>
          {({ rows }) =>
            rows.length === 0 ? <None>No source gives a total to compare with.</None> : <CoverageTable rows={rows} />
          }
        </Answered>
      </Section>
      <Section
        title="Shown without a move"
        lead="Signals, restraints, and acts that are too vague or answer something elsewhere."
      >
        <ShownBeside shown={dyad.shown} onAction={setAction} />
      </Section>
    </>
  );
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** The share beside its null: without it the figure says nothing. */
const Reciprocity = ({ share, null: chance }: Readonly<{ share: number; null: number }>) => (
  <span className="block" aria-hidden="true">
    <meter min={0} max={1} value={share} /> <span className="hint">answered</span>
    <br />
    <meter min={0} max={1} value={chance} /> <span className="hint">by chance (null)</span>
  </span>
);

function Forecast({ dyad }: Readonly<{ dyad: string }>) {
  const forecasts = useRows<ForecastRow>('forecasts', { of: dyad });
  return <Answered of={forecasts}>{({ rows }) => <ForecastTable rows={rows} />}</Answered>;
}

type ChoiceProps = Readonly<{
  sequences: readonly SequenceRow[];
  chosen: string | undefined;
  onChoose: (id: string) => void;
}>;

function EpisodeChoice({ sequences, chosen, onChoose }: ChoiceProps) {
  return (
    <p className="field">
      <label htmlFor="episode">Episode</label>
      <select id="episode" value={chosen ?? ''} onChange={(event) => onChoose(event.target.value)}>
        {sequences.map(({ id, from, to, kind, moves }) => (
          <option key={id} value={id}>
            {span(from, to)}: {kindsInWords[kind]}, {counted(moves.length, 'move')}
          </option>
        ))}
      </select>
    </p>
  );
}

type EpisodeProps = Readonly<{ sequence: SequenceRow; nameOf: NameOf; onAction: (id: string) => void }>;

function Episode({ sequence, nameOf, onAction }: EpisodeProps) {
  const { view } = useView();
  const now = useAnswer<Readonly<{ row: SequenceRow }>>(
    view.asOf === '' ? undefined : `/v1/sequences/${encodeURIComponent(sequence.id)}`,
    {},
    { ...view, asOf: '' },
  );
  const ids = useMemo(() => sequence.moves.slice(0, listedMovesMax).flatMap(({ actions }) => actions), [sequence]);
  const actions: ReadonlyMap<string, ActionRow> = useActions(ids);
  const namesOfAll = useNames([
    ...sequence.sides,
    ...[...actions.values()].flatMap(({ initiators, targets }) => [...initiators, ...targets]),
  ]);
  const label = `Moves of ${sequence.sides.map(nameOf).join(' and ')}, ${span(sequence.from, sequence.to)}`;
  return (
    <>
      <Section
        title="Move by move"
        beside={<span className="pill">{kindsInWords[sequence.kind]}</span>}
        lead={dotted(
          span(sequence.from, sequence.to),
          counted(sequence.moves.length, 'move'),
          sequence.trend !== undefined && `trend ${doublings(sequence.trend)} doublings a move`,
          sequence.order && 'which side began is not known',
        )}
      >
        {now.data && <Changed differences={differencesOf(sequence, now.data.row, tellSequence)} />}
        <ExchangeChart sequence={sequence} nameOf={nameOf} label={label} />
        <MovesTable sequence={sequence} actions={actions} nameOf={namesOfAll} onAction={onAction} />
      </Section>
      <Section
        title="Severity, summed"
        lead="What each side has done by then: log2 of the summed severities of its moves."
      >
        <SeverityChart sequence={sequence} nameOf={nameOf} label={`Severity summed per side: ${label}`} />
      </Section>
    </>
  );
}
