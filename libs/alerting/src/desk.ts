import type { AlertRow } from '@talion/domain';
import type { Notice, Quote } from '@talion/tracking';
import type { AlertFilter } from './filter';
import type { QuietHours } from './quiet-hours';

/** The words of alerting: who is told of what, where, and what was sent. Times are RFC 3339, UTC. */

export const endpointKinds = ['webhook', 'chat', 'mail', 'kafka'] as const;
export type EndpointKind = (typeof endpointKinds)[number];

/** Where messages go. */
export type Endpoint = Readonly<{
  id: string;
  name: string;
  kind: EndpointKind;
  /** A URL (webhook, chat), mail addresses separated by commas, or a topic. */
  target: string;
  /** Nothing is raised for or sent to one that is off, and what waits for it waits; `offReason` says why. */
  on: boolean;
  offReason?: string;
  by: string;
  created: string;
}>;

export type Subscription = Readonly<{
  id: string;
  name: string;
  endpoint: string;
  filter: AlertFilter;
  /** How long a message waits for more of its chain, seconds; 0: each fact is a message of its own, at once. */
  groupSeconds: number;
  /** Messages a minute beyond which what comes is gathered into one digest a minute; 0: never. */
  perMinuteMax: number;
  quietHours?: QuietHours;
  /** Raises nothing new while it is paused; what was told is put right. */
  paused: boolean;
  by: string;
  created: string;
}>;

/** Silence about something, for a time. Withdrawals of what was told come through. */
export type Mute = Readonly<{
  id: string;
  /** What it is about: a subscription's id, a dyad's, a chain's, or the id of an alert. */
  about: string;
  until: string;
  note: string;
  by: string;
  created: string;
}>;

export type Acknowledgement = Readonly<{ alert: string; note: string; by: string; at: string }>;

/** One thing that a desk is told of an alert. */
export type Fact = Readonly<{
  /** Derived from subscription, alert and number, so that it is the same however often it is sent. */
  id: string;
  kind: Notice['kind'];
  /** The told alert's id, and which telling of it this is, from 1. */
  alertId: string;
  number: number;
  alert: AlertRow;
  at: string;
  quote?: Quote;
}>;

export const messageStates = ['waiting', 'delivered', 'dead', 'muted', 'cancelled'] as const;
export type MessageState = (typeof messageStates)[number];

/** What is sent to one endpoint in one go. */
export type Message = Readonly<{
  /** The id of its first fact. */
  id: string;
  subscription: string;
  endpoint: string;
  /** What is gathered in it: a chain's or alert's id, or a reason to gather everything. */
  group: string;
  state: MessageState;
  /** Not sent before. */
  due: string;
  /** Messages of the same alerts that go first. */
  after: readonly string[];
  facts: readonly Fact[];
  attempts: number;
  created: string;
  settled?: string;
  reason?: string;
}>;

/** What a subscriber knows of an alert. */
export type ToldState = Readonly<{ standing: boolean; verdict?: string }>;

/** What a subscriber was told of an alert. */
export type Telling = Readonly<{
  subscription: string;
  alertId: string;
  /** How many facts there were of it, those that were muted or taken back too. */
  number: number;
  /** What they know once all messages have come; left out: nothing. */
  last?: ToldState;
  /** What they knew before the last fact. */
  before?: ToldState;
  /** The message with the last fact. */
  message: string;
}>;
