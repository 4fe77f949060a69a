import { actorsSpokenOf } from '../actors/actor-rows';
import { raiser } from '../alerts/alerts';
import { dyadId } from '../actions/action';
import type { Action } from '../actions/action';
import { ModelBook } from '../dyads/models';
import type { LogEvent } from '../events/log-event';
import { levels } from '../events/statements';
import type { Level } from '../events/statements';
import { History } from '../history';
import type { Accepted } from '../accepted';
import { chainFrom } from '../chains/chain';
import { referencesIn } from '../events/references';
import { isTieOfAction, spanOf, tiesOf, tieTo } from '../events/ties';
import { parametersFrom } from '../parameters';
import type { ActionRow, DyadRow, RelationRow } from '../read-models';
import { actionRow } from '../read-models';
import { dayMs, timeOf } from '../time';
import type { Span } from '../time';
import type { Footprint } from './footprints';
import { Hand } from './hand';
import type { Asking, Known, Need } from './hand';
import { LiveActions } from './live-actions';
import type { ActionStep } from './live-actions';
import { LiveChains } from './live-chains';
import { LiveCoverage } from './live-coverage';
import { LiveDyads } from './live-dyads';
import { LiveLinks } from './live-links';
import { LiveSequences } from './live-sequences';
import { LiveTroubles } from './live-troubles';
import type { Tree } from './forest';
import { Loader } from './loader';
import { RowChanges } from './row-changes';

/** What a step made of new events. */
export type Folded =
  | Readonly<{
      kind: 'rows';
      /** The rows that may have changed. */
      rows: RowChanges;
      /** What is known now of actors of whom something else was known. */
      footprints: readonly Footprint[];
    }>
  /** Reports were compared with less than there is: the engine is spoilt, and another must have these times at hand before it folds the events. */
  | Readonly<{ kind: 'uncovered'; spans: readonly Span[] }>
  /** The events change what all others say: the engine is spoilt, and another must read the whole history. */
  | Readonly<{ kind: 'anew' }>;

const anew: Folded = { kind: 'anew' };

/**
 * The read models as events come: what `project` says of the set, at the price of what is new. Each step reads again only what the new events touch, and
 * gives the rows that may have changed.
 */
export class Engine {
  private readonly parameters = parametersFrom();
  private readonly live: LiveActions;
  private readonly loader: Loader;
  private readonly trigger = (action: Action): Action | undefined => this.live.words.words.triggerOf(action);
  private readonly dyads: readonly LiveDyads[];
  private models: ModelBook;
  private readonly links: LiveLinks;
  private readonly chains: LiveChains;
  private readonly coverage: LiveCoverage;
  private readonly sequences: LiveSequences;
  private readonly troubles: LiveTroubles;
  /** When the last event that has been folded was accepted. */
  private clock: number;
  /** Actions that the step under way changes, or of which it is said otherwise what they answer. */
  private changing: ReadonlySet<string> = new Set();
  private readonly loaded: ActionRow[] = [];
  /** Trees among what it was told of first, of which more must be asked before anything is folded. */
  private unfinished: readonly Tree[] = [];
  /** Something that was loaded had a name that another had already. */
  private spoilt = false;

  private constructor(
    private readonly history: History,
    private readonly hand: Hand,
  ) {
    const { parameters } = this;
    this.clock = history.lastAcceptance;
    const asking = {
      ask: (need: Need) => this.loader.ask(need),
      hold: (actions: Iterable<Action>) => this.loader.hold(actions),
    };
    const live = new LiveActions(history, parameters.attribution, hand, asking);
    this.live = live;
    this.dyads = levels.map((level) => new LiveDyads(level, parameters, this.trigger, hand));
    this.models = new ModelBook(history, live.actors.book, parameters.link);
    const raise = raiser(parameters);
    const { actions, actors, relations } = live;
    const words = live.words.words;
    this.links = new LiveLinks(
      { words, relations, models: { modelOf: (dyads) => this.models.modelOf(dyads) } },
      this.bloc.timelines,
      (action) => actions.get(action.id) === action,
    );
    this.chains = new LiveChains({ hand, forest: this.links.forest, words, actors, relations, parameters, raise });
    this.coverage = new LiveCoverage(actions, actors, relations);
    this.troubles = new LiveTroubles(history);
    const actionOf = (id: string): Action | undefined => actions.get(id);
    this.sequences = new LiveSequences({ coverage: this.coverage, trigger: this.trigger, actionOf, parameters, raise });
    this.loader = new Loader({
      hand,
      actions,
      words,
      relations,
      actors,
      lullDays: parameters.chainLullDays,
      take: (events) => this.take(events),
      complete: (trees) => this.complete(trees),
      waitingIn: (dyad) => this.bloc.waitingIn(dyad),
      lay: (laid) => this.lay(laid),
      tiesOf: (action) => this.chains.tiesOf(action),
      isAtHand: (name) => history.get(name) !== undefined,
    });
  }

  /** An engine that has these events and knows of no others, with all that follows from them. */
  static of(
    events: Iterable<LogEvent>,
  ): Readonly<{ engine: Engine; rows: RowChanges; footprints: readonly Footprint[] }> {
    const history = new History(events);
    const engine = new Engine(history, new Hand(true));
    const folded = finished(engine.step(new Set(history.accepted)));
    if (folded.kind !== 'rows') throw new Error('A whole history was at hand, and was not enough');
    return { engine, rows: folded.rows, footprints: folded.footprints };
  }

  /** An engine of a history that was folded before, of which it has at hand what it is told here and what it asks for. */
  static knowing({ events, relations, coverage, lastAcceptance }: Known): Engine {
    const engine = new Engine(new History([], undefined, lastAcceptance), new Hand(false));
    engine.live.restore(relations);
    engine.unfinished = engine.take(events);
    for (const row of coverage) {
      const tally = engine.history.get(row.id);
      if (tally) engine.coverage.restore(tally, row);
    }
    return engine;
  }

  /** The chain that an action is in, by its id. */
  chainOf(action: string): string | undefined {
    return this.links.forest.treeOf(action)?.root.action.id;
  }

  /** The row of the dyad of two sides, if they are one and at hand. */
  dyadBetween(level: Level, [a, b]: readonly [string, string]): DyadRow | undefined {
    const timeline = this.dyads.find((one) => one.level === level)?.timelines.get(dyadId(a, b));
    return timeline && this.sequences.dyadRowOf(timeline);
  }

  /** Whether an action is at hand with all dyads that it has part in, so that what follows from it is known. */
  isAtHand(action: string): boolean {
    const dyads = this.live.actions.get(action)?.directions.bloc;
    return this.hand.whole || (dyads?.every(({ dyad }) => this.hand.holds(dyad)) ?? false);
  }

  /** The rows of the actions that were loaded since this was asked last, as they were then. */
  takeLoaded(): ActionRow[] {
    return this.loaded.splice(0);
  }

  /**
   * Takes in more events, where the whole history is at hand.
   * @returns the rows that may have changed; undefined where one of the events puts others under other names, and all must be read by another engine.
   */
  fold(events: Iterable<LogEvent>): RowChanges | undefined {
    const folded = finished(this.folding([...events]));
    return folded.kind === 'rows' ? folded.rows : undefined;
  }

  /** Takes in more events, and asks on the way for what they touch. */
  *folding(events: readonly LogEvent[], near: readonly Span[] = []): Asking<Folded> {
    if (!this.hand.whole) yield* this.prepare(events, near);
    const touched = this.history.admit(events);
    if (!touched || this.spoilt) return anew;
    return yield* this.step(touched);
  }

  /** Has at hand what the events refer to, what refers to them, what lies near, and the chains that end as time goes on. */
  private *prepare(events: readonly LogEvent[], near: readonly Span[]): Asking<void> {
    yield* this.complete(this.unfinished);
    this.unfinished = [];
    const named = events.flatMap((event) => [...namesOf(event), ...referencesIn(event)]);
    const ties = events.flatMap((event) => [...namesOf(event).map(tieTo), ...tiesOf(event).filter(isTieOfAction)]);
    const { events: referred } = yield* this.loader.ask({ names: named, ties });
    const spans = [...near, ...[...events, ...referred].flatMap((event) => spanOf(event) ?? [])];
    if (spans.length > 0) {
      const { events: neighbours } = yield* this.loader.ask({ spans });
      const wider = [...spans, ...neighbours.flatMap((event) => spanOf(event) ?? [])];
      yield* this.loader.ask({ spans: wider });
      this.hand.cover(wider);
    }
    const lulled =
      Math.max(this.clock, ...events.map(({ time }) => timeOf(time))) - this.parameters.chainLullDays * dayMs;
    const { chains } = yield* this.loader.ask({ openChainsBefore: lulled });
    yield* this.loader.holdChains(chains.filter(({ id }) => !this.links.forest.treeOf(id)));
  }

  private *step(touched: ReadonlySet<Accepted>): Asking<Folded> {
    const { hand, live, loader } = this;
    const rows = new RowChanges();
    const book = live.actors.book;
    const step = yield* live.step(touched);
    if (!step) return { kind: 'uncovered', spans: live.uncovered };
    const remodelled = this.readModels(step, touched);
    if (!hand.whole && (remodelled || (step.renamed && live.actors.book.governsOtherwise(book)))) return anew;
    this.changing = new Set([...[...step.gone, ...step.come].map(({ id }) => id), ...step.spoken]);
    yield* loader.hold([...step.come, ...[...step.spoken].flatMap((id) => live.actions.get(id) ?? [])]);
    const covered = yield* this.coverage.compareAnew(step, rows, loader);
    if (remodelled || step.relations.length > 0) this.links.forgetPasses();
    this.changeDyads(step);
    if (remodelled) for (const timeline of this.bloc.timelines.values()) this.links.relinkAll(timeline);
    this.changing = new Set();
    this.writeActions(step, rows);
    yield* this.settleChains(step, rows);
    this.touchDyads(covered);
    for (const dyads of this.dyads) this.sequences.settle(dyads, rows);
    this.writeRelations(step, rows);
    const footprints = yield* live.actors.write(rows, loader);
    this.troubles.write(rows);
    this.clock = this.history.lastAcceptance;
    return this.spoilt ? anew : { kind: 'rows', rows, footprints };
  }

  /**
   * Takes in events that were folded before, and all that hangs together with them: whatever follows from them is known.
   * @returns trees that have grown by it.
   */
  private take(events: readonly LogEvent[]): readonly Tree[] {
    if (events.length === 0) return [];
    const { history, hand } = this;
    this.troubles.apart(() => {
      hand.loading = true;
      const touched = history.admit(events);
      const step = touched && finished(this.live.step(touched));
      if (step) {
        this.readModels(step, touched);
        this.changeDyads(step);
        for (const action of step.come) this.loaded.push(actionRow(action, this.live.relations));
      } else this.spoilt = true;
      hand.loading = false;
    });
    return this.learnTrees();
  }

  /** Lays dyads whose actions are all at hand, as they stood before the step under way, with their links. @returns the trees that grow in them. */
  private lay(laid: ReadonlySet<string>): readonly Tree[] {
    const { hand, links, live } = this;
    hand.loading = true;
    for (const dyads of this.dyads) {
      const timelines = [...laid].flatMap((dyad) => dyads.lay(dyad) ?? []);
      if (dyads === this.bloc) for (const timeline of timelines) links.relinkAll(timeline);
    }
    const { asserted, rejections } = live.words.words;
    const hasPart = ({ directions }: Action): boolean => directions.bloc.some(({ dyad }) => laid.has(dyad));
    for (const id of new Set([...asserted.keys(), ...rejections.keys()])) {
      const action = live.actions.get(id);
      if (!action || this.changing.has(id) || !this.isLaid(action)) continue;
      const triggers = (asserted.get(id) ?? []).map(({ trigger }) => trigger);
      if ([action, ...triggers].some(hasPart)) links.relinkAction(action);
    }
    const trees = this.learnTrees();
    for (const dyads of this.dyads) this.sequences.settle(dyads, new RowChanges());
    hand.loading = false;
    return trees;
  }

  private learnTrees(): readonly Tree[] {
    const { touched, felled } = this.links.forest.settle();
    this.links.found.clear();
    this.chains.learn(touched, felled, this.clock);
    return touched;
  }

  /** Has at hand what attaches to trees that have been loaded, and which other chains it pauses. */
  private *complete(trees: readonly Tree[]): Asking<void> {
    if (trees.length === 0) return;
    yield* this.loader.attachable(trees.flatMap((tree) => this.chains.chainOf(tree) ?? []));
    this.chains.learn(trees, [], this.clock);
    yield* this.learnPauses();
  }

  private *learnPauses(): Asking<void> {
    const restraints = this.chains.unknownPauses();
    if (restraints.length === 0) return;
    const { alerts } = yield* this.loader.ask({ alerts: restraints.map((id) => `chain.paused:${id}`) });
    this.chains.knowPauses(restraints, alerts);
  }

  /** @returns whether another model is in force anywhere. */
  private readModels({ renamed }: ActionStep, touched: ReadonlySet<Accepted>): boolean {
    if (!renamed && ![...touched].some(({ event }) => event.type === 'talion.model.fitted.v1')) return false;
    const models = new ModelBook(this.history, this.live.actors.book, this.parameters.link);
    const same = models.isSameAs(this.models);
    this.models = models;
    return !same;
  }

  private get bloc(): LiveDyads {
    const bloc = this.dyads.find(({ level }) => level === 'bloc');
    if (!bloc) throw new Error('No dyads at bloc level');
    return bloc;
  }

  private changeDyads({ gone, come, spoken }: ActionStep): void {
    const changed = new Set(come.map(({ id }) => id));
    const retold = [...spoken].flatMap((id) => (changed.has(id) ? [] : (this.live.actions.get(id) ?? [])));
    const changes = { gone: [...gone, ...retold], come: [...come, ...retold] };
    for (const action of changes.gone) this.links.drop(action);
    for (const action of come) this.links.forest.renew(action);
    for (const dyads of this.dyads)
      dyads.change(
        changes,
        dyads === this.bloc
          ? (timeline, relaid) => {
              this.links.relink(timeline, relaid);
            }
          : undefined,
      );
    for (const before of changes.gone) {
      const action = this.live.actions.get(before.id);
      // Where it stood a moment longer than others, it may have been linked once more.
      if (!action || !this.links.isPlaced(action)) this.links.drop(before);
    }
    for (const action of changes.come)
      if (this.live.words.words.speaksOf(action.id) && this.isLaid(action)) this.links.relinkAction(action);
    for (const id of new Set([...changes.gone, ...come].map((action) => action.id))) {
      const action = this.live.actions.get(id);
      this.chains.changeQuiet(id, action && action.role !== 'hostile' ? action : undefined);
    }
  }

  /** Whether all dyads are laid that an action, and what it is said to answer, have part in: then its link can be found. */
  private isLaid(action: Action): boolean {
    if (!this.hand.loading) return true;
    const asserted = this.live.words.words.asserted.get(action.id) ?? [];
    return [action, ...asserted.map(({ trigger }) => trigger)].every(({ directions }) =>
      directions.bloc.every(({ dyad }) => this.hand.holds(dyad)),
    );
  }

  private writeActions({ gone, come }: ActionStep, rows: RowChanges): void {
    const { actors, relations } = this.live;
    for (const action of gone) {
      actors.use(actorsSpokenOf(action), -1);
      rows.remove('actions', action.id);
    }
    for (const action of come) {
      actors.use(actorsSpokenOf(action), 1);
      rows.write('actions', action.id, actionRow(action, relations));
    }
  }

  private *settleChains({ renamed }: ActionStep, rows: RowChanges): Asking<void> {
    const { forest, found } = this.links;
    const { touched, felled, broken, lost, mended } = forest.settle();
    for (const id of lost) rows.remove('links', id);
    for (const [id, link] of found) {
      if (link && !broken.has(id)) rows.write('links', id, link.row);
      else rows.remove('links', id);
    }
    found.clear();
    for (const id of mended) {
      const action = this.live.actions.get(id);
      const link = action && this.links.linkOf(action);
      if (link) rows.write('links', id, link.row);
    }
    if (renamed) this.chains.readTiesAnew();
    if (!this.hand.whole)
      yield* this.loader.attachable(touched.map(({ root }) => chainFrom(root, this.live.relations)));
    this.chains.settle(touched, felled, this.history.lastAcceptance, rows);
    yield* this.learnPauses();
    this.chains.tellPauses(rows);
  }

  private touchDyads(names: ReadonlySet<string>): void {
    for (const name of names) {
      const [level, dyad = ''] = name.split('\n');
      const dyads = this.dyads.find((one) => one.level === level);
      const timeline = dyads?.timelines.get(dyad);
      if (timeline) dyads?.touched.add(timeline);
    }
  }

  private writeRelations({ relations }: ActionStep, rows: RowChanges): void {
    const keyOf = ({ actor, relation, to, from, until }: RelationRow): string =>
      [actor, relation, to, from ?? '', until ?? ''].join('\n');
    for (const { before } of relations) for (const row of before) rows.remove('relations', keyOf(row));
    for (const { after } of relations) for (const row of after) rows.write('relations', keyOf(row), row);
  }
}

/** Lets work that asks for nothing run to its end. */
function finished<T>(work: Asking<T>): T {
  const { done, value } = work.next();
  if (!done) throw new Error('Something is asked for where everything was at hand');
  return value;
}

/** The names that an event may go by. */
const namesOf = ({ id, source }: LogEvent): string[] => [id, `${id}@${source}`];
