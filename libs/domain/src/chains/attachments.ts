import type { Action } from '../actions/action';
import type { ResponseWords } from '../actions/response-words';
import type { ActorBook } from '../actors/actor-book';
import { sameName } from '../actors/names';
import type { Relations } from '../actors/relations';
import { compareTimed } from '../order';
import type { Parameters } from '../parameters';
import { dayMs, overlap } from '../time';
import type { Chain } from './chain';

/** Signals and restraints beside a chain: threats, warnings, truces of those who are in it, while it lasts. */
export type ChainStatus = 'active' | 'paused' | 'ended';

/** What attaches to the chain, by (`from`, `to`, id). `quiet` are all signals and restraints. */
export function attachmentsOf(
  chain: Chain,
  quiet: readonly Action[],
  words: ResponseWords,
  book: ActorBook,
  relations: Relations,
  { chainLullDays }: Parameters,
): Action[] {
  const members = new Set(chain.actions.map(({ id }) => id));
  const until = chain.lastActivity + chainLullDays * dayMs;
  return quiet
    .filter((action) => overlap(action.from, action.to, chain.start, until))
    .filter(
      (action) =>
        (words.asserted.get(action.id) ?? []).some(({ trigger }) => members.has(trigger.id)) ||
        action.directions.party.some(({ dyad }) => chain.partyDyads.has(dyad)) ||
        comesFromGround(action, chain, book, relations),
    )
    .sort(compareTimed);
}

/** From the actor that governs one of the chain's countries, or a part of it, to one of the chain's participants. */
function comesFromGround(action: Action, chain: Chain, book: ActorBook, relations: Relations): boolean {
  if (!action.targets.some((target) => chain.participants.includes(relations.side(target, 'party', action.from))))
    return false;
  const governs = (actor: string): boolean => {
    const country = book.actors.get(actor)?.governs;
    return country !== undefined && chain.countries.some((one) => sameName(one, country));
  };
  return action.initiators.some((initiator) =>
    [...relations.upwards(initiator, action.from, ['part_of'])].some(governs),
  );
}

export function statusOf(
  chain: Chain,
  attached: readonly Action[],
  clock: number,
  { chainLullDays }: Parameters,
): ChainStatus {
  if (clock > chain.lastActivity + chainLullDays * dayMs) return 'ended';
  const latest = [...chain.actions, ...attached.filter(({ pausing }) => pausing)].sort(compareTimed).at(-1);
  return latest?.pausing ? 'paused' : 'active';
}

/** The first pausing restraints after the chain's hostile acts: those that begin when the act has ended, with no other hostile act in between. */
export function pausesOf(chain: Chain, attached: readonly Action[]): Action[] {
  const pausing = attached.filter(({ pausing: pauses }) => pauses);
  if (pausing.length === 0) return [];
  const found = new Set<Action>();
  for (const act of chain.actions) {
    const after = (restraint: Action): boolean =>
      restraint.from >= act.to &&
      !chain.actions.some((other) => other !== act && other.from >= act.to && other.from < restraint.from);
    const first = pausing.find(after);
    if (first) found.add(first);
  }
  return [...found].sort(compareTimed);
}
