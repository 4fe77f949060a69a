export { openPostgresEventLog } from './postgres-event-log';
export type { PostgresEventLog, PostgresLogOptions } from './postgres-event-log';
