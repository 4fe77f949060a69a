import { severityWeight, weighCandidates, wholeSeverity } from '../dyads/candidates';
import type { Entry, Timeline } from '../dyads/timeline';
import type { LinkModel } from '../parameters';
import { dayOf } from '../time';
import type { ActingDyads } from './acting-dyads';

/**
 * Who acts on whom, day by day: one stream for each direction of a dyad, with what went before each act. Most sources know an act to the day at best,
 * so that all delays are counted in whole days; those who share a day have the order that the dyad's timeline gives them, and nothing finer is known here.
 */
export type ActStream = Watched & Readonly<{ dyad: string; sides: readonly [string, string]; initiator: string }>;

/** What one direction, or several together, let see. */
export type Watched = Readonly<{
  /** Days on which it is watched: those after the dyad's first, which is taken as given, since a dyad is known by it. */
  days: number;
  /** Its acts on those days. */
  acts: readonly PrecededAct[];
  /** The other side's acts, each of which may be answered, and its own, each of which may be followed by more. */
  provocations: readonly Cause[];
  earlier: readonly Cause[];
}>;

/** An act with what went before it. */
export type PrecededAct = Readonly<{ others: readonly Lagged[]; own: readonly Lagged[] }>;

/** What was done so many days before, and how much it weighs (match times severity; an act of one's own weighs 1). */
export type Lagged = Readonly<{ lag: number; weight: number }>;

/** An act, and the first and the last number of days after it of which it is known whether something followed. */
export type Cause = Readonly<{ weight: number; firstLag: 0 | 1; lastLag: number }>;

/** The streams of all dyads, as they stand at the first moment of the day `until` (days since 1970). The model says what acts weigh and for how long they count. */
export function actStreams({ timelines, words, relations }: ActingDyads, model: LinkModel, until: number): ActStream[] {
  return timelines.flatMap((timeline) => {
    const entries = timeline.entries.filter(({ action }) => dayOf(action.from) < until);
    const [first] = entries;
    if (!first) return [];
    const before = { ...timeline, entries };
    const { sides } = timeline;
    return [sides, [sides[1], sides[0]] as const].map(([initiator, target]): ActStream => {
      const weighed = new Weighing(before, initiator, words, model, relations);
      return {
        dyad: timeline.dyad,
        sides,
        initiator,
        days: until - dayOf(first.action.from) - 1,
        acts: weighed.acts,
        provocations: causes(before, target, until, model.horizonDays, (entry) => weighed.weightOf(entry)),
        earlier: causes(before, initiator, until, model.backgroundDays, () => 1),
      };
    });
  });
}

const startDay = ({ entries }: Pick<Timeline, 'entries'>): number => dayOf(entries[0]?.action.from ?? 0);

function causes(
  timeline: Timeline,
  side: string,
  until: number,
  countsDays: number,
  weight: (entry: Entry) => number,
): Cause[] {
  const start = startDay(timeline);
  return timeline.entries
    .filter(({ initiator }) => initiator === side)
    .map((entry) => {
      const day = dayOf(entry.action.from);
      // What follows on the dyad's first day is not watched.
      return {
        weight: weight(entry),
        firstLag: day === start ? 1 : 0,
        lastLag: Math.min(Math.floor(countsDays), until - 1 - day),
      };
    });
}

/** The acts of one side with what went before them, weighed as links weigh them. */
class Weighing {
  readonly acts: readonly PrecededAct[];
  private matches = 0;
  private pairs = 0;

  constructor(
    private readonly timeline: Timeline,
    side: string,
    private readonly words: ActingDyads['words'],
    private readonly model: LinkModel,
    private readonly relations: ActingDyads['relations'],
  ) {
    const start = startDay(timeline);
    const own: number[] = [];
    const acts: PrecededAct[] = [];
    timeline.entries.forEach((entry, index) => {
      if (entry.initiator !== side) return;
      const day = dayOf(entry.action.from);
      if (day > start) acts.push({ others: this.others(entry, index, day), own: this.own(own, day) });
      own.push(day);
    });
    this.acts = acts;
  }

  /** What an act of the other side weighs before it is known who answers it: its severity, at the mean of the matches that the dyad has seen. */
  weightOf({ action }: Entry): number {
    return severityWeight(wholeSeverity(action), this.model) * (this.pairs === 0 ? 1 : this.matches / this.pairs);
  }

  private others(entry: Entry, index: number, day: number): Lagged[] {
    const place = { timeline: this.timeline, index, entry, sameWay: [] };
    const weighed = weighCandidates(entry.action, [place], this.words, this.model, this.relations);
    for (const { terms } of weighed) this.matches += terms.match;
    this.pairs += weighed.length;
    return byLag(
      weighed.map(({ trigger, terms }) => ({
        lag: day - dayOf(trigger.from),
        weight: terms.match * terms.severity,
      })),
    );
  }

  private own(days: readonly number[], day: number): Lagged[] {
    const lags: Lagged[] = [];
    for (let at = days.length - 1; at >= 0; at--) {
      const lag = day - (days[at] ?? day);
      if (lag > this.model.backgroundDays) break;
      if (lag > 0) lags.push({ lag, weight: 1 });
    }
    return byLag(lags);
  }
}

/** Several directions as one: what is alike in them stands once. */
export function together(streams: readonly Watched[]): Watched {
  const alike = (causes: readonly Cause[]): Cause[] => {
    const sums = new Map<string, Cause>();
    for (const { weight, firstLag, lastLag } of causes) {
      const key = `${firstLag} ${lastLag}`;
      sums.set(key, { weight: weight + (sums.get(key)?.weight ?? 0), firstLag, lastLag });
    }
    return [...sums.values()];
  };
  return {
    days: streams.reduce((sum, { days }) => sum + days, 0),
    acts: streams.flatMap(({ acts }) => acts),
    provocations: alike(streams.flatMap(({ provocations }) => provocations)),
    earlier: alike(streams.flatMap(({ earlier }) => earlier)),
  };
}

/** One entry for each lag: what shares a day weighs together. */
function byLag(all: readonly Lagged[]): Lagged[] {
  const sums = new Map<number, number>();
  for (const { lag, weight } of all) sums.set(lag, (sums.get(lag) ?? 0) + weight);
  return [...sums].map(([lag, weight]) => ({ lag, weight }));
}
