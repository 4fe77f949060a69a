import type { AlertRow } from '../alerts/alerts';
import type { CoverageRow } from '../coverage';
import type { LogEvent } from '../events/log-event';
import type { ChainRow, RelationRow } from '../read-models';
import type { Span } from '../time';
import type { Footprint } from './footprints';

/**
 * How much of a history an engine has at hand. An engine of a whole history looks up nothing; another has what its steps have looked at so far, always
 * whole actions and whole dyads, and asks for more before it goes on.
 */
export class Hand {
  /** What is taken in was folded before: it changes nothing that is known beside the events. */
  loading = false;
  /** Dyads of which every action is at hand, by id, at whatever level. */
  readonly dyads = new Set<string>();
  /** Times of which every report that is matched by content is at hand, in order, none touching another. */
  private covered: Span[] = [];

  constructor(readonly whole: boolean) {}

  holds(dyad: string): boolean {
    return this.whole || this.dyads.has(dyad);
  }

  covers({ from, to }: Span): boolean {
    return this.whole || this.covered.some((one) => one.from <= from && to <= one.to);
  }

  cover(spans: readonly Span[]): void {
    const inOrder = [...this.covered, ...spans].sort((a, b) => a.from - b.from);
    const joined: { from: number; to: number }[] = [];
    for (const { from, to } of inOrder) {
      const last = joined.at(-1);
      if (last && from <= last.to) last.to = Math.max(last.to, to);
      else joined.push({ from, to });
    }
    this.covered = joined;
  }
}

/** What a step must have before it goes on. Events come with all that hangs together with them: what they refer to, what refers to them, whole actions. */
export type Need = Readonly<{
  /** Events by name, and by what ties them to others (`tiesOf`). */
  names?: readonly string[];
  ties?: readonly string[];
  /** Reports that are matched by content, within these times. */
  spans?: readonly Span[];
  /** Actions: those between two sides, by the id of their dyad, and those that have one of each group of actors taking part, within a time. */
  dyads?: readonly string[];
  acts?: readonly Readonly<{ actors?: readonly (readonly string[])[]; during: Span }>[];
  /** Rows of chains in which one of these takes part and that last into the time, and of those that have not ended though nothing happened since. */
  chains?: readonly Readonly<{ actors: readonly string[]; during: Span }>[];
  openChainsBefore?: number;
  /** Rows of alerts by id. */
  alerts?: readonly string[];
  /** What is known of these actors. */
  footprints?: readonly string[];
}>;

export type Found = Readonly<{
  /** Those that were not given before. */
  events: readonly LogEvent[];
  chains: readonly ChainRow[];
  alerts: readonly AlertRow[];
  footprints: readonly Footprint[];
}>;

/** A stretch of work that may ask for more before it goes on. */
export type Asking<T> = Generator<Need, T, Found>;

/** What an engine is given that has not folded its history itself. */
export type Known = Readonly<{
  /** Registrations, relations, models and tallies, with all that hangs together with them. */
  events: readonly LogEvent[];
  relations: readonly RelationRow[];
  coverage: readonly CoverageRow[];
  /** The latest acceptance of the whole history, in milliseconds. */
  lastAcceptance: number;
}>;
