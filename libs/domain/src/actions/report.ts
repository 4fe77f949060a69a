import type { ActorBook, Mentioned } from '../actors/actor-book';
import { corrected } from '../events/reports';
import type { ReportedAction } from '../events/reports';
import type { CountRange, Place } from '../events/values';
import type { Accepted, Facts } from '../accepted';
import { cameoEntry, goldsteinOfCameo } from '../vocabulary/cameo-codes';
import { goldsteinOfHostility } from '../vocabulary/mid-hostility';
import { actionTypes } from '../vocabulary/plover-types';
import type { ActionType } from '../vocabulary/plover-types';
import { timeOf } from '../time';
import type { TimePrecision } from '../time';

/** A report as it reads today: as first made, with the fields that its source or an analyst has corrected since. */
export type Report = Readonly<{
  /** Id of the report. */
  id: string;
  source: string;
  /** When it was accepted. */
  time: number;
  withdrawn: boolean;
  coded: boolean;
  /** The source's own id of the action. */
  explicit: string | undefined;
  /** Its place in the canonical order, which no correction changes. */
  first: Readonly<{ from: number; published: number }>;
  from: number;
  to: number;
  precision: TimePrecision;
  type: ActionType;
  mode: string | undefined;
  goldstein: number;
  hostility: number | undefined;
  initiators: readonly Mentioned[];
  targets: readonly Mentioned[];
  place: Place | undefined;
  killed: CountRange | undefined;
  injured: CountRange | undefined;
  targetsStruck: CountRange | undefined;
  leaderKilled: boolean | undefined;
  /** When a field was published: with the report, or with its last correction. */
  publishedOf(field: ReportField): number;
  corrections: readonly string[];
}>;

export type ReportField = keyof ReportedAction;

/** The reports that have a PLOVER type, in order of acceptance; the others (CAMEO 01, 02) take no part in any read model. */
export function readReports(history: Facts, book: ActorBook): Report[] {
  const corrections = correctionsByReport(history);
  return history.of(['talion.action.reported.v1'], { withdrawnToo: true }).flatMap((accepted) => {
    const report = readReport(accepted, corrections.get(accepted.key) ?? [], history, book);
    return report ? [report] : [];
  });
}

function correctionsByReport(history: Facts): Map<string, Accepted<'talion.action.corrected.v1'>[]> {
  const found = new Map<string, Accepted<'talion.action.corrected.v1'>[]>();
  for (const correction of history.of(['talion.action.corrected.v1'])) {
    const { data, source } = correction.event;
    const report = history.find(data.report, source);
    if (report?.event.type !== 'talion.action.reported.v1')
      history.wait(correction, data.report, 'The report that it corrects is not known yet');
    else if (report.event.source !== source && data.analyst === undefined)
      history.wait(correction, report.key, 'It corrects a report of another source, and no analyst says so');
    else found.set(report.key, [...(found.get(report.key) ?? []), correction]);
  }
  return found;
}

function readReport(
  { key, time, event }: Accepted<'talion.action.reported.v1'>,
  corrections: readonly Accepted<'talion.action.corrected.v1'>[],
  history: Facts,
  book: ActorBook,
): Report | undefined {
  const original = event.data;
  const data = corrections.reduce(
    (fields, { event: { data: correction } }) => corrected(fields, correction.fields),
    original,
  );
  const coded = data.cameo === undefined ? undefined : cameoEntry(data.cameo);
  const type = data.type ?? coded?.type;
  if (type === undefined) return undefined;
  const published = original.published === undefined ? time : timeOf(original.published);
  const correctedAt = new Map(
    corrections.flatMap((one) => Object.keys(one.event.data.fields).map((field) => [field, madeAt(one)])),
  );
  return {
    id: key,
    source: event.source,
    time,
    withdrawn: history.isWithdrawn({ key, time, event }),
    coded: data.identity === 'coded',
    explicit: data.action,
    first: { from: timeOf(original.occurred.from), published },
    from: timeOf(data.occurred.from),
    to: timeOf(data.occurred.to),
    precision: data.occurred.precision,
    type,
    mode: data.mode ?? (data.type === undefined ? coded?.mode : undefined),
    goldstein: goldsteinOf(data, type),
    hostility: data.hostility,
    initiators: (data.initiators ?? []).map((mention) => book.mentioned(mention)),
    targets: (data.targets ?? []).map((mention) => book.mentioned(mention)),
    place: data.place,
    killed: data.killed,
    injured: data.injured,
    targetsStruck: data.targetsStruck,
    leaderKilled: data.leaderKilled,
    publishedOf: (field) => Math.max(...standsIn(field, data).map((one) => correctedAt.get(one) ?? published)),
    corrections: corrections.map((one) => one.key),
  };
}

/** The fields that a field follows from: a mode that is not given, from the code in place of a type. */
const standsIn = (field: ReportField, { mode }: ReportedAction): readonly ReportField[] =>
  field === 'mode' && mode === undefined ? ['cameo', 'type'] : [field];

const madeAt = ({ event, time }: Accepted<'talion.action.corrected.v1'>): number =>
  event.data.published === undefined ? time : timeOf(event.data.published);

/** The report's own score; else a MID incident's, its CAMEO code's (longest known prefix), its PLOVER type's. */
const goldsteinOf = (data: ReportedAction, type: ActionType): number =>
  data.goldstein ??
  (data.hostility === undefined ? undefined : goldsteinOfHostility(data.hostility)) ??
  (data.cameo === undefined ? undefined : goldsteinOfCameo(data.cameo)) ??
  actionTypes[type].goldstein;
