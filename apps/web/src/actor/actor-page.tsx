import { Link } from 'wouter';
import type { ActionRow, ActorRow, ChainRow, RelationRow, SequenceRow } from '@talion/domain';
import { Chains } from '../overview/chains';
import { Sequences } from '../overview/sequences';
import { ActionLine } from '../parts/action-line';
import { Answered, Fact, None, Section } from '../parts/section';
import { listed } from '../parts/words';
import { TakeRows } from '../take-away/take-rows';
import { useAnswer, useNames, useRows } from '../view/questions';
import { useAsked, usePages } from '../view/use-view';

const shown = { pageRows: 30 };

/** An actor: its names, whom it belongs to, and what it takes part in. */
export default function ActorPage() {
  const [id = ''] = useAsked('id');
  const pages = usePages();
  const actor = useAnswer<Readonly<{ row: ActorRow }>>(`/v1/actors/${encodeURIComponent(id)}`);
  const relations = useRows<RelationRow>('relations', { actor: id }, shown);
  const chains = useRows<ChainRow>('chains', { actor: id }, shown);
  const sequences = useRows<SequenceRow>('sequences', { actor: id }, shown);
  const actions = useRows<ActionRow>('actions', { actor: id }, shown);
  const nameOf = useNames([
    ...(relations.data?.rows ?? []).flatMap(({ actor: below, to }) => [below, to]),
    ...(actions.data?.rows ?? []).flatMap(({ initiators, targets }) => [...initiators, ...targets]),
  ]);
  return (
    <Answered of={actor}>
      {({ row }) => (
        <>
          <h1>{row.name}</h1>
          <dl className="facts">
            <Fact name="Also called">{listed(row.aliases, 'nothing else')}</Fact>
            <Fact name="Kind">{row.kind ?? (row.provisional ? 'not registered yet' : 'not said')}</Fact>
            {relations.data && (
              <Fact name="Belongs">
                {relations.data.rows.length === 0
                  ? 'to nobody that is known'
                  : relations.data.rows.map(({ actor: below, relation, to, from, until }) => (
                      <span key={`${below} ${relation} ${to} ${String(from)}`} className="block">
                        {nameOf(below)} {relation.replaceAll('_', ' ')} {nameOf(to)}
                        {from !== undefined && ` from ${from.slice(0, 10)}`}
                        {until !== undefined && ` until ${until.slice(0, 10)}`}
                      </span>
                    ))}
              </Fact>
            )}
          </dl>
          <TakeRows model="actions" about={{ actor: id }} formats={['csv', 'jsonl', 'geojson']} />
          <Section title="Escalation chains">
            <Answered of={chains}>{({ rows, more }) => <Chains rows={rows} more={more} />}</Answered>
          </Section>
          <Section title="Between two sides">
            <Answered of={sequences}>{({ rows, more }) => <Sequences rows={rows} more={more} />}</Answered>
          </Section>
          <Section title="Latest acts" beside={<Link href={pages('/actions', { actor: id })}>All of them</Link>}>
            <Answered of={actions}>
              {({ rows }) =>
                rows.length === 0 ? (
                  <None>It takes part in nothing.</None>
                ) : (
                  <ul className="beside">
                    {rows.map((action) => (
                      <li key={action.id}>
                        <ActionLine action={action} nameOf={nameOf} />
                      </li>
                    ))}
                  </ul>
                )
              }
            </Answered>
          </Section>
        </>
      )}
    </Answered>
  );
}
