import { randomUUID } from 'node:crypto';
import { retryPausesDefault } from '@talion/alerting';
import type {
  Acknowledgement,
  Attempt,
  DeskStore,
  Endpoint,
  EndpointKind,
  EndpointState,
  LedgerPage,
  Message,
  MessagesWanted,
  Mute,
  NewEndpoint,
  NewSubscription,
  Subscription,
  SubscriptionChange,
  Taken,
  Turn,
} from '@talion/alerting';
import { Connections, Database, migrate, readable } from '@talion/read-model';
import type { QueryRunner } from 'typeorm';
import { planNotices } from './plan-notices';
import { readMessages } from './read-messages';
import { acknowledgementOf, attemptOf, breakerOf, endpointOf, hashOf, messageOf, muteOf, subscriptionOf } from './rows';
import type { EndpointRow } from './rows';
import { deskTables } from './tables';
import { beSeen, takeTurn } from './take-turn';
import type { TurnTools } from './take-turn';

export type DeskStoreOptions = Readonly<{ url: string }> & Partial<TurnTools>;

/** Longer than an attempt may take. */
const leaseDefaultMs = 30_000;

/** Opens the tables of the alerts in a PostgreSQL database, bringing them up to date first. Rejects with `TrackingTrouble`. */
export async function openPostgresDeskStore({ url, ...tools }: DeskStoreOptions): Promise<PostgresDeskStore> {
  await migrate(new Connections(url, deskTables));
  return new PostgresDeskStore(await Database.open(new Connections(url, deskTables)), {
    pauses: retryPausesDefault,
    leaseMs: leaseDefaultMs,
    by: `process ${process.pid}`,
    chance: Math.random,
    ...tools,
  });
}

/** Subscriptions, messages and the ledger in tables of PostgreSQL. */
export class PostgresDeskStore implements DeskStore {
  constructor(
    private readonly database: Database,
    private readonly tools: TurnTools,
  ) {}

  endpoints(): Promise<readonly EndpointState[]> {
    const sql = `
      SELECT e.*,
        (SELECT count(*)::integer FROM messages WHERE endpoint = e.id AND state = 'waiting') AS waiting,
        (SELECT count(*)::integer FROM messages WHERE endpoint = e.id AND state = 'dead') AS dead
      FROM endpoints AS e WHERE removed IS NULL ORDER BY created, id`;
    return this.rows(sql, [], (row: EndpointRow & Readonly<{ waiting: number; dead: number }>) => ({
      ...endpointOf(row),
      breaker: breakerOf(row),
      waiting: row.waiting,
      dead: row.dead,
    }));
  }

  addEndpoint({ id = randomUUID(), name, kind, target, by }: NewEndpoint, secret?: string): Promise<Endpoint> {
    return this.together(async (runner) => {
      const insert = `
        INSERT INTO endpoints (id, name, kind, target, created_by) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (id) DO UPDATE SET target = excluded.target RETURNING *`;
      const [row] = (await runner.query(insert, [id, readable(name), kind, target, by])) as EndpointRow[];
      if (secret !== undefined)
        await runner.query('INSERT INTO secrets (endpoint, secret) VALUES ($1, $2)', [id, secret]);
      if (!row) throw new Error('the insert told no endpoint');
      return endpointOf(row);
    });
  }

  switchEndpoint(id: string, on: boolean, reason: string): Promise<Endpoint | undefined> {
    const sql = `
      UPDATE endpoints SET is_on = $2, off_reason = CASE WHEN $2 THEN NULL ELSE $3 END,
        failures = 0, opened = 0, open_until = NULL, probing_until = NULL, catching_up = $2
      WHERE id = $1 AND removed IS NULL RETURNING *`;
    return this.changed(sql, [id, on, readable(reason)], endpointOf);
  }

  rotateSecret(id: string, secret: string, keepMs: number): Promise<boolean> {
    return this.together(async (runner) => {
      const older = `
        UPDATE secrets SET valid_until = clock_timestamp() + $2 * interval '1 millisecond'
        FROM endpoints AS e WHERE endpoint = $1 AND e.id = $1 AND e.removed IS NULL AND valid_until IS NULL RETURNING endpoint`;
      if (!(await returned(runner, older, [id, keepMs]))) return false;
      await runner.query('INSERT INTO secrets (endpoint, secret) VALUES ($1, $2)', [id, secret]);
      return true;
    });
  }

  removeEndpoint(id: string): Promise<boolean> {
    return this.together(async (runner) => {
      const removed = `UPDATE endpoints SET removed = clock_timestamp() WHERE id = $1 AND removed IS NULL RETURNING id`;
      if (!(await returned(runner, removed, [id]))) return false;
      await runner.query(
        'UPDATE subscriptions SET removed = clock_timestamp() WHERE endpoint = $1 AND removed IS NULL',
        [id],
      );
      await runner.query('DELETE FROM secrets WHERE endpoint = $1', [id]);
      await runner.query(cancelled('endpoint'), [id, 'Its endpoint was removed.']);
      return true;
    });
  }

  subscriptions(): Promise<readonly Subscription[]> {
    const sql = 'SELECT * FROM subscriptions WHERE removed IS NULL ORDER BY created, id';
    return this.rows(sql, [], subscriptionOf);
  }

  async addSubscription(one: NewSubscription): Promise<Subscription | undefined> {
    const { id = randomUUID(), name, endpoint, filter, groupSeconds, perMinuteMax, quietHours, paused, by } = one;
    const sql = `
      INSERT INTO subscriptions (id, name, endpoint, filter, group_seconds, per_minute_max, quiet_hours, paused, created_by)
      SELECT $1, $2, e.id, $4, $5, $6, $7, $8, $9 FROM endpoints AS e WHERE e.id = $3 AND e.removed IS NULL
      ON CONFLICT (id) DO UPDATE SET endpoint = excluded.endpoint RETURNING *`;
    const quiet = quietHours ? JSON.stringify(quietHours) : null;
    const values = [
      id,
      readable(name),
      endpoint,
      JSON.stringify(filter),
      groupSeconds,
      perMinuteMax,
      quiet,
      paused,
      by,
    ];
    const [row] = await this.rows(sql, values, subscriptionOf);
    return row;
  }

  changeSubscription(id: string, change: SubscriptionChange): Promise<Subscription | undefined> {
    const { name, filter, groupSeconds, perMinuteMax, quietHours, paused } = change;
    const sql = `
      UPDATE subscriptions SET name = coalesce($2, name), filter = coalesce($3, filter), group_seconds = coalesce($4, group_seconds),
        per_minute_max = coalesce($5, per_minute_max), paused = coalesce($6, paused),
        quiet_hours = CASE WHEN $7 THEN $8 ELSE quiet_hours END
      WHERE id = $1 AND removed IS NULL RETURNING *`;
    return this.changed(
      sql,
      [
        ...[id, name === undefined ? null : readable(name), filter ? JSON.stringify(filter) : null],
        ...[groupSeconds ?? null, perMinuteMax ?? null, paused ?? null],
        ...[quietHours !== undefined, quietHours ? JSON.stringify(quietHours) : null],
      ],
      subscriptionOf,
    );
  }

  removeSubscription(id: string): Promise<boolean> {
    return this.together(async (runner) => {
      const removed = `UPDATE subscriptions SET removed = clock_timestamp() WHERE id = $1 AND removed IS NULL RETURNING id`;
      if (!(await returned(runner, removed, [id]))) return false;
      await runner.query(cancelled('subscription'), [id, 'Its subscription was removed.']);
      return true;
    });
  }

  mutes(): Promise<readonly Mute[]> {
    const sql = 'SELECT * FROM mutes WHERE until > clock_timestamp() ORDER BY until, id';
    return this.rows(sql, [], muteOf);
  }

  async addMute({ about, until, note, by }: Omit<Mute, 'id' | 'created'>): Promise<Mute> {
    const sql = `INSERT INTO mutes (id, about, until, note, created_by) VALUES ($1, $2, $3, $4, $5) RETURNING *`;
    const values = [randomUUID(), readable(about), until, readable(note), by];
    const [mute] = await this.rows(sql, values, muteOf);
    if (!mute) throw new Error('the insert told no mute');
    return mute;
  }

  async removeMute(id: string): Promise<boolean> {
    return (await this.changed('DELETE FROM mutes WHERE id = $1 RETURNING id', [id], () => true)) ?? false;
  }

  async acknowledge({ alert, note, by }: Omit<Acknowledgement, 'at'>): Promise<Acknowledgement> {
    const sql =
      'INSERT INTO acknowledgements (alert_hash, alert_id, note, made_by) VALUES ($1, $2, $3, $4) RETURNING *';
    const values = [hashOf(alert), alert, readable(note), by];
    const [row] = await this.rows(sql, values, acknowledgementOf);
    if (!row) throw new Error('the insert told no acknowledgement');
    return row;
  }

  acknowledgements(alerts: readonly string[] | undefined, limit: number): Promise<readonly Acknowledgement[]> {
    const sql = `
      SELECT * FROM acknowledgements WHERE $1::bytea[] IS NULL OR alert_hash = ANY($1::bytea[]) ORDER BY sequence DESC LIMIT $2`;
    return this.rows(sql, [alerts?.map(hashOf) ?? null, limit], acknowledgementOf);
  }

  plan(notices: Parameters<DeskStore['plan']>[0], decide: Parameters<DeskStore['plan']>[1]) {
    return this.database.ask('be planned', (runner) => planNotices(runner, { ...notices, decide }));
  }

  async planned(): Promise<number> {
    const [sequence = 0] = await this.rows(
      'SELECT sequence FROM cursors',
      [],
      (row: Readonly<{ sequence: string | null }>) => Number(row.sequence ?? 0),
    );
    return sequence;
  }

  beSeen(): Promise<void> {
    return this.database.ask('be written', (runner) => beSeen(runner, this.tools.by));
  }

  turn(turn: Turn): Promise<Taken> {
    return this.database.ask('be written', (runner) => takeTurn(runner, turn, this.tools));
  }

  due() {
    const sql = `
      SELECT e.id, e.kind, extract(epoch FROM greatest(e.open_until, first.due) - clock_timestamp()) * 1000 AS in_ms
      FROM endpoints AS e
      CROSS JOIN LATERAL (SELECT min(due) AS due FROM messages WHERE endpoint = e.id AND state = 'waiting') AS first
      WHERE e.is_on AND e.removed IS NULL AND first.due IS NOT NULL`;
    return this.rows(sql, [], (row: Readonly<{ id: string; kind: EndpointKind; in_ms: string }>) => ({
      endpoint: row.id,
      kind: row.kind,
      inMs: Math.max(0, Number(row.in_ms)),
    }));
  }

  async addTrial(endpoint: string): Promise<Message | undefined> {
    const sql = `
      INSERT INTO messages (id, subscription, endpoint, group_id, state, due, goes_after, facts, alerts, created)
      SELECT $1, '', id, '', 'waiting', clock_timestamp(), '{}', '[]', '{}', clock_timestamp()
      FROM endpoints WHERE id = $2 AND removed IS NULL RETURNING *`;
    const [message] = await this.rows(sql, [`msg_${randomUUID()}`, endpoint], messageOf);
    return message;
  }

  messages(wanted: MessagesWanted, page: Readonly<{ limit: number; after?: string }>): Promise<LedgerPage<Message>> {
    return this.database.ask('be read', (runner) => readMessages(runner, wanted, page));
  }

  async message(id: string): Promise<Message | undefined> {
    const [row] = await this.rows('SELECT * FROM messages WHERE id = $1', [id], messageOf);
    return row;
  }

  attempts(message: string): Promise<readonly Attempt[]> {
    const sql = 'SELECT * FROM attempts WHERE message = $1 ORDER BY number';
    return this.rows(sql, [message], attemptOf);
  }

  async resend(which: Parameters<DeskStore['resend']>[0]): Promise<number> {
    const [column, value] = 'message' in which ? ['id', which.message] : ['endpoint', which.endpoint];
    // There may be thousands, as when it comes back by itself.
    const behind = column === 'id' ? '' : 'WITH behind AS (UPDATE endpoints SET catching_up = true WHERE id = $1)';
    const sql = `
      ${behind} UPDATE messages SET state = 'waiting', due = clock_timestamp(), tries = 0, settled = NULL, reason = NULL
      WHERE ${column} = $1 AND state = 'dead' RETURNING id`;
    const [rows] = await this.database.ask(
      'be sent again',
      (runner) => runner.query(sql, [value]) as Promise<[unknown[]]>,
    );
    return rows.length;
  }

  ping(): Promise<void> {
    return this.database.ping();
  }

  close(): Promise<void> {
    return this.database.close();
  }

  private async rows<T>(sql: string, values: unknown[], read: (row: never) => T): Promise<T[]> {
    const rows = await this.database.ask('be read', (runner) => runner.query(sql, values) as Promise<never[]>);
    return rows.map(read);
  }

  /** The row that an UPDATE or DELETE returns; TypeORM gives those with their count. */
  private async changed<T>(sql: string, values: unknown[], read: (row: never) => T): Promise<T | undefined> {
    const [rows] = await this.database.ask('be written', (runner) => runner.query(sql, values) as Promise<[unknown[]]>);
    return rows.length === 0 ? undefined : read(rows[0] as never);
  }

  private together<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    return this.database.ask('be written', async (runner) => {
      await runner.query('BEGIN');
      const result = await work(runner);
      await runner.query('COMMIT');
      return result;
    });
  }
}

const returned = async (runner: QueryRunner, sql: string, values: unknown[]): Promise<boolean> =>
  ((await runner.query(sql, values)) as [unknown[]])[0].length > 0;

/** What waits for something that is taken away; what an alerter has in hand may still arrive. */
const cancelled = (column: 'endpoint' | 'subscription'): string =>
  `UPDATE messages SET state = 'cancelled', settled = clock_timestamp(), reason = $2 WHERE ${column} = $1 AND state = 'waiting'`;
