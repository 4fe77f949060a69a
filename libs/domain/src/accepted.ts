import type { EventOf, EventType } from './events/log-event';
import { compareText } from './order';

/** An event as it stands among the accepted ones. */
export type Accepted<T extends EventType = EventType> = {
  /** The event's id; `id@source` for all but the first source that used the id. */
  readonly key: string;
  /** When it was accepted, in milliseconds. */
  readonly time: number;
  readonly event: EventOf<T>;
};

/** What the order of acceptance goes by. */
type InOrder = Readonly<{ time: number; event: Readonly<{ id: string; source: string }> }>;

/** The order of acceptance, in which "earlier accepted" and "the last" are meant. */
export const compareAccepted = (a: InOrder, b: InOrder): number =>
  a.time - b.time || compareText(a.event.id, b.event.id) || compareText(a.event.source, b.event.source);

/** What rules ask of the events: of all of them, or only of those that some rows rest on. */
export type Facts = Readonly<{
  /** Events of these types, in order of acceptance, withdrawn ones left out unless asked for. */
  of<T extends EventType>(types: readonly T[], options?: { withdrawnToo?: boolean }): Accepted<T>[];
  /** The event that `reference`, written in an event of `source`, points to; its own source's comes first. */
  find(reference: string, source: string): Accepted | undefined;
  isWithdrawn(one: Accepted): boolean;
  /** Notes that an event waits: it takes no effect until what it refers to is there. */
  wait(one: Accepted, waitsFor: string, reason: string): void;
}>;
