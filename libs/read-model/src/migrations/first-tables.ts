import type { MigrationInterface, QueryRunner } from 'typeorm';
import { documented, documentedSchema, rowTable } from './table-definition';

/** The read models as they were when this was written: a migration is history and follows no later list. */
export const rowTables: Readonly<Record<string, string>> = {
  actions: 'Actions: what was reported, one row for all reports of the same act.',
  actors: 'Actors, registered or known by name only.',
  relations: 'Which actor is part of, backed by or a member of which other, and when; one row per span of time.',
  dyads: 'Pairs of sides and their history, at each level (actor, party, bloc).',
  sequences: 'Tit-for-tat sequences between the two sides of a dyad, at each level.',
  links: 'Which action answers which, with the explanation of the link.',
  chains: 'Escalation chains: trees of actions that answer each other.',
  alerts: 'Alerts that follow from the events as they stand. What desks were told is in alerts_told.',
  coverage: 'Running totals of sources beside what is recorded: the known lack of coverage.',
  pending: 'Events that wait for something not seen yet, or that have no right to what they say.',
  quarantine: 'Events set aside because the first with their identity says something else.',
};

const otherTables = {
  events: {
    comment: 'Every accepted event once, with the earliest time of its copies. The log itself is kept elsewhere.',
    columns: [
      ['id', 'text COLLATE "C" NOT NULL', 'Id of the event, unique within its source.'],
      ['source', 'text COLLATE "C" NOT NULL', 'Who says so: URI or URN of the newspaper, data set or desk.'],
      ['content', 'text COLLATE "C" NOT NULL', 'Digest of type and data: copies share it, conflicting events do not.'],
      ['type', 'text NOT NULL', 'Kind of fact, such as talion.action.reported.v1.'],
      ['time', 'timestamptz NOT NULL', 'When Talion accepted it (knowledge time).'],
      ['value', 'json NOT NULL', 'The CloudEvents 1.0 event.'],
    ],
    constraint: 'PRIMARY KEY (id, source, content)',
  },
  alerts_told: {
    comment: 'Every alert that was ever raised, as it stands or last stood.',
    columns: [
      ['id_hash', 'bytea PRIMARY KEY', 'SHA-256 of the id, which may be longer than an index allows.'],
      ['id', 'text COLLATE "C" NOT NULL', 'Id under which it was first raised; it keeps it when the alert is renamed.'],
      ['kind', 'text NOT NULL', 'Kind of alert, such as cycle.completed.'],
      ['standing', 'boolean NOT NULL', 'Whether the events as they are still support it.'],
      ['told', 'boolean NOT NULL', 'Whether desks have been told of it; otherwise it was only recorded.'],
      ['value', 'json NOT NULL', 'The alert with all of this.'],
    ],
  },
  notices: {
    comment: 'What desks were to be told, in order: alerts raised, amended, withdrawn and reinstated. Append-only.',
    columns: [
      ['sequence', 'bigint PRIMARY KEY', 'Grows with every notice; the id of the server-sent event.'],
      ['alert_id', 'text COLLATE "C" NOT NULL', 'Id of the alert in alerts_told.'],
      ['kind', 'text NOT NULL', 'raised, amended, withdrawn or reinstated.'],
      ['deliver', 'boolean NOT NULL', 'Whether desks are told; otherwise it is only recorded.'],
      ['at', 'timestamptz NOT NULL', 'When it was found.'],
      ['value', 'json NOT NULL', 'The notice with the alert as it then stood.'],
    ],
  },
  refused_records: {
    comment: 'Records of the log that are not events, and why. Append-only.',
    columns: [
      ['sequence', 'bigint PRIMARY KEY', 'Grows with every refused record.'],
      ['at', 'text NOT NULL', 'Where it stands in the log, partition:offset.'],
      ['reason', 'text NOT NULL', 'What is wrong with it.'],
      ['value', 'text NOT NULL', 'The record, cut to a readable length.'],
    ],
  },
  positions: {
    comment: 'How far each projector has read the log. A step moves it in the transaction that writes the rows.',
    columns: [
      ['projector', 'text PRIMARY KEY', 'Who reads.'],
      ['position', 'text NOT NULL', 'Records read of each partition: partition:count, joined by commas.'],
      ['moved_at', 'timestamptz NOT NULL DEFAULT clock_timestamp()', 'When it was last moved.'],
    ],
  },
  api_keys: {
    comment: 'Keys that open the API, by their hash; the keys themselves are stored nowhere.',
    columns: [
      ['hash', 'text COLLATE "C" PRIMARY KEY', 'Hash of the key.'],
      ['name', 'text NOT NULL', 'Whose key it is.'],
      ['scopes', 'text[] NOT NULL', 'What it may do.'],
      ['created', 'timestamptz NOT NULL DEFAULT clock_timestamp()', 'When it was first registered.'],
    ],
  },
} as const;

export class FirstTables1764000000000 implements MigrationInterface {
  readonly name = 'FirstTables1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      documentedSchema(
        "Talion's read models, derived from its log, with what desks were told and the API keys. Read them freely; let nothing but Talion write here.",
      ),
    );
    await runner.query(`
      CREATE FUNCTION moment(milliseconds bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN (timestamp 'epoch' + (milliseconds / 86400000) * interval '1 day' + (milliseconds % 86400000) * interval '1 millisecond') AT TIME ZONE 'UTC';
      COMMENT ON FUNCTION moment IS 'The moment that lies so many milliseconds after 1970, exactly.'`);
    for (const [name, comment] of Object.entries(rowTables)) await runner.query(rowTable(name, comment));
    for (const [name, table] of Object.entries(otherTables)) await runner.query(documented(name, table));
    await runner.query(`INSERT INTO positions (projector, position) VALUES ('read models', '')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [...Object.keys(rowTables), ...Object.keys(otherTables)])
      await runner.query(`DROP TABLE ${name}`);
    await runner.query('DROP FUNCTION moment');
  }
}
