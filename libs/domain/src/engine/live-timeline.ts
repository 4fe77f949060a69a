import type { Action } from '../actions/action';
import type { Level } from '../events/statements';
import { IntervalList } from '../interval-list';
import { compareTimed, firstNot } from '../order';
import type { Parameters } from '../parameters';
import { dayMs, dayOf, isDayOrCoarser } from '../time';
import { orderTogether, quietGap, whyUnmoving } from '../dyads/timeline';
import type { Unmoving } from '../dyads/timeline';
import { insertInto, removeFrom, replaceRange } from './sorted-lists';

/**
 * A dyad's timeline that changes: the same order, ties and episodes as `timelineOf`, laid again only from the first day that a change concerns to where
 * everything behind it stands as before. An act at the end costs what its day holds, a late one what lies between.
 */
export type LiveEpisode = {
  /** Where its entries lie in the timeline. */
  start: number;
  end: number;
  orderUnknown: boolean;
  /** Id under which its row was last given out. */
  rowId: string | undefined;
};

export type LiveEntry = {
  readonly action: Action;
  readonly initiator: string;
  readonly target: string;
  episode: LiveEpisode;
  tiedDay: number | undefined;
  /** It has not been linked yet. */
  fresh: boolean;
};

/** Entries from `start` on, before `end`, are new, moved, or in another episode than before. */
export type Relaid = Readonly<{
  start: number;
  end: number;
  /** The latest `from` that is concerned, of what went too. */
  latest: number;
  /** By how many entries the timeline has grown. */
  grown: number;
}>;

export class LiveTimeline {
  /** Everything that contributes to the dyad, by (`from`, `to`, id). */
  readonly actions: Action[] = [];
  /** Moves by (`from`, `to`, id), and in the dyad's order, in which tied days are arranged. */
  private readonly moves: LiveEntry[] = [];
  readonly entries: LiveEntry[] = [];
  /** The latest `to` up to and with each entry. */
  private readonly reach: number[] = [];
  readonly episodes: LiveEpisode[] = [];
  readonly unmoving = new Map<string, Unmoving>();
  /** What is shown without moving. */
  readonly shown = new IntervalList<Action>();
  /** Episodes whose rows may have changed since they were last taken. */
  readonly touched = new Set<LiveEpisode>();
  readonly dropped = new Set<LiveEpisode>();

  constructor(
    readonly dyad: string,
    readonly level: Level,
    private readonly parameters: Parameters,
  ) {}

  /** The latest action, in whatever role. */
  get last(): Action | undefined {
    return this.actions.at(-1);
  }

  /** Takes actions out and puts others in; one that has changed is in both lists. `trigger` gives the asserted trigger that counts. */
  change(
    gone: readonly Action[],
    come: readonly Action[],
    trigger: (action: Action) => Action | undefined,
  ): Relaid | undefined {
    const change: Change = { low: this.moves.length, removed: 0, latest: -Infinity, day: Infinity, precise: true };
    for (const action of gone) this.takeOut(action, change);
    const inOrder = come.length === 1 ? come : [...come].sort(compareTimed);
    for (const action of inOrder) this.putIn(action, trigger(action), change);
    return change.latest === -Infinity ? undefined : this.lay(change);
  }

  private takeOut(action: Action, change: Change): void {
    removeFrom(this.actions, action, compareTimed);
    this.touchShown(action);
    if (this.unmoving.delete(action.id) || action.role !== 'hostile') {
      this.shown.remove(action);
      return;
    }
    for (let at = this.moveAt(action); this.moves[at]?.action === action; change.removed++) {
      this.moves.splice(at, 1);
      note(change, at, action);
    }
  }

  private putIn(action: Action, trigger: Action | undefined, change: Change): void {
    insertInto(this.actions, action, compareTimed);
    const why =
      action.role === 'hostile' ? whyUnmoving(action, this.dyad, this.level, trigger, this.parameters) : undefined;
    if (why) this.unmoving.set(action.id, why);
    if (why || action.role !== 'hostile') {
      this.shown.add(action);
      this.touchShown(action);
      return;
    }
    let at = this.moveAt(action);
    for (const { dyad, initiator, target } of action.directions[this.level]) {
      if (dyad !== this.dyad) continue;
      const entry = { action, initiator, target, episode: nowhere, tiedDay: undefined, fresh: true };
      note(change, at, action);
      if (at === this.moves.length) this.moves.push(entry);
      else this.moves.splice(at, 0, entry);
      at++;
    }
  }

  /** Where the action's first move stands, or would stand. */
  private moveAt(action: Action): number {
    return firstNot(this.moves, (move) => compareTimed(move.action, action) < 0);
  }

  private lay(change: Change): Relaid {
    const { moves, entries, reach } = this;
    const { low, latest } = change;
    const grown = moves.length - entries.length;
    const start = this.layFrom(change);
    const atEnd = start === entries.length;
    // Behind the last changed day, when it no longer counts for the rhythm either, a day stands as before where its surroundings do.
    const settledFrom = atEnd ? Infinity : this.firstMoveAfterDay(latest) + this.parameters.rhythmActions;
    const laid = atEnd ? entries : [];
    const reached = atEnd ? reach : [];
    const begun: LiveEpisode[] = [];
    let before = entries[start - 1];
    let episode = before?.episode;
    let furthest = reach[start - 1] ?? -Infinity;
    let latestMoved = latest;
    let dayEnd = start;
    let tied = false;
    let touched: LiveEpisode | undefined;
    if (change.removed > 0 && episode) this.touched.add(episode);
    for (let at = start; at < moves.length;) {
      const first = moves[at];
      if (!first) break;
      if (at >= dayEnd) [dayEnd, tied] = this.dayFrom(at);
      const begins = !episode || first.action.from - furthest > quietGap(moves, at, this.parameters);
      const stood = at < low ? at : at - grown;
      const old = atEnd ? undefined : entries[stood];
      const oldBegan = old?.episode.start === stood;
      if (at >= settledFrom && old && oldBegan === begins && (reach[stood - 1] ?? -Infinity) === furthest) {
        if (begins || (old.episode === episode && entries[stood - 1]?.initiator === before?.initiator)) break;
      }
      if (begins || !episode) {
        // An episode that began with this very act goes on being the same.
        const same = old && oldBegan && old.action === first.action && !begun.includes(old.episode);
        episode = same ? old.episode : { start: at, end: at, orderUnknown: false, rowId: undefined };
        begun.push(episode);
        episode.orderUnknown = false;
        before = undefined;
      }
      if (episode !== touched) this.touched.add((touched = episode));
      const day = tied ? dayOf(first.action.from) : undefined;
      const end = tied ? dayEnd : endOfAct(moves, at);
      const together = end - at === 1 ? undefined : orderTogether(moves.slice(at, end), before);
      if (together) episode.orderUnknown ||= together.orderUnknown;
      for (let place = at; place < end; place++) {
        const entry: LiveEntry = together?.moves[place - at] ?? first;
        if (!atEnd) {
          const asBefore = entries[place < low ? place : place - grown] === entry;
          if (!asBefore || entry.episode !== episode || entry.tiedDay !== day)
            latestMoved = Math.max(latestMoved, entry.action.from);
        }
        entry.episode = episode;
        entry.tiedDay = day;
        laid.push(entry);
        furthest = Math.max(furthest, entry.action.to);
        reached.push(furthest);
        before = entry;
      }
      at = end;
    }
    const stop = atEnd ? entries.length : start + laid.length;
    if (!atEnd) {
      replaceRange(entries, start, stop - grown, laid);
      replaceRange(reach, start, stop - grown, reached);
    }
    this.renewEpisodes(start, stop, grown, begun);
    return { start, end: stop, latest: latestMoved, grown };
  }

  /** Where the order may differ from before: the first changed day, or the first changed act where that day is not tied. */
  private layFrom({ low, removed, day, precise }: Change): number {
    const { entries, moves } = this;
    if (removed === 0 && low === entries.length) {
      const lastDay = entries.length === 0 ? undefined : dayOf(entries[low - 1]?.action.from ?? 0);
      if (lastDay !== day || (precise && entries[low - 1]?.tiedDay === undefined)) return low;
    }
    let start = low;
    for (let move = moves[start - 1]; move && dayOf(move.action.from) >= day; move = moves[start - 1]) start--;
    return start;
  }

  /** Where the day of the move at `start` ends, and whether its acts are tied. */
  private dayFrom(start: number): [number, boolean] {
    const { moves } = this;
    const day = dayOf(moves[start]?.action.from ?? 0);
    let end = start;
    let tied = false;
    for (let move = moves[end]; move && dayOf(move.action.from) === day; move = moves[end]) {
      tied ||= isDayOrCoarser(move.action.consensus.precision);
      end++;
    }
    return [end, tied];
  }

  private firstMoveAfterDay(moment: number): number {
    const day = dayOf(moment);
    return firstNot(this.moves, ({ action }) => dayOf(action.from) <= day);
  }

  /** Episodes that began in the laid part give way to those that begin there now. */
  private renewEpisodes(start: number, stop: number, grown: number, begun: readonly LiveEpisode[]): void {
    const { episodes, entries } = this;
    const latest = episodes.at(-1);
    if (begun.length === 0 && latest && latest.start < start) {
      latest.end = entries.length;
      return;
    }
    let first = episodes.length;
    while (first > 0 && (episodes[first - 1]?.start ?? 0) >= start) first--;
    let next = first;
    while (next < episodes.length && (episodes[next]?.start ?? 0) < stop - grown) next++;
    for (const old of episodes.slice(first, next)) {
      if (begun.includes(old)) continue;
      this.dropped.add(old);
      this.touched.delete(old);
    }
    if (grown !== 0) for (const later of episodes.slice(next)) later.start += grown;
    let at = start;
    for (const one of begun) {
      while (entries[at]?.episode !== one) at++;
      one.start = at;
    }
    episodes.splice(first, next - first, ...begun);
    for (let index = Math.max(0, first - 1); index < episodes.length; index++) {
      const one = episodes[index];
      if (!one) continue;
      const end = episodes[index + 1]?.start ?? entries.length;
      if (index > first + begun.length && grown === 0) break;
      one.end = end;
    }
  }

  /** Episodes that show this action have a changed row. */
  private touchShown(action: Action): void {
    for (let index = this.episodes.length - 1; index >= 0; index--) {
      const episode = this.episodes[index];
      if (!episode || (this.reach[episode.end - 1] ?? -Infinity) < action.from) break;
      // Within a tied day the first entry need not be the earliest.
      if ((this.entries[episode.start]?.action.from ?? Infinity) - dayMs < action.to) this.touched.add(episode);
    }
  }
}

/** What of the moves has changed: from which index on, how many went, the latest and the first day concerned, whether all are known better than to the day. */
type Change = { low: number; removed: number; latest: number; day: number; precise: boolean };

function note(change: Change, at: number, { from, consensus }: Action): void {
  change.low = Math.min(change.low, at);
  change.latest = Math.max(change.latest, from);
  change.day = Math.min(change.day, dayOf(from));
  change.precise &&= !isDayOrCoarser(consensus.precision);
}

/** The two moves of an act that goes both ways are placed together. */
function endOfAct(moves: readonly LiveEntry[], start: number): number {
  const action = moves[start]?.action;
  let end = start + 1;
  while (moves[end]?.action === action && end < moves.length) end++;
  return end;
}

const nowhere: LiveEpisode = { start: -1, end: -1, orderUnknown: false, rowId: undefined };
