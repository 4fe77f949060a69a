import type { ActionRow } from '@talion/domain';
import { byName, flag, listOf, number, oneOf, optional, schemaOf, text, texts, time, whole } from '../schema';
import type { FieldsOf } from '../schema';

type Range = NonNullable<ActionRow['killed']>;
type Place = NonNullable<ActionRow['place']>;
type Sources = ActionRow['sources'];

const precisions = ['minute', 'hour', 'day', 'week', 'month', 'year'];
export const rungs = ['confirmed', 'claimed', 'blamed', 'named', 'suspected', 'unknown'];

const rangeOf = (what: string) =>
  schemaOf<Range>(`${what}, as a range over all reports.`, {
    low: optional(whole('At least: the smallest that a report gives.')),
    best: optional(whole('Best estimate: of the most recent report that has one.')),
    high: optional(whole('At most: the largest that a report gives.')),
  });

const place = schemaOf<Place>('Where: the most precise place of its reports.', {
  name: optional(text('Name as the source gives it.')),
  countries: optional(texts('Country, or countries where the source names several.')),
  region: optional(text('Province, governorate or sea.')),
  latitude: optional(number('Degrees north, WGS 84.')),
  longitude: optional(number('Degrees east, WGS 84.')),
  precision: oneOf('What the place stands for.', ['exact', 'town', 'region', 'country']),
});

const occurred = schemaOf<ActionRow['occurred']>('When: the most precise time of its reports.', {
  from: time('Start, inclusive.'),
  to: time('End, exclusive.'),
  precision: oneOf('How precisely it is dated.', precisions),
});

const reportId = text('Id of the report.');
const rangeSources = byName(reportId, 'Reports that give low, best and high.');
const sources = schemaOf<Sources>('Which report each field came from, by its id.', {
  type: reportId,
  goldstein: reportId,
  occurred: reportId,
  mode: optional(reportId),
  place: optional(reportId),
  killed: optional(rangeSources),
  injured: optional(rangeSources),
  targetsStruck: optional(reportId),
  leaderKilled: optional(reportId),
  initiators: byName(texts('Reports and statements.'), 'By actor.'),
  targets: byName(texts('Reports.'), 'By actor.'),
});

export const actionFields: FieldsOf<ActionRow> = {
  id: text('Id of its earliest accepted report.'),
  type: text('PLOVER root type.'),
  mode: optional(text('PLOVER mode.')),
  role: oneOf('Hostile acts make moves; signals and restraints are shown beside them.', [
    'hostile',
    'signal',
    'restraint',
  ]),
  occurred,
  place: optional(place),
  initiators: texts('Actor ids of who did it under the attribution policy.'),
  rung: oneOf('On whose word: the rung that the initiators stand on.', rungs),
  disputed: flag('Whether an actor that is said to have done it denies it.'),
  responsibility: listOf(
    schemaOf<ActionRow['responsibility'][number]>('An actor on its rung.', {
      actor: text('Actor id.'),
      rung: oneOf('How it is said to have done it.', rungs),
      by: texts('Events that say so.'),
    }),
    'Who stands on which rung, whatever the policy.',
  ),
  denials: texts('Events that deny it.'),
  targets: texts('Actor ids of those whom it hit.'),
  sides: schemaOf<ActionRow['sides']>('The sides that its actors stand on, both ends together.', {
    party: texts('At party level.'),
    bloc: texts('At bloc level.'),
  }),
  killed: optional(rangeOf('People killed')),
  injured: optional(rangeOf('People injured')),
  targetsStruck: optional(rangeOf('Places or objects struck')),
  leaderKilled: optional(flag('Whether a leader was killed.')),
  goldstein: number('Goldstein score, -10 (conflict) to 10 (cooperation): the lowest of its reports.'),
  hostility: optional(whole('MID hostility level, 1 to 5.')),
  severity: number('Severity on a log2 scale: +1 is twice as severe.'),
  reports: listOf(
    schemaOf<ActionRow['reports'][number]>('A report of it.', {
      id: text('Id of the report.'),
      source: text('Who published it.'),
      withdrawn: flag('Whether its source has withdrawn it.'),
      corrections: texts('Events that correct it.'),
    }),
    'Its reports, in canonical order.',
  ),
  sources,
  decisions: texts('Merges and splits that concern its reports.'),
  statements: texts('Claims, blames and denials.'),
  firstAccepted: time('When its first report was accepted.'),
};

export const actionSchema = schemaOf<ActionRow>('An action: what one or more reports describe together.', actionFields);
