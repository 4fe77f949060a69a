export { PostgresKeyStore } from './postgres-key-store';
export { openPostgresReadStore } from './postgres-read-store';
export type { PostgresReadStore, ReadStoreOptions } from './postgres-read-store';
