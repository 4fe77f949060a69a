export { openPostgresDeskStore } from './postgres-desk-store';
export type { DeskStoreOptions, PostgresDeskStore } from './postgres-desk-store';
