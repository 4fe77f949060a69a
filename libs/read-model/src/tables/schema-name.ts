/**
 * All tables are in a schema of their own, so that somebody's database stays tidy. It is not called as the role may be: PostgreSQL creates in a schema
 * of the role's name whatever is created without naming one, the log's table too.
 */
export const schemaName = 'talion_read';
