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
import { parametersFrom } from '../parameters';
import type { DyadRow, RelationRow } from '../read-models';
import { actionRow } from '../read-models';
import { LiveActions } from './live-actions';
import type { ActionStep } from './live-actions';
import { LiveChains } from './live-chains';
import { LiveCoverage } from './live-coverage';
import { LiveDyads } from './live-dyads';
import { LiveLinks } from './live-links';
import { LiveSequences } from './live-sequences';
import { RowChanges } from './row-changes';

/**
 * The read models as events come: what `project` says of the set, at the price of what is new. Each step reads again only what the new events touch, and
 * gives the rows that may have changed.
 */
export class Engine {
  private readonly parameters = parametersFrom();
  private readonly live: LiveActions;
  private readonly trigger = (action: Action): Action | undefined => this.live.words.words.triggerOf(action);
  private readonly dyads = levels.map((level) => new LiveDyads(level, this.parameters, this.trigger));
  private models: ModelBook;
  private readonly links: LiveLinks;
  private readonly chains: LiveChains;
  private readonly coverage: LiveCoverage;
  private readonly sequences: LiveSequences;
  /** Keys of the rows last given out for what waits, and for what is set aside. */
  private readonly pendingKeys = new Map<string, readonly string[]>();

  private constructor(private readonly history: History) {
    const { parameters } = this;
    const live = new LiveActions(history, parameters.attribution);
    this.live = live;
    this.models = new ModelBook(history, live.actors.book, parameters.link);
    const raise = raiser(parameters);
    const { actions, actors, relations } = live;
    const words = live.words.words;
    this.links = new LiveLinks(
      { words, relations, models: { modelOf: (dyads) => this.models.modelOf(dyads) } },
      this.bloc.timelines,
      (action) => actions.get(action.id) === action,
    );
    this.chains = new LiveChains({ forest: this.links.forest, words, actors, relations, parameters, raise });
    this.coverage = new LiveCoverage(actions, actors, relations);
    const actionOf = (id: string): Action | undefined => actions.get(id);
    this.sequences = new LiveSequences({ coverage: this.coverage, trigger: this.trigger, actionOf, parameters, raise });
  }

  /** An engine that has these events, and the rows that follow from them. */
  static of(events: Iterable<LogEvent>): { engine: Engine; rows: RowChanges } {
    const history = new History(events);
    const engine = new Engine(history);
    return { engine, rows: engine.step(new Set(history.accepted)) };
  }

  /** The chain that an action is in, by its id. */
  chainOf(action: string): string | undefined {
    return this.links.forest.treeOf(action)?.root.action.id;
  }

  /** The row of the dyad of two sides, if they are one. */
  dyadBetween(level: Level, [a, b]: readonly [string, string]): DyadRow | undefined {
    const timeline = this.dyads.find((one) => one.level === level)?.timelines.get(dyadId(a, b));
    return timeline && this.sequences.dyadRowOf(timeline);
  }

  /** Every event that counts, those set aside too. */
  events(): Iterable<LogEvent> {
    return this.history.records();
  }

  /**
   * Takes in more events.
   * @returns the rows that may have changed; undefined where one of the events puts others under other names, and all must be read by another engine.
   */
  fold(events: Iterable<LogEvent>): RowChanges | undefined {
    const touched = this.history.admit(events);
    return touched && this.step(touched);
  }

  private step(touched: ReadonlySet<Accepted>): RowChanges {
    const rows = new RowChanges();
    const step = this.live.step(touched);
    const remodelled = this.readModels(step, touched);
    if (remodelled || step.relations.length > 0) this.links.forgetPasses();
    this.changeDyads(step);
    if (remodelled) for (const timeline of this.bloc.timelines.values()) this.links.relinkAll(timeline);
    this.writeActions(step, rows);
    this.settleChains(step, rows);
    this.writeCoverage(step, rows);
    for (const dyads of this.dyads) this.sequences.settle(dyads, rows);
    this.writeRelations(step, rows);
    this.writeActors(rows);
    this.writeTroubles(rows);
    return rows;
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
    for (const action of changes.come) if (this.live.words.words.speaksOf(action.id)) this.links.relinkAction(action);
    for (const id of new Set([...changes.gone, ...come].map((action) => action.id))) {
      const action = this.live.actions.get(id);
      this.chains.changeQuiet(id, action && action.role !== 'hostile' ? action : undefined);
    }
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

  private settleChains({ renamed }: ActionStep, rows: RowChanges): void {
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
    this.chains.settle(touched, felled, this.history.lastAcceptance, rows);
  }

  private writeCoverage({ gone, come, tallies }: ActionStep, rows: RowChanges): void {
    const touched = new Set<string>();
    for (const [key, tally] of tallies) for (const name of this.coverage.tell(key, tally, rows)) touched.add(name);
    this.coverage.recount([...gone, ...come], rows);
    for (const name of touched) {
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

  private writeActors(rows: RowChanges): void {
    const { actors } = this.live;
    for (const id of actors.touched) {
      const row = actors.rowOf(id);
      if (row) rows.write('actors', id, row);
      else rows.remove('actors', id);
    }
    actors.touched.clear();
  }

  private writeTroubles(rows: RowChanges): void {
    const { waitingAnew, asideAnew } = this.history;
    for (const key of waitingAnew) {
      for (const name of this.pendingKeys.get(key) ?? []) rows.remove('pending', name);
      const waits = this.history
        .waitsOf(key)
        .map((row) => [[row.event, row.waitsFor, row.reason].join('\n'), row] as const);
      for (const [name, row] of waits) rows.write('pending', name, row);
      if (waits.length > 0)
        this.pendingKeys.set(
          key,
          waits.map(([name]) => name),
        );
      else this.pendingKeys.delete(key);
    }
    for (const identity of asideAnew)
      for (const row of this.history.asidesOf(identity))
        rows.write('quarantine', [row.id, row.source, String(row.n)].join('\n'), row);
    waitingAnew.clear();
    asideAnew.clear();
  }
}
