import type { LogEvent } from '@talion/domain';

/** The column, and the property, that holds the whole event: what is read back. */
export const exportColumn = 'talion_event';

type Report = Extract<LogEvent, { type: 'talion.action.reported.v1' }>['data'];
type Cells = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a table says of an event in columns of its own; of what is no report only what it is. */
export type Layout = Readonly<{ columns: readonly string[]; cellsOf(event: LogEvent): Cells }>;

const reportOf = ({ data }: LogEvent): Report | undefined => ('occurred' in data ? data : undefined);
const namesOf = (mentions: Report['initiators']): string =>
  (mentions ?? []).map(({ name, of, role }) => name ?? `${role ?? 'somebody'} of ${of ?? ''}`).join('; ');
const lastDay = (report: Report | undefined): string | undefined =>
  report &&
  new Date(Math.max(Date.parse(report.occurred.from), Date.parse(report.occurred.to) - 1)).toISOString().slice(0, 10);
const firstDay = (report: Report | undefined): string | undefined =>
  report && new Date(report.occurred.from).toISOString().slice(0, 10);

/** As Talion names its fields. */
const own: Layout = {
  columns:
    'id source type time action_type mode cameo goldstein occurred_from occurred_to occurred_precision initiators targets place countries region latitude longitude place_precision killed_low killed_best killed_high injured_low injured_best injured_high targets_struck_best leader_killed summary url'.split(
      ' ',
    ),
  cellsOf: (event) => {
    const report = reportOf(event);
    const { id, source, type, time } = event;
    return {
      id,
      source,
      type,
      time,
      action_type: report?.type,
      mode: report?.mode,
      cameo: report?.cameo,
      goldstein: report?.goldstein,
      occurred_from: report?.occurred.from,
      occurred_to: report?.occurred.to,
      occurred_precision: report?.occurred.precision,
      initiators: namesOf(report?.initiators),
      targets: namesOf(report?.targets),
      place: report?.place?.name,
      countries: report?.place?.countries?.join('; '),
      region: report?.place?.region,
      latitude: report?.place?.latitude,
      longitude: report?.place?.longitude,
      place_precision: report?.place?.precision,
      killed_low: report?.killed?.low,
      killed_best: report?.killed?.best,
      killed_high: report?.killed?.high,
      injured_low: report?.injured?.low,
      injured_best: report?.injured?.best,
      injured_high: report?.injured?.high,
      targets_struck_best: report?.targetsStruck?.best,
      leader_killed: report?.leaderKilled,
      summary: report?.summary,
      url: report?.url,
    };
  },
};

const precisionNumbers = { exact: 1, town: 2, region: 3, country: 3 } as const;
const timeNumbers = { minute: 1, hour: 1, day: 1, week: 2, month: 3, year: 3 } as const;

/** With ACLED's columns, as far as an event fills them; its words for kinds of events are not guessed, Talion's stand there. */
const acledLike: Layout = {
  columns:
    'event_id_cnty event_date year time_precision event_type sub_event_type actor1 assoc_actor_1 actor2 assoc_actor_2 country admin1 location latitude longitude geo_precision source notes fatalities timestamp'.split(
      ' ',
    ),
  cellsOf: (event) => {
    const report = reportOf(event);
    const [actor, ...otherActors] = report?.initiators ?? [];
    const [target, ...otherTargets] = report?.targets ?? [];
    return {
      event_id_cnty: event.id,
      event_date: firstDay(report),
      year: firstDay(report)?.slice(0, 4),
      time_precision: report && timeNumbers[report.occurred.precision],
      event_type: report ? (report.type ?? report.cameo) : event.type,
      sub_event_type: report?.mode,
      actor1: namesOf(actor && [actor]),
      assoc_actor_1: namesOf(otherActors),
      actor2: namesOf(target && [target]),
      assoc_actor_2: namesOf(otherTargets),
      country: report?.place?.countries?.[0],
      admin1: report?.place?.region,
      location: report?.place?.name,
      latitude: report?.place?.latitude,
      longitude: report?.place?.longitude,
      geo_precision: report?.place && precisionNumbers[report.place.precision],
      source: event.source,
      notes: report?.summary,
      fatalities: report?.killed?.best ?? report?.killed?.low,
      timestamp: Math.floor(Date.parse(event.time) / 1000),
    };
  },
};

const gedDates = { minute: 1, hour: 1, day: 1, week: 3, month: 4, year: 5 } as const;
const gedPlaces = { exact: 1, town: 2, region: 4, country: 6 } as const;

/** With the columns of UCDP GED. */
const gedLike: Layout = {
  columns:
    'id year side_a side_b dyad_name number_of_sources source_office source_headline where_prec where_coordinates adm_1 latitude longitude country date_prec date_start date_end low best high'.split(
      ' ',
    ),
  cellsOf: (event) => {
    const report = reportOf(event);
    const [sideA, sideB] = [namesOf(report?.initiators), namesOf(report?.targets)];
    return {
      id: event.id,
      year: firstDay(report)?.slice(0, 4),
      side_a: sideA,
      side_b: sideB,
      dyad_name: sideA && sideB && `${sideA} - ${sideB}`,
      number_of_sources: report && 1,
      source_office: event.source,
      source_headline: report?.summary ?? event.type,
      where_prec: report?.place && gedPlaces[report.place.precision],
      where_coordinates: report?.place?.name,
      adm_1: report?.place?.region,
      latitude: report?.place?.latitude,
      longitude: report?.place?.longitude,
      country: report?.place?.countries?.[0],
      date_prec: report && gedDates[report.occurred.precision],
      date_start: firstDay(report),
      date_end: lastDay(report),
      low: report?.killed?.low ?? report?.killed?.best,
      best: report?.killed?.best ?? report?.killed?.low,
      high: report?.killed?.high ?? report?.killed?.best,
    };
  },
};

export const layouts = { csv: own, 'acled-like': acledLike, 'ged-like': gedLike } as const;
