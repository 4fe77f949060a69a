import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions, retractions and registrations are few among reports: questions that need them all find them without reading the rest. */
export class EventsByType1795561200000 implements MigrationInterface {
  readonly name = 'EventsByType1795561200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX events_by_type ON events (type) WHERE type <> 'talion.action.reported.v1'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX events_by_type');
  }
}
