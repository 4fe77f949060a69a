import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What analysts decide is little among much: the list of it is read without the rest. A report, which most events are, is told apart by its type alone. */
export class DecisionsFound1796300000000 implements MigrationInterface {
  readonly name = 'DecisionsFound1796300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX events_decided ON events (time)
      WHERE type <> 'talion.action.reported.v1' AND
        (value -> 'authid' IS NOT NULL OR value -> 'data' -> 'analyst' IS NOT NULL OR source LIKE 'urn:talion:analyst:%')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX events_decided');
  }
}
