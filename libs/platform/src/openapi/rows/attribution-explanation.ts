import type { ActionExplanation } from '@talion/domain';
import { flag, listOf, oneOf, optional, schemaOf, text, texts, time } from '../schema';
import { rungs } from './action-row';

type Attribution = ActionExplanation['attribution'];
type Statement = Attribution['statements'][number];
type Rung = Attribution['ladder'][number];

const policy = oneOf('The attribution policy.', ['consensus', 'claimed', 'accused']);
const rung = oneOf('A rung of the ladder.', rungs);
const actor = text('Actor id.');

const statement = schemaOf<Statement>('A claim, an attribution or a denial.', {
  event: text('Id of the event.'),
  kind: oneOf('What it is.', ['claim', 'attribution', 'denial']),
  source: text('Who reports it.'),
  accepted: time('When it was accepted.'),
  by: text('Actor id of who speaks.'),
  party: text("The speaker's party when the action began."),
  says: listOf(
    schemaOf<Statement['says'][number]>('Whom it puts where.', {
      actor,
      party: text("The actor's party when the action began."),
      rung,
      because: oneOf(
        "Why there: the speaker is of the actor's own party, of a party that was hit, or of neither; or confirms, or only suspects it.",
        ['own-party', 'target-party', 'bystander', 'confirms', 'suspects'],
      ),
    }),
    'Whom it puts on which rung; a denial puts nobody anywhere.',
  ),
  liftedBy: optional(
    schemaOf<NonNullable<Statement['liftedBy']>>("For a denial: the later claim by the denier's own party.", {
      event: text('Id of the claim.'),
      by: text('Actor id of the claimant.'),
      accepted: time('When it was accepted.'),
    }),
  ),
});

export const attributionSchema = schemaOf<Attribution>('Why these are said to have done it.', {
  policy,
  initiators: texts('Who did it under the policy, by actor id.'),
  rung,
  disputed: flag('Whether a denial stands that no later claim has lifted.'),
  ladder: listOf(
    schemaOf<Rung>('A rung on which somebody stands.', {
      rung,
      actors: listOf(
        schemaOf<Rung['actors'][number]>('Who stands on it.', { actor, by: texts('Events that say so.') }),
        'Who stands on it, and by whose word.',
      ),
    }),
    'The rungs, the highest first.',
  ),
  beside: texts('Initiators not on the rung: named beside one who is, or accused under a policy that counts it.'),
  statements: listOf(statement, 'What was said, in order of acceptance.'),
  targetParties: texts('Parties of those whom it hit: blame from these weighs more.'),
  policies: listOf(
    schemaOf<Attribution['policies'][number]>('The answer under a policy.', {
      policy,
      initiators: texts('Actor ids.'),
      rung,
    }),
    'What each policy would answer.',
  ),
});
