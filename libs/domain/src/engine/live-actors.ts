import { ActorBook } from '../actors/actor-book';
import type { Actor, Mentioned } from '../actors/actor-book';
import { namelessIdOf } from '../actors/names';
import { actorRow } from '../actors/actor-rows';
import { compareAccepted } from '../accepted';
import type { Accepted } from '../accepted';
import type { ActorRow } from '../read-models';

/**
 * Who is meant by which name, who mentions whom, and how a provisional actor is spelled: as it is first, by acceptance, in a report, else in a relation,
 * else in a statement or tally.
 */
export type Telling = Readonly<{
  at: Accepted;
  kind: 'report' | 'relation' | 'statement';
  mentioned: readonly Named[];
}>;

/** Whom an event mentions, under which name; as `Mentioned`, or one name by itself. */
export type Named = Readonly<{ actor: string; name: string }>;

type Spelling = Readonly<{ name: string; kind: Telling['kind']; at: Accepted; place: number }>;

const kinds: readonly Telling['kind'][] = ['report', 'relation', 'statement'];

export class LiveActors {
  book = new ActorBook([]);
  /** Events that mention an actor, by its id. */
  private readonly mentions = new Map<string, Set<string>>();
  private readonly spelled = new Map<string, Spelling>();
  /** How many actions, relations and statements speak of an actor. */
  private readonly uses = new Map<string, number>();
  private readonly nameless = new Map<string, string>();
  /** Actors whose rows may have changed. */
  readonly touched = new Set<string>();

  /** `tellingOf` gives what an event says today. */
  constructor(private readonly tellingOf: (key: string) => Telling | undefined) {}

  /**
   * Takes another book of registered actors.
   * @returns the actors that some name meant or means otherwise.
   */
  replace(book: ActorBook): Set<string> {
    const moved = new Set<string>();
    for (const [name, id] of this.book.resolved()) {
      const now = book.resolve(name);
      if (now !== id) moved.add(id).add(now);
    }
    // A whole's name is in that of whoever is nameless.
    for (const { actors } of [this.book, book])
      for (const { id, provisional } of actors.values()) if (!provisional) this.touched.add(id).add(namelessIdOf(id));
    this.book = book;
    return moved;
  }

  mentioning(actors: Iterable<string>): Set<string> {
    const events = new Set<string>();
    for (const actor of actors) for (const key of this.mentions.get(actor) ?? []) events.add(key);
    return events;
  }

  /** An event mentions others than before; either may be nothing. */
  retell(before: Telling | undefined, after: Telling | undefined): void {
    const now = new Set(after?.mentioned.map(({ actor }) => actor));
    const lost = new Set<string>();
    for (const { actor } of before?.mentioned ?? []) {
      if (!now.has(actor)) this.mentions.get(actor)?.delete(before?.at.key ?? '');
      if (this.spelled.get(actor)?.at.key === before?.at.key) lost.add(actor);
    }
    after?.mentioned.forEach(({ actor, name }, place) => {
      const events = this.mentions.get(actor) ?? new Set();
      this.mentions.set(actor, events.add(after.at.key));
      if (!lost.has(actor)) this.offer(actor, { name, kind: after.kind, at: after.at, place });
    });
    for (const actor of lost) this.respell(actor);
  }

  private offer(actor: string, spelling: Spelling): void {
    const before = this.spelled.get(actor);
    if (before && compareSpellings(before, spelling) <= 0) return;
    this.spelled.set(actor, spelling);
    if (before?.name !== spelling.name) this.touched.add(actor).add(namelessIdOf(actor));
  }

  private respell(actor: string): void {
    this.spelled.delete(actor);
    this.touched.add(actor).add(namelessIdOf(actor));
    for (const key of this.mentions.get(actor) ?? []) {
      const telling = this.tellingOf(key);
      telling?.mentioned.forEach((named, place) => {
        if (named.actor === actor) this.offer(actor, { name: named.name, kind: telling.kind, at: telling.at, place });
      });
    }
  }

  /** So many more speak of each of these than before, or fewer. */
  use(actors: Iterable<string>, more: 1 | -1): void {
    for (const actor of actors) {
      const count = (this.uses.get(actor) ?? 0) + more;
      if (count === 0) this.uses.delete(actor);
      else this.uses.set(actor, count);
      if (count === 0 || (count === 1 && more === 1)) this.touched.add(actor);
    }
  }

  /** Somebody nameless stands for this whole. */
  standsFor(actor: string, whole: string): void {
    this.nameless.set(actor, whole);
  }

  rowOf(id: string): ActorRow | undefined {
    const registered = this.registered(id);
    if (registered) return actorRow(registered);
    if (!this.uses.has(id)) return undefined;
    return actorRow({
      id,
      name: this.nameOf(id),
      aliases: new Set(),
      kind: undefined,
      governs: undefined,
      provisional: true,
      whole: this.nameless.get(id),
    });
  }

  private registered(id: string): Actor | undefined {
    const actor = this.book.actors.get(id);
    return actor?.provisional === false ? actor : undefined;
  }

  private nameOf(id: string): string {
    const whole = this.nameless.get(id);
    if (whole !== undefined) return `unnamed, of ${this.nameOf(whole)}`;
    return this.registered(id)?.name ?? this.spelled.get(id)?.name ?? id;
  }
}

const compareSpellings = (a: Spelling, b: Spelling): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareAccepted(a.at, b.at) || a.place - b.place;

/** The names in mentions, in the order in which they are read: of each the whole first. */
export function namesIn(mentioned: readonly Mentioned[]): Named[] {
  return mentioned.flatMap(({ actor, whole, nameless, written: { name, of } }) => [
    ...(whole !== undefined && of !== undefined ? [{ actor: whole, name: of }] : []),
    ...(nameless || name === undefined ? [] : [{ actor, name }]),
  ]);
}
