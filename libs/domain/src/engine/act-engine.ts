import type { Action } from '../actions/action';
import { ResponseWords } from '../actions/response-words';
import { Relations } from '../actors/relations';
import { ModelBook } from '../dyads/models';
import { ActorBook } from '../actors/actor-book';
import { History } from '../history';
import { parametersFrom } from '../parameters';
import { Hand } from './hand';
import { LiveDyads } from './live-dyads';
import { LiveLinks } from './live-links';

/** What timelines, links and chains ask of a hostile action. */
export type Act = Pick<
  Action,
  'id' | 'from' | 'to' | 'severity' | 'severityExact' | 'role' | 'initiators' | 'targets' | 'directions'
> &
  Readonly<{ consensus: Pick<Action['consensus'], 'precision'> }>;

/**
 * The engine's core by itself, from acts to moves, scored links and chains, without the reports behind them: what is measured beside a loop that does
 * the least. Nothing is asserted in it, and no actor belongs to another.
 */
export class ActEngine {
  private readonly dyads = new LiveDyads('bloc', parametersFrom(), () => undefined, new Hand(true));
  private readonly links: LiveLinks;

  constructor() {
    const models = new ModelBook(new History(), new ActorBook([]), {});
    const tools = { words: new ResponseWords(), relations: new Relations([]), models };
    this.links = new LiveLinks(tools, this.dyads.timelines, () => true);
  }

  /** @returns how many links were found or lost. */
  add(acts: readonly Act[]): number {
    // Nothing else of an action is asked for on the way from acts to links.
    this.dyads.change({ gone: [], come: acts as readonly Action[] }, (timeline, relaid) => {
      this.links.relink(timeline, relaid);
    });
    this.links.forest.settle();
    // Whoever writes rows takes what has changed.
    for (const timeline of this.dyads.touched) timeline.touched.clear();
    this.dyads.touched.clear();
    const { found } = this.links;
    const count = found.size;
    found.clear();
    return count;
  }
}
