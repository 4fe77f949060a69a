import type { ActionAnswer } from '../action/answers';
import { reportsOf } from '../action/reports-of';
import { sourceName } from '../parts/words';
import { CorrectionForm } from './correction-form';
import { Choice, DecisionForm } from './decision-form';
import { ReportsField } from './reports-field';

/** What can be decided about an action and its reports. */
export function DecideOnAction({ answer }: Readonly<{ answer: ActionAnswer }>) {
  const { row } = answer;
  const reports = Object.fromEntries(row.reports.map(({ id, source }) => [id, `${sourceName(source)}: ${id}`]));
  const known = row.reports.map(({ id }) => id);
  const first = row.reports[0]?.id ?? row.id;
  return (
    <>
      <DecisionForm
        title="Merge with reports of another action"
        act="Merge"
        hint="Reports that describe this same action."
        decision={({ all, reason }) => ({
          type: 'talion.actions.merged.v1',
          data: { reports: [first, ...all('others')], reason },
        })}
      >
        <ReportsField name="others" label="Other reports" known={known} />
      </DecisionForm>
      {row.reports.length > 1 && (
        <DecisionForm
          title="Split its reports"
          act="Split"
          hint="Two reports that describe different actions."
          decision={({ text, reason }) => ({
            type: 'talion.actions.split.v1',
            data: { reports: [text('one'), text('other')], reason },
          })}
        >
          <Choice name="one" label="This report" options={reports} />
          <Choice name="other" label="and this one" options={Object.fromEntries(Object.entries(reports).reverse())} />
        </DecisionForm>
      )}
      <DecisionForm
        title="Assert what it answers"
        act="Assert"
        decision={({ all, reason }) => ({
          type: 'talion.response.asserted.v1',
          data: { response: first, triggers: all('triggers'), reason },
        })}
      >
        <ReportsField name="triggers" label="Reports of what it answers" known={known} />
      </DecisionForm>
      <CorrectionForm reports={reportsOf(answer)} />
      <DecisionForm
        title="Retract a report"
        act="Retract"
        hint="It counts no longer. It stays in the log, and the retraction can be undone."
        decision={({ text, reason }) => ({
          type: 'talion.action.retracted.v1',
          data: { event: text('report'), reason },
        })}
      >
        <Choice name="report" label="Report" options={reports} />
      </DecisionForm>
    </>
  );
}
