import type { EntitySchema, MigrationInterface } from 'typeorm';
import { migrations } from '../migrations/migrations';
import { entities } from './entities';
import { schemaName } from './schema-name';

/** Tables that belong together, in a schema of their own. */
export type Tables = Readonly<{
  schema: string;
  /** How people call them in a sentence: "... cannot be reached". */
  subject: string;
  /** How the server names their connections in pg_stat_activity. */
  application: string;
  entities: readonly EntitySchema[];
  /** In the order in which they are run. */
  migrations: readonly (new () => MigrationInterface)[];
}>;

export const readTables: Tables = {
  schema: schemaName,
  subject: 'The read models',
  application: 'talion read model',
  entities,
  migrations,
};
