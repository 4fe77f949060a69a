import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowTables } from './first-tables';
import { addedColumn, documented } from './table-definition';

/** Indexes on arrays of names. */
const nameIndexes = Object.keys(rowTables).flatMap((table) => [`${table}_by_actor`, `${table}_by_belonging`]);

/**
 * What a step must look at is found without reading the rest. Ties and spans of events that are there already follow from the rules, not from SQL: they
 * stay empty until the projector, which finds no version of the rules here, has read everything anew.
 */
export class FoundByStep1796166000000 implements MigrationInterface {
  readonly name = 'FoundByStep1796166000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      addedColumn('events', [
        'ties',
        `text[] NOT NULL DEFAULT '{}'`,
        'What it hangs together with others by: "to" what it refers to, "action" of a source, "name" that it mentions, "of" a whole. Above 2,000 bytes a tie is cut and ends in its SHA-256.',
      ]),
    );
    await runner.query(
      addedColumn('events', [
        'span',
        'int8range',
        'When it can be matched by content, in milliseconds since 1970, widened as matching does; null where it is not.',
      ]),
    );
    await runner.query(
      addedColumn('alerts_told', [
        'alert_id_hash',
        'bytea',
        'SHA-256 of the id that the alert goes by now, or last went by.',
      ]),
    );
    await runner.query(
      addedColumn('positions', [
        'rules',
        'text',
        'Version of the rules that all rows follow; null before any was told.',
      ]),
    );
    await runner.query(
      documented('footprints', {
        comment: 'What stays known of actors when the events that speak of them are not at hand.',
        columns: [
          ['id_hash', 'bytea PRIMARY KEY', 'SHA-256 of the id, which may be longer than an index allows.'],
          ['id', 'text COLLATE "C" NOT NULL', 'Id of the actor.'],
          ['value', 'json NOT NULL', 'How many standing events speak of it, and which one spells its name.'],
        ],
      }),
    );
    await runner.query(`
      UPDATE alerts_told SET alert_id_hash = sha256(convert_to(value -> 'alert' ->> 'id', 'UTF8'));
      ALTER TABLE alerts_told ALTER COLUMN alert_id_hash SET NOT NULL;
      CREATE INDEX alerts_told_by_alert ON alerts_told (alert_id_hash);
      CREATE INDEX events_by_tie ON events USING gin (ties) WITH (fastupdate = off);
      CREATE INDEX events_in_time ON events (time);
      CREATE INDEX events_by_span ON events USING gist (span) WHERE span IS NOT NULL;
      CREATE INDEX chains_not_ended ON chains (happened_until) WHERE kind <> 'ended'`);
    // By default what is new waits unsorted, and is read through for each of the thousands of names that a step may ask for.
    for (const index of nameIndexes) {
      await runner.query(`
        ALTER INDEX ${index} SET (fastupdate = off);
        SELECT gin_clean_pending_list('${index}')`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const index of nameIndexes) await runner.query(`ALTER INDEX ${index} RESET (fastupdate)`);
    await runner.query(`
      DROP INDEX chains_not_ended, events_in_time;
      DROP TABLE footprints;
      ALTER TABLE positions DROP COLUMN rules;
      ALTER TABLE alerts_told DROP COLUMN alert_id_hash;
      ALTER TABLE events DROP COLUMN ties, DROP COLUMN span`);
  }
}
