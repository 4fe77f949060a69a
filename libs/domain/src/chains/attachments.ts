import type { Action } from '../actions/action';
import type { ResponseWords } from '../actions/response-words';
import type { ActorBook } from '../actors/actor-book';
import { foldName } from '../actors/names';
import type { Relations } from '../actors/relations';
import { push } from '../grouping';
import { compareTimed, firstAtOrAfter, firstNot } from '../order';
import type { Parameters } from '../parameters';
import { dayMs, overlap } from '../time';
import type { Chain } from './chain';

/** Signals and restraints beside a chain: threats, warnings, truces of those who are in it, while it lasts. */
export type ChainStatus = 'active' | 'paused' | 'ended';

/** All signals and restraints, by what can attach them to a chain. */
export class Sidelines {
  private readonly byDyad = new Map<string, Action[]>();
  private readonly byTrigger = new Map<string, Action[]>();
  private readonly byGovernedCountry = new Map<string, Action[]>();

  constructor(
    quiet: readonly Action[],
    words: ResponseWords,
    book: ActorBook,
    private readonly relations: Relations,
  ) {
    for (const action of quiet) {
      for (const { dyad } of action.directions.party) push(this.byDyad, dyad, action);
      for (const { trigger } of words.asserted.get(action.id) ?? []) push(this.byTrigger, trigger.id, action);
      for (const country of this.governedBy(action, book)) push(this.byGovernedCountry, country, action);
    }
  }

  /** What attaches to the chain, by (`from`, `to`, id). */
  attachedTo(chain: Chain, { chainLullDays }: Parameters): Action[] {
    const until = chain.lastActivity + chainLullDays * dayMs;
    const near = new Set([
      ...chain.actions.flatMap(({ id }) => this.byTrigger.get(id) ?? []),
      ...[...chain.partyDyads].flatMap((dyad) => this.byDyad.get(dyad) ?? []),
      ...this.fromGround(chain),
    ]);
    return [...near].filter(({ from, to }) => overlap(from, to, chain.start, until)).sort(compareTimed);
  }

  /** From the actor that governs one of the chain's countries, or a part of it, to one of the chain's participants. */
  private fromGround({ countries, participants }: Chain): Action[] {
    return countries
      .flatMap((country) => this.byGovernedCountry.get(foldName(country)) ?? [])
      .filter(({ targets, from }) =>
        targets.some((target) => participants.includes(this.relations.side(target, 'party', from))),
      );
  }

  private governedBy({ initiators, from }: Action, book: ActorBook): Set<string> {
    const above = initiators.flatMap((initiator) => [...this.relations.upwards(initiator, from, ['part_of'])]);
    return new Set(
      above.flatMap((actor) => {
        const country = book.actors.get(actor)?.governs;
        return country === undefined ? [] : [foldName(country)];
      }),
    );
  }
}

export function statusOf(
  chain: Chain,
  attached: readonly Action[],
  clock: number,
  { chainLullDays }: Parameters,
): ChainStatus {
  if (clock > chain.lastActivity + chainLullDays * dayMs) return 'ended';
  const latest = [...chain.actions, ...attached.filter(pauses)].sort(compareTimed).at(-1);
  return latest && pauses(latest) ? 'paused' : 'active';
}

/** Only a restraint pauses: an accident is a signal and a MID incident is hostile, whatever its type. */
const pauses = ({ pausing, role }: Action): boolean => pausing && role === 'restraint';

/** The first pausing restraints after the chain's hostile acts: those that begin when the act has ended, with no other hostile act in between. */
export function pausesOf(chain: Chain, attached: readonly Action[]): Action[] {
  const pausing = attached.filter(pauses);
  if (pausing.length === 0) return [];
  const begins = chain.actions.map(({ from }) => from).sort((a, b) => a - b);
  const found = new Set<Action>();
  for (const act of chain.actions) {
    // An act that ends as it begins is not the next one after itself.
    const next = begins[firstAtOrAfter(begins, act.to) + (act.from === act.to ? 1 : 0)] ?? Infinity;
    const first = pausing[firstNot(pausing, ({ from }) => from < act.to)];
    if (first && first.from <= next) found.add(first);
  }
  return [...found].sort(compareTimed);
}
