import { isNothing, columns, flag, list, nullable, number, object, oneOf, optional, refuse, text } from '../shape';
import type { Infer } from '../shape';
import { actionTypes } from '../vocabulary/plover-types';
import type { ActionType } from '../vocabulary/plover-types';
import { analyst, interval, mentions, moment, name, place, prose, range, reference } from './values';

/** What sources say of acts: a report, its correction, its withdrawal. */

const actionTypeNames = Object.keys(actionTypes) as ActionType[];
const word = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

const descriptive = {
  type: optional(oneOf('PLOVER root type. Left out: derived from the CAMEO code.', actionTypeNames)),
  mode: optional(
    text("PLOVER mode, or Talion's own `accident`.", {
      max: 40,
      pattern: word,
      must: 'must be a lower-case word such as drone or heavy-weapons',
      examples: ['drone', 'seize', 'accident'],
    }),
  ),
  context: optional(
    list(
      'PLOVER contexts.',
      text('PLOVER context.', { max: 40, pattern: word, must: 'must be a lower-case word such as military' }),
      { max: 37 },
    ),
  ),
  cameo: optional(
    text('CAMEO code, where the source has one.', {
      max: 5,
      pattern: /^\d{2,5}$/,
      must: 'must be a CAMEO code of 2 to 5 digits such as 190',
    }),
  ),
  goldstein: optional(
    number('Goldstein score as the source gives it, -10 (conflict) to 10 (cooperation).', { min: -10, max: 10 }),
  ),
  hostility: optional(
    number('MID hostility level 1 to 5, for rows of the Militarized Interstate Disputes.', {
      min: 1,
      max: 5,
      integer: true,
    }),
  ),
  published: optional(moment('When the source published it; left out: when Talion accepted it.')),
  initiators: optional(mentions('Who did it (PLOVER: actor). Left out or empty: nobody is named.')),
  targets: optional(mentions('To whom (PLOVER: recipient). Left out or empty: nobody is named.')),
  place: optional(place('Where.')),
  killed: optional(range('People killed.')),
  injured: optional(range('People injured.')),
  targetsStruck: optional(range('Places or objects struck.')),
  leaderKilled: optional(flag('Whether a leader was killed.')),
  summary: optional(prose('What the source says, in a sentence.')),
  url: optional(text('Where it can be read.', { max: 2000 })),
  extra: optional(
    columns('Columns of the source that Talion keeps and does not interpret.', { max: 200, valueCharactersMax: 4000 }),
  ),
};

export const reportedAction = object(
  "One source's account of one action: who did what to whom, when, where, with what effect.",
  {
    action: optional(name("The source's own id of the action: its reports with one such id describe one action.")),
    identity: optional(
      oneOf(
        "`match`: news, compared with other reports by content (default). `coded`: a data set's row, unique already.",
        ['match', 'coded'],
      ),
    ),
    occurred: interval('When it happened.'),
    ...descriptive,
  },
  {
    togetherSchema: { anyOf: [{ required: ['type'] }, { required: ['cameo'] }] },
    together(value, field, problems) {
      if (value.type === undefined && value.cameo === undefined)
        refuse(problems, `${field}/type`, undefined, 'must be given where there is no CAMEO code');
    },
  },
);
export type ReportedAction = Infer<typeof reportedAction>;

export const correctedReport = object(
  "Replaces the fields it names of an earlier report by the same source, or by anyone's when an analyst decides.",
  {
    report: reference('The report that it corrects.'),
    fields: object(
      'The fields with their new values; null takes a field away.',
      {
        occurred: optional(interval('When it happened.')),
        type: optional(nullable(descriptive.type)),
        mode: optional(nullable(descriptive.mode)),
        context: optional(nullable(descriptive.context)),
        cameo: optional(nullable(descriptive.cameo)),
        goldstein: optional(nullable(descriptive.goldstein)),
        hostility: optional(nullable(descriptive.hostility)),
        initiators: optional(nullable(descriptive.initiators)),
        targets: optional(nullable(descriptive.targets)),
        place: optional(nullable(descriptive.place)),
        killed: optional(nullable(descriptive.killed)),
        injured: optional(nullable(descriptive.injured)),
        targetsStruck: optional(nullable(descriptive.targetsStruck)),
        leaderKilled: optional(nullable(descriptive.leaderKilled)),
        summary: optional(nullable(descriptive.summary)),
        url: optional(nullable(descriptive.url)),
        extra: optional(nullable(descriptive.extra)),
      },
      {
        togetherSchema: { minProperties: 1 },
        together(value, field, problems) {
          if (isNothing(value)) refuse(problems, field, value, 'must name at least one field');
        },
      },
    ),
    published: optional(moment('When the correction was made; left out: when Talion accepted it.')),
    reason: prose('Why.'),
    analyst,
  },
);
export type CorrectedReport = Infer<typeof correctedReport>;

/** The report's fields with those of a correction in their place; null takes one away. */
export const corrected = (data: ReportedAction, fields: CorrectedReport['fields']): ReportedAction =>
  Object.fromEntries(Object.entries({ ...data, ...fields }).filter(([, value]) => value !== null)) as ReportedAction;

export const retractedEvent = object(
  'Withdraws an earlier event of the same source: a report, or its claim, tally, correction, decision.',
  {
    event: reference('The event that it withdraws.'),
    reason: prose('Why.'),
  },
);
