import type { ActionRow, DataOf, LogEvent } from '@talion/domain';
import type { ActionAnswer } from './answers';

/** The reports of an action with what they say now, and what they said at first. */

export type ReportData = DataOf<'talion.action.reported.v1'>;
type Fields = DataOf<'talion.action.corrected.v1'>['fields'];

export type ReportTold = Readonly<{
  report: ActionRow['reports'][number];
  event: LogEvent;
  first: ReportData;
  now: ReportData;
}>;

export const reportsOf = ({ row, events }: Pick<ActionAnswer, 'row' | 'events'>): ReportTold[] =>
  row.reports.flatMap((report) => {
    const event = events[report.id];
    if (event?.type !== 'talion.action.reported.v1') return [];
    const corrections = report.corrections.flatMap((name) => {
      const correction = events[name];
      return correction?.type === 'talion.action.corrected.v1' ? [correction.data.fields] : [];
    });
    return [{ report, event, first: event.data, now: asCorrected(event.data, corrections) }];
  });

/** A correction replaces a field as a whole, and takes away one that it says is null. */
export const asCorrected = (report: ReportData, corrections: readonly Fields[]): ReportData =>
  corrections.reduce<ReportData>(
    (data, fields) =>
      Object.fromEntries(Object.entries({ ...data, ...fields }).filter(([, value]) => value !== null)) as ReportData,
    report,
  );
