import { ActorBook } from '../actors/actor-book';
import type { Actor, Mentioned } from '../actors/actor-book';
import { namelessIdOf } from '../actors/names';
import { actorRow } from '../actors/actor-rows';
import { compareAccepted } from '../accepted';
import type { Accepted } from '../accepted';
import type { Footprint, Spelling, Teller } from './footprints';
import { tieOfName, tieOfWhole } from '../events/ties';
import type { Asking, Hand } from './hand';
import type { Loader } from './loader';
import type { RowChanges } from './row-changes';
import type { ActorRow } from '../read-models';

/**
 * Who is meant by which name, who mentions whom, and how a provisional actor is spelled: as it is first, by acceptance, in a report, else in a relation,
 * else in a statement or tally.
 */
export type Telling = Readonly<{
  at: Accepted;
  kind: Teller;
  mentioned: readonly Named[];
}>;

/** Whom an event mentions, under which name; as `Mentioned`, or one name by itself. */
export type Named = Readonly<{ actor: string; name: string }>;

const kinds: readonly Teller[] = ['report', 'relation', 'statement'];

export class LiveActors {
  book = new ActorBook([]);
  /** Events that mention an actor, by its id. */
  private readonly mentions = new Map<string, Set<string>>();
  /** What was known of actors before the step under way. */
  private readonly known = new Map<string, Footprint>();
  /** How many more speak of an actor than before the step, or fewer. */
  private readonly more = new Map<string, number>();
  /** Events that mention an actor otherwise than before the step, or may do so. */
  private readonly retold = new Map<string, Set<string>>();
  private readonly nameless = new Map<string, string>();
  /** Actors whose rows may have changed. */
  private readonly touched = new Set<string>();

  /** `tellingOf` gives what an event says today. */
  constructor(
    private readonly tellingOf: (key: string) => Telling | undefined,
    private readonly hand: Hand,
  ) {}

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
    for (const { actor } of before?.mentioned ?? []) {
      if (!now.has(actor)) this.mentions.get(actor)?.delete(before?.at.key ?? '');
      this.noteRetold(actor, before?.at.key);
    }
    for (const actor of now) {
      const events = this.mentions.get(actor) ?? new Set();
      this.mentions.set(actor, events.add(after?.at.key ?? ''));
      this.noteRetold(actor, after?.at.key);
    }
  }

  private noteRetold(actor: string, key: string | undefined): void {
    if (key === undefined || this.hand.loading) return;
    this.retold.set(actor, (this.retold.get(actor) ?? new Set()).add(key));
  }

  /** So many more speak of each of these than before, or fewer. */
  use(actors: Iterable<string>, more: 1 | -1): void {
    if (this.hand.loading) return;
    for (const actor of actors) this.more.set(actor, (this.more.get(actor) ?? 0) + more);
  }

  /** Writes the rows that have changed. @returns what is known now of actors of whom something else was known. */
  *write(rows: RowChanges, loader: Loader): Asking<readonly Footprint[]> {
    yield* this.learn(loader);
    const misspelled = this.misspelled();
    if (misspelled.length > 0) yield* loader.ask({ ties: misspelled.flatMap((actor) => this.tiesOf(actor)) });
    const footprints = this.settle(new Set(misspelled));
    yield* this.learn(loader);
    for (const id of this.touched) {
      const row = this.rowOf(id);
      if (row) rows.write('actors', id, row);
      else rows.remove('actors', id);
    }
    this.touched.clear();
    return footprints;
  }

  /** What ties events to an actor that they mention. */
  tiesOf(actor: string): string[] {
    const whole = this.wholeOf(actor);
    const names = this.book.provisionalNamesOf(actor).map(tieOfName);
    return whole === undefined ? names : [...names, ...this.tiesOfWhole(whole)];
  }

  /** What ties events to a whole that somebody is mentioned as belonging to. */
  tiesOfWhole(whole: string): string[] {
    return this.book.provisionalNamesOf(whole).map(tieOfWhole);
  }

  /** Learns what was known of all that are concerned. */
  private *learn(loader: Loader): Asking<void> {
    for (let asked = this.unknown(); asked.length > 0; asked = this.unknown()) {
      const { footprints } = yield* loader.ask({ footprints: asked });
      for (const id of asked) this.known.set(id, { id, uses: 0 });
      for (const one of footprints) this.known.set(one.id, one);
    }
  }

  private unknown(): string[] {
    if (this.hand.whole) return [];
    const asked = new Set([...this.more.keys(), ...this.retold.keys(), ...this.touched]);
    for (const actor of this.retold.keys()) asked.add(namelessIdOf(actor));
    for (const actor of asked) {
      const whole = this.wholeOf(actor);
      if (whole !== undefined) asked.add(whole);
    }
    return [...asked].filter((actor) => !this.known.has(actor));
  }

  /** Actors whose spelling came from an event that mentions them no more: all that mention them must be asked. */
  private misspelled(): string[] {
    return [...this.retold].flatMap(([actor, events]) => {
      const spelled = this.known.get(actor)?.spelled;
      return spelled && events.has(spelled.at.key) && !this.spellingIn(actor, spelled.at.key) ? [actor] : [];
    });
  }

  private settle(misspelled: ReadonlySet<string>): Footprint[] {
    const changed: Footprint[] = [];
    for (const id of new Set([...this.more.keys(), ...this.retold.keys()])) {
      const before = this.known.get(id) ?? { id, uses: 0 };
      const uses = before.uses + (this.more.get(id) ?? 0);
      const spelled = this.spelledNow(id, before.spelled, misspelled.has(id));
      const whole = this.wholeOf(id);
      if ((uses === 0) !== (before.uses === 0)) this.touched.add(id);
      if (spelled?.name !== before.spelled?.name) this.touched.add(id).add(namelessIdOf(id));
      const after = { id, uses, ...(spelled && { spelled }), ...(whole !== undefined && { whole }) };
      this.known.set(id, after);
      if (uses !== before.uses || !sameSpelling(spelled, before.spelled) || whole !== before.whole) changed.push(after);
    }
    this.more.clear();
    this.retold.clear();
    return changed;
  }

  private spelledNow(actor: string, before: Spelling | undefined, anew: boolean): Spelling | undefined {
    const retold = this.retold.get(actor);
    // An event that spells it otherwise than before is still the first.
    const kept = before && (anew || retold?.has(before.at.key)) ? this.spellingIn(actor, before.at.key) : before;
    let first = kept;
    for (const key of (anew ? this.mentions.get(actor) : retold) ?? []) {
      const other = this.spellingIn(actor, key);
      if (other && (!first || compareSpellings(other, first) < 0)) first = other;
    }
    return first;
  }

  /** How an event first spells an actor today. */
  private spellingIn(actor: string, event: string): Spelling | undefined {
    const telling = this.tellingOf(event);
    const place = telling?.mentioned.findIndex((named) => named.actor === actor) ?? -1;
    const named = telling?.mentioned[place];
    if (!telling || !named) return undefined;
    const { key, time, event: at } = telling.at;
    return { name: named.name, kind: telling.kind, at: { key, time, event: { id: at.id, source: at.source } }, place };
  }

  /** Somebody nameless stands for this whole. */
  standsFor(actor: string, whole: string): void {
    this.nameless.set(actor, whole);
  }

  private rowOf(id: string): ActorRow | undefined {
    const registered = this.registered(id);
    if (registered) return actorRow(registered);
    if ((this.known.get(id)?.uses ?? 0) === 0) return undefined;
    return actorRow({
      id,
      name: this.nameOf(id),
      aliases: new Set(),
      kind: undefined,
      governs: undefined,
      provisional: true,
      whole: this.wholeOf(id),
    });
  }

  private registered(id: string): Actor | undefined {
    const actor = this.book.actors.get(id);
    return actor?.provisional === false ? actor : undefined;
  }

  private nameOf(id: string): string {
    const whole = this.wholeOf(id);
    if (whole !== undefined) return `unnamed, of ${this.nameOf(whole)}`;
    return this.registered(id)?.name ?? this.known.get(id)?.spelled?.name ?? id;
  }

  /** Whose somebody nameless is. */
  private wholeOf(id: string): string | undefined {
    return this.nameless.get(id) ?? this.known.get(id)?.whole;
  }
}

const compareSpellings = (a: Spelling, b: Spelling): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compareAccepted(a.at, b.at) || a.place - b.place;

const sameSpelling = (a: Spelling | undefined, b: Spelling | undefined): boolean =>
  a && b ? a.name === b.name && compareSpellings(a, b) === 0 : a === b;

/** The names in mentions, in the order in which they are read: of each the whole first. */
export function namesIn(mentioned: readonly Mentioned[]): Named[] {
  return mentioned.flatMap(({ actor, whole, nameless, written: { name, of } }) => [
    ...(whole !== undefined && of !== undefined ? [{ actor: whole, name: of }] : []),
    ...(nameless || name === undefined ? [] : [{ actor, name }]),
  ]);
}
