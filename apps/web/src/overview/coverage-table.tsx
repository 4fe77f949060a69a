import type { CoverageRow } from '@talion/domain';
import { Scrolled } from '../parts/section';
import { listed, sourceName, span } from '../parts/words';
import { useNames } from '../view/questions';

const heads = ['Period', 'Who against whom', 'Counted', 'Said', 'Recorded', 'Missing', 'Source'];

/** What sources count in all beside what the log holds: the known lack of coverage. */
export function CoverageTable({ rows }: Readonly<{ rows: readonly CoverageRow[] }>) {
  const nameOf = useNames(rows.flatMap(({ initiators, targets }) => [...initiators, ...targets]));
  return (
    <Scrolled label="Totals of sources beside the log">
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ id, period, initiators, targets, counts, source }) =>
            Object.entries(counts).map(([what, { said, recorded, missing }]) => (
              <tr key={`${id} ${what}`}>
                <td>{span(period.from, period.to)}</td>
                <td>
                  {listed(initiators.map(nameOf), 'anyone')} → {listed(targets.map(nameOf), 'anyone')}
                </td>
                <td>{what}</td>
                <td className="figure">{said}</td>
                <td className="figure">{recorded}</td>
                <td className={`figure${missing > 0 ? ' gap' : ''}`}>{missing}</td>
                <td className="source" title={source}>
                  {sourceName(source)}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Scrolled>
  );
}
