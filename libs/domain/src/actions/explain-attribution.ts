import type { ActorBook } from '../actors/actor-book';
import type { Relations } from '../actors/relations';
import { attributions } from '../parameters';
import type { Attribution } from '../parameters';
import { writeTime } from '../time';
import { attribute, claimLifting, isDenial, rungs, wordsOf } from './attribution';
import type { Because, Rung, Statement } from './attribution';
import type { Consensus } from './consensus';
import type { MatchedAction } from './match-reports';

/**
 * Why these are said to have done it: every word that was spoken, why it weighs what it does, which rung won, what the policy made of it, and how long it
 * was disputed.
 */
export type AttributionExplanation = Readonly<{
  policy: Attribution;
  initiators: readonly string[];
  rung: Rung;
  disputed: boolean;
  /** All rungs on which anybody stands, the highest first: by whose word (events; reports for `named`). */
  ladder: readonly Readonly<{ rung: Rung; actors: readonly Readonly<{ actor: string; by: readonly string[] }>[] }>[];
  /** Initiators that do not stand on the winning rung: named beside one who does, or accused under a policy that counts accusations. */
  beside: readonly string[];
  /** In order of acceptance. */
  statements: readonly StatementTold[];
  /** The parties of those it hit when it began: blame from these weighs more. */
  targetParties: readonly string[];
  /** What each policy would answer. */
  policies: readonly Readonly<{ policy: Attribution; initiators: readonly string[]; rung: Rung }>[];
}>;

export type StatementTold = Readonly<{
  event: string;
  kind: 'claim' | 'attribution' | 'denial';
  source: string;
  accepted: string;
  /** Who speaks, and the speaker's party when the action began. */
  by: string;
  party: string;
  /** Whom it puts on which rung, and why there; a denial puts nobody anywhere. */
  says: readonly Readonly<{ actor: string; party: string; rung: Rung; because: Because }>[];
  /** For a denial: the claim by the denier's own party that lifted it. */
  liftedBy?: Readonly<{ event: string; by: string; accepted: string }>;
}>;

export function explainAttribution(
  action: MatchedAction,
  consensus: Consensus,
  statements: readonly Statement[],
  policy: Attribution,
  book: ActorBook,
  relations: Relations,
): AttributionExplanation {
  const party = (actor: string): string => relations.side(actor, 'party', consensus.from);
  const under = (one: Attribution) => attribute(action, consensus, statements, one, book, relations);
  const { initiators, rung, disputed, ladder } = under(policy);
  const standing = new Set(ladder.filter((one) => one.rung === rung).map(({ actor }) => actor));
  return {
    policy,
    initiators,
    rung,
    disputed,
    ladder: rungs.flatMap((one) => {
      const actors = ladder.filter((held) => held.rung === one).map(({ actor, by }) => ({ actor, by }));
      return actors.length > 0 ? [{ rung: one, actors }] : [];
    }),
    beside: initiators.filter((actor) => !standing.has(actor)),
    statements: statements.map((one) => tellStatement(one, consensus, statements, book, party)),
    targetParties: [...new Set(consensus.targets.map(party))],
    policies: attributions.map((one) => {
      const answer = under(one);
      return { policy: one, initiators: answer.initiators, rung: answer.rung };
    }),
  };
}

function tellStatement(
  statement: Statement,
  consensus: Consensus,
  statements: readonly Statement[],
  book: ActorBook,
  party: (actor: string) => string,
): StatementTold {
  const { key, time, event } = statement;
  const speaker = (one: Statement): string => book.mentioned(one.event.data.by).actor;
  const lifting = isDenial(statement) ? claimLifting(statement, statements, book, party) : undefined;
  return {
    event: key,
    kind: kinds[event.type],
    source: event.source,
    accepted: writeTime(time),
    by: speaker(statement),
    party: party(speaker(statement)),
    says: wordsOf(statement, consensus, book, party).map((word) => ({ ...word, party: party(word.actor) })),
    ...(lifting && {
      liftedBy: { event: lifting.key, by: speaker(lifting), accepted: writeTime(lifting.time) },
    }),
  };
}

const kinds = {
  'talion.responsibility.claimed.v1': 'claim',
  'talion.responsibility.attributed.v1': 'attribution',
  'talion.responsibility.denied.v1': 'denial',
} as const;
