import { canonicalJson } from '../canonical';
import { compareText } from '../order';
import { timeOf } from '../time';
import type { EventOf, LogEvent } from './log-event';
import { corrected } from './reports';
import type { ReportedAction } from './reports';

/**
 * Data sets are published again and again: rows change, vanish and come back. A row keeps its id, so that a newer edition speaks of the same report; what
 * it says otherwise becomes a correction, and a row that is gone a retraction, each numbered behind the report (`id~1`, `id~2`). The rule needs nothing
 * but the events of that report's own source, so that whoever brings the edition gets the same events.
 */
type Report = EventOf<'talion.action.reported.v1'>;
type Correction = EventOf<'talion.action.corrected.v1'>;
type Retraction = EventOf<'talion.action.retracted.v1'>;
export type Revision = Omit<Correction, 'time'> | Omit<Retraction, 'time'>;

/** A report as its source has it today. */
export type Edition = Readonly<{
  report: Report;
  /** As corrected by the source itself. */
  data: ReportedAction;
  /** The retraction that withdraws it at present. */
  withdrawnBy: Retraction | undefined;
  /** How many revisions it has had. */
  revisions: number;
}>;

/** `own`: corrections and retractions of the report's source that speak of it, or of one another, in any order. */
export function editionOf(report: Report, own: Iterable<LogEvent>): Edition {
  const inOrder = [...own].sort(
    (a, b) => timeOf(a.time) - timeOf(b.time) || compareText(a.id, b.id) || compareText(a.source, b.source),
  );
  const retractions = inOrder.filter((event) => event.type === 'talion.action.retracted.v1');
  const withdrawing = (id: string, asking = new Set<string>()): Retraction | undefined =>
    retractions.find(
      (one) => one.data.event === id && !asking.has(one.id) && !withdrawing(one.id, new Set(asking).add(one.id)),
    );
  const data = inOrder
    .filter((event) => event.type === 'talion.action.corrected.v1')
    .filter((event) => event.data.report === report.id && !withdrawing(event.id))
    .reduce((fields, event) => corrected(fields, event.data.fields), report.data);
  return {
    report,
    data,
    withdrawnBy: withdrawing(report.id),
    revisions: Math.max(0, ...inOrder.map((event) => revisionNumber(report, event))),
  };
}

/** What a newer edition's row changes: revisions to accept, none where it says the same; undefined where it changes what no correction can. */
export function revisionsTo(
  { report, data, withdrawnBy, revisions }: Edition,
  row: ReportedAction,
): Revision[] | undefined {
  if (row.action !== data.action || row.identity !== data.identity) return undefined;
  const fields = changedFields(data, row);
  const made: Revision[] = [];
  const id = (): string => `${report.id}~${revisions + made.length + 1}`;
  const envelope = { specversion: '1.0', source: report.source } as const;
  if (withdrawnBy)
    made.push({
      ...envelope,
      id: id(),
      type: 'talion.action.retracted.v1',
      data: { event: withdrawnBy.id, reason: 'The row is in the data set again.' },
    });
  if (Object.keys(fields).length > 0)
    made.push({
      ...envelope,
      id: id(),
      type: 'talion.action.corrected.v1',
      data: {
        report: report.id,
        fields,
        ...(row.published !== undefined && row.published !== data.published && { published: row.published }),
        reason: 'A newer edition of the data set says otherwise.',
      },
    });
  return made;
}

/** The retraction of a report whose row is in the data set no more; undefined where it is withdrawn already. */
export function withdrawalOf(
  { report, withdrawnBy, revisions }: Edition,
  reason: string,
): Omit<Retraction, 'time'> | undefined {
  if (withdrawnBy) return undefined;
  return {
    specversion: '1.0',
    id: `${report.id}~${revisions + 1}`,
    source: report.source,
    type: 'talion.action.retracted.v1',
    data: { event: report.id, reason },
  };
}

/** Fields that are about the report and not about what happened. */
const notCorrectable = new Set(['action', 'identity', 'published']);

function changedFields(before: ReportedAction, now: ReportedAction): Correction['data']['fields'] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])] as (keyof ReportedAction)[];
  return Object.fromEntries(
    names
      .filter(
        (name) => !notCorrectable.has(name) && canonicalJson(before[name] ?? null) !== canonicalJson(now[name] ?? null),
      )
      .map((name) => [name, now[name] ?? null]),
  );
}

/** The number of a revision of this report, 0 for any other event. */
function revisionNumber(report: Report, { id }: LogEvent): number {
  const number = id.startsWith(`${report.id}~`) ? Number(id.slice(report.id.length + 1)) : 0;
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
