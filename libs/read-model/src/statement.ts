import { hash } from 'node:crypto';
import type { PoolClient, QueryResult } from 'pg';

/** One statement of a step, with what stands for $1, $2 and so on. */
export type Statement = Readonly<{
  sql: string;
  values?: unknown[];
  /** Planned once for each connection. Only for what can be done in but one way: a plan that was made while tables were empty would read them whole for ever. */
  prepared?: true;
}>;

/** Sends it at once, behind what was sent before on this connection; answers come in the same order. */
export const send = (client: PoolClient, { sql, values, prepared }: Statement): Promise<QueryResult> =>
  client.query({ text: sql, ...(values && { values }), ...(prepared && { name: hash('sha256', sql, 'base64url') }) });
