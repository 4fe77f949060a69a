import type { LedgerPage, Message, MessagesWanted } from '@talion/alerting';
import type { QueryRunner } from 'typeorm';
import { hashOf, messageOf } from './rows';
import type { MessageRow } from './rows';

/** A page of the ledger, the newest first. The cursor names the last message of the page before. */
export async function readMessages(
  runner: QueryRunner,
  { endpoint, subscription, state, alert }: MessagesWanted,
  { limit, after }: Readonly<{ limit: number; after?: string }>,
): Promise<LedgerPage<Message>> {
  const values: unknown[] = [limit + 1];
  const value = (one: unknown): string => `$${values.push(one)}`;
  const conditions = [
    ...(endpoint === undefined ? [] : [`endpoint = ${value(endpoint)}`]),
    ...(subscription === undefined ? [] : [`subscription = ${value(subscription)}`]),
    ...(state === undefined ? [] : [`state = ${value(state)}`]),
    ...(alert === undefined ? [] : [`alerts @> ARRAY[${value(hashOf(alert))}::bytea]`]),
    ...(after === undefined ? [] : [`(created, id) < (SELECT created, id FROM messages WHERE id = ${value(after)})`]),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const rows = (await runner.query(
    `SELECT * FROM messages ${where} ORDER BY created DESC, id DESC LIMIT $1`,
    values,
  )) as MessageRow[];
  const page = rows.slice(0, limit).map(messageOf);
  const last = page.at(-1);
  return { rows: page, ...(last && rows.length > limit && { next: last.id }) };
}
