import { flag, list, object, oneOf, optional, refuse } from '../shape';
import type { Infer } from '../shape';
import { actionTypes } from '../vocabulary/plover-types';
import type { ActionType } from '../vocabulary/plover-types';
import { analyst, countries, mention, mentions, moment, period, prose, range, reference, references } from './values';

/** What is said about reports: decisions on their identity, responsibility, what answers what, running totals. */

export const sameOrDifferent = object(
  'An analyst decides that these reports describe the same action, or different ones.',
  {
    reports: references('The reports.', 2),
    reason: optional(prose('Why.')),
    analyst,
  },
);
export type Decision = Infer<typeof sameOrDifferent>;

const statement = {
  report: reference('A report of the action spoken of.'),
  by: mention('Who says so.'),
  summary: optional(prose('What was said, in a sentence.')),
  published: optional(moment('When the source published it.')),
};

export const certainties = ['suspected', 'blamed', 'confirmed'] as const;

export const claimedResponsibility = object('Somebody claims the action.', {
  ...statement,
  actors: optional(mentions('Who did it, according to the claim; left out: the claimant.', 1)),
});
export type ClaimedResponsibility = Infer<typeof claimedResponsibility>;

export const attributedResponsibility = object('Somebody says that others did it.', {
  ...statement,
  actors: mentions('Who did it, according to the speaker.', 1),
  certainty: oneOf('How sure the speaker is.', certainties),
});
export type AttributedResponsibility = Infer<typeof attributedResponsibility>;

export const deniedResponsibility = object('Somebody denies a part in the action.', {
  ...statement,
  actors: optional(mentions('Who did not do it; left out: the denier.', 1)),
});

export const responseWord = object('Says that an action was, or was not, in response to others.', {
  response: reference('A report of the response.'),
  triggers: references('Reports of what it answers, or does not answer.', 1),
  reason: optional(prose('Why, or how the source words it.')),
  analyst,
});
export type ResponseWord = Infer<typeof responseWord>;

export const levels = ['actor', 'party', 'bloc'] as const;
/** How far actors roll up to sides: not at all; along part_of; along backed_by and member_of too. */
export type Level = (typeof levels)[number];

export const reportedTally = object(
  "A source's running total over a period: evidence of coverage, never an action.",
  {
    period: period('The time it counts.'),
    initiators: optional(mentions("Whose acts it counts; left out: anyone's.")),
    targets: optional(mentions('Acts against whom; left out: against anyone.')),
    types: optional(
      list(
        'PLOVER types that it counts; left out: all.',
        oneOf('PLOVER type.', Object.keys(actionTypes) as ActionType[]),
        { max: 16 },
      ),
    ),
    countries: optional(countries('Countries that it counts; left out: all.')),
    leaderKilled: optional(flag('Whether it counts only acts in which a leader was killed.')),
    level: optional(oneOf('The level at which sides are compared; left out: bloc.', levels)),
    killed: optional(range('People killed, in all.')),
    injured: optional(range('People injured, in all.')),
    actions: optional(range('Number of actions.')),
    summary: optional(prose('What the source says, in a sentence.')),
    published: optional(moment('When the source published it.')),
  },
  {
    togetherSchema: { anyOf: [{ required: ['killed'] }, { required: ['injured'] }, { required: ['actions'] }] },
    together(value, field, problems) {
      if (!value.killed && !value.injured && !value.actions)
        refuse(problems, field, value, 'must count killed, injured or actions');
    },
  },
);
export type ReportedTally = Infer<typeof reportedTally>;
