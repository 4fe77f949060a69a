import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import type { ActionRow } from '@talion/domain';
import { Where } from '../map/where';
import { ActionLine, Badges } from '../parts/action-line';
import { Answered, None, Section } from '../parts/section';
import { dotted, placeInWords } from '../parts/who';
import { counted, listed, score, sourceName } from '../parts/words';
import { TakeRows } from '../take-away/take-rows';
import { useNames, useRows, useRowsByPage } from '../view/questions';
import { FilterForm } from './filter-form';
import { filtersIn, withFilters } from './filters';
import type { Filters } from './filters';

/** Rows on a page: what somebody reads before asking for more. */
const pageRows = 100;
const placed = { pageRows: 1000 };

/** Every action, narrowed to what is looked for; the address says to what. */
export default function ActionsPage() {
  const [query, setQuery] = useSearchParams();
  const asked = withFilters(new URLSearchParams(), filtersIn(query)).toString();
  const filters = useMemo(() => filtersIn(new URLSearchParams(asked)), [asked]);
  const narrow = (to: Filters): void => setQuery((now) => withFilters(now, to));
  const answer = useRowsByPage<ActionRow>('actions', filters, pageRows);
  const rows = useMemo(() => answer.data?.pages.flatMap((page) => page.rows) ?? [], [answer.data]);
  const latest = useRows<ActionRow>('actions', filters, placed);
  return (
    <>
      <h1>Actions</h1>
      <FilterForm filters={filters} sources={sourcesOf(rows)} onNarrow={narrow} />
      <TakeRows model="actions" about={filters} formats={['csv', 'jsonl', 'geojson']} />
      <div className="beside-panel">
        <Section title="The newest first">
          <Answered of={answer}>
            {() => (
              <>
                <p role="status" className="hint">
                  {counted(rows.length, 'action')}
                  {answer.hasNextPage && ', and there are more'}
                </p>
                <ActionList rows={rows} />
                {answer.hasNextPage && (
                  <button
                    type="button"
                    className="quiet"
                    disabled={answer.isFetching}
                    onClick={() => void answer.fetchNextPage()}
                  >
                    More
                  </button>
                )}
              </>
            )}
          </Answered>
        </Section>
        {latest.data && (
          <Section
            title="Where"
            className="panels"
            lead={`${latest.data.more ? 'The latest 1,000 of them' : 'All of them'}: a dot where a place is known, a shade where only a country is.`}
          >
            <Where actions={latest.data.rows} box={filters.bbox} onBox={(bbox) => narrow({ ...filters, bbox })} />
          </Section>
        )}
      </div>
    </>
  );
}

function ActionList({ rows }: Readonly<{ rows: readonly ActionRow[] }>) {
  const nameOf = useNames(rows.flatMap(({ initiators, targets }) => [...initiators, ...targets]));
  if (rows.length === 0) return <None>No action is known that fits.</None>;
  return (
    <ol className="beside" aria-label="Actions, the newest first">
      {rows.map((action) => (
        <li key={action.id}>
          <ActionLine action={action} nameOf={nameOf} />
          <Badges action={action} />
          <span className="hint block">
            {dotted(
              placeInWords(action),
              `severity ${score(action.severity)}`,
              listed([...new Set(action.reports.map(({ source }) => sourceName(source)))]),
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

const sourcesOf = (rows: readonly ActionRow[]): string[] =>
  [...new Set(rows.flatMap(({ reports }) => reports.map(({ source }) => source)))].sort();
