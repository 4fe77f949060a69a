import type { ActionRow, AlertNotice, LinkRow } from '@talion/domain';
import type { Position } from './position';

/**
 * The state of knowledge that a notice was made on: what a desk can look up again when all of it has changed since. It quotes the rows as they stood
 * behind that step; of an alert that is withdrawn, what is left of its ground.
 */
export type Quote = Readonly<{
  /** Where the log had been folded to. */
  position: Position;
  /** The last acceptance until then: `asOf` of the same question to the query API. */
  asOf: string;
  /** The chain that what it is about belongs to, if any. */
  chain?: string;
  /** The actions it stands on, with their reports, by time; of many, the gravest. */
  actions: readonly ActionRow[];
  /** Why each of them is taken to answer another. */
  links: readonly LinkRow[];
  /** Names for people of the actors in it, by id. */
  names: Readonly<Record<string, string>>;
}>;

/** What became of an alert; quoted where desks are told of this alert. */
export type Notice = AlertNotice & Readonly<{ quote?: Quote }>;
