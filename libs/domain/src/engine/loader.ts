import type { Action } from '../actions/action';
import { dyadId } from '../actions/action';
import type { ActorBook } from '../actors/actor-book';
import { foldName } from '../actors/names';
import type { Relations } from '../actors/relations';
import type { Chain } from '../chains/chain';
import { partiesOf } from '../chains/chain';
import type { Ties } from '../chains/attachments';
import type { LogEvent } from '../events/log-event';
import { levels } from '../events/statements';
import type { ResponseWords } from '../actions/response-words';
import type { ChainRow } from '../read-models';
import { dayMs } from '../time';
import type { Span } from '../time';
import type { Tree } from './forest';
import type { Asking, Found, Hand, Need } from './hand';

/** What loading asks of the engine. */
type Parts = Readonly<{
  hand: Hand;
  actions: ReadonlyMap<string, Action>;
  words: ResponseWords;
  relations: Relations;
  actors: Readonly<{ book: ActorBook }>;
  lullDays: number;
  /** Takes in events that were folded before; gives trees that grow by it. */
  take: (events: readonly LogEvent[]) => readonly Tree[];
  /** Has at hand what attaches to trees that have grown. */
  complete: (trees: readonly Tree[]) => Asking<void>;
  /** Actions at hand of a dyad that has not been laid, at bloc level. */
  waitingIn: (dyad: string) => Iterable<Action>;
  /** Lays dyads whose actions are all at hand, with their links; gives the trees that grow in them. */
  lay: (dyads: ReadonlySet<string>) => readonly Tree[];
  tiesOf: (action: Action) => Ties;
  isAtHand: (name: string) => boolean;
}>;

const nothing: Found = { events: [], chains: [], alerts: [], footprints: [] };

/** How much further than a chain lasts its signals are looked for, so that they are at hand when it goes on. */
const aheadMs = 365 * dayMs;

/**
 * Brings to hand what a step touches, before it does: whole dyads, with all that hangs together with them through acts in several dyads and through what is
 * said to answer what; and of chains what can attach to them.
 */
export class Loader {
  /** For which governors and participants of a chain signals are at hand, and when. */
  private readonly looked = new Map<string, Span>();
  /** Dyads of which every action is at hand, laid or not. */
  private readonly guests = new Set<string>();

  constructor(private readonly parts: Parts) {}

  /** Asks for events and takes them in; what else is found is the asker's. */
  *ask(need: Need): Asking<Found> {
    if (this.parts.hand.whole) return nothing;
    const found = yield need;
    yield* this.parts.complete(this.parts.take(found.events));
    return found;
  }

  /** Has at hand the dyads of these actions, and the chains that quiet ones may attach to, as they are before any of it changes. */
  *hold(some: Iterable<Action>): Asking<void> {
    const { hand, relations, lullDays } = this.parts;
    if (hand.whole || hand.loading) return;
    const actions = this.withPartners(some);
    yield* this.holdDyads([...actions].flatMap((action) => sidePairs(action, relations)));
    const quiet = [...actions].filter(({ role }) => role !== 'hostile');
    if (quiet.length === 0) return;
    const { chains } = yield* this.ask({
      chains: quiet.map((action) => ({
        actors: partiesOf(action, relations),
        during: { from: action.from - lullDays * dayMs, to: Math.max(action.to, action.from + 1) },
      })),
    });
    const ties = quiet.map((action) => this.parts.tiesOf(action));
    yield* this.holdChains(chains.filter((chain) => ties.some((one) => mayAttach(one, chain))));
  }

  /** Has at hand chains as their rows tell them. */
  *holdChains(chains: readonly ChainRow[]): Asking<void> {
    const ids = chains.flatMap(({ actions }) => actions);
    yield* this.ask({ names: ids.filter((id) => !this.parts.isAtHand(id)) });
    const actions = ids.flatMap((id) => this.parts.actions.get(id) ?? []);
    yield* this.holdDyads(actions.flatMap(blocDyads));
  }

  /** Has at hand every action of these dyads, and lays them. */
  *holdDyads(dyads: Iterable<string>): Asking<void> {
    const all = new Set<string>();
    for (let wanted = this.missing(dyads); wanted.length > 0;) {
      yield* this.bring(wanted);
      for (const dyad of wanted) all.add(dyad);
      const actions = this.withPartners(wanted.flatMap((dyad) => [...this.parts.waitingIn(dyad)]));
      const manifold = [...actions].filter(({ role }) => role === 'hostile').flatMap(blocDyads);
      wanted = this.missing(manifold).filter((dyad) => !all.has(dyad));
    }
    if (all.size === 0) return;
    for (const dyad of all) this.parts.hand.dyads.add(dyad);
    yield* this.parts.complete(this.parts.lay(all));
  }

  private missing(dyads: Iterable<string>): string[] {
    return [...new Set(dyads)].filter((dyad) => !this.parts.hand.holds(dyad));
  }

  private *bring(dyads: readonly string[]): Asking<void> {
    const wanted = dyads.filter((dyad) => !this.guests.has(dyad));
    if (wanted.length > 0) yield* this.ask({ dyads: wanted });
    for (const dyad of wanted) this.guests.add(dyad);
  }

  /** Has at hand what can attach to these chains. */
  *attachable(chains: readonly Chain[]): Asking<void> {
    const { hand, lullDays } = this.parts;
    if (hand.whole) return;
    yield* this.bring(this.missing(chains.flatMap(({ partyDyads }) => [...partyDyads])));
    const acts: { actors: (readonly string[])[]; during: Span }[] = [];
    for (const { countries, participants, start, lastActivity } of chains) {
      const governors = this.governing(countries);
      if (governors.length === 0) continue;
      const name = JSON.stringify([governors, participants]);
      const known = this.looked.get(name);
      const to = lastActivity + lullDays * dayMs;
      if (known && known.from <= start && to <= known.to) continue;
      const during = { from: Math.min(start, known?.from ?? start), to: Math.max(to + aheadMs, known?.to ?? to) };
      this.looked.set(name, during);
      acts.push({ actors: [governors, participants], during });
    }
    if (acts.length > 0) yield* this.ask({ acts });
  }

  /** Who governs one of these countries, or may be a part of whoever does. */
  private governing(countries: readonly string[]): string[] {
    const { actors, relations } = this.parts;
    const folded = new Set(countries.map(foldName));
    const governors = [...actors.book.actors.values()].filter(
      ({ governs }) => governs !== undefined && folded.has(foldName(governs)),
    );
    return governors.length === 0 ? [] : [...relations.atOrBelow(governors.map(({ id }) => id))].sort();
  }

  /** These actions with those that are said to answer them, or to be answered by them, and so on. */
  private withPartners(some: Iterable<Action>): Set<Action> {
    const { words, actions } = this.parts;
    const found = new Set(some);
    if (words.asserted.size === 0) return found;
    const ids = new Set([...found].map(({ id }) => id));
    for (let before = -1; before !== ids.size;) {
      before = ids.size;
      for (const [response, asserted] of words.asserted) {
        const pair = [response, ...asserted.map(({ trigger }) => trigger.id)];
        if (pair.some((id) => ids.has(id))) for (const id of pair) ids.add(id);
      }
    }
    for (const id of ids) {
      const action = actions.get(id);
      if (action) found.add(action);
    }
    return found;
  }
}

const blocDyads = ({ directions }: Action): string[] => directions.bloc.map(({ dyad }) => dyad);

/** The dyads of all sides that have part in an action, at every level, whichever end they stand on: what a row of actions belongs to. */
function sidePairs({ initiators, targets, from }: Action, relations: Relations): string[] {
  return levels.flatMap((level) => {
    const sides = [...new Set([...initiators, ...targets].map((actor) => relations.side(actor, level, from)))];
    return sides.flatMap((a, index) => sides.slice(index + 1).map((b) => dyadId(a, b)));
  });
}

/** Whether a signal or restraint with these ties may attach to a chain. */
const mayAttach = ({ dyads, countries }: Ties, { participants, countries: where }: ChainRow): boolean =>
  participants.some((a, index) => participants.slice(index).some((b) => dyads.includes(dyadId(a, b)))) ||
  where.some((country) => countries.includes(foldName(country)));
