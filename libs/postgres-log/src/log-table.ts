import { escapeIdentifier, escapeLiteral } from 'pg';
import type { Pool } from 'pg';

/**
 * The one table of the log, and the names that go with it. `value` is `json`, not `jsonb`: the text stays as it was written (jsonb would reorder
 * keys, turn -0 to 0 and refuse \u0000), it costs less to write, and `value->>'type'` works for whoever opens the table with SQL.
 */
export class LogTable {
  /** As SQL writes it, quoted. */
  readonly sqlName: string;
  /** The NOTIFY channel, and as SQL writes it. */
  readonly channel: string;
  readonly sqlChannel: string;
  /** The advisory lock that an append takes before its positions, in SQL: one number for all who write to a table of this name. */
  readonly sqlLock: string;

  constructor(readonly name: string) {
    if (!/^[a-z_][a-z0-9_]{0,49}$/.test(name)) {
      throw new Error(
        `A log table is named with at most 50 lower-case letters, digits and _, not ${JSON.stringify(name)}`,
      );
    }
    this.sqlName = escapeIdentifier(name);
    this.channel = `${name}_appended`;
    this.sqlChannel = escapeIdentifier(this.channel);
    this.sqlLock = `pg_advisory_xact_lock(hashtextextended(${escapeLiteral(`talion log ${name}`)}, 0))`;
  }

  /** Creates the table if it is not there. Whoever comes at the same time waits: CREATE IF NOT EXISTS alone fails when two processes race. */
  async create(pool: Pool): Promise<void> {
    // Older tables lack the last column. Asked first, so that a table which is as it should be needs no right to make one.
    const present = await pool.query(
      `SELECT FROM pg_attribute WHERE attrelid = to_regclass($1) AND attname = 'trace' AND NOT attisdropped`,
      [this.sqlName],
    );
    if (present.rowCount === 1) return;
    await pool.query(`
      BEGIN;
      SELECT ${this.sqlLock};
      CREATE TABLE IF NOT EXISTS ${this.sqlName} (
        position bigint PRIMARY KEY,
        value json NOT NULL,
        bytes integer NOT NULL,
        appended_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      ALTER TABLE ${this.sqlName} ADD COLUMN IF NOT EXISTS trace text;
      COMMENT ON TABLE ${this.sqlName} IS 'Everything that was reported to Talion, in the order it was accepted. Append-only: rows are never changed or deleted, positions have no gaps. Let nothing but Talion write here.';
      COMMENT ON COLUMN ${this.sqlName}.position IS 'Place in the log, counted from 0 without gaps.';
      COMMENT ON COLUMN ${this.sqlName}.value IS 'The CloudEvents 1.0 event as it was accepted.';
      COMMENT ON COLUMN ${this.sqlName}.bytes IS 'Size of the value as text, in bytes: readers limit a batch by it without loading the values.';
      COMMENT ON COLUMN ${this.sqlName}.appended_at IS 'When this database stored it; the event''s own time stands in the value.';
      COMMENT ON COLUMN ${this.sqlName}.trace IS 'W3C traceparent of the request that brought it, where that was traced.';
      COMMIT`);
  }
}
