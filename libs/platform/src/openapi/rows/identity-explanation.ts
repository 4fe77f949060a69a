import type { ActionExplanation } from '@talion/domain';
import { flag, listOf, named, number, oneOf, optional, schemaOf, text, texts, time, whole } from '../schema';
import { criteriaSchema } from './comparison';

type Identity = ActionExplanation['identity'];
type Joined = Identity['reports'][number];
type Joint = NonNullable<Joined['via']>[number];
type Fitted = NonNullable<Joined['fitted']>[number];
type Decision = Identity['decisions'][number];

const lostBy = (description: string) => oneOf(description, ['time', 'place', 'id']);
const comparison = named('Comparison');

const fitted = schemaOf<Fitted>('An action that it could have joined.', {
  action: text('Id of the action.'),
  first: text('Its first report, by which nearness is measured.'),
  hoursApart: number('Hours from start to start.'),
  km: optional(number('Kilometres between them, where both have coordinates.')),
  lostBy: optional(lostBy('In what the one that it joined is better; none for that one.')),
});

const joined = schemaOf<Joined>('A report, and how it came in.', {
  report: text('Id of the report.'),
  source: text('Who published it.'),
  accepted: time('When it was accepted.'),
  withdrawn: flag('Whether its source has withdrawn it.'),
  how: oneOf(
    'Founded: nothing was there that it fitted. Coded: a row of a data set, never matched by content. Decided: by decisions or an action id. Content: it fits every report that was there.',
    ['founded', 'coded', 'decided', 'content'],
  ),
  with: optional(text('The report that it was joined to.')),
  via: optional(
    listOf(
      schemaOf<Joint>('Two reports that were joined.', {
        reports: listOf(text('Id of a report.'), 'The two.'),
        decision: optional(text('The merge that joined them.')),
        actionId: optional(text("The source's own id of the action, which both carry.")),
      }),
      'The joints on the way to `with`.',
    ),
  ),
  comparisons: optional(listOf(comparison, 'With each report that was there.')),
  comparisonsLeftOff: optional(whole('Comparisons that are not told.')),
  fitted: optional(listOf(fitted, 'The actions that it could have joined, the best first: the one that it joined.')),
});

const decision = schemaOf<Decision>('A merge or split.', {
  event: text('Id of the decision.'),
  kind: oneOf('What it decides.', ['merge', 'split']),
  source: text('Where it comes from.'),
  analyst: optional(text('Who decided.')),
  accepted: time('When it was accepted.'),
  reason: optional(text('Why.')),
  reports: texts('Its reports that are there.'),
  missing: texts('References to reports that are not known yet.'),
  status: oneOf('What has become of it. Waiting: fewer than two of its reports are there.', [
    'in-force',
    'partly-overruled',
    'overruled',
    'withdrawn',
    'waiting',
  ]),
  refused: listOf(
    schemaOf<Decision['refused'][number]>('A pair on which it does not hold.', {
      pair: listOf(text('Id of a report.'), 'The two reports.'),
      by: texts('Newer decisions that stand against it.'),
    }),
    'Pairs on which newer decisions stand against it; at most 20.',
  ),
  withdrawals: listOf(
    schemaOf<Decision['withdrawals'][number]>('A withdrawal of it.', {
      event: text('Id of the withdrawal.'),
      source: text('Who withdraws it.'),
      accepted: time('When.'),
      reason: text('Why.'),
      holds: flag('Whether it holds: a withdrawal may be withdrawn itself.'),
    }),
    'Newest first.',
  ),
});

export const identitySchema = schemaOf<Identity>('Why the reports are one action.', {
  namedBy: text('The report that names the action: its earliest accepted.'),
  reports: listOf(joined, 'Its reports, in canonical order.'),
  alsoFitted: listOf(
    schemaOf<Identity['alsoFitted'][number]>('A report that fitted this action, and joined a better one.', {
      report: text('Id of the report.'),
      joined: text('Id of the action that it joined.'),
      lostBy: lostBy('In what that one is better.'),
    }),
    'Reports of other actions that fitted this one too.',
  ),
  nearMisses: listOf(
    schemaOf<Identity['nearMisses'][number]>('Another action that one thing alone kept apart.', {
      action: text('Id of the other action.'),
      withdrawn: flag('Whether all of its reports are withdrawn.'),
      against: criteriaSchema('What kept them apart.'),
      comparison,
    }),
    'Nearest in time first; at most 10.',
  ),
  nearMissesLeftOff: whole('How many more there are.'),
  decisions: listOf(decision, 'Merges and splits of its reports, newest first, withdrawn ones too.'),
});
