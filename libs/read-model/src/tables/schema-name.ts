/** All tables are in a schema of their own, so that somebody's database stays tidy. */
export const schemaName = 'talion';
