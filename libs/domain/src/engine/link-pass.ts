import type { Action } from '../actions/action';
import { inferredLink, linkOf } from '../dyads/links';
import type { Link } from '../dyads/links';
import type { ModelBook } from '../dyads/models';
import type { Place } from '../dyads/candidates';
import type { ResponseWords } from '../actions/response-words';
import type { Relations } from '../actors/relations';
import { firstNot, round6 } from '../order';
import type { LinkModel } from '../parameters';
import { dayMs, dayOf } from '../time';
import type { LiveEntry, LiveTimeline } from './live-timeline';
import { SidePressure } from './side-pressure';

/** What linking asks beside the timeline. */
export type LinkTools = Readonly<{
  words: ResponseWords;
  models: Pick<ModelBook, 'modelOf'>;
  relations: Relations;
  /** All places of a response that moves more than once, or of which something is said. */
  placesOf: (action: Action) => readonly Place[];
}>;

/**
 * Goes through a timeline once, act by act, and links each with what was before it. It stands where it stopped, so that what comes at the end is
 * linked at once; a late act is linked by another pass over the time that it reaches.
 */
export class LinkPass {
  /** One for each side, the one that is found first first. */
  private readonly first: SidePressure;
  private readonly second: SidePressure;
  private firstSide: string | undefined;
  private readonly model: LinkModel;
  /** Entries up to here are behind it. */
  private next: number;
  /** Where the tied day under way began; here, where none is under way. */
  private dayStart: number;
  /** What is past counting at this moment has been let go: nothing earlier can be linked from here. */
  private settledAt = -Infinity;

  private constructor(
    private readonly timeline: LiveTimeline,
    private readonly tools: LinkTools,
    from: number,
  ) {
    this.model = tools.models.modelOf([timeline.dyad]);
    this.first = new SidePressure(this.model, tools.relations);
    this.second = new SidePressure(this.model, tools.relations);
    this.next = from;
    this.dayStart = from;
  }

  /** A pass that has read what still counts at the entry `at`, and stands there. */
  static before(timeline: LiveTimeline, at: number, tools: LinkTools): LinkPass {
    const first = timeline.entries[at] ?? timeline.entries.at(-1);
    const pass = new LinkPass(timeline, tools, at);
    if (!first) return pass;
    const since = first.action.from - (reachDays(pass.model) + 1) * dayMs;
    let from = at;
    while (from > 0 && (timeline.entries[from - 1]?.action.from ?? -Infinity) >= since) from--;
    pass.next = from;
    pass.dayStart = from;
    pass.goTo(at, () => undefined);
    return pass;
  }

  /** Whether it stands before the entry `at`, or can go back there within the day under way. */
  canStandAt(at: number): boolean {
    const entry = this.timeline.entries[at];
    if (entry && earliestOf(entry) < this.settledAt) return false;
    return at === this.next || at === this.dayStart;
  }

  standAt(at: number): void {
    if (at === this.next) return;
    this.first.rewind();
    this.second.rewind();
    this.next = at;
  }

  /** As many entries have come before it, in a part that its acts are out of reach of. */
  shift(grown: number): void {
    this.next += grown;
    this.dayStart += grown;
  }

  /** Links every act up to the entry `end`. */
  linkTo(end: number, found: (entry: LiveEntry, link: Link | undefined) => void): void {
    this.goTo(end, (entry) => {
      found(entry, this.link(entry));
    });
  }

  private goTo(end: number, visit: (entry: LiveEntry) => void): void {
    const { entries } = this.timeline;
    for (; this.next < end; this.next++) {
      const entry = entries[this.next];
      if (!entry) break;
      if (entry.tiedDay === undefined || entries[this.next - 1]?.tiedDay !== entry.tiedDay) {
        this.dayStart = this.next;
        const earliest = earliestOf(entry);
        this.settledAt = earliest;
        this.first.settle(earliest);
        this.second.settle(earliest);
      }
      visit(entry);
      this.side(entry.initiator).add(entry);
      if (entry.tiedDay === undefined) this.dayStart = this.next + 1;
    }
  }

  private side(initiator: string): SidePressure {
    this.firstSide ??= initiator;
    return initiator === this.firstSide ? this.first : this.second;
  }

  private link(entry: LiveEntry): Link | undefined {
    const { action } = entry;
    const { words, models, relations } = this.tools;
    if (action.directions.bloc.length > 1 || words.speaksOf(action.id))
      return linkOf(action, this.tools.placesOf(action), words, models, relations);
    const { model } = this;
    const own = this.side(entry.initiator);
    const other = own === this.first ? this.second : this.first;
    const key = own.matchKey(action);
    const total = other.total(action, key, entry.tiedDay !== undefined);
    const background = model.background ?? Math.max(model.mu, own.countBefore(action.from) / model.backgroundDays);
    const probability = round6(total / (background + total));
    if (probability < model.probableFrom) return undefined;
    const weighed = other.greatest(entry, key);
    return inferredLink(action, { weighed, total, probability, background });
  }
}

/** When what is placed with an entry begins at the earliest: within a tied day a later entry may begin earlier; midnight is before all of them. */
const earliestOf = ({ action, tiedDay }: LiveEntry): number => (tiedDay === undefined ? action.from : tiedDay * dayMs);

/** How far an act reaches: as a provocation, and in the counted background. */
export const reachDays = ({ horizonDays, backgroundDays }: LinkModel): number => Math.max(horizonDays, backgroundDays);

/** Where an action moves in a timeline, for the rules that look at all its places. */
export function placesIn(timeline: LiveTimeline, action: Action, backgroundDays: number): Place[] {
  const { entries } = timeline;
  const day = dayOf(action.from);
  const places: Place[] = [];
  // Only within a day is the order not that of the times.
  for (let at = firstNot(entries, (one) => dayOf(one.action.from) < day); ; at++) {
    const entry = entries[at];
    if (!entry || dayOf(entry.action.from) !== day) return places;
    if (entry.action !== action) continue;
    const sameWay = ownBefore(timeline, at, entry, action.from - (backgroundDays + 1) * dayMs);
    places.push({ timeline, index: at, entry, sameWay });
  }
}

/** The acts of the entry's side before it, from `since` on. */
function ownBefore({ entries }: LiveTimeline, index: number, entry: LiveEntry, since: number): Action[] {
  const acts: Action[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const other = entries[at];
    if (!other || other.action.from < since) break;
    if (other.initiator === entry.initiator) acts.push(other.action);
  }
  return acts.reverse();
}
