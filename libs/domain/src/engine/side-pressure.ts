import type { Action } from '../actions/action';
import { compareWeighed, matchOf, severityWeight, weigh, wholeSeverity } from '../dyads/candidates';
import type { Weighed } from '../dyads/candidates';
import { shownMax } from '../dyads/links';
import type { Relations } from '../actors/relations';
import type { LinkModel } from '../parameters';
import { dayMs } from '../time';
import type { LiveEntry } from './live-timeline';
import { cellOf, keepLatest, MatchKeys } from './match-keys';
import type { MatchKey } from './match-keys';

/** Beyond this many mean delays from the epoch a sum is moved to a new one: far from the largest number that fits. */
const delaysMax = 400;
/** Acts from which it is worth to let go of those that nothing counts any more. */
const compactFrom = 64;

/**
 * What one side's acts against the other weigh at a moment, kept so that one more act costs the same however many came before. Both kernels decay at
 * fixed rates: a sum over past acts decays as a whole. Acts of one match key and one whole severity fall in weight with age alone, so that the
 * greatest weights lie among the latest few of each.
 */
export class SidePressure {
  /** Acts that may still count, oldest first; those before `oldest` have passed the horizon, those before `counted` the background's days. */
  private acts: LiveEntry[] = [];
  /** When each begins: what is past counting is known without looking at it. */
  private froms: number[] = [];
  private keys: MatchKey[] = [];
  /** What each of the acts in force adds to its key's sums. */
  private fast: number[] = [];
  private slow: number[] = [];
  private oldest = 0;
  private counted = 0;
  /** Where the tied day under way begins among the acts; their number where none is. */
  private dayStart = 0;
  /** Where the acts with the latest `from` begin. */
  private latestRun = 0;
  private latestRunAtDayStart = 0;
  private epoch = 0;
  private readonly matchKeys: MatchKeys;
  private readonly live: MatchKey[] = [];

  constructor(
    private readonly model: LinkModel,
    private readonly relations: Relations,
  ) {
    this.matchKeys = new MatchKeys(relations);
  }

  /** Before what begins at `moment` is placed: the tied day before is over, and what is past counting is let go. */
  settle(moment: number): void {
    for (let at = this.dayStart; at < this.acts.length; at++) this.force(at);
    this.dayStart = this.acts.length;
    this.latestRunAtDayStart = this.latestRun;
    this.expire(moment);
  }

  /** Forgets the tied day under way: it is about to be placed anew. */
  rewind(): void {
    for (let at = this.dayStart; at < this.acts.length; at++) {
      const key = this.keys[at];
      if (!key) continue;
      key.today = 0;
      for (const cell of key.cells) if (cell.today.length > 0) cell.today.length = 0;
      if (key.held === 0) this.forget(key);
    }
    this.acts.length = this.dayStart;
    this.froms.length = this.dayStart;
    this.keys.length = this.dayStart;
    this.latestRun = this.latestRunAtDayStart;
  }

  add(entry: LiveEntry): void {
    const { action } = entry;
    if (this.froms.at(-1) !== action.from) this.latestRun = this.acts.length;
    const key = this.matchKey(action);
    this.acts.push(entry);
    this.froms.push(action.from);
    this.keys.push(key);
    if (entry.tiedDay === undefined) {
      this.force(this.acts.length - 1);
      this.dayStart = this.acts.length;
      this.latestRunAtDayStart = this.latestRun;
      return;
    }
    const cell = cellOf(key, wholeSeverity(action), this.model);
    key.today += cell.weight;
    if (key.held === 0 && !this.live.includes(key)) this.live.push(key);
    keepLatest(cell.today, entry);
  }

  /** How many of this side's acts began in the background's days before `moment`, which is no earlier than any of them. */
  countBefore(moment: number): number {
    const since = moment - this.model.backgroundDays * dayMs;
    let low = this.counted;
    while (low < this.froms.length && (this.froms[low] ?? 0) < since) low++;
    const end = this.froms.at(-1) === moment ? this.latestRun : this.froms.length;
    return Math.max(0, end - low);
  }

  /** What all acts weigh together as provocations of `response`, an act of the other side with that key. */
  total(response: Action, responding: MatchKey, tied: boolean): number {
    const { a1, t1, a2, t2, horizonDays } = this.model;
    const sinceEpoch = (response.from - this.epoch) / dayMs;
    const fast = (a1 / t1) * Math.exp(-sinceEpoch / t1);
    const slow = (a2 / t2) * Math.exp(-sinceEpoch / t2);
    const atOnce = a1 / t1 + a2 / t2;
    let total = 0;
    for (const key of this.live) {
      const past = key.held > 0 ? fast * key.fast + slow * key.slow : 0;
      total += this.matchWith(key, responding) * (past + (tied ? atOnce * key.today : 0));
    }
    // Later in a tied day, some of the oldest are past the horizon already.
    for (let at = this.oldest; at < this.dayStart; at++) {
      const days = (response.from - (this.froms[at] ?? 0)) / dayMs;
      if (days <= horizonDays) break;
      const entry = this.acts[at];
      const key = this.keys[at];
      if (!entry || !key) break;
      const weight = this.matchWith(key, responding) * severityWeight(wholeSeverity(entry.action), this.model);
      total -= weight * ((a1 / t1) * Math.exp(-days / t1) + (a2 / t2) * Math.exp(-days / t2));
    }
    return Math.max(0, total);
  }

  /** The greatest few of those weights. */
  greatest(response: LiveEntry, responding: MatchKey): Weighed[] {
    const first: Weighed[] = [];
    for (const key of this.live) {
      const match = this.matchWith(key, responding);
      for (const cell of key.cells) {
        if (!this.takeGreater(first, cell.today, response, match)) continue;
        this.takeGreater(first, cell.latest, response, match);
      }
    }
    return first;
  }

  /** Whether those behind may still be greater. */
  private takeGreater(first: Weighed[], list: readonly LiveEntry[], response: LiveEntry, match: number): boolean {
    for (const { action, episode, tiedDay } of list) {
      const tied = tiedDay !== undefined && tiedDay === response.tiedDay;
      const days = tied ? 0 : (response.action.from - action.from) / dayMs;
      if (days > this.model.horizonDays) return false;
      const one = weigh(action, match, days, episode === response.episode, this.model);
      const last = first.at(-1);
      if (last && first.length === shownMax && compareWeighed(last, one) < 0) return false;
      const behind = first.findIndex((other) => compareWeighed(one, other) < 0);
      first.splice(behind < 0 ? first.length : behind, 0, one);
      if (first.length > shownMax) first.pop();
    }
    return true;
  }

  /** The key of an act of this side; responses of this side are matched by it. */
  matchKey(action: Action): MatchKey {
    return this.matchKeys.of(action);
  }

  private matchWith(key: MatchKey, responding: MatchKey): number {
    return (key.matches[responding.index] ??= matchOf(responding.example, key.example, this.model, this.relations));
  }

  /** From now on the act decays with the others. */
  private force(at: number): void {
    const entry = this.acts[at];
    const key = this.keys[at];
    if (!entry || !key) return;
    this.moveEpoch(entry.action.from);
    const { weight, latest, today } = cellOf(key, wholeSeverity(entry.action), this.model);
    if (key.held === 0 && !this.live.includes(key)) this.live.push(key);
    const sinceEpoch = (entry.action.from - this.epoch) / dayMs;
    const fast = weight * Math.exp(sinceEpoch / this.model.t1);
    const slow = weight * Math.exp(sinceEpoch / this.model.t2);
    this.fast[at] = fast;
    this.slow[at] = slow;
    key.fast += fast;
    key.slow += slow;
    key.held++;
    key.today = 0;
    if (today.length > 0) today.length = 0;
    keepLatest(latest, entry);
  }

  private expire(moment: number): void {
    const { horizonDays, backgroundDays } = this.model;
    for (; this.oldest < this.acts.length; this.oldest++) {
      const key = this.keys[this.oldest];
      if (!key || (moment - (this.froms[this.oldest] ?? 0)) / dayMs <= horizonDays) break;
      key.held--;
      key.fast = key.held === 0 ? 0 : key.fast - (this.fast[this.oldest] ?? 0);
      key.slow = key.held === 0 ? 0 : key.slow - (this.slow[this.oldest] ?? 0);
      if (key.held === 0) this.forget(key);
    }
    const since = moment - backgroundDays * dayMs;
    while (this.counted < this.froms.length && (this.froms[this.counted] ?? 0) < since) this.counted++;
    this.compact();
  }

  private forget(key: MatchKey): void {
    for (const cell of key.cells) if (cell.latest.length > 0) cell.latest.length = 0;
    const at = this.live.indexOf(key);
    if (at >= 0) this.live.splice(at, 1);
  }

  /** Lets go of acts that nothing counts any more, once they are half of all. */
  private compact(): void {
    const over = Math.min(this.oldest, this.counted);
    if (over < compactFrom || over * 2 < this.acts.length) return;
    this.acts = this.acts.slice(over);
    this.froms = this.froms.slice(over);
    this.keys = this.keys.slice(over);
    this.fast = this.fast.slice(over);
    this.slow = this.slow.slice(over);
    this.oldest -= over;
    this.counted -= over;
    this.dayStart -= over;
    this.latestRun -= over;
    this.latestRunAtDayStart -= over;
  }

  private moveEpoch(moment: number): void {
    const { t1, t2 } = this.model;
    const days = (moment - this.epoch) / dayMs;
    if (days <= delaysMax * Math.min(t1, t2) && days >= 0) return;
    if (this.oldest >= this.fast.length) this.epoch = moment;
    else if (days > 0) this.decayTo(moment, days);
  }

  private decayTo(moment: number, days: number): void {
    const { t1, t2 } = this.model;
    const [fast, slow] = [Math.exp(-days / t1), Math.exp(-days / t2)];
    for (const key of this.live) {
      key.fast *= fast;
      key.slow *= slow;
    }
    for (let at = this.oldest; at < this.fast.length; at++) {
      this.fast[at] = (this.fast[at] ?? 0) * fast;
      this.slow[at] = (this.slow[at] ?? 0) * slow;
    }
    this.epoch = moment;
  }
}
