import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowTables } from './first-tables';

/** What goes on at a moment is found without reading through all that was before. */
export class FoundByInterval1796260000000 implements MigrationInterface {
  readonly name = 'FoundByInterval1796260000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(rowTables))
      await runner.query(
        `CREATE INDEX ${table}_by_interval ON ${table} USING gist (tstzrange(happened_from, happened_until, '[]'))`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(rowTables)) await runner.query(`DROP INDEX ${table}_by_interval`);
  }
}
