import { hash } from 'node:crypto';
import type {
  Acknowledgement,
  Attempt,
  Breaker,
  Endpoint,
  Message,
  MessageState,
  Mute,
  Subscription,
  Telling,
} from '@talion/alerting';

/** Rows of the tables as `pg` gives them, and what they are. */

export const hashOf = (id: string): Buffer => hash('sha256', id, 'buffer');

/** A field that is left out where the column is null. */
const given = <K extends string, V>(key: K, value: V | null | undefined): Partial<Record<K, V>> =>
  (value === null || value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;

export type EndpointRow = Readonly<{
  id: string;
  name: string;
  kind: Endpoint['kind'];
  target: string;
  is_on: boolean;
  off_reason: string | null;
  created_by: string;
  created: Date;
  failures: number;
  opened: number;
  open_until: Date | null;
  probing_until: Date | null;
  catching_up: boolean;
}>;

export const endpointOf = ({
  id,
  name,
  kind,
  target,
  is_on: on,
  off_reason,
  created_by: by,
  created,
}: EndpointRow): Endpoint => ({
  id,
  name,
  kind,
  target,
  on,
  ...given('offReason', off_reason),
  by,
  created: created.toISOString(),
});

export const breakerOf = ({ failures, opened, open_until, catching_up: catchingUp }: EndpointRow): Breaker => ({
  failures,
  opened,
  catchingUp,
  ...given('openUntil', open_until?.getTime()),
});

export type SubscriptionRow = Readonly<{
  id: string;
  name: string;
  endpoint: string;
  filter: Subscription['filter'];
  group_seconds: number;
  per_minute_max: number;
  quiet_hours: Subscription['quietHours'] | null;
  paused: boolean;
  created_by: string;
  created: Date;
}>;

export const subscriptionOf = (row: SubscriptionRow): Subscription => ({
  id: row.id,
  name: row.name,
  endpoint: row.endpoint,
  filter: row.filter,
  groupSeconds: row.group_seconds,
  perMinuteMax: row.per_minute_max,
  ...given('quietHours', row.quiet_hours),
  paused: row.paused,
  by: row.created_by,
  created: row.created.toISOString(),
});

export type TellingRow = Readonly<{
  subscription: string;
  alert_id: string;
  number: number;
  last: Telling['last'] | null;
  before: Telling['before'] | null;
  message: string;
}>;

export const tellingOf = ({ subscription, alert_id: alertId, number, last, before, message }: TellingRow): Telling => ({
  subscription,
  alertId,
  number,
  ...given('last', last),
  ...given('before', before),
  message,
});

export type MessageRow = Readonly<{
  id: string;
  subscription: string;
  endpoint: string;
  group_id: string;
  state: MessageState;
  due: Date;
  goes_after: readonly string[];
  facts: Message['facts'];
  attempts: number;
  tries: number;
  created: Date;
  settled: Date | null;
  reason: string | null;
}>;

export const messageOf = (row: MessageRow): Message => ({
  id: row.id,
  subscription: row.subscription,
  endpoint: row.endpoint,
  group: row.group_id,
  state: row.state,
  due: row.due.toISOString(),
  after: row.goes_after,
  facts: row.facts,
  attempts: row.attempts,
  created: row.created.toISOString(),
  ...given('settled', row.settled?.toISOString()),
  ...given('reason', row.reason),
});

export type AttemptRow = Readonly<{
  message: string;
  number: number;
  started: Date;
  made_by: string;
  ended: Date | null;
  ok: boolean | null;
  status: number | null;
  reason: string | null;
}>;

export const attemptOf = ({
  message,
  number,
  started,
  made_by: by,
  ended,
  ok,
  status,
  reason,
}: AttemptRow): Attempt => ({
  message,
  number,
  started: started.toISOString(),
  by,
  ...given('ended', ended?.toISOString()),
  ...given('ok', ok),
  ...given('status', status),
  ...given('reason', reason),
});

export type MuteRow = Readonly<{
  id: string;
  about: string;
  until: Date;
  note: string;
  created_by: string;
  created: Date;
}>;

export const muteOf = ({ until, created_by: by, created, ...mute }: MuteRow): Mute => ({
  ...mute,
  until: until.toISOString(),
  by,
  created: created.toISOString(),
});

export type AcknowledgementRow = Readonly<{ alert_id: string; note: string; made_by: string; at: Date }>;

export const acknowledgementOf = ({ alert_id: alert, note, made_by: by, at }: AcknowledgementRow): Acknowledgement => ({
  alert,
  note,
  by,
  at: at.toISOString(),
});
