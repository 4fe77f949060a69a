import { useId, useState } from 'react';
import type { DataOf } from '@talion/domain';
import { ActorsOffered } from '../parts/actors-offered';
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

/** An actor by its name; those that are known are offered, another is new. */
function ActorField({ name, label }: Readonly<{ name: string; label: string }>) {
  const [field, offered] = [useId(), useId()];
  const [typed, setTyped] = useState('');
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        name={name}
        list={offered}
        autoComplete="off"
        required
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <ActorsOffered id={offered} typed={typed} by="name" />
    </div>
  );
}

const RelationFields = () => (
  <>
    <ActorField name="actor" label="Actor" />
    <Choice name="relation" label="Relation" options={relations} />
    <ActorField name="to" label="To" />
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
        <ActorField name="name" label="Actor’s name" />
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
