import { DecisionForm } from './decision-form';
import { ReportsField } from './reports-field';

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
        <ReportsField name="triggers" label="Reports of what it answers" known={[response]} defaultValue={trigger} />
      </DecisionForm>
    </>
  );
}
