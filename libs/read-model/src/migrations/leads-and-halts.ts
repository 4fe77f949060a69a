import type { MigrationInterface, QueryRunner } from 'typeorm';
import { documented } from './table-definition';

/** Several projectors take turns, and an event that cannot be folded halts no more than its dyad. */
export class LeadsAndHalts1796200000000 implements MigrationInterface {
  readonly name = 'LeadsAndHalts1796200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      documented('leads', {
        comment: 'Which projector folds at present; the others stand by. What keeps their steps apart is the position.',
        columns: [
          ['projector', 'text PRIMARY KEY', 'What is projected.'],
          ['holder', 'text NOT NULL', 'Host, process and start of the one that leads.'],
          ['until', 'timestamptz NOT NULL', 'When its lead runs out unless it is renewed.'],
        ],
      }),
    );
    await runner.query(
      documented('halted_events', {
        comment: 'Events that folding failed on, and those that wait behind them; tried again when a projector starts.',
        columns: [
          ['sequence', 'bigint PRIMARY KEY', 'Grows with every halted event.'],
          ['at', 'text NOT NULL', 'Where it stands in the log, partition:offset.'],
          ['key', 'text NOT NULL', 'What waits together: the sides of a report, or the event that words are about.'],
          ['reason', 'text NOT NULL', 'What went wrong, or behind what it waits.'],
          ['content', 'text NOT NULL', 'Digest of type and data.'],
          ['value', 'json NOT NULL', 'The CloudEvents 1.0 event.'],
        ],
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE leads, halted_events');
  }
}
