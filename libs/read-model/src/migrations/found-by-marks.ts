import { foldName } from '@talion/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { indexed } from '../sql-text';
import { rowTables } from './first-tables';
import { addedColumn } from './table-definition';

const columns = [
  [
    'countries',
    'text[]',
    'Countries of an action or chain, without case and diacritics; long names as in actors. Null where none is named.',
  ],
  ['sources', 'text[]', 'Who published the reports of an action; long names as in actors.'],
  [
    'severity',
    'double precision',
    'Severity of an action, peak of a chain, gravest move of a sequence; log2 scale, +1 is twice as severe.',
  ],
  ['longitude', 'double precision', 'Degrees east, WGS 84, of an action that has coordinates.'],
  ['latitude', 'double precision', 'Degrees north, WGS 84, of an action that has coordinates.'],
  ['role', 'text', 'hostile, signal or restraint, of an action.'],
] as const;

/** The list that a row is found by, of the JSON list at this place; null where that is empty or missing. */
const foldedOf = (names: string): string => `(
  SELECT array_agg(kept ORDER BY folded) FROM (
    SELECT DISTINCT folded, kept FROM json_array_elements_text(${names}) AS given (name) JOIN spellings USING (name)) AS country)`;

/**
 * Places, gravity and sources by which rows are found. What is there already is filled in, so that questions are answered rightly before the projector has
 * written all anew under the rules that go with it.
 */
export class FoundByMarks1796320000000 implements MigrationInterface {
  readonly name = 'FoundByMarks1796320000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(rowTables))
      for (const column of columns) await runner.query(addedColumn(table, column));
    await keepSpellings(runner);
    await runner.query(`
      UPDATE actions SET
        countries = ${foldedOf(`value -> 'place' -> 'countries'`)},
        sources = (
          SELECT array_agg(DISTINCT report ->> 'source' COLLATE "C") FROM json_array_elements(value -> 'reports') AS report),
        severity = (value ->> 'severity')::double precision,
        longitude = (value -> 'place' ->> 'longitude')::double precision,
        latitude = (value -> 'place' ->> 'latitude')::double precision,
        role = value ->> 'role';
      UPDATE chains SET
        countries = ${foldedOf(`value -> 'countries'`)},
        severity = (value ->> 'peakSeverity')::double precision;
      UPDATE sequences SET severity = (
        SELECT max((move ->> 'severity')::double precision) FROM json_array_elements(value -> 'moves') AS move)`);
    await runner.query(`
      CREATE INDEX actions_by_country ON actions USING gin (countries) WITH (fastupdate = off);
      CREATE INDEX actions_by_source ON actions USING gin (sources) WITH (fastupdate = off);
      CREATE INDEX actions_by_place ON actions USING gist (point(longitude, latitude)) WHERE longitude IS NOT NULL;
      CREATE INDEX actions_by_severity ON actions (severity);
      CREATE INDEX chains_by_country ON chains USING gin (countries) WITH (fastupdate = off)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(rowTables))
      await runner.query(`ALTER TABLE ${table} ${columns.map(([name]) => `DROP COLUMN ${name}`).join(', ')}`);
  }
}

/** How countries are folded follows from the rules, not from SQL: every spelling that is there is folded once, to be looked up. */
async function keepSpellings(runner: QueryRunner): Promise<void> {
  const found = (await runner.query(`
    SELECT json_array_elements_text(value -> 'place' -> 'countries') AS name FROM actions
    UNION SELECT json_array_elements_text(value -> 'countries') FROM chains`)) as { name: string }[];
  const names = found.map(({ name }) => name);
  const folded = names.map(foldName);
  await runner.query(
    'CREATE TEMPORARY TABLE spellings (name text, folded text COLLATE "C", kept text COLLATE "C") ON COMMIT DROP',
  );
  await runner.query('INSERT INTO spellings SELECT * FROM unnest($1::text[], $2::text[], $3::text[])', [
    names,
    folded,
    folded.map(indexed),
  ]);
}
