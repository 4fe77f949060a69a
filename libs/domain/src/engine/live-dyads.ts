import type { Action } from '../actions/action';
import type { Level } from '../events/statements';
import type { Parameters } from '../parameters';
import { dayMs } from '../time';
import type { Hand } from './hand';
import { LiveTimeline } from './live-timeline';
import type { Relaid } from './live-timeline';

/** All dyads of a level, each with its timeline, as actions come, go and change. */
export type ActionChanges = Readonly<{ gone: readonly Action[]; come: readonly Action[] }>;

type Noted = { gone: Action[]; come: Action[] };

/** Changes of one dyad that lie further apart than this are laid one after the other, so that what lies between is left alone. */
const apartMs = 60 * dayMs;

export class LiveDyads {
  readonly timelines = new Map<string, LiveTimeline>();
  /** Dyads that have changed since they were last taken. */
  readonly touched = new Set<LiveTimeline>();
  /** Actions at hand of dyads that have not been laid: whether there are more is not known. */
  private readonly waiting = new Map<string, Set<Action>>();

  constructor(
    readonly level: Level,
    private readonly parameters: Parameters,
    private readonly trigger: (action: Action) => Action | undefined,
    private readonly hand: Hand,
  ) {}

  waitingIn(dyad: string): Iterable<Action> {
    return this.waiting.get(dyad) ?? [];
  }

  /** Lays a dyad whose actions are all at hand. */
  lay(dyad: string): LiveTimeline | undefined {
    const actions = this.waiting.get(dyad);
    if (!actions) return undefined;
    this.waiting.delete(dyad);
    const timeline = this.timelineOf(dyad);
    timeline.change([], [...actions], this.trigger);
    this.touched.add(timeline);
    return timeline;
  }

  /** An action that has changed, or that is said to answer something else, both goes and comes. `laid` hears of each part of a timeline that was laid anew. */
  change({ gone, come }: ActionChanges, laid?: (timeline: LiveTimeline, relaid: Relaid) => void): void {
    const byDyad = new Map<string, Noted>();
    for (const action of gone) this.note(byDyad, 'gone', action);
    for (const action of come) this.note(byDyad, 'come', action);
    for (const [dyad, changes] of byDyad) {
      const timeline = this.timelineOf(dyad);
      this.touched.add(timeline);
      for (const together of inPeriods(changes, timeline.last)) {
        const relaid = timeline.change(together.gone, together.come, this.trigger);
        if (relaid) laid?.(timeline, relaid);
      }
      if (timeline.actions.length === 0) this.timelines.delete(dyad);
    }
  }

  /** What goes both ways contributes once. */
  private note(byDyad: Map<string, Noted>, as: keyof Noted, action: Action): void {
    for (const { dyad } of action.directions[this.level]) {
      if (!this.hand.holds(dyad)) {
        this.wait(dyad, as, action);
        continue;
      }
      const noted = byDyad.get(dyad);
      if (!noted) byDyad.set(dyad, { gone: [], come: [], [as]: [action] });
      else if (noted[as].at(-1) !== action) noted[as].push(action);
    }
  }

  private wait(dyad: string, as: keyof Noted, action: Action): void {
    const actions = this.waiting.get(dyad) ?? new Set();
    if (as === 'come') actions.add(action);
    else actions.delete(action);
    if (actions.size > 0) this.waiting.set(dyad, actions);
    else this.waiting.delete(dyad);
  }

  private timelineOf(dyad: string): LiveTimeline {
    const known = this.timelines.get(dyad);
    if (known) return known;
    const timeline = new LiveTimeline(dyad, this.level, this.parameters);
    this.timelines.set(dyad, timeline);
    return timeline;
  }
}

/** Changes that lie far apart in time, apart, the earlier first; what only adds to the end is laid at once. */
function inPeriods(changes: ActionChanges, last: Action | undefined): readonly ActionChanges[] {
  const { gone, come } = changes;
  if (gone.length + come.length <= 1) return [changes];
  if (gone.length === 0 && come.every((one) => !last || one.from >= last.from)) return [changes];
  if (gone.length === 0) return periodsOf(gone, come);
  // What moves far is gone before it comes: a timeline never holds an action twice.
  const now = new Map(come.map((action) => [action.id, action.from]));
  const movesFar = ({ id, from }: Action): boolean => Math.abs((now.get(id) ?? from) - from) > apartMs;
  const [far, near] = [gone.filter(movesFar), gone.filter((action) => !movesFar(action))];
  return [...periodsOf(far, []), ...periodsOf(near, come)];
}

function periodsOf(gone: readonly Action[], come: readonly Action[]): readonly ActionChanges[] {
  const all = [
    ...gone.map((action) => ({ action, as: 'gone' as const })),
    ...come.map((action) => ({ action, as: 'come' as const })),
  ].sort((a, b) => a.action.from - b.action.from);
  const periods: Noted[] = [];
  let latest = -Infinity;
  for (const { action, as } of all) {
    if (action.from - latest > apartMs) periods.push({ gone: [], come: [] });
    periods.at(-1)?.[as].push(action);
    latest = action.from;
  }
  return periods;
}
