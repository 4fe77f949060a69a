import { Link } from 'wouter';
import type { SequenceRow } from '@talion/domain';
import { Changed } from '../parts/changed';
import { Few } from '../parts/few';
import { None } from '../parts/section';
import { dotted } from '../parts/who';
import { counted, doublings, span } from '../parts/words';
import { comparedById, differencesOf } from '../view/differences';
import { useNames, useRows } from '../view/questions';
import { tellSequence } from '../view/tellings';
import { usePages, useView } from '../view/use-view';
import { Later } from './chains';

export const kindsInWords = { 'one-sided': 'one-sided', exchange: 'exchange', 'tit-for-tat': 'tit for tat' };

export function Sequences({ rows, more }: Readonly<{ rows: readonly SequenceRow[]; more: boolean }>) {
  const { view } = useView();
  const nameOf = useNames(rows.flatMap(({ sides }) => sides));
  const now = useRows<SequenceRow>('sequences', {}, { pageRows: 50 }, { ...view, asOf: '' });
  const later = view.asOf === '' || !now.data ? undefined : comparedById(rows, now.data.rows);
  const exchanges = rows.filter(({ kind }) => kind !== 'one-sided');
  const oneSided = rows.filter(({ kind }) => kind === 'one-sided');
  const item = (row: SequenceRow) => (
    <SequenceItem key={row.id} row={row} after={later?.nowById.get(row.id)} nameOf={nameOf} />
  );
  return (
    <>
      {exchanges.length === 0 && <None>No two sides have answered each other.</None>}
      <Few className="plain cards" label="Exchanges" of={exchanges} more={more}>
        {item}
      </Few>
      {oneSided.length > 0 && (
        <details className="more">
          <summary>{counted(oneSided.length, 'one-sided episode')}</summary>
          <ol className="plain cards">{oneSided.map(item)}</ol>
        </details>
      )}
      {later && <Later begun={later.begun.length} gone={later.gone.length} what="episode" />}
    </>
  );
}

type ItemProps = Readonly<{ row: SequenceRow; after: SequenceRow | undefined; nameOf: (id: string) => string }>;

function SequenceItem({ row, after, nameOf }: ItemProps) {
  const pages = usePages();
  const verdict = row.moves.findLast((move) => move.verdict !== undefined);
  return (
    <li className="panel sequence">
      <div className="title">
        <h3>
          <Link href={pages('/dyad', { id: row.dyad, sequence: row.id })}>{row.sides.map(nameOf).join(' / ')}</Link>
        </h3>
        <span className="pill">{kindsInWords[row.kind]}</span>
      </div>
      <p className="summary">
        {dotted(
          span(row.from, row.to),
          counted(row.moves.length, 'move'),
          row.cycles.length > 0 && counted(row.cycles.filter(({ completed }) => completed).length, 'completed cycle'),
          row.trend !== undefined && `trend ${doublings(row.trend)} doublings a move`,
        )}
        {verdict?.verdict && (
          <span className={`badge ${verdict.verdict}`}>
            last {verdict.verdict} {doublings(verdict.proportionality ?? 0)}
          </span>
        )}
        {row.openProvocation !== undefined && <span className="badge warn">open provocation</span>}
        {row.order && <span className="badge warn">which side began is not known</span>}
      </p>
      {after && <Changed differences={differencesOf(row, after, tellSequence)} />}
    </li>
  );
}
