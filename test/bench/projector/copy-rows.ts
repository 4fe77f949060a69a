import { openPostgresReadStore } from '@talion/read-model';
import { Client } from 'pg';

export type Copied = Readonly<{ seconds: number; rows: number }>;

/** COPY of the very rows of a database's read models into the same empty, indexed tables of another: as fast as this server can write them. */
export async function copyRows(server: string, from: string): Promise<Copied> {
  const to = new URL(server);
  to.pathname = '/bench_floor';
  await withClient(server, (client) => client.query('CREATE DATABASE bench_floor'));
  try {
    await (await openPostgresReadStore({ url: to.href })).close();
    return await withClient(from, (source) => withClient(to.href, (target) => copyAll(source, target)));
  } finally {
    await withClient(server, (client) => client.query('DROP DATABASE bench_floor WITH (FORCE)'));
  }
}

async function copyAll(source: Client, target: Client): Promise<Copied> {
  const tables = await namesOf(
    source,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'talion_read' AND tablename NOT IN ('migrations', 'positions', 'leads')`,
  );
  // Where the server may write, and the client need not.
  const [directory = ''] = await namesOf(source, `SELECT current_setting('data_directory') AS name`);
  let [seconds, rows] = [0, 0];
  for (const table of tables) {
    const file = `${directory}/bench-${table}.copy`;
    const columns = (
      await namesOf(
        source,
        `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'talion_read' AND table_name = '${table}' ORDER BY ordinal_position`,
      )
    ).join(', ');
    await source.query(`COPY talion_read.${table} (${columns}) TO '${file}'`);
    const began = performance.now();
    const { rowCount } = await target.query(`COPY talion_read.${table} (${columns}) FROM '${file}'`);
    seconds += (performance.now() - began) / 1000;
    rows += rowCount ?? 0;
    await source.query(`COPY (SELECT 1 WHERE false) TO '${file}'`);
  }
  return { seconds, rows };
}

const namesOf = async (client: Client, sql: string): Promise<string[]> =>
  (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
