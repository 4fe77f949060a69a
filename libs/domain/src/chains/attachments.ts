import type { Action } from '../actions/action';
import type { ResponseWords } from '../actions/response-words';
import type { ActorBook } from '../actors/actor-book';
import { foldName } from '../actors/names';
import type { Relations } from '../actors/relations';
import { IntervalList } from '../interval-list';
import { compareTimed, firstAtOrAfter, firstNot } from '../order';
import type { Parameters } from '../parameters';
import { dayMs } from '../time';
import type { Chain } from './chain';

/** Signals and restraints beside a chain: threats, warnings, truces of those who are in it, while it lasts. */
export type ChainStatus = 'active' | 'paused' | 'ended';

/** All signals and restraints, by what can attach them to a chain. */
export class Sidelines {
  private readonly byDyad = new Map<string, IntervalList<Action>>();
  private readonly byTrigger = new Map<string, IntervalList<Action>>();
  private readonly byGovernedCountry = new Map<string, IntervalList<Action>>();

  constructor(
    private readonly words: ResponseWords,
    private readonly actors: Pick<ActorBook, 'actors'>,
    private readonly relations: Relations,
  ) {}

  add(action: Action): Ties {
    const ties = this.tiesOf(action);
    for (const [index, keys] of this.indexed(ties))
      for (const key of keys) {
        const held = index.get(key) ?? new IntervalList<Action>();
        held.add(action);
        index.set(key, held);
      }
    return ties;
  }

  /** Takes out an action as it was when it had these ties. */
  remove(action: Action, ties: Ties): void {
    for (const [index, keys] of this.indexed(ties)) {
      for (const key of keys) {
        index.get(key)?.remove(action);
        if (index.get(key)?.size === 0) index.delete(key);
      }
    }
  }

  /** What attaches to the chain, by (`from`, `to`, id). */
  attachedTo(chain: Chain, { chainLullDays }: Parameters): Action[] {
    const until = chain.lastActivity + chainLullDays * dayMs;
    const near = new Set<Action>();
    const look = (index: Map<string, IntervalList<Action>>, key: string, fits: (action: Action) => boolean): void => {
      for (const action of index.get(key)?.overlapping(chain.start, until) ?? []) if (fits(action)) near.add(action);
    };
    for (const { id } of chain.actions) look(this.byTrigger, id, () => true);
    for (const dyad of chain.partyDyads) look(this.byDyad, dyad, () => true);
    for (const country of chain.countries)
      look(this.byGovernedCountry, foldName(country), (action) => this.concerns(action, chain));
    return [...near].sort(compareTimed);
  }

  /** From the actor that governs one of the chain's countries, or a part of it, it must go to one of the chain's participants. */
  private concerns({ targets, from }: Action, { participants }: Chain): boolean {
    return targets.some((target) => participants.includes(this.relations.side(target, 'party', from)));
  }

  tiesOf(action: Action): Ties {
    return {
      dyads: action.directions.party.map(({ dyad }) => dyad),
      triggers: (this.words.asserted.get(action.id) ?? []).map(({ trigger }) => trigger.id),
      countries: [...this.governedBy(action)],
    };
  }

  private indexed({ dyads, triggers, countries }: Ties) {
    return [
      [this.byDyad, new Set(dyads)],
      [this.byTrigger, new Set(triggers)],
      [this.byGovernedCountry, new Set(countries)],
    ] as const;
  }

  private governedBy({ initiators, from }: Action): Set<string> {
    const above = initiators.flatMap((initiator) => [...this.relations.upwards(initiator, from, ['part_of'])]);
    return new Set(
      above.flatMap((actor) => {
        const country = this.actors.actors.get(actor)?.governs;
        return country === undefined ? [] : [foldName(country)];
      }),
    );
  }
}

/** By what a signal or restraint can attach to a chain: its party-level dyads, what it is said to answer, the countries that its side governs, folded. */
export type Ties = Readonly<{ dyads: readonly string[]; triggers: readonly string[]; countries: readonly string[] }>;

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
