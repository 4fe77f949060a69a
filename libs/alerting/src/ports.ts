import type { StoredNotice } from '@talion/tracking';
import type { AlertFilter } from './filter';
import type { Acknowledgement, Endpoint, EndpointKind, Message, MessageState, Mute, Subscription } from './desk';
import type { Planned, PlanState } from './plan';
import type { Breaker } from './retries';

/** What an attempt came to. */
export type Outcome =
  | Readonly<{ ok: true; status?: number }>
  | Readonly<{
      ok: false;
      /** For people, in a sentence. */
      reason: string;
      status?: number;
      /** The endpoint asks for this much time, seconds. */
      retryAfterSeconds?: number;
      /** The endpoint is gone for good and wants nothing more. */
      gone?: true;
    }>;

/** One attempt to send a message; without `ended` and outcome while it is under way, or where the process died over it. */
export type Attempt = Readonly<{
  message: string;
  number: number;
  started: string;
  /** The alerter that made it. */
  by: string;
  ended?: string;
  ok?: boolean;
  status?: number;
  reason?: string;
}>;

/** A message in hand, with what its endpoint is sent with. */
export type Delivery = Readonly<{
  message: Message;
  /** Attempts since it was sent first, or again, with this one. */
  tries: number;
  endpoint: Endpoint;
  /** The endpoint's signing secrets that are valid now, the newest first; none for those that sign nothing. */
  secrets: readonly string[];
  /** The name of its subscription, for people. */
  subscription: string;
}>;

/** One way to send. It rejects for no reason of the endpoint's: all that goes wrong there is an outcome. */
export interface Channel {
  send(delivery: Delivery, signal: AbortSignal): Promise<Outcome>;
  close(): Promise<void>;
}

export type Settled = Readonly<{ delivery: Pick<Delivery, 'message' | 'tries'>; outcome: Outcome }>;

export type MessagesWanted = Readonly<{
  endpoint?: string;
  subscription?: string;
  state?: MessageState;
  alert?: string;
}>;

export type LedgerPage<T> = Readonly<{ rows: readonly T[]; next?: string }>;

export type EndpointState = Endpoint &
  Readonly<{
    breaker: Breaker;
    /** Messages that wait, and those that were given up. */
    waiting: number;
    dead: number;
  }>;

/** A turn of one alerter at one endpoint. */
export type Turn = Readonly<{
  endpoint: string;
  settled: readonly Settled[];
  /** Most messages to take in hand. */
  take: number;
}>;

export type Taken = Readonly<{
  deliveries: readonly Delivery[];
  /** The endpoint was out of order, and what piled up meanwhile is not all taken in hand. */
  isBehind: boolean;
}>;

export type NewEndpoint = Pick<Endpoint, 'name' | 'kind' | 'target' | 'by'> & Readonly<{ id?: string }>;
export type NewSubscription = Omit<Subscription, 'id' | 'created'> & Readonly<{ id?: string }>;

/** Where subscriptions, messages and the ledger of attempts are kept. It rejects with `TrackingTrouble`. */
export interface DeskStore {
  endpoints(): Promise<readonly EndpointState[]>;
  /** `id`: of one that the program itself makes, once, whoever comes first. */
  addEndpoint(endpoint: NewEndpoint, secret?: string): Promise<Endpoint>;
  /** Switches it on or off; undefined where there is none. */
  switchEndpoint(id: string, on: boolean, reason: string): Promise<Endpoint | undefined>;
  /** A new secret beside the last one, which stays valid for so long; whether there is such an endpoint. */
  rotateSecret(id: string, secret: string, keepMs: number): Promise<boolean>;
  /** With its subscriptions; what waits is cancelled, the ledger stays. */
  removeEndpoint(id: string): Promise<boolean>;

  subscriptions(): Promise<readonly Subscription[]>;
  /** Undefined where there is no such endpoint. */
  addSubscription(subscription: NewSubscription): Promise<Subscription | undefined>;
  changeSubscription(id: string, change: SubscriptionChange): Promise<Subscription | undefined>;
  removeSubscription(id: string): Promise<boolean>;

  /** Those that have not ended, the first to end first. */
  mutes(): Promise<readonly Mute[]>;
  addMute(mute: Omit<Mute, 'id' | 'created'>): Promise<Mute>;
  removeMute(id: string): Promise<boolean>;

  acknowledge(acknowledgement: Omit<Acknowledgement, 'at'>): Promise<Acknowledgement>;
  /** Of these alerts, or the latest of all. */
  acknowledgements(alerts: readonly string[] | undefined, limit: number): Promise<readonly Acknowledgement[]>;

  /**
   * Takes notices behind the cursor, and writes what `decide` makes of them with the cursor in one transaction; one alerter at a time. How many notices
   * there were; undefined where another is at it.
   */
  plan(
    notices: Readonly<{ read: (after: number) => Promise<readonly StoredNotice[]>; last: () => Promise<number> }>,
    decide: (notices: readonly StoredNotice[], state: PlanState, now: number) => Planned,
  ): Promise<number | undefined>;

  /** Sequence of the last notice that messages were made of. */
  planned(): Promise<number>;

  /** Says that this alerter is there: what one has in hand that was not seen for some seconds is taken by another. */
  beSeen(): Promise<void>;
  /** Writes down how attempts ended, and takes messages that are due in hand, each for one alerter. */
  turn(turn: Turn): Promise<Taken>;
  /** Endpoints that messages wait for, with the milliseconds until the first is due, 0 where it is. */
  due(): Promise<readonly Readonly<{ endpoint: string; kind: EndpointKind; inMs: number }>[]>;

  /** A message without facts, due now; undefined where there is no such endpoint. */
  addTrial(endpoint: string): Promise<Message | undefined>;
  messages(wanted: MessagesWanted, page: Readonly<{ limit: number; after?: string }>): Promise<LedgerPage<Message>>;
  message(id: string): Promise<Message | undefined>;
  attempts(message: string): Promise<readonly Attempt[]>;
  /** Messages that were given up wait again, due now: one, or all of an endpoint. How many. */
  resend(which: Readonly<{ message: string } | { endpoint: string }>): Promise<number>;

  ping(): Promise<void>;
  close(): Promise<void>;
}

export type SubscriptionChange = Readonly<
  Partial<Pick<Subscription, 'name' | 'groupSeconds' | 'perMinuteMax' | 'paused'>> & {
    filter?: AlertFilter;
    quietHours?: Subscription['quietHours'] | null;
  }
>;
