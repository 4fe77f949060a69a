import { DecisionForm, Field } from './decision-form';

/** What can be decided about a link: that it is none, or that it answers something else. */
export function DecideOnLink({ response, trigger }: Readonly<{ response: string; trigger: string }>) {
  return (
    <>
      <DecisionForm
        title="Reject it: this is no answer to that"
        act="Reject"
        decision={({ reason }) => ({
          type: 'talion.response.rejected.v1',
          data: { response, triggers: [trigger], reason },
        })}
      />
      <DecisionForm
        title="Assert it, or another trigger"
        act="Assert"
        decision={({ all, reason }) => ({
          type: 'talion.response.asserted.v1',
          data: { response, triggers: all('triggers'), reason },
        })}
      >
        <Field name="triggers" label="Reports of what it answers" defaultValue={trigger} required />
      </DecisionForm>
    </>
  );
}
