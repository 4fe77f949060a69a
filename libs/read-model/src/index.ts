export { openPostgresBuildSite } from './build-site';
export type { BuildPurpose } from './build-site';
export { PostgresKeyStore } from './postgres-key-store';
export { openPostgresReadStore } from './postgres-read-store';
export type { PostgresReadStore, ReadStoreOptions } from './postgres-read-store';
