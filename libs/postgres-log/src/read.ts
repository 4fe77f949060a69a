import type { Pool } from 'pg';
import { refuseBeyond, TrackingTrouble } from '@talion/tracking';
import type { Batch, Position } from '@talion/tracking';
import { logTrouble } from './log-trouble';
import type { LogTable } from './log-table';

/** Bytes of values in one batch, unless a single one is larger: it bounds what a reader holds in memory, whatever the batch size. */
const batchBytesMax = 8_000_000;

/** Columns as the text they are: values are parsed below, one by one, so that no type parser set elsewhere in the process changes them. */
const asText = { getTypeParser: () => String };

type Row = Readonly<{ position: string; value: string; taken: string; trace: string | null }>;

/** The next records at `from` and below `end`; undefined at the end. */
export async function readBatch(
  pool: Pool,
  table: LogTable,
  from: bigint,
  end: bigint | undefined,
  sizeMax: number,
): Promise<Batch | undefined> {
  const { rows } = await pool
    .query<Row>({
      name: `read ${table.name}`,
      text: `
        SELECT position, value, floor(extract(epoch FROM appended_at) * 1000) AS taken, trace FROM (
          SELECT position, value, appended_at, trace, sum(bytes) OVER (ORDER BY position) - bytes AS before
          FROM (SELECT * FROM ${table.sqlName} WHERE position >= $1 AND ($2::bigint IS NULL OR position < $2) ORDER BY position LIMIT $3) AS next
        ) AS weighed
        WHERE before < $4
        ORDER BY position`,
      values: [from, end, sizeMax, batchBytesMax],
      types: asText,
    })
    .catch((error: unknown) => {
      throw logTrouble('be read', error);
    });
  if (rows.length === 0) return undefined;
  const records = rows.map(({ position, value, taken, trace }, index) => {
    const offset = BigInt(position);
    if (offset !== from + BigInt(index)) throw missing(table, from + BigInt(index), offset);
    return {
      partition: 0,
      offset,
      value: JSON.parse(value) as unknown,
      taken: Number(taken),
      ...(trace !== null && { trace }),
    };
  });
  return { records, position: `0:${from + BigInt(records.length)}` };
}

/** The position behind the last record, as a number. */
export async function readEnd(pool: Pool, table: LogTable): Promise<bigint> {
  try {
    const { rows } = await pool.query<{ end: string }>(
      `SELECT coalesce(max(position) + 1, 0) AS "end" FROM ${table.sqlName}`,
    );
    return BigInt(rows[0]?.end ?? 0);
  } catch (error) {
    throw logTrouble('be read', error);
  }
}

/** The same, for a reader who stands at `after`: throws `log-misconfigured` where the log ends before. */
export async function readEndBehind(pool: Pool, table: LogTable, after: Position): Promise<bigint> {
  const end = await readEnd(pool, table);
  refuseBeyond(after, end === 0n ? '' : `0:${end}`, `The log table "${table.name}"`);
  return end;
}

const missing = (table: LogTable, wanted: bigint, found: bigint): TrackingTrouble =>
  new TrackingTrouble(
    'log-misconfigured',
    `Position ${wanted} of the log table "${table.name}" is missing; the next is ${found}. Somebody deleted or renumbered rows: restore the table from a backup.`,
  );
