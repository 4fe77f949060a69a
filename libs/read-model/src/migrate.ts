import { TrackingTrouble } from '@talion/tracking';
import { DataSource, MigrationExecutor } from 'typeorm';
import type { QueryRunner } from 'typeorm';
import type { Connections } from './connections';
import { settingsFor } from './database';
import { storeTrouble } from './store-trouble';
import type { Tables } from './tables/tables';

/** Whoever brings the tables up to date holds this lock; all others who open at that time wait for it. */
const lock = `pg_advisory_xact_lock(hashtextextended($1 || ' migrations', 0))`;

/** Brings the tables to what this program expects, on a connection of its own without a deadline: an index on a large table takes its time. */
export async function migrate(connections: Connections): Promise<void> {
  const source = new DataSource(settingsFor(connections, { max: 1 }));
  const { tables } = connections;
  try {
    await source.initialize();
    const runner = source.createQueryRunner();
    try {
      if (!(await isCurrent(runner, tables))) await bringUpToDate(source, runner, tables);
    } finally {
      await runner.release();
    }
  } catch (error) {
    throw storeTrouble(tables, 'be brought up to date', error);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

async function bringUpToDate(source: DataSource, runner: QueryRunner, tables: Tables): Promise<void> {
  await runner.startTransaction();
  try {
    await runner.query(`SELECT ${lock}`, [tables.application]);
    await runner.query(`CREATE SCHEMA IF NOT EXISTS ${tables.schema}`);
    if (!(await isCurrent(runner, tables))) await new MigrationExecutor(source, runner).executePendingMigrations();
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

/** Whether all migrations have been run. Refuses tables that a newer program has changed: this one would write them wrongly. */
async function isCurrent(runner: QueryRunner, { schema, migrations }: Tables): Promise<boolean> {
  const [there] = (await runner.query(`SELECT to_regclass('${schema}.migrations') AS found`)) as {
    found: unknown;
  }[];
  if (!there?.found) return false;
  const done = (await runner.query(`SELECT name FROM migrations`)) as { name: string }[];
  const known = migrations.map(({ name }) => name);
  const unknown = done.map(({ name }) => name).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new TrackingTrouble(
      'store-misconfigured',
      `The tables in the schema "${schema}" were made by a newer Talion (${unknown.join(', ')}): run that version, or point this one to another database.`,
    );
  }
  return done.length === known.length;
}
