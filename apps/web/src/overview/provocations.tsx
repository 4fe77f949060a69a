import { Link } from 'wouter';
import type { ForecastRow } from '@talion/domain';
import { Answered, None, Scrolled } from '../parts/section';
import { figure, span } from '../parts/words';
import { useNames, useRows } from '../view/questions';
import { usePages } from '../view/use-view';

const shown = { pageRows: 10 };
const percent = (probability: number): string => `${Math.round(probability * 100)} %`;

/** Open provocations, the likeliest to be answered within a week first. */
export function Provocations() {
  const forecasts = useRows<ForecastRow>('forecasts', {}, shown);
  return <Answered of={forecasts}>{({ rows }) => <ForecastTable rows={rows} />}</Answered>;
}

export function ForecastTable({ rows }: Readonly<{ rows: readonly ForecastRow[] }>) {
  const nameOf = useNames(rows.flatMap(({ sides }) => sides));
  const pages = usePages();
  if (rows.length === 0) return <None>None is open.</None>;
  return (
    <Scrolled label="Forecasts">
      <table>
        <thead>
          <tr>
            <th scope="col">Who may answer whom</th>
            <th scope="col">Provocation</th>
            {['1 day', '7 days', '30 days'].map((days) => (
              <th scope="col" key={days} className="figure">
                {days}
              </th>
            ))}
            <th scope="col" className="figure" title="as likely as not by then">
              Median
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, dyad, answerer, provoker, from, to, within, medianDays, explanation }) => (
            <tr key={id}>
              <td>
                <Link href={pages('/dyad', { id: dyad, sequence: id })}>
                  {nameOf(answerer)} → {nameOf(provoker)}
                </Link>
                <br />
                <span className="hint">
                  acts anyway {figure(explanation.background * 365)} times a year ({explanation.backgroundFrom})
                </span>
              </td>
              <td>{span(from, to)}</td>
              {[within.days1, within.days7, within.days30].map((probability, index) => (
                <td key={index} className="figure">
                  {percent(probability)}
                  <meter aria-hidden="true" min={0} max={1} value={probability} />
                </td>
              ))}
              <td className="figure">{figure(medianDays)} days</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
