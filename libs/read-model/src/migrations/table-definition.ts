import { escapeLiteral } from 'pg';

/** Name, SQL definition and comment of a column. */
type Column = readonly [name: string, definition: string, comment: string];
type TableDefinition = Readonly<{ comment: string; columns: readonly Column[]; constraint?: string }>;

/** SQL that creates a table with a comment on everything, for people who open the database. */
export function documented(name: string, { comment, columns, constraint }: TableDefinition): string {
  const lines = columns.map(([column, definition]) => `${column} ${definition}`);
  return [
    `CREATE TABLE ${name} (${[...lines, ...(constraint === undefined ? [] : [constraint])].join(', ')})`,
    `COMMENT ON TABLE ${name} IS ${escapeLiteral(comment)}`,
    ...columns.map(([column, , told]) => `COMMENT ON COLUMN ${name}.${column} IS ${escapeLiteral(told)}`),
  ].join(';\n');
}

/** SQL that says what the schema of this connection is for, and what its table of migrations is. */
export const documentedSchema = (comment: string): string => `
  DO $$ BEGIN EXECUTE format('COMMENT ON SCHEMA %I IS %L', current_schema(), ${escapeLiteral(comment)}); END $$;
  COMMENT ON TABLE migrations IS 'Which changes of these tables have been made.';
  COMMENT ON COLUMN migrations.id IS 'Number in order of running.';
  COMMENT ON COLUMN migrations.timestamp IS 'When it was written, in milliseconds since 1970.';
  COMMENT ON COLUMN migrations.name IS 'Its name in the program.'`;

/** SQL that adds a column with its comment to a table that is there. */
export const addedColumn = (table: string, [column, definition, comment]: Column): string =>
  `ALTER TABLE ${table} ADD COLUMN ${column} ${definition};
   COMMENT ON COLUMN ${table}.${column} IS ${escapeLiteral(comment)}`;

/**
 * What all read models share: columns to find a row by, and the row. `value` is `json`, not `jsonb`: the API gives it out as it was written, and
 * writing it costs less. Text compares by code point (COLLATE "C"), as the API pages.
 */
const rowColumns: readonly Column[] = [
  ['key_hash', 'bytea PRIMARY KEY', 'SHA-256 of the key, which may be longer than an index allows.'],
  ['key', 'text COLLATE "C" NOT NULL', 'Tells the row from all others of its table.'],
  ['id', 'text COLLATE "C" NOT NULL', 'What the API asks for it by; rows of other levels may share it.'],
  ['level', 'text', 'actor, party or bloc, where the row is of one level.'],
  ['kind', 'text', 'Its kind: action type, sequence kind, link kind, alert kind, relation.'],
  ['happened_from', 'timestamptz', 'When what it tells of happened: from here on, inclusive.'],
  ['happened_until', 'timestamptz', 'When what it tells of happened: until here, exclusive.'],
  [
    'actors',
    'text[] NOT NULL',
    'Actors that take part and the sides they stand on. Above 2,000 bytes an id is cut and ends in its SHA-256.',
  ],
  ['belongs_to', 'text[] NOT NULL', 'Dyads, chains and actions that it belongs to, by id; long ids as in actors.'],
  [
    'newest_first',
    'bigint NOT NULL',
    'Lists are in this order, then by key: milliseconds before 1970; 9007199254740991 without a time.',
  ],
  ['digest', 'text NOT NULL', 'Digest of the row and of what it is found by: equal as long as nothing has changed.'],
  ['value', 'json NOT NULL', 'The row as the API gives it.'],
];

/** A table of rows. Beginnings of keys and hashes of ids stand in the indexes, because an index takes at most 2,704 bytes of one row. */
export const rowTable = (name: string, comment: string): string =>
  [
    documented(name, { comment, columns: rowColumns }),
    `CREATE INDEX ${name}_in_order ON ${name} (newest_first, "left"(key, 200))`,
    `CREATE INDEX ${name}_by_id ON ${name} USING hash (id)`,
    `CREATE INDEX ${name}_by_actor ON ${name} USING gin (actors)`,
    `CREATE INDEX ${name}_by_belonging ON ${name} USING gin (belongs_to)`,
  ].join(';\n');
