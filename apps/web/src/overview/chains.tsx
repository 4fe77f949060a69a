import { Link } from 'wouter';
import type { ChainRow } from '@talion/domain';
import { Changed } from '../parts/changed';
import { Few } from '../parts/few';
import { None } from '../parts/section';
import { dotted, Who } from '../parts/who';
import { counted, doublings, listed, score, span } from '../parts/words';
import { comparedById, differencesOf } from '../view/differences';
import { useActions, useNames, useRows } from '../view/questions';
import { tellChain } from '../view/tellings';
import { usePages, useView } from '../view/use-view';

export function Chains({ rows, more }: Readonly<{ rows: readonly ChainRow[]; more: boolean }>) {
  const { view } = useView();
  const roots = useActions(rows.map(({ root }) => root));
  const nameOf = useNames([
    ...rows.flatMap(({ participants }) => participants),
    ...[...roots.values()].flatMap(({ initiators, targets }) => [...initiators, ...targets]),
  ]);
  const now = useRows<ChainRow>('chains', {}, { pageRows: 50 }, { ...view, asOf: '' });
  const later = view.asOf === '' || !now.data ? undefined : comparedById(rows, now.data.rows);
  const pages = usePages();
  if (rows.length === 0) return <None>No act is known to answer another.</None>;
  return (
    <>
      <Few className="plain cards" label="Escalation chains" of={[...rows].sort(gravestOfLatest)} more={more}>
        {(chain) => {
          const root = roots.get(chain.root);
          const after = later?.nowById.get(chain.id);
          return (
            <li key={chain.id} className="panel chain">
              <div className="title">
                <h3>
                  <Link href={pages('/chain', { id: chain.id })}>
                    {root ? <Who of={root} nameOf={nameOf} /> : chain.id}
                  </Link>
                </h3>
                <span className={`pill ${chain.status}`}>{chain.status}</span>
              </div>
              <p className="summary">
                {dotted(
                  span(chain.start, chain.lastActivity),
                  counted(chain.actions.length, 'action'),
                  `${counted(chain.depth, 'step')} deep`,
                  chain.countries.length > 0 && listed(chain.countries),
                  `peak severity ${score(chain.peakSeverity)}`,
                  chain.trend !== undefined && `trend ${doublings(chain.trend)} doublings a step`,
                )}
              </p>
              <p className="hint">{listed(chain.participants.map(nameOf))}</p>
              {after && <Changed differences={differencesOf(chain, after, tellChain(nameOf))} />}
            </li>
          );
        }}
      </Few>
      {later && <Later begun={later.begun.length} gone={later.gone.length} what="chain" />}
    </>
  );
}

/** What there is now and was not then, and the other way round. */
export const Later = ({ begun, gone, what }: Readonly<{ begun: number; gone: number; what: string }>) =>
  begun + gone === 0 ? null : (
    <p className="hint changed">
      <span className="badge warn">later</span>{' '}
      {dotted(
        begun > 0 && `${counted(begun, what)} not known then`,
        gone > 0 && `${counted(gone, what)} known then and no more`,
      )}
    </p>
  );

/** The day of the last act, then the gravest: a desk reads from the top. */
function gravestOfLatest(a: ChainRow, b: ChainRow): number {
  const day = ({ lastActivity }: ChainRow): string =>
    new Date(new Date(lastActivity).getTime() - 1).toISOString().slice(0, 10);
  return day(b).localeCompare(day(a)) || b.peakSeverity - a.peakSeverity;
}
