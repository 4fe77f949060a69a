import type { EventOf } from '../events/log-event';
import type { Mention } from '../events/values';
import { actorIdOf, foldName, namelessIdOf } from './names';

/**
 * Who is meant by a name. Registered actors are found by name, id and alias; an unknown name is an actor by itself, provisional, never refused.
 * Two actors are never merged because their names look alike.
 */
export type Actor = {
  id: string;
  name: string;
  /** Every other name it is registered under, as written. */
  aliases: Set<string>;
  kind: string | undefined;
  governs: string | undefined;
  /** Nobody has registered it: it is known from reports only. */
  provisional: boolean;
  /** For one that stands for everybody whom reports mention only as somebody's: whose. */
  whole: string | undefined;
};

/** A mention, resolved: who is meant, and for a nameless one whose it is; both with the names as they are written. */
export type Mentioned = Readonly<{
  actor: string;
  whole: string | undefined;
  nameless: boolean;
  written: Mention;
}>;

export class ActorBook {
  readonly actors = new Map<string, Actor>();
  /** Whom statements and tallies that stand speak of, and who speaks. */
  readonly heardOf = new Set<string>();
  /** Names and ids of registered actors: they go before aliases, the earlier registered before the later. */
  private readonly names = new Map<string, string>();
  private readonly aliases = new Map<string, string>();
  private readonly folded = new Map<string, string>();

  /** `registrations` in order of acceptance. */
  constructor(registrations: readonly EventOf<'talion.actor.registered.v1'>[]) {
    for (const { data } of registrations) this.register(data);
  }

  private register(data: EventOf<'talion.actor.registered.v1'>['data']): void {
    const id = data.actor ?? this.known(foldName(data.name)) ?? actorIdOf(data.name);
    const actor = this.actors.get(id);
    if (actor) {
      if (actor.name !== data.name) actor.aliases.add(actor.name);
      actor.name = data.name;
      actor.kind = data.kind ?? actor.kind;
      actor.governs = data.governs ?? actor.governs;
    } else {
      this.actors.set(id, {
        ...unregistered(id, data.name),
        kind: data.kind,
        governs: data.governs,
        provisional: false,
      });
    }
    for (const strong of [data.name, id]) claim(this.names, foldName(strong), id);
    for (const alias of data.aliases ?? []) {
      claim(this.aliases, foldName(alias), id);
      this.actors.get(id)?.aliases.add(alias);
    }
    this.actors.get(id)?.aliases.delete(data.name);
  }

  private known(folded: string): string | undefined {
    return this.names.get(folded) ?? this.aliases.get(folded);
  }

  /** The id of whoever this name means; a provisional actor where nobody is registered under it. */
  resolve(name: string): string {
    const seen = this.folded.get(name);
    if (seen !== undefined) return seen;
    const folded = foldName(name);
    const id = this.known(folded) ?? provisionalId(folded);
    this.folded.set(name, id);
    if (!this.actors.has(id)) this.actors.set(id, unregistered(id, name));
    return id;
  }

  /** Every name that has been asked for, and who it means. */
  resolved(): Iterable<[string, string]> {
    return this.folded;
  }

  /** The ids that names of this actor would have if nobody were registered; of somebody who is not, its own id. */
  provisionalNamesOf(id: string): string[] {
    const names = [...this.names.keys(), ...this.aliases.keys()].filter((folded) => this.known(folded) === id);
    return [...new Set([id, ...names.map(provisionalId)])];
  }

  /** Names that mean somebody else in another book, as the ids that they would have if nobody were registered. */
  namesDiffering(other: ActorBook): string[] {
    const names = new Set([this, other].flatMap((book) => [...book.names.keys(), ...book.aliases.keys()]));
    const meant = (book: ActorBook, folded: string): string => book.known(folded) ?? provisionalId(folded);
    return [...names].filter((folded) => meant(this, folded) !== meant(other, folded)).map(provisionalId);
  }

  /** Whether some registered actor governs another country than in another book. */
  governsOtherwise(other: ActorBook): boolean {
    const ids = new Set([...this.actors.keys(), ...other.actors.keys()]);
    return [...ids].some((id) => this.actors.get(id)?.governs !== other.actors.get(id)?.governs);
  }

  mentioned(written: Mention): Mentioned {
    const { name, of } = written;
    const whole = of === undefined ? undefined : this.resolve(of);
    if (name !== undefined) return { actor: this.resolve(name), whole, nameless: false, written };
    if (whole === undefined) throw new Error('The gate let a mention through that names nobody');
    return { actor: this.nameless(whole), whole, nameless: true, written };
  }

  /** The mentions of a statement or tally that stands: an unknown name is registered by it as by a report. */
  heard(mentions: readonly Mention[]): Mentioned[] {
    const mentioned = mentions.map((one) => this.mentioned(one));
    for (const { actor } of mentioned) this.heardOf.add(actor);
    return mentioned;
  }

  private nameless(whole: string): string {
    const id = namelessIdOf(whole);
    if (!this.actors.has(id))
      this.actors.set(id, { ...unregistered(id, `unnamed, of ${this.actors.get(whole)?.name ?? whole}`), whole });
    return id;
  }
}

const provisionalId = (folded: string): string => folded.replaceAll(' ', '-');

const unregistered = (id: string, name: string): Actor => ({
  id,
  name,
  aliases: new Set(),
  kind: undefined,
  governs: undefined,
  provisional: true,
  whole: undefined,
});

const claim = (names: Map<string, string>, folded: string, id: string): void => {
  if (!names.has(folded)) names.set(folded, id);
};
