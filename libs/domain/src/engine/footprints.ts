/**
 * What stays known of an actor when the events that speak of it are not at hand: how many actions, relations and statements do, and where it was first
 * named. It is kept beside the read models.
 */
export type Footprint = Readonly<{
  /** Id of the actor. */
  id: string;
  uses: number;
  /** The spelling that names it, of all that standing events give; none where none does. */
  spelled?: Spelling;
  /** For one that stands for everybody whom reports mention only as somebody's: whose. */
  whole?: string;
}>;

/** What kind of event names somebody. */
export type Teller = 'report' | 'relation' | 'statement';

export type Spelling = Readonly<{
  name: string;
  kind: Teller;
  /** The event that spells it so, with what orders it by acceptance. */
  at: Readonly<{ key: string; time: number; event: Readonly<{ id: string; source: string }> }>;
  /** Its place among the names in that event. */
  place: number;
}>;
