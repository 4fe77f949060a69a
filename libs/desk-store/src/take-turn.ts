import { afterAttempt, pauseAfter } from '@talion/alerting';
import type { Delivery, Message, Outcome, Settled, Taken, Turn } from '@talion/alerting';
import { send } from '@talion/read-model';
import type { Statement } from '@talion/read-model';
import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import { breakerOf, endpointOf, messageOf } from './rows';
import type { EndpointRow, MessageRow } from './rows';

export type TurnTools = Readonly<{
  /** Pauses between attempts, seconds. */
  pauses: readonly number[];
  /** How long an alerter may have a message in hand, in milliseconds: then another takes it. */
  leaseMs: number;
  /** The name of this alerter in the ledger. */
  by: string;
  /** From 0 to 1. */
  chance: () => number;
}>;

/** How long an alerter may not have been seen before it counts as dead, in milliseconds. */
const unseenMs = 5000;

type EndpointNow = EndpointRow & Readonly<{ now: Date }>;

/**
 * The transaction of `DeskStore.turn`. The endpoint's row is held while it lasts, so that of several alerters each sees what the others found out. By the
 * database's clock, which is the same for all. What follows from that row is sent in one go.
 */
export async function takeTurn(
  runner: QueryRunner,
  { endpoint: id, settled, take }: Turn,
  tools: TurnTools,
): Promise<Taken> {
  const client = (await runner.connect()) as PoolClient;
  const [, held] = await Promise.all([send(client, { sql: 'BEGIN' }), send(client, endpointHeld(id))]);
  const [endpoint] = held.rows as EndpointNow[];
  if (!endpoint) {
    await send(client, { sql: 'ROLLBACK' });
    return { deliveries: [], isBehind: false };
  }
  const after = stateAfter(endpoint, settled, tools);
  const taken = after.is_on ? mayTake(after, take) : 0;
  const probing =
    taken > 0 && after.open_until !== null ? new Date(after.now.getTime() + tools.leaseMs) : after.probing_until;
  const statements = [
    ...(settled.length === 0 ? [] : [endsWritten(settled, endpoint.now.getTime(), tools)]),
    ...(isSame(endpoint, { ...after, probing_until: probing })
      ? []
      : [endpointWritten({ ...after, probing_until: probing })]),
  ];
  const sent = statements.map((statement) => send(client, statement));
  const [claimed, secrets] = await Promise.all([
    taken === 0 ? undefined : send(client, messagesClaimed(endpoint, taken, tools)),
    taken === 0 ? undefined : send(client, secretsValid(id)),
    after.catching_up ? send(client, caughtUp(id, after.now)) : undefined,
    ...sent,
    send(client, { sql: 'COMMIT' }),
  ]);
  const valid = ((secrets?.rows ?? []) as { secret: string }[]).map(({ secret }) => secret);
  return {
    deliveries: ((claimed?.rows ?? []) as ClaimedRow[]).map((row) => deliveryOf(row, endpoint, valid)),
    isBehind: after.catching_up || after.open_until !== null,
  };
}

const endpointHeld = (id: string): Statement => ({
  sql: 'SELECT *, clock_timestamp() AS now FROM endpoints WHERE id = $1 FOR NO KEY UPDATE',
  values: [id],
});

/** The endpoint once it is known how these attempts ended. */
function stateAfter(endpoint: EndpointNow, settled: readonly Settled[], { pauses }: TurnTools): EndpointNow {
  if (settled.length === 0) return endpoint;
  const now = endpoint.now.getTime();
  const { failures, opened, openUntil, catchingUp } = settled.reduce(
    (so, { outcome }) => afterAttempt(so, outcome.ok, now, pauses),
    breakerOf(endpoint),
  );
  const isGone = settled.some(({ outcome }) => !outcome.ok && outcome.gone);
  return {
    ...endpoint,
    failures,
    opened,
    open_until: openUntil === undefined ? null : new Date(openUntil),
    probing_until: null,
    catching_up: catchingUp,
    ...(isGone && { is_on: false, off_reason: 'It answered that it is gone (410).' }),
  };
}

const stateOf = ({ failures, opened, open_until, probing_until, is_on, catching_up }: EndpointNow) =>
  [failures, opened, open_until?.getTime(), probing_until?.getTime(), is_on, catching_up].join();

const isSame = (a: EndpointNow, b: EndpointNow): boolean => stateOf(a) === stateOf(b);

const endpointWritten = (to: EndpointNow): Statement => ({
  sql: `
    UPDATE endpoints SET failures = $2, opened = $3, open_until = $4, probing_until = $5, is_on = $6, off_reason = $7, catching_up = $8
    WHERE id = $1`,
  values: [to.id, to.failures, to.opened, to.open_until, to.probing_until, to.is_on, to.off_reason, to.catching_up],
});

/** Comes behind the claim: once all that is due is in somebody's hand, nothing is piled up. */
const caughtUp = (id: string, now: Date): Statement => ({
  sql: `
    UPDATE endpoints SET catching_up = false
    WHERE id = $1 AND NOT EXISTS
      (SELECT FROM messages WHERE endpoint = $1 AND state = 'waiting' AND due <= $2::timestamptz AND leased_until IS NULL)`,
  values: [id, now],
});

function endsWritten(settled: readonly Settled[], now: number, { pauses, chance }: TurnTools): Statement {
  const ended = settled.map(({ delivery: { message, tries }, outcome }) => ({
    id: message.id,
    number: message.attempts,
    ok: outcome.ok,
    status: outcome.status,
    reason: outcome.ok ? undefined : outcome.reason,
    ...fateOf(outcome, tries, now, { pauses, chance }),
  }));
  return { sql: writeEnds, values: [JSON.stringify(ended)] };
}

/** What becomes of a message after an attempt. */
function fateOf(
  outcome: Outcome,
  tries: number,
  now: number,
  { pauses, chance }: Pick<TurnTools, 'pauses' | 'chance'>,
): Readonly<{ state: Message['state']; due?: Date; given_up?: string }> {
  if (outcome.ok) return { state: 'delivered' };
  if (outcome.gone) return { state: 'dead', given_up: outcome.reason };
  const pause = pauseAfter(tries, pauses, chance(), outcome.retryAfterSeconds);
  return pause === undefined
    ? { state: 'dead', given_up: `${tries} attempts failed, the last: ${outcome.reason}` }
    : { state: 'waiting', due: new Date(now + pause) };
}

/** An attempt that ended late, when another alerter has the message in hand: that it came through counts, that it failed does not. */
const writeEnds = `
  WITH given AS (
    SELECT * FROM json_to_recordset($1) AS given (id text, number integer, ok boolean, status integer, reason text, state text, due timestamptz, given_up text)
  ), noted AS (
    UPDATE attempts SET ended = clock_timestamp(), ok = given.ok, status = given.status, reason = given.reason
    FROM given WHERE attempts.message = given.id AND attempts.number = given.number
  )
  UPDATE messages SET state = given.state, due = coalesce(given.due, messages.due), leased_until = NULL, reason = given.given_up,
    settled = CASE WHEN given.state = 'waiting' THEN NULL ELSE clock_timestamp() END
  FROM given
  WHERE messages.id = given.id AND (given.ok AND messages.state IN ('waiting', 'dead') OR messages.state = 'waiting' AND messages.attempts = given.number)`;

/** Says that this alerter is there. Whoever has not been seen for a day is forgotten. */
export async function beSeen(runner: QueryRunner, by: string): Promise<void> {
  await runner.query(
    'INSERT INTO alerters (name, seen) VALUES ($1, clock_timestamp()) ON CONFLICT (name) DO UPDATE SET seen = excluded.seen',
    [by],
  );
  await runner.query(`DELETE FROM alerters WHERE seen < clock_timestamp() - interval '1 day'`);
}

/** While the breaker is open none; when it has been open for long enough, one that tries. */
function mayTake({ open_until: open, probing_until: probing, now }: EndpointNow, asked: number): number {
  if (open === null) return asked;
  return now < open || (probing !== null && now < probing) ? 0 : Math.min(asked, 1);
}

type ClaimedRow = MessageRow & Readonly<{ subscription_name: string | null }>;

const deliveryOf = (row: ClaimedRow, endpoint: EndpointNow, secrets: readonly string[]): Delivery => ({
  message: messageOf(row),
  tries: row.tries,
  endpoint: endpointOf(endpoint),
  secrets,
  subscription: row.subscription_name ?? row.subscription,
});

const secretsValid = (endpoint: string): Statement => ({
  sql: `SELECT secret FROM secrets WHERE endpoint = $1 AND (valid_until IS NULL OR valid_until > clock_timestamp()) ORDER BY made DESC`,
  values: [endpoint],
});

const messagesClaimed = ({ id, now }: EndpointNow, take: number, { leaseMs, by }: TurnTools): Statement => ({
  sql: claimed,
  values: [id, take, new Date(now.getTime() + leaseMs), by, new Date(now.getTime() - unseenMs), now],
});

/** Every attempt stands in the ledger before it is made. The time is given: a clock that moves is nothing that an index can be asked for. */
const claimed = `
  WITH free AS (
    SELECT id FROM messages AS m
    WHERE endpoint = $1 AND state = 'waiting' AND due <= $6::timestamptz AND (leased_until IS NULL OR leased_until < $6::timestamptz
        OR NOT EXISTS (SELECT FROM alerters WHERE name = m.leased_by AND seen > $5::timestamptz))
      AND (goes_after = '{}' OR NOT EXISTS (SELECT FROM messages AS first WHERE first.id = ANY(m.goes_after) AND first.state = 'waiting'))
    ORDER BY due LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED
  ), taken AS (
    UPDATE messages SET attempts = attempts + 1, tries = tries + 1, leased_by = $4, leased_until = $3::timestamptz
    FROM free WHERE messages.id = free.id RETURNING messages.*
  ), noted AS (
    INSERT INTO attempts (message, number, started, made_by) SELECT id, attempts, $6::timestamptz, $4 FROM taken
  )
  SELECT taken.*, subscriptions.name AS subscription_name FROM taken LEFT JOIN subscriptions ON subscriptions.id = taken.subscription
  ORDER BY taken.due`;
