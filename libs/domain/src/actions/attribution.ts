import type { ActorBook } from '../actors/actor-book';
import type { Relations } from '../actors/relations';
import type { Mention } from '../events/values';
import { push } from '../grouping';
import { compareAccepted } from '../accepted';
import type { Accepted, Facts } from '../accepted';
import { sortedTexts } from '../order';
import type { Attribution } from '../parameters';
import type { Consensus } from './consensus';
import type { MatchedAction } from './match-reports';

/**
 * Who did it, as far as anyone says. Blame is claimed, spread and denied; the rungs order those words by who speaks. A denial lowers nothing by
 * itself: it marks the action disputed. Whether a word is true is not known here.
 */
type StatementType =
  'talion.responsibility.claimed.v1' | 'talion.responsibility.attributed.v1' | 'talion.responsibility.denied.v1';
export type Statement = Accepted<StatementType>;

export const rungs = ['confirmed', 'claimed', 'blamed', 'named', 'suspected', 'unknown'] as const;
export type Rung = (typeof rungs)[number];

export type Responsibility = Readonly<{
  initiators: readonly string[];
  /** The rung that the initiators stand on. */
  rung: Rung;
  disputed: boolean;
  /** Who stands on which rung, and by whose word (event ids; report ids for `named`). */
  ladder: readonly Readonly<{ actor: string; rung: Rung; by: readonly string[] }>[];
  /** Denials, by event id. */
  denials: readonly string[];
}>;

export const statementTypes = [
  'talion.responsibility.claimed.v1',
  'talion.responsibility.attributed.v1',
  'talion.responsibility.denied.v1',
] as const;

/** What has been said on each action, in order of acceptance. */
export function statementsByAction(
  history: Facts,
  actionOfReport: ReadonlyMap<string, string>,
): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of history.of(statementTypes)) {
    const { data, source } = statement.event;
    const key = history.find(data.report, source)?.key;
    const action = key === undefined ? undefined : actionOfReport.get(key);
    if (action === undefined) history.wait(statement, data.report, 'The report that it speaks of is not known yet');
    else push(found, action, statement);
  }
  return found;
}

/** Who stands on which rung: actor -> rung -> events that put it there. */
type Ladder = Map<string, Map<Rung, string[]>>;

export function attribute(
  action: MatchedAction,
  consensus: Consensus,
  statements: readonly Statement[],
  policy: Attribution,
  book: ActorBook,
  relations: Relations,
): Responsibility {
  const party = (actor: string): string => relations.side(actor, 'party', consensus.from);
  const ladder: Ladder = new Map();
  const put = (actor: string, rung: Rung, by: string): void => {
    const held = ladder.get(actor) ?? new Map<Rung, string[]>();
    push(held, rung, by);
    ladder.set(actor, held);
  };
  for (const actor of consensus.initiators)
    for (const by of consensus.sources.initiators[actor] ?? []) put(actor, 'named', by);
  for (const statement of statements) {
    for (const { actor, rung } of wordsOf(statement, consensus, book, party)) put(actor, rung, statement.key);
  }
  const denials = statements.filter(isDenial);
  const chosen = choose(policy, action, consensus, ladder, statements.some(isContest));
  return {
    ...chosen,
    disputed: denials.some((denial) => !claimLifting(denial, statements, book, party)),
    ladder: sortedTexts(ladder.keys()).flatMap((actor) =>
      rungs.flatMap((rung) => {
        const by = ladder.get(actor)?.get(rung);
        return by ? [{ actor, rung, by }] : [];
      }),
    ),
    denials: denials.map(({ key }) => key),
  };
}

export const isDenial = ({ event }: Statement): boolean => event.type === 'talion.responsibility.denied.v1';

/** A claim, a blame or a denial: an actor merely named no longer stands under the `claimed` policy. A suspicion is not enough. */
const isContest = ({ event }: Statement): boolean => !('certainty' in event.data) || event.data.certainty === 'blamed';

const mentionedActors = (mentions: readonly Mention[], book: ActorBook): string[] =>
  mentions.map((one) => book.mentioned(one).actor);

/**
 * Why a word weighs what it does: its speaker is of the actor's own party, of the target's party, or of neither; or it confirms, or only suspects,
 * whoever speaks.
 */
export type Because = 'own-party' | 'target-party' | 'bystander' | 'confirms' | 'suspects';
export type Word = Readonly<{ actor: string; rung: Rung; because: Because }>;

/** Whom a statement puts on which rung. A claim on behalf of another party weighs what its speaker's blame would. */
export function wordsOf(
  { event }: Statement,
  consensus: Consensus,
  book: ActorBook,
  party: (actor: string) => string,
): Word[] {
  if (event.type === 'talion.responsibility.denied.v1') return [];
  const speaker = book.mentioned(event.data.by).actor;
  const byTarget = consensus.targets.some((target) => party(target) === party(speaker));
  const blame = byTarget
    ? ({ rung: 'blamed', because: 'target-party' } as const)
    : ({ rung: 'suspected', because: 'bystander' } as const);
  if (event.type === 'talion.responsibility.claimed.v1') {
    const claim = { rung: 'claimed', because: 'own-party' } as const;
    return mentionedActors(event.data.actors ?? [event.data.by], book).map((actor) => ({
      actor,
      ...(party(actor) === party(speaker) ? claim : blame),
    }));
  }
  const { certainty, actors } = event.data;
  const said = {
    confirmed: { rung: 'confirmed', because: 'confirms' },
    blamed: blame,
    suspected: { rung: 'suspected', because: 'suspects' },
  } as const;
  return mentionedActors(actors, book).map((actor) => ({ actor, ...said[certainty] }));
}

/** The first claim by the denier's own party that was accepted after the denial: it lifts the dispute. */
export const claimLifting = (
  denial: Statement,
  statements: readonly Statement[],
  book: ActorBook,
  party: (actor: string) => string,
): Statement | undefined => {
  const denier = party(book.mentioned(denial.event.data.by).actor);
  return statements.find(
    (one) =>
      one.event.type === 'talion.responsibility.claimed.v1' &&
      compareAccepted(one, denial) > 0 &&
      party(book.mentioned(one.event.data.by).actor) === denier,
  );
};

function choose(
  policy: Attribution,
  action: MatchedAction,
  consensus: Consensus,
  ladder: Ladder,
  contested: boolean,
): { initiators: string[]; rung: Rung } {
  const on = (rung: Rung): string[] => [...ladder].filter(([, held]) => held.has(rung)).map(([actor]) => actor);
  if (policy === 'claimed') {
    const claimed = new Set([...on('confirmed'), ...on('claimed')]);
    if (claimed.size > 0)
      return { initiators: sortedTexts(claimed), rung: on('confirmed').length > 0 ? 'confirmed' : 'claimed' };
    return contested ? { initiators: [], rung: 'unknown' } : onRung('named', on('named'));
  }
  const top = rungs.find((rung) => on(rung).length > 0) ?? 'unknown';
  const initiators = new Set(on(top));
  for (const actor of namedBeside(initiators, action, consensus)) initiators.add(actor);
  if (policy === 'accused') for (const actor of [...on('blamed'), ...on('suspected')]) initiators.add(actor);
  return onRung(top, initiators);
}

const onRung = (rung: Rung, actors: Iterable<string>): { initiators: string[]; rung: Rung } => {
  const initiators = sortedTexts(actors);
  return { initiators, rung: initiators.length > 0 ? rung : 'unknown' };
};

/** Whom one report names together with an actor on the rung stays beside it. */
function namedBeside(initiators: ReadonlySet<string>, action: MatchedAction, consensus: Consensus): string[] {
  return action.reports
    .filter(({ withdrawn, initiators: named }) => !withdrawn && named.some(({ actor }) => initiators.has(actor)))
    .flatMap(({ initiators: named }) => named.map(({ actor }) => actor))
    .filter((actor) => consensus.initiators.includes(actor));
}
