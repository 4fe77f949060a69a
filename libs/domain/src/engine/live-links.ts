import type { Action } from '../actions/action';
import type { Place } from '../dyads/candidates';
import { linkOf } from '../dyads/links';
import type { Link } from '../dyads/links';
import { compareText, firstNot } from '../order';
import { dayMs } from '../time';
import { Forest } from './forest';
import { LinkPass, placesIn, reachDays } from './link-pass';
import type { LinkTools } from './link-pass';
import type { LiveEntry, LiveTimeline, Relaid } from './live-timeline';

/**
 * The links of all bloc-level dyads, kept in step with their timelines: an act at the end is linked by the pass that stands there, a changed part by
 * one that goes over the time it reaches.
 */
export class LiveLinks {
  readonly forest = new Forest();
  /** Links found since they were last taken, by response; undefined where it has none any more. */
  readonly found = new Map<string, Link | undefined>();
  private readonly passes = new Map<LiveTimeline, LinkPass>();
  private readonly tools: LinkTools;

  constructor(
    tools: Omit<LinkTools, 'placesOf'>,
    private readonly timelines: ReadonlyMap<string, LiveTimeline>,
    /** Whether the action is as it is now, not as it was before the change under way. */
    private readonly isCurrent: (action: Action) => boolean,
  ) {
    this.tools = { ...tools, placesOf: (action) => this.placesOf(action) };
  }

  /** Links anew what a laid part of a timeline reaches. */
  relink(timeline: LiveTimeline, { start, end, latest, grown }: Relaid): void {
    const { entries } = timeline;
    const standing = this.passes.get(timeline);
    if (end === entries.length && standing?.canStandAt(start)) {
      standing.standAt(start);
      standing.linkTo(end, this.keep);
      return;
    }
    const model = this.tools.models.modelOf([timeline.dyad]);
    const until = latest + (reachDays(model) + 1) * dayMs;
    const reached = Math.max(
      end,
      firstNot(entries, ({ action }) => action.from <= until),
    );
    const pass = LinkPass.before(timeline, start, this.tools);
    pass.linkTo(reached, this.keep);
    if (reached === entries.length) this.passes.set(timeline, pass);
    else standing?.shift(grown);
  }

  /** Links anew a response of which something else is said, or that moves nowhere any more. */
  relinkAction(action: Action): void {
    this.set(action, this.linkOf(action));
  }

  /** The link of a response, as the rules for all its places find it. */
  linkOf(action: Action): Link | undefined {
    const { words, models, relations } = this.tools;
    return action.role === 'hostile' ? linkOf(action, this.placesOf(action), words, models, relations) : undefined;
  }

  /** Links a whole timeline anew: another model rules it. */
  relinkAll(timeline: LiveTimeline): void {
    const pass = LinkPass.before(timeline, 0, this.tools);
    pass.linkTo(timeline.entries.length, this.keep);
    this.passes.set(timeline, pass);
  }

  /** Forgets where passes stand: what they go by has changed. */
  forgetPasses(): void {
    this.passes.clear();
  }

  /** Whether an action moves in some dyad. */
  isPlaced(action: Action): boolean {
    return this.placesOf(action).length > 0;
  }

  /** An action is no more, or answers nothing. */
  drop(action: Action): void {
    this.set(action, undefined);
  }

  private readonly keep = (entry: LiveEntry, link: Link | undefined): void => {
    const { action, fresh } = entry;
    entry.fresh = false;
    // What has just come has no link to lose; but what moves in several places has one link for all of them.
    if (!link && fresh && action.directions.bloc.length === 1) return;
    // Parts that lie apart are laid one after the other: what has moved from one to another still stands in both, and is linked where it is now.
    if ((link || this.forest.isLinked(action.id)) && this.isCurrent(action)) this.set(action, link);
  };

  private set(response: Action, link: Link | undefined): void {
    if (!link && !this.forest.isLinked(response.id)) return;
    this.found.set(response.id, link);
    this.forest.set(response, link);
  }

  private placesOf(action: Action): Place[] {
    const dyads = [...new Set(action.directions.bloc.map(({ dyad }) => dyad))].sort(compareText);
    const { backgroundDays } = this.tools.models.modelOf(dyads);
    return dyads.flatMap((dyad) => {
      const timeline = this.timelines.get(dyad);
      return timeline ? placesIn(timeline, action, backgroundDays) : [];
    });
  }
}
