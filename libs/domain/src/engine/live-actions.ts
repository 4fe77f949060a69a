import { readActions } from '../actions/action';
import type { Action } from '../actions/action';
import { statementTypes } from '../actions/attribution';
import type { MatchedAction } from '../actions/match-reports';
import { readReports } from '../actions/report';
import type { Report } from '../actions/report';
import { wordTypes } from '../actions/response-words';
import { ActorBook } from '../actors/actor-book';
import type { Mentioned } from '../actors/actor-book';
import { mentionsIn, relatingTypes, relationWord, saidIn, waitsForReport } from '../actors/read-relations';
import type { Tally } from '../coverage';
import type { EventType } from '../events/log-event';
import type { Accepted } from '../accepted';
import { tieOfName } from '../events/ties';
import type { History } from '../history';
import type { Attribution } from '../parameters';
import type { RelationRow } from '../read-models';
import type { Span } from '../time';
import type { Asking, Hand } from './hand';
import { LiveActors, namesIn } from './live-actors';
import type { Telling } from './live-actors';
import { LiveGroups } from './live-groups';
import { LiveMatching } from './live-matching';
import { LiveRelations } from './live-relations';
import type { RelationChange } from './live-relations';
import { LiveWords } from './live-words';
import type { Loader } from './loader';

/** From events to actions, step by step: only what the new events touch is read again, by the same functions that read the whole. */
export type ActionStep = Readonly<{
  /** Actions as they were that are no more, or have changed; and as they are. */
  gone: readonly Action[];
  come: readonly Action[];
  /** Actions of which it is said otherwise what they answer. */
  spoken: ReadonlySet<string>;
  relations: readonly RelationChange[];
  /** Names or offices of registered actors have changed. */
  renamed: boolean;
  /** Tallies that are new, gone or read otherwise; all of them where names or relations have changed. */
  tallies: ReadonlyMap<string, Tally | undefined>;
}>;

export class LiveActions {
  readonly actions = new Map<string, Action>();
  readonly actors: LiveActors;
  readonly words: LiveWords;
  private readonly reports = new Map<string, Report>();
  private readonly correctedBy = new Map<string, string>();
  private readonly speaksOf = new Map<string, string>();
  /** What statements, tallies and relations tell of actors. */
  private readonly told = new Map<string, Telling>();
  /** Whom statements and tallies that stand speak of, and who speaks. */
  private readonly heardIn = new Map<string, readonly string[]>();
  private readonly live: LiveRelations;
  private readonly groups: LiveGroups;
  private readonly matching: LiveMatching;

  constructor(
    private readonly history: History,
    private readonly policy: Attribution,
    private readonly hand: Hand,
    private readonly asking: Pick<Loader, 'ask' | 'hold'>,
  ) {
    this.actors = new LiveActors((key) => this.tellingOf(key), hand);
    this.live = new LiveRelations(hand);
    this.groups = new LiveGroups(history, this.reports);
    this.matching = new LiveMatching(this.groups, this.live.relations, hand);
    this.words = new LiveWords(history, (report) => this.actionOfReport(report));
  }

  get relations() {
    return this.live.relations;
  }

  actionOfReport(report: string): Action | undefined {
    return this.actions.get(this.matching.actionOfReport(report)?.id ?? '');
  }

  /** Takes relations as their rows tell them. */
  restore(relations: readonly RelationRow[]): void {
    this.live.restore(relations);
  }

  /**
   * `news`: events that are new, or stand otherwise than before.
   * @returns undefined where reports were compared with less than there is; then nothing of it counts, and `uncovered` says what is missing.
   */
  *step(news: ReadonlySet<Accepted>): Asking<ActionStep | undefined> {
    const touched = new Set(news);
    const renamed = yield* this.readBook(touched);
    const changed = this.readReports(touched);
    this.hear(touched);
    const { changes, moved } = yield* this.settleRelations([...touched, ...this.eventsAt(changed)]);
    const elsewhere = this.eventsAt(this.actors.mentioning(moved));
    for (const { key } of elsewhere) if (this.reports.has(key)) changed.add(key);
    const matched = this.match(changed, touched, elsewhere);
    if (this.matching.uncovered.length > 0) return undefined;
    yield* this.asking.hold(this.concernedBy(matched, touched));
    const { gone, come } = this.readActions(matched, touched);
    const reports = [...gone, ...come].flatMap(({ matched: { reports: all } }) => all.map(({ id }) => id));
    const spoken = this.words.hear(ofTypes(touched, wordTypes), reports);
    const tallies = this.talliesOf(touched, renamed || changes.length > 0);
    return { gone, come, spoken, relations: changes, renamed, tallies };
  }

  /** Times at which reports were compared with less than there is. */
  get uncovered(): readonly Span[] {
    return this.matching.uncovered;
  }

  /** Registrations are read together: an alias can move what was told long ago. */
  private *readBook(touched: Set<Accepted>): Asking<boolean> {
    if (ofTypes(touched, ['talion.actor.registered.v1']).length === 0) return false;
    const book = new ActorBook(this.history.of(['talion.actor.registered.v1']).map(({ event }) => event));
    const names = this.hand.whole || this.hand.loading ? [] : this.actors.book.namesDiffering(book);
    if (names.length > 0) yield* this.asking.ask({ ties: names.map(tieOfName) });
    for (const one of this.eventsAt(this.actors.mentioning(this.actors.replace(book)))) touched.add(one);
    return true;
  }

  private *settleRelations(touched: readonly Accepted[]): Asking<ReturnType<LiveRelations['settle']>> {
    if (this.hand.loading) return { changes: [], moved: new Set() };
    const wholes = this.live.wholesInDoubt();
    if (wholes.length > 0) yield* this.asking.ask({ ties: wholes.flatMap((whole) => this.actors.tiesOfWhole(whole)) });
    if (!this.hand.whole) {
      const { moved } = this.live.toSettle();
      if (moved.size > 0) yield* this.holdMoving(moved, touched);
    }
    const settled = this.live.settle();
    for (const { before, after, relation } of settled.changes) {
      const ends = [relation.actor, relation.above];
      if (before.length > 0) this.actors.use(ends, -1);
      if (after.length > 0) this.actors.use(ends, 1);
    }
    return settled;
  }

  /** Has at hand all that mentions actors who move, and the dyads of it and of what is touched, as they are before. */
  private *holdMoving(moved: ReadonlySet<string>, touched: readonly Accepted[]): Asking<void> {
    yield* this.asking.ask({ ties: [...moved].flatMap((actor) => this.actors.tiesOf(actor)) });
    const concerned = new Set([...touched, ...this.eventsAt(this.actors.mentioning(moved))]);
    const reports = [...concerned].flatMap((one) => (isOf(one, statementTypes) ? this.spokenOf(one) : one.key));
    yield* this.asking.hold(reports.flatMap((key) => this.actionOfReport(key) ?? []));
  }

  /** The report that a statement speaks of, and the one that it was last found to speak of. */
  private spokenOf({ key, event: { data, source } }: Accepted<(typeof statementTypes)[number]>): string[] {
    return [this.history.find(data.report, source)?.key ?? [], this.speaksOf.get(key) ?? []].flat();
  }

  /** Actions, as they are before the step, that it may change: those that are read anew, and those that words are heard on. */
  private concernedBy(
    matched: ReadonlyMap<string, MatchedAction | undefined>,
    touched: ReadonlySet<Accepted>,
  ): Action[] {
    if (this.hand.whole || this.hand.loading) return [];
    const ids = new Set(matched.keys());
    const before = [...ids].flatMap((id) => this.actions.get(id)?.matched ?? []);
    const after = [...matched.values()].filter((one) => one !== undefined);
    const reports = [...before, ...after].flatMap((one) => one.reports.map(({ id }) => id));
    for (const word of [...ofTypes(touched, wordTypes), ...this.words.wordsOn(reports)]) {
      for (const reference of [word.event.data.response, ...word.event.data.triggers]) {
        const report = this.history.find(reference, word.event.source)?.key ?? '';
        ids.add(this.matching.actionOfReport(report)?.id ?? '');
      }
      ids.add(this.words.responseBefore(word) ?? '');
    }
    return [...ids].flatMap((id) => this.actions.get(id) ?? []);
  }

  /** @returns the reports that read otherwise than before. */
  private readReports(touched: Set<Accepted>): Set<string> {
    const dirty = new Set(ofTypes(touched, ['talion.action.reported.v1']));
    const corrections = new Set(ofTypes(touched, ['talion.action.corrected.v1']));
    for (const correction of corrections) {
      const { data, source } = correction.event;
      const now = this.history.find(data.report, source);
      for (const report of [now, this.history.get(this.correctedBy.get(correction.key) ?? '')])
        if (report && isOf(report, ['talion.action.reported.v1'])) dirty.add(report);
      if (now) this.correctedBy.set(correction.key, now.key);
    }
    for (const report of dirty)
      for (const one of ofTypes(this.history.referringTo(report), ['talion.action.corrected.v1'])) corrections.add(one);
    for (const { key } of corrections) this.history.stopWaiting(key);
    const read = readReports(this.history.only([...dirty, ...corrections]), this.actors.book);
    const after = new Map(read.map((report) => [report.id, report]));
    const before = new Map([...dirty].map((one) => [one.key, this.tellingOf(one.key)]));
    for (const one of dirty) {
      const report = after.get(one.key);
      // A statement waits for a report that has a type.
      if (this.reports.has(one.key) !== after.has(one.key))
        for (const other of this.history.referringTo(one)) touched.add(other);
      if (report) this.reports.set(one.key, report);
      else this.reports.delete(one.key);
    }
    for (const one of dirty) {
      const mentioned = mentionedIn(after.get(one.key));
      this.actors.retell(before.get(one.key), this.tellingOf(one.key));
      this.noteNameless(mentioned);
      this.live.tell(one, saidIn(this.history.isWithdrawn(one) ? [] : mentioned));
    }
    return new Set([...dirty].map(({ key }) => key));
  }

  /** What relations, statements and tallies say of actors. */
  private hear(touched: ReadonlySet<Accepted>): void {
    for (const one of touched) {
      if (isOf(one, relatingTypes)) this.hearRelation(one);
      else if (isOf(one, statementTypes) || isOf(one, ['talion.tally.reported.v1'])) this.hearStatement(one);
    }
  }

  private hearRelation(one: Accepted<(typeof relatingTypes)[number]>): void {
    const stands = !this.history.isWithdrawn(one);
    const word = relationWord(one, this.actors.book);
    const { actor, to } = one.event.data;
    const names = [
      { actor: word.actor, name: actor },
      { actor: word.above, name: to },
    ];
    this.tell(one, stands ? { at: one, kind: 'relation', mentioned: names } : undefined);
    this.live.tell(one, { words: stands ? [word] : [], nameless: [] });
  }

  private hearStatement(one: Accepted): void {
    const stands = !this.history.isWithdrawn(one) && !waitsForReport(one, this.history, (key) => this.reports.has(key));
    const mentioned = stands ? mentionsIn(one).map((mention) => this.actors.book.mentioned(mention)) : [];
    const heard = mentioned.map(({ actor }) => actor);
    this.actors.use(this.heardIn.get(one.key) ?? [], -1);
    this.actors.use(heard, 1);
    if (heard.length > 0) this.heardIn.set(one.key, heard);
    else this.heardIn.delete(one.key);
    this.noteNameless(mentioned);
    this.tell(one, stands ? { at: one, kind: 'statement', mentioned: namesIn(mentioned) } : undefined);
    this.live.tell(one, saidIn(mentioned));
  }

  private tell(one: Accepted, telling: Telling | undefined): void {
    const before = this.told.get(one.key);
    if (telling) this.told.set(one.key, telling);
    else this.told.delete(one.key);
    this.actors.retell(before, telling);
  }

  private noteNameless(mentioned: readonly Mentioned[]): void {
    for (const { actor, whole, nameless } of mentioned)
      if (nameless && whole !== undefined) this.actors.standsFor(actor, whole);
  }

  private tellingOf(key: string): Telling | undefined {
    const report = this.reports.get(key);
    const at = this.history.get(key);
    if (!report || !at) return this.told.get(key);
    return { at, kind: 'report', mentioned: namesIn(mentionedIn(report)) };
  }

  /** @returns the actions that are read anew, by their ids; undefined for those that are no more. */
  private match(
    changed: ReadonlySet<string>,
    touched: ReadonlySet<Accepted>,
    elsewhere: readonly Accepted[],
  ): Map<string, MatchedAction | undefined> {
    const decisions = ofTypes(touched, ['talion.actions.merged.v1', 'talion.actions.split.v1']);
    const { concerned, groups } = this.groups.regroup(changed, decisions);
    const { gone, come } = this.matching.change(concerned, groups);
    const matched = new Map<string, MatchedAction | undefined>(gone.map(({ id }) => [id, undefined]));
    for (const one of come) matched.set(one.id, one);
    for (const statement of ofTypes([...touched, ...elsewhere], statementTypes)) {
      for (const key of this.spokenOf(statement)) {
        const action = this.matching.actionOfReport(key);
        if (action) matched.set(action.id, action);
      }
      const { data, source } = statement.event;
      const report = this.history.find(data.report, source)?.key;
      if (report !== undefined) this.speaksOf.set(statement.key, report);
    }
    return matched;
  }

  private readActions(
    matched: ReadonlyMap<string, MatchedAction | undefined>,
    touched: ReadonlySet<Accepted>,
  ): { gone: Action[]; come: Action[] } {
    const there = [...matched.values()].filter((one) => one !== undefined);
    const statements = new Set(ofTypes(touched, statementTypes));
    for (const { reports } of there)
      for (const { id } of reports) {
        const report = this.history.get(id);
        for (const one of report ? ofTypes(this.history.referringTo(report), statementTypes) : []) statements.add(one);
      }
    for (const { key } of statements) this.history.stopWaiting(key);
    const decisionsOn = { get: (id: string) => this.groups.decisionsOn(id) };
    const facts = this.history.only(statements);
    const come = readActions(there, { decisionsOn }, facts, this.actors.book, this.relations, this.policy);
    const gone = [...matched.keys()].flatMap((id) => this.actions.get(id) ?? []);
    for (const { id } of gone) this.actions.delete(id);
    for (const action of come) this.actions.set(action.id, action);
    return { gone, come };
  }

  private talliesOf(touched: ReadonlySet<Accepted>, all: boolean): Map<string, Tally | undefined> {
    const tallies = ofTypes(touched, ['talion.tally.reported.v1']);
    const told = all ? this.history.of(['talion.tally.reported.v1'], { withdrawnToo: true }) : tallies;
    return new Map(told.map((one) => [one.key, this.history.isWithdrawn(one) ? undefined : one]));
  }

  private eventsAt(keys: Iterable<string>): Accepted[] {
    return [...keys].flatMap((key) => this.history.get(key) ?? []);
  }
}

const mentionedIn = (report: Report | undefined): Mentioned[] =>
  report ? [...report.initiators, ...report.targets] : [];

const isOf = <T extends EventType>(one: Accepted, types: readonly T[]): one is Accepted<T> =>
  (types as readonly EventType[]).includes(one.event.type);

const ofTypes = <T extends EventType>(events: Iterable<Accepted>, types: readonly T[]): Accepted<T>[] =>
  [...events].filter((one): one is Accepted<T> => isOf(one, types));
