import type { ActionRow } from '@talion/domain';
import { Scrolled } from '../parts/section';
import { moment, sourceName } from '../parts/words';
import type { ActionAnswer } from './answers';
import { reportsOf } from './reports-of';
import { sideBySide } from './side-by-side';

/** The reports of an action as they stand, a column each; where they differ is marked, whose word counts, and what a correction replaced. */
export function ReportsTable({ row, events }: Pick<ActionAnswer, 'row' | 'events'>) {
  const shown = reportsOf({ row, events });
  const compared = sideBySide(shown.map(({ now }) => now));
  const atFirst = new Map(sideBySide(shown.map(({ first }) => first)).map(({ field, cells }) => [field, cells]));
  return (
    <Scrolled label="Reports side by side">
      <table className="reports-table">
        <thead>
          <tr>
            <th scope="col">Reports</th>
            {shown.map(({ report }) => (
              <th scope="col" key={report.id}>
                <span className="source" title={report.source}>
                  {sourceName(report.source)}
                </span>
                {report.withdrawn && <span className="badge warn">withdrawn</span>}
                {report.corrections.length > 0 && <span className="badge">corrected</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compared.map(({ field, cells, differs }) => (
            <tr key={field} className={differs ? 'differs' : undefined}>
              <th scope="row">
                {field}
                {differs && <span className="badge warn">differ</span>}
              </th>
              {cells.map((cell, index) => (
                <td key={shown[index]?.report.id}>
                  <Replaced before={atFirst.get(field)?.[index]} now={cell} />
                  {cell ?? <span className="none">says nothing</span>}
                  {isTaken(row, field, shown[index]?.report.id) && (
                    <span className="badge" title="The action’s own figure is this report’s">
                      taken
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">Accepted</th>
            {shown.map(({ report, event, first }) => (
              <td key={report.id}>
                <time dateTime={event.time}>{moment(event.time)}</time>
                <code className="block">{report.id}</code>
                {first.url !== undefined && /^https?:/.test(first.url) && (
                  <a href={first.url} rel="noreferrer noopener">
                    at its source
                  </a>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Scrolled>
  );
}

const Replaced = ({ before, now }: Readonly<{ before: string | undefined; now: string | undefined }>) =>
  before === undefined || before === now ? null : (
    <>
      <del title="as it was reported at first">{before}</del>{' '}
    </>
  );

/** Names of fields here, as the row's `sources` name them. */
const asInRow: Readonly<Record<string, keyof ActionRow['sources']>> = {
  What: 'type',
  When: 'occurred',
  Where: 'place',
  Killed: 'killed',
  Injured: 'injured',
  Struck: 'targetsStruck',
  'Leader killed': 'leaderKilled',
  Goldstein: 'goldstein',
  Who: 'initiators',
  'Against whom': 'targets',
};

function isTaken({ sources, reports }: ActionRow, field: string, report: string | undefined): boolean {
  const name = asInRow[field];
  return report !== undefined && name !== undefined && reports.length > 1 && holds(sources[name], report);
}

/** A source is the id of a report, or several: of a range low, best and high, of actors a list for each. */
function holds(source: unknown, report: string): boolean {
  if (source === report) return true;
  if (typeof source !== 'object' || source === null) return false;
  return Object.values(source).some((one) => holds(one, report));
}
