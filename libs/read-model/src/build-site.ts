import type { AlertRow, ToldAlert } from '@talion/domain';
import type { BuildSite, Difference, Notice, Still } from '@talion/tracking';
import type { QueryRunner } from 'typeorm';
import { Connections } from './connections';
import { Database } from './database';
import { differencesBetween } from './differences';
import { openPostgresReadStore } from './postgres-read-store';
import type { PostgresReadStore } from './postgres-read-store';
import { schemaName } from './tables/schema-name';
import { readPosition, stepsChannel } from './write-step';
import { noticesWritten, toldWritten } from './write-told';

/** What is built, and what it replaced, until that is taken away. */
export const buildSchemas = { rebuild: `${schemaName}_next`, verify: `${schemaName}_verify` } as const;
const oldSchema = `${schemaName}_old`;

/** What does not follow from the log alone goes over from the live tables as it is, and so does the lead: whoever folded goes on. */
const handedOver = ['notices', 'alerts_told', 'api_keys', 'leads'];

export type BuildPurpose = keyof typeof buildSchemas;

/** Opens the live read models and what is built beside them, in a schema of its own; makes that if it is not there. Rejects with `TrackingTrouble`. */
export async function openPostgresBuildSite(url: string, purpose: BuildPurpose): Promise<PostgresBuildSite> {
  const schema = buildSchemas[purpose];
  const live = await openPostgresReadStore({ url });
  // Whole tables are compared and moved: that takes its time.
  const database = await Database.open(new Connections(url), { connections: 1, statementMs: 0 });
  await database.ask('be tidied', (runner) => runner.query(`DROP SCHEMA IF EXISTS ${oldSchema} CASCADE`));
  return new PostgresBuildSite(live, await openPostgresReadStore({ url, schema }), database, schema);
}

export class PostgresBuildSite implements BuildSite {
  constructor(
    readonly live: PostgresReadStore,
    readonly next: PostgresReadStore,
    private readonly database: Database,
    private readonly schema: string,
  ) {}

  async whileStill<T>(work: (still: Still) => Promise<T>): Promise<T> {
    return this.database.ask('stand still', async (runner) => {
      await runner.query('BEGIN; SELECT FROM positions FOR UPDATE');
      const [position, { next, schema }] = [await readPosition(runner), this];
      const result = await work({
        position,
        alertChanges: () => alertChanges(runner, schema),
        differences: (): AsyncGenerator<Difference> => differencesBetween(runner, schema),
        takeOver: async (told) => {
          await next.close();
          await takeOver(runner, schema, told);
        },
      });
      await runner.query('COMMIT');
      return result;
    });
  }

  async discard(): Promise<void> {
    await this.next.close();
    await this.database.ask('be taken away', (runner) => runner.query(`DROP SCHEMA IF EXISTS ${this.schema} CASCADE`));
    await this.close();
  }

  async close(): Promise<void> {
    await this.database
      .ask('be tidied', (runner) => runner.query(`DROP SCHEMA IF EXISTS ${oldSchema} CASCADE`))
      .catch(() => undefined);
    await Promise.all([this.next.close(), this.live.close(), this.database.close()]);
  }
}

async function alertChanges(runner: QueryRunner, schema: string) {
  const written = (await runner.query(`
    SELECT built.value FROM ${schema}.alerts AS built LEFT JOIN alerts AS live USING (key_hash)
    WHERE live.value::text IS DISTINCT FROM built.value::text`)) as { value: AlertRow }[];
  const removed = (await runner.query(`
    SELECT live.key FROM alerts AS live LEFT JOIN ${schema}.alerts AS built USING (key_hash)
    WHERE built.key_hash IS NULL`)) as { key: string }[];
  return { written: written.map(({ value }) => value), removed: removed.map(({ key }) => key) };
}

/** Tables change their schema, and the schemas their names: rows are not touched, so it takes no longer for many. */
async function takeOver(
  runner: QueryRunner,
  schema: string,
  { changed, notices }: Readonly<{ changed: readonly ToldAlert[]; notices: readonly Notice[] }>,
): Promise<void> {
  for (const { sql, values } of [...toldWritten(changed), ...noticesWritten(notices)]) await runner.query(sql, values);
  // A projector that waits for the old position finds it gone, and looks again.
  await runner.query('DELETE FROM positions');
  for (const table of handedOver)
    await runner.query(`DROP TABLE ${schema}.${table}; ALTER TABLE ${schemaName}.${table} SET SCHEMA ${schema}`);
  await runner.query(
    `ALTER SCHEMA ${schemaName} RENAME TO ${oldSchema}; ALTER SCHEMA ${schema} RENAME TO ${schemaName}`,
  );
  await runner.query('SELECT pg_notify($1, $2)', [stepsChannel, '']);
}
