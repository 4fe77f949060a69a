import type { DataOf } from '@talion/domain';
import { Choice, DecisionForm, Field } from './decision-form';
import type { Filled } from './decision-form';

const relations = { backed_by: 'is backed by', member_of: 'is a member of', part_of: 'is part of' };

const validity = (text: Filled['text']) => ({
  ...(text('from') !== '' && { from: text('from') }),
  ...(text('until') !== '' && { until: text('until') }),
});

const related = ({ text, reason }: Filled): DataOf<'talion.actor.related.v1'> => ({
  actor: text('actor'),
  relation: text('relation') as keyof typeof relations,
  to: text('to'),
  ...validity(text),
  reason,
});

const RelationFields = () => (
  <>
    <Field name="actor" label="Actor" required />
    <Choice name="relation" label="Relation" options={relations} />
    <Field name="to" label="To" required />
    <Field name="from" label="From (left out: always has)" hint="2023-10-17" />
    <Field name="until" label="Until (left out: still does)" hint="2024-01-30" />
  </>
);

/** Names and relations of actors: what every rolling up stands on. */
export function ActorForms() {
  return (
    <>
      <DecisionForm
        title="Register an alias"
        act="Register"
        hint="Other names and spellings of one actor: reports that use them are about it, earlier ones too."
        decision={({ text, all, reason }) => ({
          type: 'talion.actor.registered.v1',
          data: { name: text('name'), aliases: all('aliases'), summary: reason },
        })}
      >
        <Field name="name" label="Actor’s name" required />
        <Field name="aliases" label="Aliases" required hint="separated by commas" />
      </DecisionForm>
      <DecisionForm
        title="Relate two actors"
        act="Relate"
        decision={(filled) => ({ type: 'talion.actor.related.v1', data: related(filled) })}
      >
        <RelationFields />
      </DecisionForm>
      <DecisionForm
        title="End a relation, or deny it"
        act="Unrelate"
        decision={(filled) => ({ type: 'talion.actor.unrelated.v1', data: related(filled) })}
      >
        <RelationFields />
      </DecisionForm>
    </>
  );
}
