import type { AttributionExplanation, StatementTold } from '../actions/explain-attribution';
import type { Because, Rung } from '../actions/attribution';
import type { NameOf } from './comparison-in-words';

/** Why these are said to have done it, line by line. */
export function attributionInWords(attribution: AttributionExplanation, nameOf: NameOf): string[] {
  const { policy, initiators, rung, disputed, ladder, beside, statements, targetParties, policies } = attribution;
  const all = (ids: readonly string[]): string => (ids.length === 0 ? 'nobody' : ids.map(nameOf).join(', '));
  return [
    `Under the policy ${policy}: ${all(initiators)}${rung === 'unknown' ? '' : `, ${rungInWords[rung]}`}${disputed ? '; disputed' : ''}.`,
    `The ladder, highest rung first${ladder.length === 0 ? ': nobody stands on it.' : ':'}`,
    ...ladder.flatMap((held) =>
      held.actors.map(({ actor, by }) => `  ${rungInWords[held.rung]}: ${nameOf(actor)}, by ${by.join(', ')}.`),
    ),
    ...(beside.length > 0
      ? [`Not on the rung, but named in one report with who is, or accused under this policy: ${all(beside)}.`]
      : []),
    ...(statements.length > 0
      ? [`What was said, in order of acceptance (those it hit are of the party ${all(targetParties)}):`]
      : []),
    ...statements.map((one) => statementInWords(one, nameOf)),
    `By policy: ${policies.map((one) => `${one.policy}: ${all(one.initiators)} (${one.rung})`).join('; ')}.`,
  ];
}

const rungInWords: Readonly<Record<Rung, string>> = {
  confirmed: 'confirmed',
  claimed: "claimed by the actor's own party",
  blamed: "blamed by the target's party",
  named: 'named in the report',
  suspected: 'suspected, or blamed by anyone else',
  unknown: 'unknown',
};

const becauseInWords: Readonly<Record<Because, string>> = {
  'own-party': "the speaker is of the actor's own party",
  'target-party': 'the speaker is of a party that was hit',
  bystander: 'the speaker is of neither party',
  confirms: 'the speaker confirms it',
  suspects: 'the speaker only suspects it',
};

function statementInWords({ event, kind, accepted, by, party, says, liftedBy }: StatementTold, nameOf: NameOf): string {
  const who = party === by ? nameOf(by) : `${nameOf(by)} (of ${nameOf(party)})`;
  const head = `  ${event}, ${accepted}: ${kindInWords[kind]} by ${who}`;
  if (kind === 'denial') {
    const lifted = liftedBy && `lifted by the claim ${liftedBy.event} of ${nameOf(liftedBy.by)}, ${liftedBy.accepted}`;
    return `${head}; ${lifted ?? 'no later claim by that party lifts it: disputed'}.`;
  }
  const words = says.map(({ actor, rung, because }) => `${nameOf(actor)} is ${rung}, since ${becauseInWords[because]}`);
  return `${head}: ${words.join('; ')}.`;
}

const kindInWords = { claim: 'a claim', attribution: 'an attribution', denial: 'a denial' } as const;
