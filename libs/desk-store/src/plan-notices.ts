import type { Message, Planned, PlanState, Telling } from '@talion/alerting';
import type { StoredNotice } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { hashOf, messageOf, muteOf, subscriptionOf, tellingOf } from './rows';

/** How long a message counts against what a subscription may get in a minute. */
const lately = `interval '1 minute'`;

export type Read = (after: number) => Promise<readonly StoredNotice[]>;
export type Decide = (notices: readonly StoredNotice[], state: PlanState, now: number) => Planned;

/** The transaction of `DeskStore.plan`. Who holds the cursor plans; the others find it locked and leave it to them. */
export async function planNotices(
  runner: QueryRunner,
  { read, last, decide }: Readonly<{ read: Read; last: () => Promise<number>; decide: Decide }>,
): Promise<number | undefined> {
  await runner.query('BEGIN');
  const [cursor] = (await runner.query(
    `SELECT sequence, clock_timestamp() AS now FROM cursors WHERE planner = 'notices' FOR UPDATE SKIP LOCKED`,
  )) as { sequence: string | null; now: Date }[];
  const notices = cursor && (await behind(cursor.sequence, read, last));
  if (!cursor || !notices) {
    await runner.query('ROLLBACK');
    return undefined;
  }
  const end = notices.rows.at(-1)?.sequence ?? notices.from;
  if (notices.rows.length > 0)
    await write(runner, decide(notices.rows, await stateFor(runner, notices.rows, cursor.now), cursor.now.getTime()));
  await runner.query(`UPDATE cursors SET sequence = $1 WHERE planner = 'notices' AND sequence IS DISTINCT FROM $1`, [
    end,
  ]);
  await runner.query('COMMIT');
  return notices.rows.length;
}

/**
 * The first look begins at the end: nobody had subscribed to what was before. Where there are fewer notices than were read, the read models were made
 * from nothing, and all are read again; what was told is known.
 */
async function behind(sequence: string | null, read: Read, last: () => Promise<number>) {
  const end = await last();
  if (sequence === null) return { from: end, rows: [] };
  const from = Number(sequence) > end ? 0 : Number(sequence);
  return { from, rows: await read(from) };
}

/** `now` is given to every statement: a clock that moves while it runs is nothing that an index can be asked for. */
async function stateFor(runner: QueryRunner, notices: readonly StoredNotice[], now: Date): Promise<PlanState> {
  const ask = async <T>(sql: string, values: unknown[], read: (row: never) => T): Promise<T[]> =>
    ((await runner.query(sql, values)) as never[]).map(read);
  const subscriptions = await ask(
    `SELECT s.*, s.paused OR NOT e.is_on AS paused FROM subscriptions AS s JOIN endpoints AS e ON e.id = s.endpoint
     WHERE s.removed IS NULL AND e.removed IS NULL ORDER BY s.id`,
    [],
    subscriptionOf,
  );
  const hashes = [...new Set(notices.map(({ id }) => id))].map(hashOf);
  const tellings = await ask(
    'SELECT * FROM tellings WHERE alert_hash = ANY($1::bytea[]) AND subscription = ANY($2::text[])',
    [hashes, subscriptions.map(({ id }) => id)],
    tellingOf,
  );
  const unsent = await ask(
    `SELECT * FROM messages
     WHERE state = 'waiting' AND attempts = 0 AND (id = ANY($1::text[]) OR due > $2)
     ORDER BY id FOR UPDATE`,
    [tellings.map(({ message }) => message), now],
    messageOf,
  );
  const mutes = await ask('SELECT * FROM mutes WHERE until > $1', [now], muteOf);
  const counts = await ask(
    `SELECT subscription, count(*)::integer AS count FROM messages
     WHERE created > $1::timestamptz - ${lately} AND state <> 'muted' GROUP BY subscription`,
    [now],
    ({ subscription, count }: Readonly<{ subscription: string; count: number }>) => [subscription, count] as const,
  );
  return { subscriptions, tellings, unsent, mutes, lately: new Map(counts) };
}

async function write(runner: QueryRunner, { messages, tellings }: Planned): Promise<void> {
  if (messages.length > 0) await runner.query(writeMessages, [JSON.stringify(messages.map(cellsOfMessage))]);
  if (tellings.length > 0) await runner.query(writeTellings, [JSON.stringify(tellings.map(cellsOfTelling))]);
}

const cellsOfMessage = ({ group, after, facts, ...message }: Message) => ({
  ...message,
  group_id: group,
  goes_after: after,
  facts,
  alerts: [...new Set(facts.map(({ alertId }) => alertId))].map((id) => `\\x${hashOf(id).toString('hex')}`),
});

const cellsOfTelling = ({ alertId, ...telling }: Telling) => ({
  ...telling,
  alert_id: alertId,
  alert_hash: `\\x${hashOf(alertId).toString('hex')}`,
});

const writeMessages = `
  INSERT INTO messages (id, subscription, endpoint, group_id, state, due, goes_after, facts, alerts, created, settled, reason)
  SELECT id, subscription, endpoint, group_id, state, due, goes_after, facts, alerts, created, settled, reason
  FROM json_to_recordset($1) AS given (id text, subscription text, endpoint text, group_id text, state text, due timestamptz,
    goes_after text[], facts json, alerts bytea[], created timestamptz, settled timestamptz, reason text)
  ON CONFLICT (id) DO UPDATE SET state = excluded.state, due = excluded.due, goes_after = excluded.goes_after, facts = excluded.facts,
    alerts = excluded.alerts, settled = excluded.settled, reason = excluded.reason`;

const writeTellings = `
  INSERT INTO tellings (subscription, alert_hash, alert_id, number, last, before, message)
  SELECT subscription, alert_hash, alert_id, number, last, before, message
  FROM json_to_recordset($1) AS given (subscription text, alert_hash bytea, alert_id text, number integer, last json, before json, message text)
  ON CONFLICT (subscription, alert_hash) DO UPDATE SET number = excluded.number, last = excluded.last, before = excluded.before,
    message = excluded.message`;
